// `app`: the life of the process, its paths and its languages.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onBrowserExit, startBrowser, stopBrowser } from './browser.ts';
import { recordCall } from './records.ts';
import { settings, trace } from './settings.ts';
import { lockInstance } from './single-instance.ts';
import { preventable, strict, strictEmitter } from './strict.ts';
import { windows } from './windows.ts';

const EVENTS = [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'activate',
  'open-file',
  'web-contents-created',
  'browser-window-created',
  'child-process-gone',
  'render-process-gone',
] as const;

interface PackageFile {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
}

function readPackage(folder: string): PackageFile | null {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageFile) : null;
}

/** As `electron .`: the nearest folder above whose package.json names this script as its main; else the script's own. */
function findApp(script: string): { path: string; about: PackageFile } {
  for (let folder = dirname(script); folder !== dirname(folder); folder = dirname(folder)) {
    const about = readPackage(folder);
    if (about?.main && resolve(folder, about.main) === script) return { path: folder, about };
  }
  const project = fileURLToPath(new URL('../..', import.meta.url));
  return { path: dirname(script), about: readPackage(dirname(script)) ?? readPackage(project) ?? {} };
}

const { path: appPath, about } = findApp(resolve(process.argv[1] ?? '.'));

function configFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

function switchValue(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

class App extends strictEmitter('app', EVENTS) {
  readonly isPackaged = false;
  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value?: string) => recordCall('app.commandLine.appendSwitch', name, value),
    hasSwitch: (name: string) => process.argv.includes(`--${name}`) || switchValue(name) !== undefined,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
  });
  #name = about.productName ?? about.name ?? 'Electron';
  #paths = new Map<string, string>();
  #ready = false;
  #quitting = false;
  #secondInstance: Promise<void> | null = null;

  constructor() {
    super();
    const userData = switchValue('user-data-dir');
    if (userData) this.setPath('userData', resolve(userData));
  }

  getName(): string {
    return this.#name;
  }
  setName(name: string): void {
    this.#name = name;
  }
  get name(): string {
    return this.#name;
  }
  getVersion(): string {
    return about.version ?? '0.0.0';
  }
  getAppPath(): string {
    return appPath;
  }

  getLocale(): string {
    // Chromium knows Dutch as nl alone, English by country.
    return settings.locale.startsWith('en') ? settings.locale : (settings.locale.split('-')[0] ?? 'en-US');
  }
  getSystemLocale(): string {
    return settings.locale;
  }
  getPreferredSystemLanguages(): string[] {
    return [settings.locale];
  }

  getPath(name: string): string {
    const chosen = this.#paths.get(name);
    if (chosen !== undefined) return chosen;
    const home = homedir();
    if (name === 'home') return home;
    if (name === 'exe') return settings.exe;
    if (name === 'appData') return configFolder();
    if (name === 'userData') return join(configFolder(), this.#name);
    if (name === 'sessionData') return this.getPath('userData');
    if (name === 'logs') return join(this.getPath('userData'), 'logs');
    if (name === 'temp') return tmpdir();
    // A test must not write in the documents of whoever runs it.
    if (name === 'documents') return join(settings.controlled ? this.getPath('userData') : home, 'Documents');
    if (name === 'downloads') return join(home, 'Downloads');
    throw new Error(`electron stand-in: app.getPath('${name}') is not there`);
  }
  setPath(name: string, path: string): void {
    if (resolve(path) !== path) throw new Error('Path must be absolute');
    if (name === 'userData') mkdirSync(path, { recursive: true });
    this.#paths.set(name, path);
  }

  setAppUserModelId(id: string): void {
    recordCall('app.setAppUserModelId', id);
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    recordCall('app.setAboutPanelOptions', options);
  }
  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }
  focus(): void {
    windows.all()[0]?.focus();
  }

  isReady(): boolean {
    return this.#ready;
  }
  whenReady(): Promise<void> {
    return this.#ready ? Promise.resolve() : new Promise((done) => this.once('ready', () => done()));
  }
  /** The main module has been evaluated: called by electron.ts. */
  becomeReady(): void {
    if (this.#ready || this.#secondInstance) return;
    trace('ready');
    this.#ready = true;
    if (!settings.headed) this.#startBrowser();
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
  }
  #startBrowser(): void {
    startBrowser(this.getPath('sessionData')).catch((error: Error) => {
      console.error(error.message);
      this.exit(1);
    });
  }

  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    const lock = lockInstance(this.getPath('userData'), additionalData, (second) => {
      // Electron tells no earlier than the app is ready.
      void this.whenReady().then(() => {
        this.emit('second-instance', {}, second.argv, second.cwd, second.additionalData);
      });
    });
    if (!lock.first) this.#secondInstance = lock.delivered;
    else if (!settings.headed) this.#startBrowser();
    return lock.first;
  }
  hasSingleInstanceLock(): boolean {
    return this.#secondInstance === null;
  }

  get quitting(): boolean {
    return this.#quitting;
  }
  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    // After the code that asked has run to its end, as in Electron.
    setImmediate(() => void this.#quit());
  }
  async #quit(): Promise<void> {
    if (this.#secondInstance) {
      await this.#secondInstance;
      process.exit(0);
    }
    if (await this.#goesAlong()) await this.#end(0);
  }
  /** The app is asked three times, and may say no each time. It may then call `quit` again at once. */
  async #goesAlong(): Promise<boolean> {
    if (!this.#agrees('before-quit')) return false;
    for (const window of windows.all()) {
      if (await window.tryClose()) continue;
      this.#quitting = false;
      return false;
    }
    return this.#agrees('will-quit');
  }
  #agrees(name: 'before-quit' | 'will-quit'): boolean {
    const event = preventable();
    this.emit(name, event);
    if (event.defaultPrevented) this.#quitting = false;
    return !event.defaultPrevented;
  }
  exit(code = 0): void {
    this.#quitting = true;
    for (const window of windows.all()) window.destroy();
    void this.#end(code);
  }
  async #end(code: number): Promise<void> {
    this.emit('quit', {}, code);
    await stopBrowser();
    process.exit(code);
  }

  /** The last window has gone. */
  allClosed(): void {
    if (this.#quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }
}

export const app = new App();

onBrowserExit(() => {
  for (const window of windows.all()) window.destroy();
});
