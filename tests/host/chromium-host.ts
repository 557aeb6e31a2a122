// The app on the stand-in: one Node process for main, driven over the fork channel, and Playwright on its Chromium.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
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

const REGISTER = new URL('./register.mjs', import.meta.url).href;
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
const CLOSE_MS = 20_000;
const ATTACH_MS = 3000;

interface Records {
  dialogs: DialogCall[];
  opened: { how: string; target: string }[];
  blocked: BlockedRequest[];
  clipboard: { text: string; html: string };
}

/** One run of the app: from its start to its exit. */
class Run {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly endpoint: Promise<string>;
  output = '';
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #lastId = 0;

  constructor(userData: string, options: HostOptions) {
    this.child = spawn(process.execPath, argumentsFor(userData, options), {
      cwd: PROJECT,
      env: environmentFor(options),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
    this.exited = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
    const gone = this.exited.then((code): never => {
      throw new Error(`the app ended with ${code} before it showed a page:\n${this.output}`);
    });
    gone.catch(() => {});
    const told = new Promise<string>((resolve) => {
      this.child.on('message', (message: { event?: string; endpoint?: string }) => {
        if (message.event === 'endpoint' && message.endpoint) resolve(message.endpoint);
      });
    });
    this.endpoint = Promise.race([told, gone]);
    this.endpoint.catch(() => {});
    this.child.on('message', (message: { id?: number; value?: unknown; error?: string }) => this.#answered(message));
    void this.exited.then(() => this.#gone());
  }

  #answered({ id, value, error }: { id?: number; value?: unknown; error?: string }): void {
    const waiting = this.#waiting.get(id ?? 0);
    this.#waiting.delete(id ?? 0);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  }
  #gone(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the app has ended'));
    this.#waiting.clear();
  }

  /** Asks control.ts. */
  ask<T>(name: string, ...args: unknown[]): Promise<T> {
    if (!this.child.connected) return Promise.reject(new Error(`${name}: the app is not running`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      // The app may end at this very moment.
      this.child.send({ id, name, args }, (error) => error && reject(error));
    });
  }
}

function argumentsFor(userData: string, { outDir = join(PROJECT, 'out'), args = [] }: HostOptions): string[] {
  return ['--import', REGISTER, join(outDir, 'main', 'index.js'), ...args, `--user-data-dir=${userData}`];
}

function environmentFor({ env, media, viewport, locale = 'nl-NL' }: HostOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    STANDIN_CONTROL: '1',
    STANDIN_LOCALE: locale,
    STANDIN_MEDIA: JSON.stringify(media ?? {}),
    ...(viewport && { STANDIN_VIEWPORT: JSON.stringify(viewport) }),
    ...env,
  };
}

export class ChromiumHost implements Host {
  readonly kind = 'chromium';
  readonly userData: string;
  #options: HostOptions;
  #run: Run | null = null;
  #browser: Browser | null = null;
  #page: Page | null = null;
  #earlier = '';

  constructor(userData: string, options: HostOptions) {
    this.userData = userData;
    this.#options = options;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the app is not running');
    return this.#page;
  }
  get #running(): Run {
    if (!this.#run) throw new Error('the app is not running');
    return this.#run;
  }
  logs(): string {
    return this.#earlier + (this.#run?.output ?? '');
  }

  async start(options: HostOptions = {}): Promise<Page> {
    if (this.#run) throw new Error('the app is running already');
    this.#options = { ...this.#options, ...options };
    this.#run = new Run(this.userData, this.#options);
    return this.reattach();
  }
  async reattach(): Promise<Page> {
    const run = this.#running;
    const { timeout = START_MS, dontWait = false } = this.#options;
    let waitingFor = 'Chromium to open';
    const ready = async (): Promise<Page> => {
      const endpoint = await run.endpoint;
      waitingFor = 'the first window to have loaded a page';
      await run.ask('settled');
      waitingFor = 'Playwright to get hold of the page';
      for (this.#page = null; !this.#page; ) this.#page = await this.#connect(endpoint);
      await run.ask('connected');
      waitingFor = 'data-ready="true" on the <html> element';
      if (!dontWait) await this.#page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout });
      return this.#page;
    };
    const late = (): string => `after ${timeout} ms still waiting for ${waitingFor}:\n${this.logs()}`;
    return withTimeout(ready(), timeout, late);
  }

  /** Null where Playwright cannot get hold of the page; another connection may. */
  async #connect(endpoint: string): Promise<Page | null> {
    await this.#browser?.close();
    this.#browser = await chromium.connectOverCDP(endpoint, { noDefaults: true, isLocal: true });
    const context = this.#browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page', { timeout: ATTACH_MS }).catch(() => null));
    // Whether a page that does not want to go goes all the same is the app's to say: else Playwright agrees for it.
    page?.on('dialog', () => {});
    return page ?? null;
  }

  evaluate<R, A = undefined>(run: (electron: ElectronModule, arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return this.#running.ask('evaluate', String(run), arg);
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
    return this.#running.ask('queueDialog', name, answer);
  }
  #records(): Promise<Records> {
    return this.#running.ask('records');
  }
  async dialogs(): Promise<DialogCall[]> {
    return (await this.#records()).dialogs;
  }
  async openedExternally(): Promise<string[]> {
    return (await this.#records()).opened.map(({ target }) => target);
  }
  async blockedRequests(): Promise<BlockedRequest[]> {
    return (await this.#records()).blocked;
  }
  async clipboard(): Promise<{ text: string; html: string }> {
    return (await this.#records()).clipboard;
  }
  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    const bytes = await this.evaluate(
      ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.webContents.printToPDF(given),
      options,
    );
    return Buffer.from(bytes ?? []);
  }
  emit(target: 'app' | 'window' | 'webContents' | 'nativeTheme', event: string, ...args: unknown[]): Promise<void> {
    return this.#running.ask('emit', target, event, args);
  }
  forge(message: ForgedMessage): Promise<unknown> {
    return this.#running.ask('forge', message);
  }
  async secondInstance(argv: string[] = []): Promise<{ code: number | null; logs: string }> {
    const second = new Run(this.userData, { ...this.#options, args: argv });
    const late = (): string => `the second instance did not end:\n${second.output}`;
    const code = await withTimeout(second.exited, CLOSE_MS, late).catch((error: Error) => {
      second.child.kill('SIGKILL');
      throw error;
    });
    return { code, logs: second.output };
  }
  resize(size: { width: number; height: number }): Promise<void> {
    return this.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
  }
  emulateMedia(media: Media): Promise<void> {
    return this.#running.ask('media', media);
  }

  crashRenderer(): Promise<void> {
    return this.#running.ask('crash');
  }
  async restart(options: HostOptions = {}): Promise<Page> {
    await this.close();
    return this.start(options);
  }
  async kill(): Promise<void> {
    this.#run?.child.kill('SIGKILL');
    await this.#ended();
  }
  async close(): Promise<number | null> {
    const run = this.#run;
    if (!run) return null;
    run.ask('quit').catch(() => {});
    const late = (): string => `the app did not quit within ${CLOSE_MS} ms:\n${this.logs()}`;
    try {
      return await withTimeout(run.exited, CLOSE_MS, late);
    } finally {
      run.child.kill('SIGKILL');
      await this.#ended();
    }
  }
  async #ended(): Promise<void> {
    await this.#run?.exited;
    await this.#browser?.close().catch(() => {});
    this.#earlier = this.logs();
    this.#run = null;
    this.#browser = null;
    this.#page = null;
  }
}
