// The Chrome DevTools Protocol over a pipe: messages end in a NUL, file descriptors 3 (to Chromium) and 4 (from it).
// Not Playwright's own client, because a page that crashed is lost to Playwright for good, its request interception
// costs more round trips, and importing it costs a third of a second at each start. Its types are used.
// The pipe is also what ends Chromium when this process dies, however it dies.
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };

type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;
type Events = Protocol.Events;

interface Incoming {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

interface Waiting {
  method: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class Connection {
  readonly #to: Writable;
  readonly #sessions = new Map<string, Session>();
  readonly #waiting = new Map<number, Waiting>();
  #pieces: Buffer[] = [];
  #lastId = 0;
  #closed = false;
  readonly browser: Session;

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    this.browser = this.session('');
    to.on('error', () => this.close());
    from.on('error', () => this.close());
    from.on('data', (chunk: Buffer) => this.#read(chunk));
    from.on('close', () => this.close());
  }

  session(sessionId: string): Session {
    const session = new Session(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  send(method: string, params: unknown, sessionId: string): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium is closed`));
    const id = ++this.#lastId;
    this.#to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium is closed`));
    this.#waiting.clear();
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...this.#pieces, chunk.subarray(start, end)]).toString();
      this.#pieces = [];
      start = end + 1;
      this.#dispatch(JSON.parse(message) as Incoming);
    }
    if (start < chunk.length) this.#pieces.push(chunk.subarray(start));
  }

  #dispatch(message: Incoming): void {
    if (message.id === undefined) {
      if (message.method) this.#sessions.get(message.sessionId ?? '')?.receive(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}

/** One target of Chromium: the browser as a whole, or a page. */
export class Session {
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #connection: Connection;
  readonly id: string;

  constructor(connection: Connection, id: string) {
    this.#connection = connection;
    this.id = id;
  }

  send<M extends keyof Commands>(method: M, params?: Commands[M]): Promise<Results[M]> {
    return this.#connection.send(method, params ?? {}, this.id) as Promise<Results[M]>;
  }

  /** For a command whose answer nobody waits for. */
  post<M extends keyof Commands>(method: M, params?: Commands[M]): void {
    ignoreClosed(this.send(method, params));
  }

  on<E extends keyof Events>(event: E, listener: (params: Events[E]) => void): void {
    this.#events.on(event as string, listener);
  }

  receive(method: string, params: unknown): void {
    this.#events.emit(method, params);
  }
}

/** That a page or the browser is going away is no error for those who only told it something. */
export function ignoreClosed(sent: Promise<unknown>): void {
  sent.catch((error: Error) => {
    const expected = /closed|crashed|detached|not found|not attached|context|Invalid InterceptionId/i;
    if (!expected.test(error.message)) console.error(`[stand-in] ${error.message}`);
  });
}
