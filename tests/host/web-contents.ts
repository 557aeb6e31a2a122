// `webContents`: the page of a window, as the main process sees it.
import { type Connection, ignoreClosed } from './cdp.ts';
import { clipboardCopied } from './clipboard.ts';
import { watchConsole } from './console.ts';
import { type Size, setMedia, setMetrics } from './emulation.ts';
import { type FrameAddress, receiveInvoke, receiveSend } from './ipc.ts';
import type { FromPage } from './isolated-world.ts';
import { applicationAccelerators, pressAccelerator } from './menu.ts';
import { mediaFeatures } from './native-theme.ts';
import { type Navigation, watchNavigation } from './navigation.ts';
import { StandInPage } from './page.ts';
import { printToPDF } from './pdf.ts';
import { pageUrl } from './protocol.ts';
import { block, recordPrint } from './records.ts';
import { defaultSession } from './session.ts';
import { NotThere, preventable, strict, strictEmitter } from './strict.ts';
import { appOrigin, toAppUrl } from './url.ts';
import type { StandInWindow } from './window.ts';

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-start-loading',
  'did-stop-loading',
  'did-finish-load',
  'did-fail-load',
  'did-navigate',
  'did-navigate-in-page',
  'dom-ready',
  'render-process-gone',
  'will-prevent-unload',
  'unresponsive',
  'responsive',
  'before-input-event',
  'context-menu',
  'console-message',
  'preload-error',
  'zoom-changed',
  'destroyed',
] as const;

type OpenHandler = (details: Electron.HandlerDetails) => { action: 'deny' | 'allow' };

export class StandInWebContents extends strictEmitter('webContents', EVENTS) {
  readonly id: number;
  readonly session = defaultSession;
  readonly opener = null;
  readonly window: StandInWindow;
  #preload: string;
  #scripts: boolean;
  #page: StandInPage | null = null;
  #navigation: Navigation | null = null;
  #opened: Promise<StandInPage>;
  #markOpened: (page: StandInPage) => void = () => {};
  #openHandler: OpenHandler | null = null;
  #zoom = 1;
  #surface: Size | null = null;
  #crashed = false;
  #destroyed = false;

