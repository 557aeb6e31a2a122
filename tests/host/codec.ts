// Values cross between the processes as Electron's do: by the structured clone algorithm (HTML, section 2.7), here
// written as JSON text. One function, whose source is also sent to the page's isolated world; so it may use nothing
// from outside itself.

export interface Codec {
  /** Throws `An object could not be cloned.` for what structured clone refuses (functions, symbols, promises …). */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export function createCodec(): Codec {
  type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
  type Tagged = { [key: string]: Json };

  const inNode = typeof Buffer !== 'undefined';
  const REFUSED = [Promise, WeakMap, WeakSet, WeakRef];
  const ERRORS = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const VIEWS = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  function toBase64(bytes: Uint8Array): string {
    if (inNode) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    let binary = '';
    for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return btoa(binary);
  }
  function fromBase64(text: string): ArrayBuffer {
    // Copied, as a small Buffer is a view of a pool that is larger than itself.
    if (inNode) return new Uint8Array(Buffer.from(text, 'base64')).buffer;
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
  }

  function write(value: unknown, seen: Map<object, number>): Json {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : { n: Object.is(value, -0) ? '-0' : String(value) };
      case 'undefined':
        return { u: 1 };
      case 'bigint':
        return { i: String(value) };
      case 'object':
        return value === null ? null : writeObject(value, seen);
      default:
        return refuse();
    }
  }

  function writeObject(value: object, seen: Map<object, number>): Json {
    const earlier = seen.get(value);
    if (earlier !== undefined) return { r: earlier };
    seen.set(value, seen.size);
    if (Array.isArray(value)) return { a: Array.from(value, (item) => write(item, seen)) };
    if (value instanceof Date) return { d: Number.isNaN(value.getTime()) ? null : value.getTime() };
    if (value instanceof RegExp) return { x: [value.source, value.flags] };
    if (value instanceof Map) return { m: [...value].map(([key, item]) => [write(key, seen), write(item, seen)]) };
    if (value instanceof Set) return { s: [...value].map((item) => write(item, seen)) };
    if (value instanceof ArrayBuffer) return { b: toBase64(new Uint8Array(value)), t: 'ArrayBuffer' };
    if (ArrayBuffer.isView(value)) {
      const type = inNode && Buffer.isBuffer(value) ? 'Uint8Array' : value.constructor.name;
      return { b: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)), t: type };
    }
    if (value instanceof Error) {
      return { e: [value.name in ERRORS ? value.name : 'Error', value.message, value.stack ?? ''] };
    }
    if (value instanceof Number || value instanceof String || value instanceof Boolean) {
      return { w: write(value.valueOf(), seen) };
    }
    const refused =
      REFUSED.some((type) => value instanceof type) || (typeof Node !== 'undefined' && value instanceof Node);
    if (refused) return refuse();
    const record = value as Record<string, unknown>;
    return { o: Object.keys(record).map((key) => [key, write(record[key], seen)]) };
  }

  function read(json: Json, seen: unknown[]): unknown {
    if (json === null || typeof json !== 'object' || Array.isArray(json)) return json;
    if ('n' in json) return Number(json.n);
    if ('u' in json) return undefined;
    if ('i' in json) return BigInt(json.i as string);
    if ('r' in json) return seen[json.r as number];
    return readObject(json, seen);
  }

  function readObject(json: Tagged, seen: unknown[]): unknown {
    // The place in `seen` is taken before what is inside is read, as `write` took it.
    const place = seen.push(undefined) - 1;
    const keep = <T>(value: T): T => {
      seen[place] = value;
      return value;
    };
    if ('a' in json) {
      const array = keep<unknown[]>([]);
      for (const item of json.a as Json[]) array.push(read(item, seen));
      return array;
    }
    if ('d' in json) return keep(new Date(json.d === null ? Number.NaN : (json.d as number)));
    if ('x' in json) return keep(new RegExp(...(json.x as [string, string])));
    if ('m' in json) {
      const map = keep(new Map<unknown, unknown>());
      for (const [key, item] of json.m as [Json, Json][]) map.set(read(key, seen), read(item, seen));
      return map;
    }
    if ('s' in json) {
      const set = keep(new Set<unknown>());
      for (const item of json.s as Json[]) set.add(read(item, seen));
      return set;
    }
    if ('b' in json) {
      const buffer = fromBase64(json.b as string);
      if (json.t === 'ArrayBuffer') return keep(buffer);
      const View = VIEWS[json.t as keyof typeof VIEWS] as new (buffer: ArrayBuffer) => ArrayBufferView;
      return keep(new View(buffer));
    }
    if ('e' in json) {
      const [name, message, stack] = json.e as [keyof typeof ERRORS, string, string];
      return keep(Object.assign(new ERRORS[name](message), { stack }));
    }
    if ('w' in json) return keep(Object(read(json.w as Json, seen)));
    const object = keep<Record<string, unknown>>({});
    for (const [key, item] of json.o as [string, Json][]) {
      // Not by assignment: `__proto__` is a key like another.
      Object.defineProperty(object, key, {
        value: read(item, seen),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  }

  return {
    encode: (value) => JSON.stringify(write(value, new Map())),
    decode: (text) => read(JSON.parse(text) as Json, []),
  };
}

export const codec: Codec = createCodec();
