// `BrowserWindow`. Headless, its state is a model; with a desktop, Chromium's window follows it.
import { app } from './app.ts';
import { newPage, startBrowser, takeFirstPage } from './browser.ts';
import type { Connection } from './cdp.ts';
import { DesktopWindow } from './desktop-window.ts';
import { networkOf } from './network.ts';
import { screen } from './screen.ts';
import { settings, trace } from './settings.ts';
import { preventable, strictEmitter } from './strict.ts';
import { StandInWebContents } from './web-contents.ts';
import { checkOptions, readPreload, runsScripts } from './window-options.ts';
import { windows } from './windows.ts';

type Rectangle = Electron.Rectangle;
export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

const EVENTS = [
  'ready-to-show',
  'page-title-updated',
  'close',
  'closed',
  'show',
  'hide',
  'focus',
  'blur',
  'resize',
  'resized',
  'move',
  'moved',
  'minimize',
  'restore',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
  'responsive',
  'unresponsive',
  'session-end',
  'query-session-end',
] as const;

export class StandInWindow extends strictEmitter('BrowserWindow', EVENTS) {
  readonly id = windows.nextId();
  readonly webContents: StandInWebContents;
  #connection: Connection | null = null;
  #desktop: DesktopWindow | null = null;
  #normal: Rectangle;
  #state: WindowState = 'normal';
  #visible: boolean;
  #destroyed = false;
  #title: string;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkOptions(options);
    const isFirst = windows.all().length === 0;
    const { width = 800, height = 600 } = (isFirst && settings.viewport) || options;
    const area = screen.getPrimaryDisplay().workArea;
    const x = options.x ?? area.x + Math.max(0, Math.round((area.width - width) / 2));
    const y = options.y ?? area.y + Math.max(0, Math.round((area.height - height) / 2));
    this.#normal = { x, y, width, height };
    this.#title = options.title ?? app.getName();
    this.#visible = options.show ?? true;
    this.webContents = new StandInWebContents(this, {
      preload: readPreload(options.webPreferences),
      scripts: runsScripts(options.webPreferences),
    });
    this.surfaceChanged();
    windows.add(this);
    this.#open().catch((error: Error) => {
      if (this.#destroyed) return;
      console.error(`[stand-in] window: ${error.message}`);
      app.exit(1);
    });
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    if (this.#visible) windows.setFocused(this);
  }

  async #open(): Promise<void> {
    const connection = await startBrowser(app.getPath('sessionData'), this.#normal);
    this.#connection = connection;
    const network = networkOf(connection);
    const first = takeFirstPage();
    const targetId = first ? await first : await newPage(connection, !this.#visible);
    network.adopt(targetId);
    connection.browser.on('Target.targetDestroyed', (event) => {
      if (event.targetId === targetId) this.#closedByPerson();
    });
    const page = await this.webContents.attach(connection, targetId);
    trace('page attached');
    if (this.#destroyed) {
      connection.browser.post('Target.closeTarget', { targetId }); // destroyed before it had a page
      return;
    }
    if (settings.headed && first) this.#desktop = new DesktopWindow(this, page);
  }
  pageTitleChanged(title: string): void {
    if (title === this.#title) return;
    const event = preventable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  announcePopup(url: string): void {
    if (this.#connection) networkOf(this.#connection).announcePopup(this, url);
  }

  // ---- visibility and focus
  show(): void {
    if (!this.#visible) {
      this.#visible = true;
      this.#desktop?.setState(this.#state);
      this.emit('show');
    }
    this.focus();
  }
  hide(): void {
    if (!this.#visible) return;
    this.#visible = false;
    this.#desktop?.setState('minimized');
    this.emit('hide');
    if (windows.focused() === this) windows.setFocused(null);
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    this.webContents.page?.session.post('Page.bringToFront');
    if (this.#visible) windows.setFocused(this);
  }
  blur(): void {
    if (windows.focused() === this) windows.setFocused(null);
  }
  isFocused(): boolean {
    return windows.focused() === this;
  }

  // ---- size and state
  #setState(state: WindowState): void {
    const before = this.#state;
    if (before === state) return;
    this.#state = state;
    this.#desktop?.setState(state);
    const left = { minimized: 'restore', maximized: 'unmaximize', fullscreen: 'leave-full-screen', normal: null }[
      before
    ];
    const entered = { minimized: 'minimize', maximized: 'maximize', fullscreen: 'enter-full-screen', normal: null }[
      state
    ];
    if (left) this.emit(left);
    if (entered) this.emit(entered);
    if (state !== 'minimized' && before !== 'minimized') this.#resized();
  }
  minimize(): void {
    this.#setState('minimized');
  }
  restore(): void {
    this.#setState('normal');
  }
  maximize(): void {
    this.#setState('maximized');
    this.show();
  }
  unmaximize(): void {
    if (this.isMaximized()) this.#setState('normal');
  }
  setFullScreen(on: boolean): void {
    if (on !== this.isFullScreen()) this.#setState(on ? 'fullscreen' : 'normal');
  }
  isMinimized(): boolean {
    return this.#state === 'minimized';
  }
  isMaximized(): boolean {
    return this.#state === 'maximized';
  }
  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }
  getNormalBounds(): Rectangle {
    return { ...this.#normal };
  }
  getBounds(): Rectangle {
    const display = screen.getDisplayMatching(this.#normal);
    if (this.#state === 'maximized') return { ...display.workArea };
    return this.#state === 'fullscreen' ? { ...display.bounds } : { ...this.#normal };
  }
  getContentSize(): [number, number] {
    const { width, height } = this.getBounds();
    return [width, height];
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.#desktop?.setBounds({ ...this.#normal, ...bounds });
    this.boundsChanged({ ...this.#normal, ...bounds });
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setMinimumSize(_width: number, _height: number): void {}
  center(): void {}
  /** The window has other bounds now, by the app or by a person. */
  boundsChanged(bounds: Rectangle): void {
    const before = this.#normal;
    this.#normal = bounds;
    if (before.x !== bounds.x || before.y !== bounds.y) {
      this.emit('move');
      this.emit('moved');
    }
    if (before.width !== bounds.width || before.height !== bounds.height) this.#resized();
  }
  stateChanged(state: WindowState): void {
    this.#setState(state);
  }
  #resized(): void {
    this.surfaceChanged();
    this.emit('resize');
    this.emit('resized');
  }
  surfaceChanged(): void {
    if (!settings.headed) {
      const { width, height } = this.getBounds();
      this.webContents.setSurface({ width, height });
    } else this.webContents.setSurface(this.#desktop?.surface(this.webContents.getZoomFactor()) ?? null);
  }

  // ---- what surrounds the page
  setTitle(title: string): void {
    this.#title = title;
  }
  getTitle(): string {
    return this.#title;
  }
  setBackgroundColor(_color: string): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}

  // ---- its end
  close(): void {
    void this.tryClose();
  }
  /** Whether the window is gone: the app and the page may both say no. */
  async tryClose(): Promise<boolean> {
    if (this.#destroyed) return true;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    const gone = (await this.webContents.page?.close(() => this.webContents.leavesAllTheSame())) ?? true;
    if (gone) this.#gone();
    return gone;
  }
  destroy(): void {
    const page = this.webContents.page;
    if (page) this.#connection?.browser.post('Target.closeTarget', { targetId: page.targetId });
    this.#gone();
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  /** Chromium closes a window that a person closes, whatever the app says to `close`. */
  #closedByPerson(): void {
    if (this.#destroyed) return;
    this.emit('close', preventable());
    this.#gone();
  }
  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#desktop?.stop();
    windows.remove(this);
    this.webContents.markDestroyed();
    this.emit('closed');
    if (windows.all().length === 0) app.allClosed();
  }

  static getAllWindows(): StandInWindow[] {
    return windows.all();
  }
  static getFocusedWindow(): StandInWindow | null {
    return windows.focused();
  }
  static fromWebContents(contents: StandInWebContents): StandInWindow | null {
    return contents.isDestroyed() ? null : contents.window;
  }
  static fromId(id: number): StandInWindow | null {
    return windows.byId(id);
  }
}
