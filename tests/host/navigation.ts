// What a page loads, and who is asked before it does.

import type { StandInPage } from './page.ts';
import { block } from './records.ts';
import { trace } from './settings.ts';
import { preventable } from './strict.ts';
import { schemeOf, toAppUrl } from './url.ts';
import type { StandInWebContents } from './web-contents.ts';

/** After the load of a page that never paints anything. */
const PAINT_MS = 500;
/** After a request, until the page must have said that it asked for it. */
const TOLD_MS = 100;

export interface Navigation {
  readonly loading: boolean;
  readonly settled: boolean;
  load(pageUrl: string, url: string): Promise<void>;
  reload(): void;
  hasFrame(frameId: string): boolean;
  mayGo(frameId: string, url: string, redirected: boolean): boolean | Promise<boolean>;
}

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';

export function watchNavigation(contents: StandInWebContents, page: StandInPage): Navigation {
  const { session, targetId } = page;
  const frames = new Set([targetId]);
  let loading = false;
  let ended = false;
  /** What Chromium opened the page with is none of the app's business. */
  let started = false;
  /** The document that the page shows, as Chromium numbers its loads. */
  let loader = '';
  /** The main process asked for it, so it is not asked back. */
  let ownRequest = false;
  /** Address that a script or a link of the page asked for, until the request comes. */
  let asked: string | null = null;
  let painted = false;
  let finish: (error?: Error) => void = () => {};

  const showable = (): void => {
    if (painted) return;
    painted = true;
    contents.window.emit('ready-to-show');
  };

  session.on('Page.frameAttached', ({ frameId }) => frames.add(frameId));
  session.on('Page.frameDetached', ({ frameId, reason }) => {
    if (reason === 'remove') frames.delete(frameId);
  });
  session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
    if (frameId !== targetId) return;
    asked = url;
    // mailto: and the like never become a request. Chromium would hand them to the desktop; the app is told all the same.
    if (!['http', 'https', 'blob', 'about', 'javascript'].includes(schemeOf(url))) {
      askApp(url, true);
      block(url, 'navigation');
      asked = null;
    }
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id !== targetId) return;
    // The empty page that a window opens with may be told of late, after the app has asked for its own.
    if (/^(?:about|data):/.test(frame.url)) return;
    if (started) loader = frame.loaderId;
    contents.markAlive();
    contents.emit('did-navigate', {}, toAppUrl(frame.url), 200, '');
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId === targetId) contents.emit('did-navigate-in-page', {}, toAppUrl(url), true);
  });
  session.on('Page.frameStartedLoading', ({ frameId }) => {
    if (frameId !== targetId || loading) return;
    loading = true;
    contents.emit('did-start-loading');
  });
  // Also that of a navigation which the app has prevented.
  session.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (frameId === targetId) loading = false;
  });
  session.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
    if (frameId !== targetId || loaderId !== loader) return;
    if (name === 'DOMContentLoaded') contents.emit('dom-ready', {});
    else if (name === 'firstPaint') showable();
    else if (name === 'load') loaded();
  });

  function loaded(): void {
    loading = false;
    ended = true;
    trace('loaded');
    contents.emit('did-finish-load');
    contents.emit('did-stop-loading');
    finish();
    setTimeout(showable, PAINT_MS);
  }

  function askApp(url: string, isMainFrame: boolean): boolean {
    const event = preventable({ url, isSameDocument: false, isMainFrame, frame: null, initiator: null });
    contents.emit('will-frame-navigate', event, url);
    if (isMainFrame && !event.defaultPrevented) contents.emit('will-navigate', event, url, false, true);
    return !event.defaultPrevented;
  }

  /** What the page asks for is told by the page, what is requested by Chromium: the two may come in either order. */
  async function mayMainFrameGo(url: string): Promise<boolean> {
    const byPage = (): boolean => asked !== null && withoutHash(toAppUrl(asked)) === withoutHash(url);
    for (let waited = 0; !byPage() && waited < TOLD_MS; waited += 10)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const toAsk = byPage();
    asked = null;
    // Else Chromium did it by itself, or a test that reloads.
    return !toAsk || askApp(url, true);
  }

  function mayGo(frameId: string, url: string, redirected: boolean): boolean | Promise<boolean> {
    const isMainFrame = frameId === targetId;
    if (redirected) {
      const event = preventable({ url, isSameDocument: false, isMainFrame, frame: null, initiator: null });
      contents.emit('will-redirect', event, url, false, isMainFrame);
      return !event.defaultPrevented;
    }
    if (!isMainFrame) return askApp(url, false);
    if (!ownRequest) return mayMainFrameGo(url);
    ownRequest = false;
    return true;
  }

  async function load(pageUrl: string, url: string): Promise<void> {
    ownRequest = true;
    started = true;
    loading = true;
    const finished = new Promise<void>((resolve, reject) => {
      finish = (error) => (error ? reject(error) : resolve());
    });
    const { errorText, loaderId } = await session.send('Page.navigate', { url: pageUrl });
    // No loader: another place in the same document, nothing more to wait for.
    if (errorText) fail(errorText.replace('net::', ''), url);
    else if (!loaderId) finish();
    return finished;
  }

  function fail(name: string, url: string): void {
    loading = false;
    ended = true;
    const code = name === 'ERR_ABORTED' ? -3 : name === 'ERR_INTERNET_DISCONNECTED' ? -106 : -2;
    contents.emit('did-fail-load', {}, code, name, url, true);
    finish(Object.assign(new Error(`${name} (${code}) loading '${url}'`), { code: name, errno: code, url }));
  }

  return {
    get loading() {
      return loading;
    },
    get settled() {
      return ended && !loading;
    },
    load,
    reload() {
      ownRequest = true;
      loading = true;
      session.post('Page.reload');
    },
    hasFrame: (frameId) => frames.has(frameId),
    mayGo,
  };
}
