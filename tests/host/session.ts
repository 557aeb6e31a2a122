// `session.defaultSession`: permissions, downloads and what may be requested.
import type { Connection, Protocol } from './cdp.ts';
import { protocol } from './protocol.ts';
import { recordCall } from './records.ts';
import { NotThere, strict, strictEmitter } from './strict.ts';
import type { StandInWebContents } from './web-contents.ts';

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type CheckHandler = (
  webContents: StandInWebContents | null,
  permission: string,
  origin: string,
  details: Electron.PermissionCheckHandlerHandlerDetails,
) => boolean;
type RequestHandler = (
  webContents: StandInWebContents,
  permission: string,
  callback: (granted: boolean) => void,
  details: Electron.PermissionRequest,
) => void;

/** Electron's names of permissions, and Chromium's. */
const PERMISSIONS: Record<string, Protocol.Browser.PermissionDescriptor[]> = {
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write' }],
  geolocation: [{ name: 'geolocation' }],
  'idle-detection': [{ name: 'idle-detection' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  midi: [{ name: 'midi' }],
  notifications: [{ name: 'notifications' }],
  'window-management': [{ name: 'window-management' }],
};

class WebRequest extends strictEmitter('session.webRequest', []) {
  before: BeforeRequest | null = null;
  onBeforeRequest(...args: [BeforeRequest | null] | [Electron.WebRequestFilter, BeforeRequest | null]): void {
    const listener = args.length === 1 ? args[0] : args[1];
    const urls = args.length === 1 ? undefined : args[0].urls;
    if (urls && !urls.includes('<all_urls>')) throw new NotThere('a webRequest filter other than <all_urls>');
    this.before = listener;
  }
  /** Recorded only: the app sets its headers where it answers its own scheme. */
  onHeadersReceived(...args: unknown[]): void {
    recordCall('session.webRequest.onHeadersReceived', ...args.filter((arg) => typeof arg !== 'function'));
  }
}

class Session extends strictEmitter('session', ['will-download']) {
  readonly protocol = protocol;
  readonly webRequest = new WebRequest();
  #check: CheckHandler | null = null;
  #request: RequestHandler | null = null;

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }
  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }
  setDevicePermissionHandler(handler: unknown): void {
    recordCall('session.setDevicePermissionHandler', handler !== null);
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    recordCall('session.setSpellCheckerEnabled', enabled);
  }
  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    recordCall('session.setProxy', config);
  }
  enableNetworkEmulation(options: Electron.EnableNetworkEmulationOptions): void {
    recordCall('session.enableNetworkEmulation', options);
  }
  async clearCache(): Promise<void> {
    recordCall('session.clearCache');
  }

  /**
   * Asks the app's handlers once for each permission, before a page is loaded, and sets Chromium to the answers.
   * Electron asks at the moment of the request and grants what has no handler.
   */
  applyPermissions(connection: Connection, webContents: StandInWebContents, url: string): void {
    for (const [permission, descriptors] of Object.entries(PERMISSIONS)) {
      const setting = this.#grants(permission, webContents, url) ? 'granted' : 'denied';
      for (const descriptor of descriptors) {
        connection.browser.post('Browser.setPermission', { permission: descriptor, setting });
      }
    }
  }
  #grants(permission: string, webContents: StandInWebContents, url: string): boolean {
    const details = { isMainFrame: true, requestingUrl: url };
    if (this.#check && !this.#check(webContents, permission, url, details)) return false;
    if (!this.#request) return true;
    let granted = false;
    this.#request(
      webContents,
      permission,
      (answer) => {
        granted = answer;
      },
      details,
    );
    return granted;
  }

  /** Null: go on. */
  async beforeRequest(details: Electron.OnBeforeRequestListenerDetails): Promise<Electron.CallbackResponse | null> {
    const listener = this.webRequest.before;
    return listener ? new Promise((resolve) => listener(details, resolve)) : null;
  }
}

export const defaultSession = new Session();

export const session = strict('session', { defaultSession });
