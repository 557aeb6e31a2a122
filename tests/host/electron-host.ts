// The app in Electron itself, by Playwright's own support for it. What the stand-in records by itself is recorded here
// by replacing dialogs and the like in the main process, before the app's own code runs on `ready`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary } from '../../build/electron-binary.ts';
import type {
  BlockedRequest,
  DialogCall,
  DialogName,
  ElectronModule,
  ForgedMessage,
  Host,
  HostOptions,
  Media,
  MenuItemState,
} from './host.ts';
import { withTimeout } from './timeout.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
const CLOSE_MS = 20_000;

interface Recorder {
  queue: { name: string; answer: unknown }[];
  dialogs: DialogCall[];
  opened: string[];
  blocked: BlockedRequest[];
}
/** In the main process of the app under test. */
type WithRecorder = typeof globalThis & { hostRecorder: Recorder };

/**
 * Null where the project `electron` can run; else why not. With REQUIRE_ELECTRON=1 that is no reason to skip it but a
 * failure: whoever fetched the binary (.github/workflows/platforms.yml) wants no green run without it.
 */
export function electronProblem(env: NodeJS.ProcessEnv = process.env): string | null {
  if (electronBinary(env)) return null;
  const problem =
    'the Electron binary is not there (npx install-electron fetches it), so nothing was checked in Electron itself';
  if (env.REQUIRE_ELECTRON === '1') throw new Error(`REQUIRE_ELECTRON=1, but ${problem}`);
  return problem;
}

/** Runs in the main process. */
function installRecorder({ app, dialog, shell, session }: ElectronModule): void {
  const recorder: Recorder = { queue: [], dialogs: [], opened: [], blocked: [] };
  (globalThis as WithRecorder).hostRecorder = recorder;
  const unanswered: Record<string, (options: { cancelId?: number }) => unknown> = {
    showMessageBox: ({ cancelId = 0 }) => ({ response: cancelId, checkboxChecked: false }),
    showOpenDialog: () => ({ canceled: true, filePaths: [] }),
    showSaveDialog: () => ({ canceled: true, filePath: '' }),
  };
  const replaced = dialog as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['showMessageBox', 'showOpenDialog', 'showSaveDialog'] as const) {
    replaced[name] = async (...args) => {
      const options = args[args.length - 1] as Record<string, unknown>;
      const index = recorder.queue.findIndex((entry) => entry.name === name);
      const answer = index < 0 ? unanswered[name]?.(options) : recorder.queue.splice(index, 1)[0]?.answer;
      recorder.dialogs.push({ name, options: JSON.parse(JSON.stringify(options)) as Record<string, unknown>, answer });
      return answer;
    };
  }
  replaced.showMessageBoxSync = (...args) => {
    const options = args[args.length - 1] as { cancelId?: number };
    const index = recorder.queue.findIndex(({ name }) => name === 'showMessageBoxSync');
    const answer = index < 0 ? (options.cancelId ?? 0) : recorder.queue.splice(index, 1)[0]?.answer;
    recorder.dialogs.push({ name: 'showMessageBoxSync', options: { ...options }, answer });
    return answer;
  };
  app.on('web-contents-created', (_event, contents) => {
    contents.print = (options = {}, callback = () => {}) => {
      const index = recorder.queue.findIndex((entry) => entry.name === 'print');
      const answer = index < 0 ? [false, 'Print job canceled'] : recorder.queue.splice(index, 1)[0]?.answer;
      recorder.dialogs.push({ name: 'print', options: { ...options }, answer });
      setImmediate(() => callback(...(answer as [boolean, string])));
    };
  });
  dialog.showErrorBox = (title, content) => {
    recorder.dialogs.push({ name: 'showErrorBox', options: { title, content }, answer: undefined });
  };
  shell.openExternal = async (url) => {
    recorder.opened.push(url);
  };
  shell.openPath = async (path) => {
    recorder.opened.push(path);
    return '';
  };
  shell.showItemInFolder = (path) => {
    recorder.opened.push(path);
  };
  session.defaultSession.webRequest.onErrorOccurred(({ url, error }) => {
    if (!url.startsWith('app:') && !url.startsWith('devtools:')) recorder.blocked.push({ url, why: 'no handler' });
    void error;
  });
}

export class ElectronHost implements Host {
  readonly kind = 'electron';
  readonly userData: string;
  #options: HostOptions;
  #app: ElectronApplication | null = null;
  #page: Page | null = null;
  #output = '';

