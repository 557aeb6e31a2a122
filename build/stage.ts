// Part of `npm run dist`: makes dist/app, the folder that electron-builder packs.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** The name of the desktop entry; Electron on Linux gives its windows this name without its ending. */
const desktopName = 'eu.leeswijzer.app.desktop';

/**
 * electron-builder makes no package for Debian without an address, and there is no site. A name in .invalid is nobody's
 * (RFC 2606).
 */
const homepage = 'https://leeswijzer.invalid/';

/** The package.json that ships: what Electron and electron-builder read. It lists no package, as none is beside it. */
export function packedManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { name, productName, version, description, license, author, type, main } = manifest;
  return { name, productName, version, description, license, author, type, main, desktopName, homepage };
}

/** How much of ours may ship, in bytes. */
export const mostOfOurs = 8_000_000;

/** Makes a folder of exactly what ships inside the asar. The bundles must have been built. */
export function stage(target: string, bundles: string = path.join(root, 'out')): void {
  if (!existsSync(path.join(bundles, 'main', 'index.js'))) throw new Error('nothing is built yet: npm run build');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // Not all of out/: template.html is for the tests.
  for (const part of ['main', 'preload', 'renderer']) {
    cpSync(path.join(bundles, part), path.join(target, 'out', part), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(target, 'package.json'), `${JSON.stringify(packedManifest(manifest), null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) stage(path.join(root, 'dist', 'app'));
