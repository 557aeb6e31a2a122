import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepIn, lockData, portableFolder } from '../../../src/main/portable.ts';

describe('the folder of a portable app', () => {
  const there = (folder: string) => (file: string) => file === folder;

  it.each([
    ['beside the program on Linux', 'linux', '/media/stick/Leeswijzer/leeswijzer', {}, '/media/stick/Leeswijzer'],
    ['beside the program on Windows', 'win32', 'E:\\Lezen\\Leeswijzer.exe', {}, 'E:\\Lezen'],
    ['beside the bundle on macOS', 'darwin', '/Volumes/S/Leeswijzer.app/Contents/MacOS/Leeswijzer', {}, '/Volumes/S'],
    [
      'beside the file of an AppImage',
      'linux',
      '/tmp/.mount_X/leeswijzer',
      { APPIMAGE: '/media/stick/L.AppImage', APPDIR: '/tmp/.mount_X' },
      '/media/stick',
    ],
    [
      'not beside an AppImage that only started it',
      'linux',
      '/opt/Leeswijzer/leeswijzer',
      { APPIMAGE: '/media/stick/Other.AppImage', APPDIR: '/tmp/.mount_X' },
      '/opt/Leeswijzer',
    ],
  ] as const)('lies %s, if it is there', (_, platform, exe, env, beside) => {
    const separator = platform === 'win32' ? '\\' : '/';
    const folder = `${beside}${separator}Leeswijzer-gegevens`;
    expect(portableFolder({ platform, exe, env }, there(folder))).toBe(folder);
    expect(portableFolder({ platform, exe, env }, () => false)).toBeNull();
  });

  it('is always beside the portable program for Windows, and that alone says where it lies', () => {
    const env = { PORTABLE_EXECUTABLE_DIR: 'F:\\Lezen', PORTABLE_EXECUTABLE_APP_FILENAME: 'leeswijzer' };
    const exe = 'C:\\Temp\\x\\Leeswijzer.exe';
    expect(portableFolder({ platform: 'win32', exe, env }, () => false)).toBe('F:\\Lezen\\Leeswijzer-gegevens');
    expect(portableFolder({ platform: 'linux', exe: '/opt/l/leeswijzer', env }, () => false)).toBeNull();
    const others = { ...env, PORTABLE_EXECUTABLE_APP_FILENAME: 'launcher' };
    expect(portableFolder({ platform: 'win32', exe, env: others }, () => false)).toBeNull();
  });

  it('must be a folder', () => {
    const base = mkdtempSync(path.join(tmpdir(), 'leeswijzer-portable-'));
    const program = { platform: process.platform, exe: path.join(base, 'leeswijzer'), env: {} };
    if (process.platform === 'darwin') program.exe = path.join(base, 'L.app/Contents/MacOS/L');
    writeFileSync(path.join(base, 'Leeswijzer-gegevens'), '');
    expect(portableFolder(program)).toBeNull();
    rmSync(path.join(base, 'Leeswijzer-gegevens'));
    mkdirSync(path.join(base, 'Leeswijzer-gegevens'));
    expect(portableFolder(program)).toBe(path.join(base, 'Leeswijzer-gegevens'));
    rmSync(base, { recursive: true });
  });
});

/** An app that remembers its paths, and where they pointed when it was locked. */
function fakeApp(first = true) {
  const paths = new Map<string, string>([['userData', '/elsewhere']]);
  const switches: string[] = [];
  const locked: string[] = [];
  const app = {
    getPath: (name: string) => paths.get(name) ?? '',
    setPath: (name: string, value: string) => void paths.set(name, value),
    commandLine: { appendSwitch: (name: string, value = '') => void switches.push(`${name}=${value}`) },
    requestSingleInstanceLock: () => {
      locked.push(paths.get('userData') ?? '');
      return first;
    },
  };
  return { app: app as unknown as App, paths, switches, locked };
}

describe('a portable app', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-portable-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has its data, its temporary files and the notebook in the folder, and no key in the desktop’s store', () => {
    const { app, paths, switches } = fakeApp();
    keepIn(folder, app);
    expect(Object.fromEntries(paths)).toEqual({
      userData: path.join(folder, 'app'),
      sessionData: path.join(folder, 'app'),
      temp: path.join(folder, 'tijdelijk'),
      documents: folder,
    });
    expect(readdirSync(folder).sort()).toEqual(['app', 'tijdelijk']);
    expect(switches).toEqual(['password-store=basic', 'use-mock-keychain=']);
  });

  it('says so where the folder cannot be made', () => {
    const { app, paths } = fakeApp();
    writeFileSync(path.join(folder, 'file'), '');
    expect(() => keepIn(path.join(folder, 'file', 'in it'), app)).toThrow(/ENOTDIR|ENOENT/);
    expect(paths.get('userData')).toBe('/elsewhere');
  });

  it('is locked where its data are, if its disk knows links, and leaves nothing of the question', () => {
    const { app, locked } = fakeApp();
    keepIn(folder, app);
    expect(lockData(app, folder)).toBe(true);
    expect(locked).toEqual([path.join(folder, 'app')]);
    expect(readdirSync(path.join(folder, 'app'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'is locked elsewhere on a disk without links, and goes on in its folder',
    () => {
      const { app, paths, locked } = fakeApp();
      const noLinks = (): never => {
        throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
      };
      keepIn(folder, app);
      expect(lockData(app, folder, noLinks)).toBe(true);
      expect(locked).toHaveLength(1);
      expect(path.dirname(locked[0] ?? '')).toBe(tmpdir());
      expect(existsSync(locked[0] ?? '')).toBe(true);
      expect(paths.get('userData')).toBe(path.join(folder, 'app'));
      rmSync(locked[0] ?? '', { recursive: true });

      const second = fakeApp(false);
      keepIn(folder, second.app);
      expect(lockData(second.app, folder, noLinks)).toBe(false);
      expect(second.locked).toEqual(locked);
      rmSync(locked[0] ?? '', { recursive: true });
    },
  );

  it('asks as ever when it is not portable', () => {
    const { app, locked } = fakeApp();
    expect(lockData(app, null)).toBe(true);
    expect(locked).toEqual(['/elsewhere']);
  });
});
