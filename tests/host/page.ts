// One page of Chromium, as a window needs it: the bridge in it, its size and zoom, what it loads.

import { type Bridge, createBridge, WORLD } from './bridge.ts';
import { type Connection, ignoreClosed, type Session } from './cdp.ts';
import { codec } from './codec.ts';
import { type FromPage, RECEIVER, type ToPage } from './isolated-world.ts';
import { settings } from './settings.ts';

/** How long a page may take to end by itself. */
const CLOSE_MS = 3000;

const nothing = (): void => {};

export interface PageOptions {
  targetId: string;
  preload: string;
  /** False: no script runs in the page, so it has no bridge and no title to tell of. */
  scripts: boolean;
  onMessage(message: FromPage): void;
  /** What else the page must know before its first document. */
  setUp(session: Session): Promise<unknown>[];
  /** The isolated world of a new document is there. */
  onWorld(): void;
}

export class StandInPage {
  readonly connection: Connection;
  readonly session: Session;
  readonly targetId: string;
  /** What the page itself believes its address to be. */
  url = 'about:blank';
  #bridge: Bridge;
  #options: PageOptions;
  #world: number | null = null;

  /**
   * Attaches and sets up. Resolves when the page has taken all of it: commands for a page that is being navigated are
   * held back until the new document is there, and the preload would miss it.
   */
  static async attach(connection: Connection, options: PageOptions): Promise<StandInPage> {
    const { targetId } = options;
    const { sessionId } = await connection.browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new StandInPage(connection, connection.session(sessionId), options);
    await page.#setUp();
    return page;
  }

  private constructor(connection: Connection, session: Session, options: PageOptions) {
    this.connection = connection;
    this.session = session;
    this.targetId = options.targetId;
    this.#options = options;
    this.#bridge = createBridge(options.preload);
    this.#listen();
  }

  async #setUp(): Promise<void> {
    const { session } = this;
    await Promise.all([
      ...(this.#options.scripts
        ? this.#setUpBridge()
        : [session.send('Emulation.setScriptExecutionDisabled', { value: true })]),
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      session.send('Emulation.setLocaleOverride', { locale: settings.locale }),
      ...this.#options.setUp(session),
    ]);
  }

  #setUpBridge(): Promise<unknown>[] {
    const { session } = this;
    const { binding, pageScript, isolatedScript } = this.#bridge;
    return [
      session.send('Runtime.addBinding', { name: binding, executionContextName: WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: isolatedScript, worldName: WORLD }),
    ];
  }

  #listen(): void {
    const { session, targetId } = this;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== WORLD || context.auxData?.frameId !== targetId) return;
      this.#world = context.id;
      this.#options.onWorld();
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = null;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== this.#bridge.binding || executionContextId !== this.#world) return;
      this.#options.onMessage(codec.decode(payload) as FromPage);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === targetId) this.url = frame.url + (frame.urlFragment ?? '');
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === targetId) this.url = url;
    });
    session.on('Inspector.targetCrashed', () => {
      this.#world = null;
    });
  }

  /** A message to a page that has no document of the app (yet, or no more) is lost, as in Electron. */
  post(message: ToPage): Promise<void> {
    return this.postText(codec.encode(message));
  }
  postText(text: string): Promise<void> {
    const sent = this.callInWorld('function (receiver, text) { globalThis[receiver](text); }', [RECEIVER, text]);
    ignoreClosed(sent);
    return sent.then(nothing, nothing);
  }

  /** Calls a function, given as source, in the preload's world, as if a person had just clicked. */
  async callInWorld(functionDeclaration: string, args: unknown[] = []): Promise<unknown> {
    if (this.#world === null) return undefined;
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      executionContextId: this.#world,
      functionDeclaration,
      arguments: args.map((value) => ({ value })),
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Lets the page's own `beforeunload` have its say, and `overruled` the app. Whether the page is gone. */
  close(overruled: () => boolean): Promise<boolean> {
    const { browser } = this.connection;
    const { targetId } = this;
    return new Promise((resolve) => {
      let over = false;
      const end = (gone: boolean): void => {
        over = true;
        clearTimeout(closing);
        resolve(gone);
      };
      browser.on('Target.targetDestroyed', (event) => event.targetId === targetId && end(true));
      this.session.on('Page.javascriptDialogOpening', ({ type }) => {
        if (type !== 'beforeunload' || over) return;
        const accept = overruled();
        this.session.post('Page.handleJavaScriptDialog', { accept });
        if (!accept) end(false);
      });
      // A page that does not answer any more is closed all the same.
      const closing = setTimeout(() => browser.post('Target.closeTarget', { targetId }), CLOSE_MS).unref();
      this.session.post('Page.close');
    });
  }
}
