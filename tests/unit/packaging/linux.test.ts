import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../../../build/stage.ts';
import { digests, type Packed, pack, root } from '../../support/packaging/pack.ts';
import { stubElectron } from '../../support/packaging/stub-electron.ts';

/**
 * The packages for Linux, on a stub of Electron and with the tools that this machine has: what fpm would be asked for
 * the Debian package, the AppImage with the system's mksquashfs and an empty runtime, the archive with the system's 7za.
 */

const program = (name: string): string | null => {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
};
const onLinux = process.platform === 'linux';
const mksquashfs = onLinux ? program('mksquashfs') : null;
const unsquashfs = onLinux ? program('unsquashfs') : null;
const sevenZip = onLinux ? program('7za') : null;
const validateDesktop = onLinux ? program('desktop-file-validate') : null;
const appstream = onLinux ? program('appstreamcli') : null;
const canSquash = mksquashfs !== null && unsquashfs !== null && validateDesktop !== null;

const runtime = 'an empty runtime\n';
const metainfo = path.join(root, 'build/packaging/eu.leeswijzer.app.metainfo.xml');

let folder: string;
let packed: Packed;
const inFolder = (...names: string[]): string => path.join(folder, ...names);
const asked = (): string[] => readFileSync(inFolder('fpm', 'arguments'), 'utf8').trimEnd().split('\n');

