import type { App, Session, WebContents } from 'electron';
import { isOwn } from './security/origin.ts';

/**
 * What pages may not do, for every page there will ever be: it is applied where Electron creates web contents, so that
 * a second window could not escape it.
 */
export function hardenEverything(app: App): void {
  // Should anything ever ask for a host, there is no name that resolves and no proxy to look for.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  const hardened = new WeakSet<Session>();
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
    if (!hardened.has(contents.session)) hardenSession(contents.session, { isPackaged: app.isPackaged });
    hardened.add(contents.session);
  });
}

/** A page stays where it is: it navigates nowhere, opens no window and embeds nothing. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** A page gets no permission, no device and no download, and every request but those to the app itself is cancelled. */
export function hardenSession(session: Session, { isPackaged }: { isPackaged: boolean }): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false); // it would fetch dictionaries
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !mayRequest(details.url, { isPackaged });
    if (cancel) console.warn(`[security] cancelled a request: ${details.url.slice(0, 200)}`);
    callback({ cancel });
  });
}

/** Whether a request may go on. Developer tools load their own pages; a packaged app has none. */
export function mayRequest(url: string, { isPackaged }: { isPackaged: boolean }): boolean {
  return isOwn(url) || (!isPackaged && url.startsWith('devtools://'));
}
