// Where the Electron binary is, by path. Never `require('electron')`: that starts a download.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the npm package `electron`, which may be there without its binary. */
export function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

function programName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** The path of the binary, or null. `ELECTRON_OVERRIDE_DIST_PATH` names the folder that it is in, as Electron has it. */
export function electronBinary(env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH || join(electronPackage(), 'dist');
  const binary = join(folder, programName(process.platform));
  return existsSync(binary) ? binary : null;
}
