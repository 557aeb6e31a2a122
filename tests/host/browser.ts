// The one Chromium of this process: started, set up, ended.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumHint, findChromium } from '../../build/find-chromium.ts';
import { Connection, type Protocol } from './cdp.ts';
import type { Size } from './emulation.ts';
import { settings, trace } from './settings.ts';

const SHUTDOWN_MS = 5000;
const BLANK = 'data:text/html,';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider,HttpsUpgrades',
];
// A window that nobody looks at must not be slowed down, and looks the same on each machine.
const STEADY = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];
// The backstop under the request handler of network.ts: no name resolves. Where packets are counted every name is one
// address of no one (RFC 5737), so that whatever the app itself lets through is seen to leave. Left out are the names
// that Debian's Chromium asks of its own accord, for the time, for who is signed in, for what forms are filled in with
// and for a dictionary, which Electron does not with the app's options; and the stand-in's own name for the app, to
// which Chromium connects beforehand.
const NOWHERE = 'MAP * ~NOTFOUND';
const OPEN = ['*.google.com', '*.googleapis.com', '*.gvt1.com', '*.standin.invalid']
  .map((name) => `MAP ${name} ~NOTFOUND`)
  .concat('MAP * 192.0.2.1')
  .join(', ');
const OFFLINE = [`--host-resolver-rules=${settings.openNetwork ? OPEN : NOWHERE}`];

let child: ChildProcess | undefined;
let starting: Promise<Connection> | undefined;
let whenGone = (): void => {};
let firstPage: Promise<string> | undefined;

function chromiumArguments(profile: string, size?: Size): string[] {
  const root = process.getuid?.() === 0;
  const headed = [
    // A page of its own, as about:blank would open a tab bar.
    `--app=${BLANK}`,
    ...(size ? [`--window-size=${size.width},${size.height}`] : []),
  ];
  return [
    // Headless, each window asks for its own page: one that Chromium opens by itself may load after the app's.
    ...(settings.headed ? headed : ['--headless', '--no-startup-window', ...STEADY]),
    // Chromium refuses to run as root with its sandbox. In containers one often is root.
    ...(root ? ['--no-sandbox', '--test-type'] : []),
    '--remote-debugging-pipe',
    ...(settings.controlled ? ['--remote-debugging-port=0'] : []),
    ...QUIET,
    ...OFFLINE,
    `--lang=${settings.locale}`,
    `--user-data-dir=${profile}`,
  ];
}

function preparePreferences(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const language = settings.locale.split('-')[0];
  const preferences = {
    intl: { accept_languages: [...new Set([settings.locale, language])].join(',') },
    translate: { enabled: false },
    credentials_enable_service: false,
    browser: { enable_spellchecking: false },
    plugins: { always_open_pdf_externally: true },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

/**
 * Starts Chromium, once. The profile lies in sessionData, as Electron's own does (that is userData, unless the app says
 * otherwise), so that localStorage outlives a restart. Started as early as that is known: the main bundle goes on loading meanwhile.
 */
export function startBrowser(sessionData: string, size?: Size): Promise<Connection> {
  starting ??= launch(profileFor(sessionData), size);
  return starting;
}

function profileFor(sessionData: string): string {
  if (settings.profiles === null) return join(sessionData, 'standin-profile');
  return join(settings.profiles, createHash('sha256').update(sessionData).digest('hex').slice(0, 16));
}

async function launch(profile: string, size?: Size): Promise<Connection> {
  const executable = findChromium();
  if (!executable) throw new Error(`electron stand-in: ${chromiumHint()}`);
  preparePreferences(profile);
  trace('Chromium spawned');
  child = spawn(executable, chromiumArguments(profile, size), {
    // A group of its own: Ctrl+C in a terminal goes to the app, which then closes its windows in order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  child.stderr?.setEncoding('utf8').on('data', readErrorOutput);
  const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  child.on('error', (error) => console.error(`[stand-in] ${executable}: ${error.message}`));
  child.on('exit', () => {
    connection.close();
    whenGone();
  });
  const { browser } = connection;
  firstPage = settings.headed ? pageOfAppWindow(connection) : newPage(connection);
  browser.post('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  browser.post('Target.setDiscoverTargets', { discover: true });
  denyDownloads(connection);
  await firstPage;
  trace('Chromium ready');
  return connection;
}

function readErrorOutput(text: string): void {
  const endpoint = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
  if (endpoint && settings.controlled) process.send?.({ event: 'endpoint', endpoint });
}

/** The page in the app window that a person sees, once Chromium has loaded into it what it was started with. */
function pageOfAppWindow(connection: Connection): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = ({ targetInfo }: { targetInfo: Protocol.Target.TargetInfo }): void => {
      if (targetInfo.type === 'page' && targetInfo.url === BLANK) resolve(targetInfo.targetId);
    };
    connection.browser.on('Target.targetCreated', look);
    connection.browser.on('Target.targetInfoChanged', look);
    child?.on('exit', (code) =>
      reject(new Error(`electron stand-in: Chromium ended (${code}) before it opened a page`)),
    );
  });
}

/** Told again once somebody else (a test's own connection) may have changed it. */
export function denyDownloads(connection: Connection): void {
  connection.browser.post('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
}

/** The page that the first window takes; made while the app is still reading its files. Null the second time. */
export function takeFirstPage(): Promise<string> | null {
  const page = firstPage ?? null;
  firstPage = undefined;
  return page;
}

export async function newPage(connection: Connection, hidden = false): Promise<string> {
  // On a desktop a hidden page is one in a minimised window: one without any window cannot be printed.
  const out = { background: true, windowState: 'minimized' } as const;
  const where = { newWindow: true, ...(hidden && settings.headed ? out : {}) };
  const { targetId } = await connection.browser.send('Target.createTarget', { url: 'about:blank', ...where });
  return targetId;
}

/** Chromium has ended, by a fault or because a person closed its last window. */
export function onBrowserExit(listener: () => void): void {
  whenGone = listener;
}

/** Resolves when Chromium is gone. */
export async function stopBrowser(): Promise<void> {
  const connection = await starting?.catch(() => undefined);
  const running = child;
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  connection?.browser.post('Browser.close');
  const timer = setTimeout(() => running.kill('SIGKILL'), SHUTDOWN_MS);
  await gone;
  clearTimeout(timer);
}
