import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { stage } from '../../../build/stage.ts';
import { type Platform, stubElectron } from './stub-electron.ts';

export const root = path.resolve(import.meta.dirname, '../../..');

export interface PackOptions {
  readonly platform: Platform;
  /** What to make; default: the folder alone. */
  readonly targets?: readonly string[];
  /** The folder that was staged. */
  readonly app: string;
  readonly electron: string;
  readonly output: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly more?: readonly string[];
}

export interface Packed {
  readonly ok: boolean;
  readonly said: string;
  /** The folder with the program. */
  readonly folder: string;
  /** The folder with app.asar. */
  readonly resources: string;
}

/** Packs with the project's own configuration and a given Electron; nothing is downloaded unless a target asks for it. */
export function pack({ platform, targets = ['dir'], app, electron, output, env, more = [] }: PackOptions): Packed {
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const settings = { 'directories.app': app, 'directories.output': output, electronDist: electron };
  const given = Object.entries(settings).map(([key, value]) => `-c.${key}=${value}`);
  const args = [builder, `--${platform}`, ...targets, '--x64', '--config', 'build/electron-builder.yml'];
  // electron-builder makes hard links instead of copies where it sees its own tests' runner.
  const { VITEST: _, ...outside } = process.env;
  const run = spawnSync(process.execPath, [...args, ...given, ...more], {
    cwd: root,
    encoding: 'utf8',
    env: { ...outside, CSC_IDENTITY_AUTO_DISCOVERY: 'false', ...env },
  });
  const folder = path.join(output, platform === 'mac' ? 'mac/Leeswijzer.app/Contents' : `${platform}-unpacked`);
  const resources = path.join(folder, platform === 'mac' ? 'Resources' : 'resources');
  return { ok: run.status === 0, said: `${run.stdout}${run.stderr}`, folder, resources };
}

/**
 * Packs the bundles in out/ with a stub of Electron and takes the archive apart again; gives the folder of the app, in
 * `folder`, where there are no modules. Throws what electron-builder said if it did not pack.
 */
export function packAndUnpack(folder: string): string {
  const [app, electron, output, unpacked] = ['app', 'electron', 'output', 'unpacked'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string, string];
  stage(app);
  stubElectron(electron, 'linux');
  const packed = pack({ platform: 'linux', app, electron, output });
  if (!packed.ok) throw new Error(packed.said);
  extractAll(path.join(packed.resources, 'app.asar'), unpacked);
  return unpacked;
}

/** Every file of a folder: path with slashes → what it holds, as SHA-256; of a link, where it leads. */
export function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const found = new Map<string, string>();
  for (const name of files) {
    const file = path.join(folder, name);
    const stat = lstatSync(file);
    if (stat.isDirectory()) continue;
    const told = stat.isSymbolicLink() ? `-> ${readlinkSync(file)}` : sha256(readFileSync(file));
    found.set(name.split(path.sep).join('/'), told);
  }
  return found;
}

/** Every file in an archive, likewise. */
export function digestsInAsar(asar: string): Map<string, string> {
  const names = listPackage(asar, { isPack: false }).map((name) => name.split(path.sep).join('/').slice(1));
  const folders = new Set(names.flatMap((name) => above(name)));
  const files = names.filter((name) => !folders.has(name)).sort();
  return new Map(files.map((name) => [name, sha256(extractFile(asar, name))]));
}

const above = (name: string): string[] => name.split('/').map((_, at, parts) => parts.slice(0, at).join('/'));

/** What Electron compares an archive with before it loads it: the SHA-256 of its header. */
export const headerDigest = (asar: string): string => sha256(Buffer.from(getRawHeader(asar).headerString));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
