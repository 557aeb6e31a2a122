// The way between the page's world and the preload's isolated world, as Electron's contextBridge has it: values are
// copied, functions and promises become proxies, prototypes are lost. The worlds share the DOM, and Blink clones the
// `detail` of a CustomEvent that another world reads; so they talk by events of a random name.
// The source of this function runs in both worlds; it uses nothing from outside itself.

export interface Port {
  /** page: defines what the preload exposes. preload: exposes it. */
  expose(key: string, api: unknown): void;
}

export function createPort(channel: string, own: 'page' | 'preload'): Port {
  type Fn = (...args: unknown[]) => unknown;
  type Packed =
    | { kind: 'value'; value: unknown }
    | { kind: 'array'; items: Packed[] }
    | { kind: 'object'; entries: [string, Packed][] }
    | { kind: 'error'; message: string }
    | { kind: 'function' | 'promise'; id: number };
  type Outcome = { id: number; value: Packed } | { id: number; error: string };

  const other = own === 'page' ? 'preload' : 'page';
  // Taken before any script of the page can replace them.
  const Event = CustomEvent;
  const dispatch = window.dispatchEvent.bind(window);
  const addListener = window.addEventListener.bind(window);

  const functions = new Map<number, Fn>();
  const returned = new Map<number, Outcome>();
  // A function is kept for as long as the other world has a proxy of it, as in Electron.
  const proxies = new FinalizationRegistry<number>((id) => tell('forget', id));
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;

  const tell = (what: string, detail: unknown): void => {
    dispatch(new Event(`${channel}:${other}:${what}`, { detail }));
  };
  const listen = <T>(what: string, listener: (detail: T) => void): void => {
    addListener(`${channel}:${own}:${what}`, (event) => listener((event as CustomEvent<T>).detail));
  };
  const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

  function pack(value: unknown, depth = 0): Packed {
    if (depth > 1000) throw new TypeError('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') {
      functions.set(++lastId, value as Fn);
      return { kind: 'function', id: lastId };
    }
    if (typeof value !== 'object' || value === null) return { kind: 'value', value };
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { kind: 'error', message: value.message };
    if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => pack(item, depth + 1)) };
    if (Object.prototype.toString.call(value) === '[object Object]') {
      return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]) };
    }
    return { kind: 'value', value: structuredClone(value) };
  }

  function packPromise(promise: Promise<unknown>): Packed {
    const id = ++lastId;
    const settle = (outcome: () => Outcome): void => {
      try {
        tell('settle', outcome());
      } catch (error) {
        tell('settle', { id, error: messageOf(error) });
      }
    };
    promise.then(
      (value) => settle(() => ({ id, value: pack(value) })),
      (error) => settle(() => ({ id, error: messageOf(error) })),
    );
    return { kind: 'promise', id };
  }

  function unpack(packed: Packed): unknown {
    switch (packed.kind) {
      case 'array':
        return packed.items.map(unpack);
      case 'object':
        return Object.fromEntries(packed.entries.map(([key, item]) => [key, unpack(item)]));
      case 'error':
        return new Error(packed.message);
      case 'function': {
        // A new proxy each time it crosses, as in Electron: a listener cannot be found again by identity.
        const { id } = packed;
        const proxy: Fn = (...args) => call(id, args);
        proxies.register(proxy, id);
        return proxy;
      }
      case 'promise':
        return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }));
      default:
        return packed.value;
    }
  }

  /** The other world answers while the event is being dispatched. */
  function call(fn: number, args: unknown[]): unknown {
    const id = ++lastId;
    tell('call', { id, fn, args: args.map((arg) => pack(arg)) });
    const outcome = returned.get(id);
    returned.delete(id);
    if (!outcome) throw new Error('An object could not be cloned.');
    if ('error' in outcome) throw new Error(outcome.error);
    return unpack(outcome.value);
  }

  listen<{ id: number; fn: number; args: Packed[] }>('call', ({ id, fn, args }) => {
    let outcome: Outcome;
    try {
      outcome = { id, value: pack(functions.get(fn)?.(...args.map(unpack))) };
    } catch (error) {
      outcome = { id, error: messageOf(error) };
    }
    tell('return', outcome);
  });
  listen<number>('forget', (id) => functions.delete(id));
  listen<Outcome>('return', (outcome) => returned.set(outcome.id, outcome));
  listen<Outcome>('settle', (outcome) => {
    const promise = promises.get(outcome.id);
    promises.delete(outcome.id);
    if ('error' in outcome) promise?.reject(new Error(outcome.error));
    else promise?.resolve(unpack(outcome.value));
  });

  const deepFreeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) deepFreeze(item);
    return Object.freeze(value);
  };
  listen<{ key: string; api: Packed }>('expose', ({ key, api }) => {
    const value = deepFreeze(unpack(api));
    Object.defineProperty(window, key, { value, writable: false, configurable: false, enumerable: true });
  });
  return { expose: (key, api) => tell('expose', { key, api: pack(api) }) };
}
