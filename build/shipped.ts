import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from './boundaries.ts';

/**
 * What ships: the packages whose code or fonts are in the bundles, and all that they say they need, but for packages
 * of types alone (docx names @types/node): a bundler finds nothing in those.
 */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Shipped {
  readonly manifest: Manifest;
  readonly folder: string;
  /** Keys ("name version") of the packages that it needs. */
  readonly needs: readonly string[];
}

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

export const keyOf = ({ name, version }: Manifest): string => `${name} ${version}`;

/** By key, in the order of the keys. */
export function shippedPackages(root: string): Map<string, Shipped> {
  const found = new Map<string, Shipped>();
  const visit = (name: string, from: string): string | null => {
    const folder = locate(name, from);
    if (folder === null || !canShip(folder)) return null;
    const manifest = manifestIn(folder);
    const key = keyOf(manifest);
    if (found.has(key)) return key;
    found.set(key, { manifest, folder, needs: [] }); // before what it needs, as packages may need each other
    const needs = Object.keys(manifest.dependencies ?? {}).flatMap((next) => visit(next, folder) ?? []);
    found.set(key, { manifest, folder, needs });
    return key;
  };
  for (const name of directPackages(root)) visit(name, root);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `dependencies`, and every package that the source may import; the bundler takes those wherever they are listed. */
export function directPackages(root: string): string[] {
  const imported = rules
    .flatMap(({ may }) => may)
    .filter((may) => !/^(?:type:|src\/|node:|electron$)/.test(may))
    .map((may) =>
      may
        .split('/')
        .slice(0, may.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set([...Object.keys(manifestIn(root).dependencies ?? {}), ...imported])].sort();
}

/** Whether a package holds anything that could be in a bundle: not declarations of types alone. */
export function canShip(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) =>
      !/(?:^|[\\/])(?:node_modules[\\/]|package\.json$)/.test(name) &&
      /\.(?:[cm]?[jt]sx?|json|css|wasm|woff2?|[ot]tf)$/.test(name) &&
      !/\.d\.[cm]?ts$/.test(name),
  );
}

/** Node's own search: node_modules beside the asking package, then upwards. */
function locate(name: string, from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === path.dirname(folder)) return null;
  }
}
