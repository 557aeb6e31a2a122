// What the stand-in does not have must fail by name, at once: `app.setBadgeCount` that silently is undefined, or an
// event that silently never comes, would let a test pass on something that only Electron can show.
import { EventEmitter } from 'node:events';

// Names that Node, promises and test tools look up on any object.
const PROBES = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'addEventListener']);

export class NotThere extends Error {
  constructor(name: string) {
    super(`electron stand-in: ${name} is not there`);
    this.name = 'NotThere';
  }
}

/** A prototype under all other prototypes: a name that nobody above it has ends here, and throws. */
function bottom(name: string, below: object): object {
  return new Proxy(Object.create(below) as object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || PROBES.has(key)) return Reflect.get(target, key, receiver);
      throw new NotThere(`${name}.${key}`);
    },
  });
}

/** Makes a plain object strict: reading a name that it does not have throws `NotThere`. */
export function strict<T extends object>(name: string, object: T): T {
  return Object.setPrototypeOf(object, bottom(name, Object.prototype)) as T;
}

/** What is exported under the name of an Electron module that the stand-in does not have at all. */
export function missingModule(name: string): never {
  const fail = (): never => {
    throw new NotThere(name);
  };
  return new Proxy(class {}, {
    construct: fail,
    apply: fail,
    get: (_target, key) => {
      if (typeof key === 'symbol' || PROBES.has(key)) return undefined;
      throw new NotThere(`${name}.${key}`);
    },
  }) as never;
}

export type Listener = (...args: never[]) => void;

export interface StrictEmitter {
  on(event: string, listener: Listener): this;
  once(event: string, listener: Listener): this;
  off(event: string, listener: Listener): this;
  removeListener(event: string, listener: Listener): this;
  removeAllListeners(event?: string): this;
  listenerCount(event: string): number;
  emit(event: string, ...args: unknown[]): boolean;
}

/**
 * The base class of everything that emits. `events` is the whole list of what is ever emitted; listening to another
 * event throws. (Some are on the list though only a test emits them: see `emit` in control.ts.)
 */
export function strictEmitter(name: string, events: readonly string[]): new () => StrictEmitter {
  class Emitter implements StrictEmitter {
    readonly #emitter = new EventEmitter().setMaxListeners(0);
    #add(how: 'on' | 'once', event: string, listener: Listener): this {
      if (!events.includes(event)) throw new NotThere(`${name} event '${event}'`);
      this.#emitter[how](event, listener as (...args: unknown[]) => void);
      return this;
    }
    on(event: string, listener: Listener): this {
      return this.#add('on', event, listener);
    }
    once(event: string, listener: Listener): this {
      return this.#add('once', event, listener);
    }
    off(event: string, listener: Listener): this {
      this.#emitter.off(event, listener as (...args: unknown[]) => void);
      return this;
    }
    removeListener(event: string, listener: Listener): this {
      return this.off(event, listener);
    }
    removeAllListeners(event?: string): this {
      this.#emitter.removeAllListeners(event);
      return this;
    }
    listenerCount(event: string): number {
      return this.#emitter.listenerCount(event);
    }
    emit(event: string, ...args: unknown[]): boolean {
      if (!events.includes(event)) throw new NotThere(`${name} event '${event}'`);
      return this.#emitter.emit(event, ...args);
    }
  }
  Object.setPrototypeOf(Emitter.prototype, bottom(name, Object.prototype));
  Object.setPrototypeOf(Emitter, bottom(name, Function.prototype));
  return Emitter;
}

export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** An event object as Electron hands to a listener that may say no. */
export function preventable<T extends object>(details: T = {} as T): T & PreventableEvent {
  let prevented = false;
  return Object.defineProperties(details, {
    defaultPrevented: { get: () => prevented, enumerable: true },
    preventDefault: {
      value: () => {
        prevented = true;
      },
    },
  }) as T & PreventableEvent;
}
