import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import type { App } from 'electron';

/**
 * The portable way of running: a folder beside the program holds all that the app writes, so that a stick can be taken
 * from one machine to another (docs/packaging.md).
 */

/** The folder's name. Where it stands beside the program, the app is portable. */
export const portableName = 'Leeswijzer-gegevens';

export interface Program {
  readonly platform: NodeJS.Platform;
  /** The file of the running program. */
  readonly exe: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The folder of a portable app, or null for one that is installed. The portable program for Windows unpacks itself
 * elsewhere and says where it lies; it is always portable. Any other is if the folder is there.
 */
export function portableFolder(program: Program, isFolder: (file: string) => boolean = folderExists): string | null {
  const { PORTABLE_EXECUTABLE_DIR: portable, PORTABLE_EXECUTABLE_APP_FILENAME: started } = program.env;
  // Its variables are also there in a program that was started from the portable program of another app.
  const isOurs = portable && started?.toLowerCase() === 'leeswijzer';
  if (program.platform === 'win32' && isOurs) return path.win32.join(portable, portableName);
  const folder = pathOf(program.platform).join(besideProgram(program), portableName);
  return isFolder(folder) ? folder : null;
}

const pathOf = (platform: NodeJS.Platform): path.PlatformPath => (platform === 'win32' ? path.win32 : path.posix);

/** Where a person sees the program lie: on macOS that is the bundle, and of an AppImage its file, not what is in them. */
function besideProgram({ platform, exe, env }: Program): string {
  const { dirname, resolve } = pathOf(platform);
  if (platform === 'darwin') return resolve(dirname(exe), '../../..');
  // The variables are also there in a program that was started from another AppImage.
  const { APPIMAGE: image, APPDIR: mounted } = env;
  if (platform === 'linux' && image && mounted && exe.startsWith(`${mounted}/`)) return dirname(image);
  return dirname(exe);
}

function folderExists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes the app keep everything in a folder; to be called before anything else asks for a path. Throws the file
 * system's error where the folder cannot be made.
 */
export function keepIn(folder: string, app: App): void {
  const userData = path.join(folder, 'app');
  const temp = path.join(folder, 'tijdelijk');
  for (const needed of [userData, temp]) mkdirSync(needed, { recursive: true });
  app.setPath('userData', userData);
  app.setPath('sessionData', userData); // named, as it would else follow userData while the lock is asked for
  app.setPath('temp', temp);
  app.setPath('documents', folder); // so that the notebook's usual place is in it
  // The key for cookies, of which there are none, would else be asked of the desktop's own store of keys.
  app.commandLine.appendSwitch('password-store', 'basic');
  app.commandLine.appendSwitch('use-mock-keychain');
}

/**
 * Asks to be the only app on the present data, as `requestSingleInstanceLock` does. On Linux and macOS its lock is a
 * symbolic link, which a memory stick's file system does not know: there the lock stands in the system's folder for
 * temporary files, as long as the app runs.
 */
export function lockData(app: App, portable: string | null, makeLink: typeof symlinkSync = symlinkSync): boolean {
  const userData = app.getPath('userData');
  if (portable === null || process.platform === 'win32' || knowsLinks(userData, makeLink)) {
    return app.requestSingleInstanceLock();
  }
  const name = createHash('sha256').update(portable).digest('hex').slice(0, 16);
  const place = path.join(tmpdir(), `leeswijzer-${userInfo().uid}-${name}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  app.setPath('userData', place);
  const first = app.requestSingleInstanceLock();
  app.setPath('userData', userData);
  if (first) process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  return first;
}

function knowsLinks(folder: string, makeLink: typeof symlinkSync): boolean {
  const probe = path.join(folder, '.koppeling');
  try {
    rmSync(probe, { force: true });
    makeLink('nergens', probe);
    rmSync(probe, { force: true });
    return true;
  } catch {
    return false;
  }
}
