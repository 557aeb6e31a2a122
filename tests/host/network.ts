// Every request of Chromium comes by here, whichever page, frame or worker it is from. The app answers its own schemes;
// all else is blocked and recorded.
import type { Connection, Protocol } from './cdp.ts';
import { answer, appHeaders, pageUrl } from './protocol.ts';
import { block } from './records.ts';
import { defaultSession } from './session.ts';
import { settings } from './settings.ts';
import { preventable } from './strict.ts';
import { schemeOf, toAppUrl } from './url.ts';
import type { StandInWindow } from './window.ts';
import { windows } from './windows.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
class Network {
  readonly #connection: Connection;
  /** Pages that no window of the app asked for; the value says whether their opener told of them. */
  readonly #popups = new Map<string, 'announced' | 'silent'>();
  readonly #own = new Set<string>();
  #announced = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    const { browser } = connection;
    browser.on('Fetch.requestPaused', (event) => {
      this.#handle(event).catch((error: Error) => {
        console.error(`[stand-in] ${event.request.url}:`, error);
        this.#fail(event, 'Failed');
      });
    });
    browser.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type === 'page' && !this.#own.has(targetInfo.targetId)) this.#refusePage(targetInfo.targetId);
    });
    browser.on('Browser.downloadWillBegin', (download) => this.#refuseDownload(download));
  }

  /** A page that is a window's. */
  adopt(targetId: string): void {
    this.#own.add(targetId);
    this.#popups.delete(targetId);
  }

  /** A page has got a window from Chromium all the same (by a form, say); it is closed before it loads anything. */
  announcePopup(window: StandInWindow, url: string): void {
    this.#announced += 1;
    window.webContents.askToOpen(toAppUrl(url));
  }

  #refusePage(targetId: string): void {
    if (this.#announced === 0) {
      // Its first request says what it is about.
      this.#popups.set(targetId, 'silent');
      return;
    }
    this.#announced -= 1;
    this.#popups.set(targetId, 'announced');
    this.#connection.browser.post('Target.closeTarget', { targetId });
  }

  #refuseDownload({ url, guid, suggestedFilename }: Protocol.Browser.downloadWillBeginPayload): void {
    this.#connection.browser.post('Browser.cancelDownload', { guid });
    block(toAppUrl(url), 'download');
    const event = preventable();
    const item = { getURL: () => toAppUrl(url), getFilename: () => suggestedFilename, cancel: () => {} };
    const window = windows.focused() ?? windows.all()[0];
    defaultSession.emit('will-download', event, item, window?.webContents);
    if (!event.defaultPrevented) console.error('[stand-in] a download that the app does not prevent is not there');
  }

  async #handle(event: Paused): Promise<void> {
    const { request, resourceType } = event;
    const scheme = schemeOf(request.url);
    if (scheme === 'blob' || scheme === 'data') return this.#continue(event);
    const url = toAppUrl(request.url);
    if (resourceType === 'Document' && !(await this.#mayNavigate(event, url))) return this.#fail(event, 'Aborted');
    // Chromium asks for this by itself, and Electron does not.
    if (url.endsWith('/favicon.ico') && resourceType === 'Other') return this.#fail(event, 'Aborted');
    if (await this.#cancelled(event, url)) {
      block(url, 'cancelled by webRequest');
      return this.#fail(event, 'BlockedByClient');
    }
    const body = request.postDataEntries?.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')) ?? [];
    const response = await answer(url, {
      method: request.method,
      headers: appHeaders(request.headers),
      body: body.length > 0 ? Buffer.concat(body) : null,
    });
    if (response && response.status > 0) return this.#fulfil(event, response);
    if (!response) block(url, 'no handler');
    if (!response && settings.openNetwork) return this.#continue(event);
    return this.#fail(event, response ? 'Failed' : 'InternetDisconnected');
  }

  async #mayNavigate(event: Paused, url: string): Promise<boolean> {
    const popup = this.#popups.get(event.frameId);
    if (popup) {
      const opener = windows.focused() ?? windows.all()[0];
      if (popup === 'silent') opener?.webContents.askToOpen(url);
      this.#popups.set(event.frameId, 'announced');
      this.#connection.browser.post('Target.closeTarget', { targetId: event.frameId });
      return false;
    }
    const window = windows.all().find((candidate) => candidate.webContents.isFrameOfPage(event.frameId));
    const allowed = !window || (await window.webContents.mayNavigate(event.frameId, url, event.redirectedRequestId));
    if (!allowed) block(url, 'navigation');
    return allowed;
  }

  async #cancelled({ request, resourceType }: Paused, url: string): Promise<boolean> {
    const types: Record<string, string> = { Document: 'mainFrame', XHR: 'xhr', Fetch: 'xhr' };
    const response = await defaultSession.beforeRequest({
      id: 0,
      url,
      method: request.method,
      resourceType: (types[resourceType] ?? resourceType.toLowerCase()) as 'mainFrame',
      referrer: toAppUrl(request.headers.Referer ?? ''),
      timestamp: Date.now(),
      uploadData: [],
    });
    if (response?.redirectURL) throw new Error('electron stand-in: redirectURL of webRequest is not there');
    return response?.cancel === true;
  }

  async #fulfil({ requestId }: Paused, response: Response): Promise<void> {
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    const responseHeaders = [...response.headers].map(([name, value]) => ({
      name,
      value: name === 'location' ? pageUrl(value) : value,
    }));
    const { status: responseCode } = response;
    this.#connection.browser.post('Fetch.fulfillRequest', { requestId, responseCode, responseHeaders, body });
  }
  #continue({ requestId }: Paused): void {
    this.#connection.browser.post('Fetch.continueRequest', { requestId });
  }
  #fail({ requestId }: Paused, errorReason: Protocol.Network.ErrorReason): void {
    this.#connection.browser.post('Fetch.failRequest', { requestId, errorReason });
  }
}

let network: Network | undefined;

export function networkOf(connection: Connection): Network {
  network ??= new Network(connection);
  return network;
}