  constructor(window: StandInWindow, { preload, scripts }: { preload: string; scripts: boolean }) {
    super();
    this.window = window;
    this.id = window.id;
    this.#preload = preload;
    this.#scripts = scripts;
    this.#opened = new Promise((resolve) => {
      this.#markOpened = resolve;
    });
  }

  /** Called by the window once it has a page of Chromium. */
  async attach(connection: Connection, targetId: string): Promise<StandInPage> {
    const page = await StandInPage.attach(connection, {
      targetId,
      preload: this.#preload,
      scripts: this.#scripts,
      setUp: (session) => [setMetrics(session, this.#surface, this.#zoom), setMedia(session, mediaFeatures())],
      onMessage: (message) => this.#receive(message),
      onWorld: () => void this.#page?.post({ type: 'accelerators', keys: applicationAccelerators() }),
    });
    this.#page = page;
    this.#navigation = watchNavigation(this, page);
    watchConsole(this, page.session);
    page.session.on('Inspector.targetCrashed', () => this.#hasCrashed());
    page.session.on('Page.windowOpen', ({ url }) => this.window.announcePopup(url));
    this.#markOpened(page);
    return page;
  }

  get page(): StandInPage | null {
    return this.#page;
  }
  opened(): Promise<StandInPage> {
    return this.#opened;
  }

  #receive(message: FromPage): void {
    if (message.type === 'invoke') {
      void receiveInvoke(message, this, this.mainFrameAddress()).then((answer) => this.#page?.postText(answer));
    } else if (message.type === 'send') receiveSend(message.channel, message.args, this, this.mainFrameAddress());
    else if (message.type === 'accelerator') pressAccelerator(message.keys, this.window);
    else if (message.type === 'copied') clipboardCopied(message);
    else if (message.type === 'open') this.askToOpen(toAppUrl(message.url));
    else if (message.type === 'title') this.window.pageTitleChanged(message.title);
    else {
      console.error(`[preload] ${message.message}`);
      this.emit('preload-error', {}, this.#preload, new Error(message.message));
    }
  }
  mainFrameAddress(): FrameAddress {
    return { url: this.getURL(), inSubFrame: false };
  }
  get mainFrame(): { url: string; origin: string } {
    const url = this.getURL();
    return strict('webContents.mainFrame', { url, origin: appOrigin(url), parent: null, routingId: 1, processId: 1 });
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new Error('Object has been destroyed');
    this.#page?.post({ type: 'event', channel, args });
  }

  // ---- what is loaded
  async loadURL(url: string): Promise<void> {
    const page = await this.#opened;
    if (this.#destroyed) throw new Error('Object has been destroyed');
    defaultSession.applyPermissions(page.connection, this, url);
    await this.#navigation?.load(pageUrl(url), url);
  }
  reload(): void {
    void this.#opened.then(() => this.#navigation?.reload());
  }
  getURL(): string {
    const url = this.#page?.url ?? '';
    return url === 'about:blank' ? '' : toAppUrl(url);
  }
  getTitle(): string {
    return this.window.getTitle();
  }
  isLoading(): boolean {
    return this.#navigation?.loading ?? false;
  }
  /** A load has come to its end, well or badly, and no other one has begun. */
  isSettled(): boolean {
    return !this.#crashed && (this.#navigation?.settled ?? false);
  }
  isFrameOfPage(frameId: string): boolean {
    return this.#navigation?.hasFrame(frameId) ?? false;
  }
  mayNavigate(frameId: string, url: string, redirected?: string): boolean | Promise<boolean> {
    return this.#navigation?.mayGo(frameId, url, redirected !== undefined) ?? true;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  askToOpen(url: string): void {
    block(url, 'popup');
    const details = {
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: '' },
    };
    const answer = this.#openHandler?.(details as unknown as Electron.HandlerDetails);
    if (answer?.action !== 'deny') console.error(`[stand-in] a window that the app does not deny is not there: ${url}`);
  }
  async executeJavaScript(code: string): Promise<unknown> {
    if (!this.#scripts) throw new NotThere('executeJavaScript in a window without javascript');
    const page = await this.#opened;
    return page.evaluate(code);
  }

  // ---- how it looks
  /** The surface that the window gives the page; null: that of a real window at zoom 1. */
  setSurface(size: Size | null): void {
    this.#surface = size;
    if (this.#page) ignoreClosed(setMetrics(this.#page.session, size, this.#zoom));
  }
  /** The desktop's settings, or what the app makes of them, have changed. */
  mediaChanged(): void {
    if (this.#page) ignoreClosed(setMedia(this.#page.session, mediaFeatures()));
  }
  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoom = factor;
    this.window.surfaceChanged();
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }
  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }
  focus(): void {
    this.window.focus();
  }
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.#opened;
    return printToPDF(page.session, options);
  }
  print(options: Record<string, unknown> = {}, callback?: (success: boolean, reason: string) => void): void {
    const [success, reason] = recordPrint(options);
    setImmediate(() => callback?.(success, reason));
  }
  copy(): void {
    this.#edit('copy');
  }
  selectAll(): void {
    this.#edit('selectAll');
  }
  #edit(command: string): void {
    void this.#page?.callInWorld('function (command) { document.execCommand(command); }', [command]).catch(() => {});
  }
  openDevTools(): void {}
  toggleDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }

  // ---- its end
  forcefullyCrashRenderer(): void {
    this.#page?.session.post('Page.crash');
  }
  /** Whether the app leaves aside that the page does not want to go. */
  leavesAllTheSame(): boolean {
    const event = preventable();
    this.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }
  #hasCrashed(): void {
    this.#crashed = true;
    // 5: SIGTRAP, what Chromium dies of when it is told to.
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }
  markAlive(): void {
    this.#crashed = false;
  }
  isCrashed(): boolean {
    return this.#crashed;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  markDestroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
}
