import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { hardenContents, hardenEverything, hardenSession, mayRequest } from '../../../src/main/security.ts';

describe('mayRequest', () => {
  it('lets the app ask for its own files', () => {
    for (const isPackaged of [true, false])
      expect(mayRequest('app://leeswijzer/assets/x.js', { isPackaged })).toBe(true);
  });

  it('lets developer tools load only where the app is developed', () => {
    expect(mayRequest('devtools://devtools/bundled/x.js', { isPackaged: false })).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/x.js', { isPackaged: true })).toBe(false);
  });

  it.each([
    'https://example.com/',
    'http://localhost/',
    'ws://127.0.0.1:9/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'app://leeswijzer.example/',
    'app://leeswijzer:1/',
    'data:text/html,x',
    'blob:app://leeswijzer/1',
    'chrome://gpu/',
    'chrome-extension://x/',
    'about:blank',
    '',
  ])('cancels %s', (url) => {
    for (const isPackaged of [true, false]) expect(mayRequest(url, { isPackaged })).toBe(false);
  });
});

/** What Electron's checklist names, and some of what its documentation adds. */
const permissions = ['media', 'geolocation', 'notifications', 'midiSysex', 'pointerLock', 'fullscreen', 'openExternal'];

/** A session that keeps what it is told, as Electron's would ask it again. */
function fakeSession() {
  const told = new Map<string, (...args: never[]) => unknown>();
  const keep =
    (name: string) =>
    (first: unknown, second?: unknown): void => {
      const listener = (typeof first === 'function' ? first : second) as (...args: never[]) => unknown;
      told.set(typeof first === 'string' ? first : name, listener);
    };
  let spelling: unknown;
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: (on: boolean) => {
      spelling = on;
    },
    on: keep('on'),
    webRequest: { onBeforeRequest: keep('before') },
  } as unknown as Session;
  const ask = (name: string, ...args: unknown[]): unknown => told.get(name)?.(...(args as never[]));
  return { session, ask, spelling: () => spelling };
}

describe('hardenSession', () => {
  it('gives no permission and no device, whatever is asked', () => {
    const { session, ask, spelling } = fakeSession();
    hardenSession(session, { isPackaged: true });
    for (const permission of permissions) {
      const answers: unknown[] = [];
      ask('request', {}, permission, (granted: unknown) => answers.push(granted), {});
      expect(answers, permission).toEqual([false]);
      expect(ask('check', null, permission, 'app://leeswijzer', {}), permission).toBe(false);
    }
    for (const deviceType of ['hid', 'serial', 'usb']) expect(ask('device', { deviceType }), deviceType).toBe(false);
    expect(spelling()).toBe(false);
  });

  it('downloads nothing, and cancels what does not go to the app', () => {
    const { session, ask } = fakeSession();
    hardenSession(session, { isPackaged: true });
    const event = { prevented: false, preventDefault: () => Object.assign(event, { prevented: true }) };
    ask('will-download', event);
    expect(event.prevented).toBe(true);
    const cancels = (url: string): unknown => {
      let said: unknown;
      ask('before', { url }, (answer: { cancel: boolean }) => {
        said = answer.cancel;
      });
      return said;
    };
    expect(cancels('https://example.com/')).toBe(true);
    expect(cancels('app://leeswijzer/')).toBe(false);
  });
});

/** Web contents that tell of an event whether it was prevented. */
class FakeContents extends EventEmitter {
  opens: ((details: unknown) => unknown) | null = null;
  constructor(readonly session: Session) {
    super();
  }
  setWindowOpenHandler(handler: (details: unknown) => unknown): void {
    this.opens = handler;
  }
  prevents(name: string): boolean {
    let prevented = false;
    this.emit(name, {
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  }
}

const moves = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];

describe('hardenContents', () => {
  it('lets a page go nowhere, open nothing and embed nothing', () => {
    const contents = new FakeContents(fakeSession().session);
    hardenContents(contents as unknown as WebContents);
    expect(moves.filter((name) => !contents.prevents(name))).toEqual([]);
    expect(contents.opens?.({ url: 'app://leeswijzer/' })).toEqual({ action: 'deny' });
  });
});

describe('hardenEverything', () => {
  it('does so for all web contents that there will be, and once for each session', () => {
    const switches: string[] = [];
    const app = Object.assign(new EventEmitter(), {
      isPackaged: true,
      commandLine: { appendSwitch: (...words: string[]) => switches.push(words.join('=')) },
    });
    hardenEverything(app as unknown as App);
    expect(switches).toEqual(['host-resolver-rules=MAP * ~NOTFOUND', 'no-proxy-server']);
    const { session, ask } = fakeSession();
    let set = 0;
    const counted = Object.assign(session, { setPermissionCheckHandler: () => set++ });
    for (const contents of [new FakeContents(counted), new FakeContents(counted)]) {
      app.emit('web-contents-created', {}, contents);
      expect(contents.prevents('will-navigate')).toBe(true);
    }
    expect(set).toBe(1);
    const answers: unknown[] = [];
    ask('request', {}, 'media', (granted: unknown) => answers.push(granted));
    expect(answers).toEqual([false]);
  });
});
