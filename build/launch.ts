// What `npm start` and `npm run dev` share: which program can run the app here, building it, running it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from '../src/main/command-line.ts';
import { electronBinary, electronPackage } from './electron-binary.ts';
import { chromiumHint, findChromium } from './find-chromium.ts';
import { toolScript } from './tool.ts';

const root = path.resolve(import.meta.dirname, '..');
const ANSWER_MS = 2500;
const DOWNLOAD_MS = 5 * 60_000;

export type AppHost = { kind: 'electron'; binary: string } | { kind: 'chromium'; binary: string };

/** Ends `npm start` with one message and an exit code. */
export class CannotStart extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const say = (line: string): void => console.error(`start: ${line}`);

/** A window needs a display; on Linux there may be none, and Chromium would say so late and at length. */
export function requireDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): void {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return;
  throw new CannotStart('there is no display (DISPLAY and WAYLAND_DISPLAY are not set). Try: xvfb-run npm start', 3);
}

/** Electron if its binary is there or can be fetched, else an installed Chromium. Never takes longer than its limits. */
export async function chooseHost(env: NodeJS.ProcessEnv = process.env): Promise<AppHost> {
  const binary = electronBinary(env) ?? (await fetchElectron(env));
  if (binary) return { kind: 'electron', binary };
  const chromium = findChromium(env);
  if (chromium) return { kind: 'chromium', binary: chromium };
  const electronHint = 'The Electron binary is not there; with a network, npx install-electron fetches it.';
  throw new CannotStart(`${electronHint} ${chromiumHint(env)}`, 2);
}

async function fetchElectron(env: NodeJS.ProcessEnv): Promise<string | null> {
  const offline =
    env.ELECTRON_SKIP_BINARY_DOWNLOAD || env.npm_config_offline === 'true' || env.ELECTRON_OVERRIDE_DIST_PATH;
  if (offline || !(await releasePageAnswers(env))) return null;
  say(`fetching the Electron binary (at most ${DOWNLOAD_MS / 60_000} minutes; only this once)`);
  spawnSync(process.execPath, [path.join(electronPackage(), 'install.js')], {
    stdio: 'inherit',
    timeout: DOWNLOAD_MS,
    env,
  });
  return electronBinary(env);
}

async function releasePageAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  const mirror = env.ELECTRON_MIRROR || env.npm_config_electron_mirror;
  const signal = AbortSignal.timeout(ANSWER_MS);
  try {
    const page = await fetch(mirror || 'https://github.com/electron/electron/releases/', { method: 'HEAD', signal });
    return page.ok;
  } catch {
    return false;
  }
}

/** Whether the build went well; its errors are printed. */
export function buildApp(): boolean {
  const args = [toolScript('electron-vite'), 'build', '--logLevel', 'warn'];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Says what the app runs in, and how that differs from what ships. */
export function announce(host: AppHost): void {
  if (host.kind === 'electron') {
    if (process.platform === 'linux' && process.getuid?.() === 0) {
      say('Electron does not run as root with its sandbox, and it is not switched off here: start as another user.');
    }
    return;
  }
  say(
    `the Electron binary is not there, so the app opens in a window of ${host.binary}: the same app, without ` +
      "Electron's sandbox, menu bar and native dialogs (the menu's keys work).",
  );
}

export function runApp(host: AppHost, args: string[]): ChildProcess {
  if (host.kind === 'electron') return spawn(host.binary, [root, ...args], { stdio: 'inherit' });
  const register = pathToFileURL(path.join(root, 'tests/host/register.mjs')).href;
  const main = path.join(root, 'out/main/index.js');
  return spawn(process.execPath, ['--import', register, main, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      LEESWIJZER_CHROMIUM: host.binary,
      ...(readCommandLine(args).kind === 'window' && { STANDIN_HEADED: '1' }),
    },
  });
}

/** Hands the signals that end this process to the app, which then closes its window in order. */
export function forwardSignals(child: () => ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child().kill(signal));
}
