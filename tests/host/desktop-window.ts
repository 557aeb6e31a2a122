// Chromium's window on a desktop. It tells nobody when a person moves or resizes it, so it is looked at twice a second.
import type { Protocol } from './cdp.ts';
import type { Size } from './emulation.ts';
import type { StandInPage } from './page.ts';
import type { StandInWindow, WindowState } from './window.ts';

const LOOK_MS = 500;

export class DesktopWindow {
  readonly #window: StandInWindow;
  readonly #page: StandInPage;
  #timer: NodeJS.Timeout;
  #windowId: Promise<number>;
  /** What the window has around the page. */
  #frame: Size | null = null;
  #zoom = 1;

  constructor(window: StandInWindow, page: StandInPage) {
    this.#window = window;
    this.#page = page;
    this.#windowId = page.session.send('Browser.getWindowForTarget').then(({ windowId }) => windowId);
    // Where the app wants it, if that is on the screen; else where the desktop has put it.
    void this.#fits(window.getNormalBounds()).then((fits) => fits && this.setBounds(window.getNormalBounds()));
    this.#timer = setInterval(() => void this.#look().catch(() => {}), LOOK_MS);
  }

  async #fits({ x, y, width, height }: Electron.Rectangle): Promise<boolean> {
    const area = (await this.#page.evaluate(
      '({ left: screen.availLeft, top: screen.availTop, width: screen.availWidth, height: screen.availHeight })',
    )) as { left: number; top: number; width: number; height: number };
    const { left, top } = area;
    return x >= left && y >= top && x + width <= left + area.width && y + height <= top + area.height;
  }

  async #look(): Promise<void> {
    const { bounds } = await this.#page.connection.browser.send('Browser.getWindowBounds', {
      windowId: await this.#windowId,
    });
    if (this.#zoom === 1 || !this.#frame) await this.#measureFrame();
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds;
    if (!this.#window.isVisible()) return;
    this.#window.stateChanged(windowState);
    if (windowState === 'normal') this.#window.boundsChanged({ x: left, y: top, width, height });
  }
  async #measureFrame(): Promise<void> {
    const frame = await this.#page.callInWorld(
      'function () { return { width: outerWidth - innerWidth, height: outerHeight - innerHeight }; }',
    );
    const first = !this.#frame;
    if (frame) this.#frame = frame as Size;
    // The app may have asked for a zoom before this was known.
    if (first && frame) this.#window.surfaceChanged();
  }

  /** The surface of the page, or null at zoom 1, where Chromium knows best. */
  surface(zoom: number): Size | null {
    this.#zoom = zoom;
    if (zoom === 1 || !this.#frame) return null;
    const { width, height } = this.#window.getBounds();
    return { width: width - this.#frame.width, height: height - this.#frame.height };
  }

  setBounds({ x, y, width, height }: Electron.Rectangle): void {
    this.#set({ left: x, top: y, width, height });
  }
  setState(windowState: WindowState): void {
    this.#set({ windowState });
  }
  #set(bounds: Protocol.Browser.Bounds): void {
    void this.#windowId.then((windowId) =>
      this.#page.connection.browser.post('Browser.setWindowBounds', { windowId, bounds }),
    );
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
