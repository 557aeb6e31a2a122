import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuses } from '../../../build/packaging/fuses.ts';
import { mostOfOurs, stage } from '../../../build/stage.ts';
import { digests, digestsInAsar, headerDigest, type Packed, pack, root } from '../../support/packaging/pack.ts';
import { type Platform, stubElectron } from '../../support/packaging/stub-electron.ts';

/**
 * What goes into a package, shown on a stub of Electron: electron-builder packs it with the project's own configuration
 * (which it checks against its schema), and the fuses are set in a wire as Electron's program has it.
 */

const platforms: readonly Platform[] = ['linux', 'win', 'mac'];
// There codesign would sign the stub, which it cannot; here nothing is signed.
const canPack = (platform: Platform): boolean => platform !== 'mac' || process.platform === 'linux';

let folder: string;
const packs = new Map<Platform, Packed>();
const packed = (platform: Platform): Packed => {
  const found = packs.get(platform);
  if (found === undefined) throw new Error(`nothing was packed for ${platform}`);
  return found;
};
const asar = (platform: Platform): string => path.join(packed(platform).resources, 'app.asar');

function packStub(platform: Platform, name: string, more: { states?: string; more?: string[] } = {}): Packed {
  const electron = path.join(folder, `electron-${name}`);
  stubElectron(electron, platform, more.states);
  const output = path.join(folder, `output-${name}`);
  return pack({ platform, app: path.join(folder, 'app'), electron, output, more: more.more ?? [] });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-pack-'));
  stage(path.join(folder, 'app'));
  for (const platform of platforms.filter(canPack)) packs.set(platform, packStub(platform, platform));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(platforms.map((platform) => ({ platform })))('a pack for $platform', ({ platform }) => {
  const test = it.skipIf(!canPack(platform));

  test('is made', () => {
    expect(packed(platform).said).not.toMatch(/⨯|download/i);
    expect(packed(platform).ok).toBe(true);
  });

  test('holds the bundles and a package.json, byte for byte, and nothing else', () => {
    const wanted = new Map<string, string>();
    for (const part of ['main', 'preload', 'renderer']) {
      for (const [name, sha] of digests(path.join(root, 'out', part))) wanted.set(`out/${part}/${name}`, sha);
    }
    const found = digestsInAsar(asar(platform));
    expect(wanted.size).toBeGreaterThan(20);
    expect(found.delete('package.json')).toBe(true);
    expect(found).toEqual(new Map([...wanted].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test('has a package.json that names what is there: no packages, no scripts', () => {
    const manifest = JSON.parse(extractFile(asar(platform), 'package.json').toString('utf8'));
    const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const { name, productName, version, description, license, author, type, main } = project;
    expect(manifest).toEqual({
      ...{ name, productName, version, description, license, author, type, main },
      desktopName: 'eu.leeswijzer.app.desktop',
      homepage: 'https://leeswijzer.invalid/',
    });
    expect(digestsInAsar(asar(platform)).has(path.posix.normalize(main))).toBe(true);
  });

  test('has no source maps and no modules', () => {
    const names = [...digestsInAsar(asar(platform)).keys(), ...digests(packed(platform).folder).keys()];
    expect(names.filter((name) => /\.map$|node_modules|default_app/.test(name))).toEqual([]);
    const scripts = [...digestsInAsar(asar(platform)).keys()].filter((name) => /\.[cm]?js$/.test(name));
    expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts) {
      expect(extractFile(asar(platform), script).toString('utf8'), script).not.toMatch(/^\/\/# sourceMappingURL=/m);
    }
  });

  test('imports nothing that is not in it', () => {
    const scripts = [...digestsInAsar(asar(platform)).keys()].filter((name) => /^out\/(?:main|preload)\//.test(name));
    const asked = new Set<string>();
    for (const script of scripts) {
      const text = extractFile(asar(platform), script).toString('utf8');
      const imports = text.matchAll(/^(?:import|export)\b[^;'"]*['"]([^'"]+)['"]|\b(?:import|require)\("([^"]+)"\)/gm);
      for (const [, one, other] of imports) asked.add(one ?? other ?? '');
    }
    const foreign = [...asked].filter((name) => !name.startsWith('./') && !isBuiltin(name) && name !== 'electron');
    expect(asked).toContain('electron');
    expect(foreign).toEqual([]);
  });

  test('has the licences and the list of parts beside it', () => {
    for (const [name, source] of [
      ['LICENSE.txt', 'LICENSE'],
      ['THIRD-PARTY-NOTICES.md', 'THIRD-PARTY-NOTICES.md'],
      ['sbom.cdx.json', 'sbom.cdx.json'],
    ] as const) {
      const there = readFileSync(path.join(packed(platform).resources, name), 'utf8');
      expect(there).toBe(readFileSync(path.join(root, source), 'utf8'));
    }
    // For macOS electron-builder takes them from Electron's archive, and here it is given a folder.
    const electrons = platform === 'mac' ? [] : ['LICENSE.electron.txt', 'LICENSES.chromium.html'];
    for (const name of electrons) expect(existsSync(path.join(packed(platform).folder, name)), name).toBe(true);
  });

  test('has all nine fuses set', async () => {
    const { version, ...wire } = await getCurrentFuseWire(programIn(platform));
    const states = Object.entries(fuses).map(([fuse, on]) => [fuse, on ? FuseState.ENABLE : FuseState.DISABLE]);
    expect(version).toBe('1');
    expect(states).toHaveLength(9);
    expect(wire).toEqual(Object.fromEntries(states));
  });

  test('is at most 8 MB of ours', () => {
    const { resources } = packed(platform);
    const ours = ['app.asar', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.md', 'sbom.cdx.json'];
    const size = ours.reduce((sum, name) => sum + statSync(path.join(resources, name)).size, 0);
    console.log(`packed for ${platform}: ${(size / 1e6).toFixed(2)} MB of ours, at most ${mostOfOurs / 1e6}`);
    expect(size).toBeLessThan(mostOfOurs);
  });
});

/** As @electron/fuses wants it named. */
function programIn(platform: Platform): string {
  if (platform === 'mac') return path.join(packed('mac').folder, 'MacOS', 'Leeswijzer');
  return path.join(packed(platform).folder, platform === 'win' ? 'Leeswijzer.exe' : 'leeswijzer');
}

describe('what Electron compares the archive with', () => {
  it('is in the program for Windows', () => {
    const program = NtExecutable.from(readFileSync(programIn('win')));
    const { entries } = NtExecutableResource.from(program);
    const entry = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    expect(JSON.parse(Buffer.from(entry?.bin ?? new ArrayBuffer(0)).toString('utf8'))).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: headerDigest(asar('win')) },
    ]);
  });

  it.skipIf(!canPack('mac'))('is in the Info.plist for macOS', () => {
    const plist = readFileSync(path.join(packed('mac').folder, 'Info.plist'), 'utf8');
    expect(plist).toMatch(/<key>ElectronAsarIntegrity<\/key>\s*<dict>\s*<key>Resources\/app\.asar<\/key>/);
    expect(plist).toContain(`<string>${headerDigest(asar('mac'))}</string>`);
  });
});

describe('packing', () => {
  it('keeps of Chromium’s languages those of the app', () => {
    expect(readdirSync(path.join(packed('linux').folder, 'locales')).sort()).toEqual(['en-US.pak', 'nl.pak']);
    expect(readdirSync(path.join(packed('win').folder, 'locales')).sort()).toEqual(['en-US.pak', 'nl.pak']);
  });

  it('twice gives the same files', () => {
    const again = packStub('linux', 'again');
    expect(again.ok).toBe(true);
    expect(digestsInAsar(path.join(again.resources, 'app.asar'))).toEqual(digestsInAsar(asar('linux')));
    expect(digests(again.folder)).toEqual(digests(packed('linux').folder));
  });

  it.each([
    ['lacks one', '10110001', 'WasmTrapHandlers'],
    ['has one more', '1011000111', 'strictlyRequireAllFuses'],
  ])('refuses an Electron whose program %s of the nine fuses', (name, states, reason) => {
    const refused = packStub('linux', name, { states });
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain(reason);
  });

  it('refuses a configuration that is not electron-builder’s', () => {
    const refused = packStub('linux', 'wrong', { more: ['-c.linux.noSuchKey=1'] });
    expect(refused.ok).toBe(false);
    expect(refused.said).toMatch(/Invalid configuration|noSuchKey/);
  });

  it('sets each fuse as the documentation says, with its reason', () => {
    const text = readFileSync(path.join(root, 'docs/packaging.md'), 'utf8');
    const rows = [...text.matchAll(/^\| (\d) \| (\w+) \| (on|off) \| \S/gm)];
    const said = rows.map(([, number, name, state]) => [Number(number), name, state === 'on']);
    expect(said).toEqual(Object.entries(fuses).map(([fuse, on]) => [Number(fuse), FuseV1Options[Number(fuse)], on]));
  });
});