/** The folder of tools that electron-builder has for AppImages, made of the system's. */
function appImageTools(target: string): void {
  mkdirSync(path.join(target, 'runtimes'), { recursive: true });
  mkdirSync(path.join(target, 'lib', 'x64'), { recursive: true });
  writeFileSync(path.join(target, 'runtimes', 'runtime-x64'), runtime);
  symlinkSync(mksquashfs ?? '', path.join(target, 'mksquashfs'));
  symlinkSync(validateDesktop ?? '', path.join(target, 'desktop-file-validate'));
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-linux-'));
  if (!onLinux) return;
  stage(inFolder('app'));
  stubElectron(inFolder('electron'), 'linux');
  mkdirSync(inFolder('fpm'));
  if (canSquash) appImageTools(inFolder('tools'));
  packed = pack({
    platform: 'linux',
    targets: ['deb', ...(canSquash ? ['AppImage'] : []), ...(sevenZip ? ['tar.gz'] : [])],
    app: inFolder('app'),
    electron: inFolder('electron'),
    output: inFolder('output'),
    env: {
      CUSTOM_FPM_PATH: path.join(root, 'tests/support/packaging/fpm.sh'),
      FPM_RECORD: inFolder('fpm'),
      ...(canSquash && { APPIMAGE_TOOLS_PATH: inFolder('tools') }),
      ...(sevenZip && { ELECTRON_BUILDER_7ZIP_PATH: sevenZip }),
    },
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!onLinux)('the Debian package, as fpm is asked for it', () => {
  it('is asked for', () => {
    expect({ ok: packed.ok, said: packed.said }).toEqual({ ok: true, said: expect.not.stringContaining('⨯') });
  });

  it('puts the program in /opt, and entry, metadata, icons and licence where a desktop looks', () => {
    const places = asked().flatMap((argument) => (argument.includes('=/') ? argument.split('=').slice(-1) : []));
    expect(places).toEqual(
      expect.arrayContaining([
        '/opt/Leeswijzer',
        '/usr/share/applications/eu.leeswijzer.app.desktop',
        '/usr/share/metainfo/eu.leeswijzer.app.metainfo.xml',
        '/usr/share/doc/leeswijzer/copyright',
        '/usr/share/icons/hicolor/16x16/apps/leeswijzer.png',
        '/usr/share/icons/hicolor/512x512/apps/leeswijzer.png',
      ]),
    );
    for (const argument of asked().filter((one) => /^[^-].*=\/usr/.test(one) && !one.includes('.desktop='))) {
      expect(existsSync(path.resolve(root, argument.split('=')[0] ?? '')), argument).toBe(true);
    }
  });

  it('takes no type of file', () => {
    expect(asked().filter((argument) => argument.includes('/mime/'))).toEqual([]);
    expect(entry()).not.toContain('MimeType');
  });

  it('starts the program with its sandbox', () => {
    expect(entry()).toContain('\nExec=/opt/Leeswijzer/leeswijzer %U\n');
    for (const name of ['arguments', 'after-install', 'after-remove', 'eu.leeswijzer.app.desktop']) {
      expect(readFileSync(inFolder('fpm', name), 'utf8'), name).not.toContain('no-sandbox');
    }
  });

  it.skipIf(validateDesktop === null)('has an entry that desktop-file-validate accepts', () => {
    const validate = (file: string): string => {
      const run = spawnSync(validateDesktop ?? '', [file], { encoding: 'utf8' });
      return `${run.status} ${run.stdout}${run.stderr}`.trim();
    };
    expect(validate(inFolder('fpm', 'eu.leeswijzer.app.desktop'))).toBe('0');
    const broken = inFolder('broken.desktop');
    writeFileSync(broken, entry().replace('Type=Application', 'Type=Nothing'));
    expect(validate(broken)).toMatch(/^1 /);
  });

  const entry = (): string => readFileSync(inFolder('fpm', 'eu.leeswijzer.app.desktop'), 'utf8');
});

describe('the metadata for AppStream', () => {
  const text = readFileSync(metainfo, 'utf8');

  it.skipIf(appstream === null)('is accepted by appstreamcli', () => {
    const validate = (file: string): string => {
      const run = spawnSync(appstream ?? '', ['validate', '--no-net', file], { encoding: 'utf8' });
      return `${run.status} ${run.stdout}`;
    };
    expect(validate(metainfo)).toMatch(/^0 /);
    const broken = inFolder('broken.metainfo.xml');
    writeFileSync(broken, text.replace(/<summary>.*<\/summary>/, ''));
    expect(validate(broken)).not.toMatch(/^0 /);
  });

  it('names the entry, the program and the licence that are packed', () => {
    const { license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(text).toContain('<launchable type="desktop-id">eu.leeswijzer.app.desktop</launchable>');
    expect(text).toContain('<binary>leeswijzer</binary>');
    expect(text).toContain(`<project_license>${license}</project_license>`);
  });
});

describe.skipIf(!canSquash)('the AppImage', () => {
  const image = (): string => inFolder('output', 'Leeswijzer-0.1.0-x86_64.AppImage');
  const read = (name: string): string =>
    spawnSync(unsquashfs ?? '', ['-o', String(runtime.length), '-cat', image(), name], { encoding: 'utf8' }).stdout;

  it('starts by our own script, with the sandbox', () => {
    expect(read('AppRun')).toBe(readFileSync(path.join(root, 'build/packaging/AppRun'), 'utf8'));
    expect(read('AppRun')).toContain('exec "$here/leeswijzer" "$@"');
    expect(read('AppRun')).not.toContain('no-sandbox');
    expect(read('eu.leeswijzer.app.desktop')).toMatch(/^Exec=AppRun %U$/m);
    expect(read('eu.leeswijzer.app.desktop')).not.toContain('no-sandbox');
  });

  it('hands its arguments on, unchanged', () => {
    const app = inFolder('run me');
    mkdirSync(app);
    cpSync(path.join(root, 'build/packaging/AppRun'), path.join(app, 'AppRun'));
    writeFileSync(path.join(app, 'leeswijzer'), '#!/bin/sh\nprintf "%s|" "$@"\nexit 3\n', { mode: 0o755 });
    const run = spawnSync(path.join(app, 'AppRun'), ['--list', 'een twee', ''], { encoding: 'utf8' });
    expect([run.stdout, run.status]).toEqual(['--list|een twee||', 3]);
  });
});

describe.skipIf(sevenZip === null)('the archive', () => {
  it('holds what is in the packed folder', () => {
    const target = inFolder('unpacked');
    mkdirSync(target);
    const archive = inFolder('output', 'leeswijzer-0.1.0.tar.gz');
    expect(spawnSync('tar', ['-xzf', archive, '-C', target]).status).toBe(0);
    const unpacked = path.join(target, 'leeswijzer-0.1.0');
    const expected = digests(packed.folder);
    expected.delete('resources/apparmor-profile'); // made for the Debian package, perhaps after the archive
    const found = digests(unpacked);
    found.delete('resources/apparmor-profile');
    expect(found).toEqual(expected);
    expect(statSync(path.join(unpacked, 'leeswijzer')).mode & 0o111).not.toBe(0);
  });
});