  constructor(userData: string, options: HostOptions) {
    this.userData = userData;
    this.#options = options;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the app is not running');
    return this.#page;
  }
  get #running(): ElectronApplication {
    if (!this.#app) throw new Error('the app is not running');
    return this.#app;
  }
  logs(): string {
    return this.#output;
  }
  #arguments(args: string[]): string[] {
    const { outDir, locale = 'nl-NL' } = this.#options;
    const script = outDir ? join(outDir, 'main', 'index.js') : PROJECT;
    return [script, ...args, `--user-data-dir=${this.userData}`, `--lang=${locale}`];
  }

  async start(options: HostOptions = {}): Promise<Page> {
    if (this.#app) throw new Error('the app is running already');
    this.#options = { ...this.#options, ...options };
    const { args = [], env = {}, viewport, media, timeout = START_MS } = this.#options;
    const app = await _electron.launch({
      executablePath: electronBinary() ?? '',
      args: this.#arguments(args),
      cwd: PROJECT,
      env: { ...(process.env as Record<string, string>), ...env },
      timeout,
    });
    this.#app = app;
    for (const stream of [app.process().stdout, app.process().stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    await app.evaluate(installRecorder);
    this.#page = await app.firstWindow({ timeout });
    if (viewport) await this.resize(viewport);
    if (media) await this.emulateMedia(media);
    return this.reattach();
  }
  async reattach(): Promise<Page> {
    const { timeout = START_MS, dontWait = false } = this.#options;
    // After a crash Playwright's page stays dead; the app has made a new one, or reloaded it under a new connection.
    this.#page = this.#running.windows().find((page) => !page.isClosed()) ?? (await this.#running.firstWindow());
    const { page } = this;
    if (!dontWait) await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout });
    return page;
  }

  evaluate<R, A = undefined>(run: (electron: ElectronModule, arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return this.#running.evaluate(run as never, arg as never);
  }
  menu(id: string): Promise<void> {
    return this.evaluate(({ Menu }, itemId) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
      if (!item) throw new Error(`there is no menu item ${itemId}`);
      item.click();
    }, id);
  }
  menuItem(id: string): Promise<MenuItemState | null> {
    return this.evaluate(({ Menu }, itemId) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
      if (!item) return null;
      const { label, enabled, visible, checked, accelerator } = item;
      return { id: itemId, label, enabled, visible, checked, accelerator: accelerator ? String(accelerator) : null };
    }, id);
  }
  queueDialog(name: DialogName, answer: unknown): Promise<void> {
    return this.evaluate(
      (_electron, entry) => {
        (globalThis as WithRecorder).hostRecorder.queue.push(entry);
      },
      { name, answer },
    );
  }
  #recorder(): Promise<Recorder> {
    return this.evaluate(() => (globalThis as WithRecorder).hostRecorder);
  }
  async dialogs(): Promise<DialogCall[]> {
    return (await this.#recorder()).dialogs;
  }
  async openedExternally(): Promise<string[]> {
    return (await this.#recorder()).opened;
  }
  async blockedRequests(): Promise<BlockedRequest[]> {
    return (await this.#recorder()).blocked;
  }
  clipboard(): Promise<{ text: string; html: string }> {
    return this.evaluate(async ({ clipboard }) => {
      const [item] = await clipboard.read();
      const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
      return { text: await clipboard.readText(), html };
    });
  }
  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    const base64 = await this.evaluate(
      async ({ BrowserWindow }, given) =>
        (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF(given))?.toString('base64'),
      options,
    );
    return Buffer.from(base64 ?? '', 'base64');
  }
  emit(target: 'app' | 'window' | 'webContents' | 'nativeTheme', event: string, ...args: unknown[]): Promise<void> {
    return this.evaluate(
      ({ app, BrowserWindow, nativeTheme }, given) => {
        const window = BrowserWindow.getAllWindows()[0];
        const targets = { app, nativeTheme, window, webContents: window?.webContents };
        const emitter = targets[given.target] as unknown as NodeJS.EventEmitter;
        emitter.emit(given.event, { preventDefault() {} }, ...given.args);
      },
      { target, event, args },
    );
  }
  /** Electron has no way in for a message that no frame has sent. */
  forge(_message: ForgedMessage): Promise<unknown> {
    return Promise.reject(new Error('a forged message can only be sent on the stand-in'));
  }
  async secondInstance(argv: string[] = []): Promise<{ code: number | null; logs: string }> {
    const child = spawn(electronBinary() ?? '', this.#arguments(argv), { cwd: PROJECT });
    let logs = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        logs += text;
      });
    }
    const exited = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
    const code = await withTimeout(exited, CLOSE_MS, () => `the second instance did not end:\n${logs}`);
    return { code, logs };
  }
  resize(size: { width: number; height: number }): Promise<void> {
    return this.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
  }
  async emulateMedia({ colorScheme, forcedColors, reducedMotion, contrast }: Media): Promise<void> {
    await this.page.emulateMedia({
      ...(colorScheme && { colorScheme }),
      ...(forcedColors && { forcedColors }),
      ...(reducedMotion && { reducedMotion }),
      ...(contrast && { contrast }),
    });
  }

  crashRenderer(): Promise<void> {
    return this.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return new Promise<void>((resolve) => {
        contents?.once('render-process-gone', () => resolve());
        contents?.forcefullyCrashRenderer();
      });
    });
  }
  async restart(options: HostOptions = {}): Promise<Page> {
    await this.close();
    return this.start(options);
  }
  async kill(): Promise<void> {
    const child = this.#app?.process();
    const exited = new Promise<void>((resolve) => child?.once('exit', () => resolve()));
    child?.kill('SIGKILL');
    if (child) await exited;
    this.#app = null;
    this.#page = null;
  }
  async close(): Promise<number | null> {
    const app = this.#app;
    if (!app) return null;
    const child = app.process();
    try {
      await withTimeout(app.close(), CLOSE_MS, () => `the app did not quit within ${CLOSE_MS} ms:\n${this.#output}`);
      return child.exitCode;
    } finally {
      child.kill('SIGKILL');
      this.#app = null;
      this.#page = null;
    }
  }
}
