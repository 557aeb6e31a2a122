// Finds a Chromium that is installed: the stand-in for Electron needs one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

/** Where installers put it, for what PATH does not lead to. */
function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return roots.flatMap((root) => apps.map((app) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const apps = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
    return roots.flatMap((root) =>
      apps.map((app) => `${root}\\${app}\\Application\\${app.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`),
    );
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The Chromium that `playwright install chromium` fetched, if somebody did. */
function playwrightsOwn(): string | null {
  try {
    const playwright = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
    return playwright.chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * The path of an installed Chromium, Chrome or Edge, or null. `LEESWIJZER_CHROMIUM` names one and is then the only one
 * tried; `none` says that there is none (for tests of what happens then).
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  const chosen = env.LEESWIJZER_CHROMIUM;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const installed = [...onPath, ...usualPlaces(platform, env)].find(isExecutable);
  if (installed) return installed;
  const own = playwrightsOwn();
  return own && isExecutable(own) ? own : null;
}

/** How to get one, in one line. */
export function chromiumHint(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env.LEESWIJZER_CHROMIUM;
  if (chosen) return `LEESWIJZER_CHROMIUM is ${chosen}, and no program is there.`;
  return 'No Chromium was found. Debian or Ubuntu: apt install chromium. Elsewhere: install Chrome, Edge or Chromium, or run npx playwright install chromium, or set LEESWIJZER_CHROMIUM to its path.';
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** For tests and CI: installs Chromium where that is one command. Throws, with how to get one, where it is not. */
export function ensureChromium(say: (line: string) => void = console.error): string {
  const found = findChromium();
  if (found) return found;
  if (!process.env.LEESWIJZER_CHROMIUM && process.getuid?.() === 0 && isDebian()) {
    say('No Chromium was found; installing it with apt-get.');
    const options = {
      stdio: 'inherit',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(chromiumHint());
}
