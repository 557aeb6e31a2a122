import { fail, ok, type Result } from '../result.ts';

/** Reading JSON that others made: bounded, and without ever looking past an object's own properties. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** In UTF-16 units. Ten thousand long notes with all that Hypothesis stores of them have a third of it. */
export const maxLength = 32 * 1024 * 1024;
/** As much of a file as is read, in bytes. It is in memory several times while it is imported. */
export const mostBytes = 32_000_000;
/** Annotations go six deep. What is kept of them goes into a head that is read to 64. */
export const maxDepth = 32;

export type JsonFault = 'empty' | 'too-large' | 'too-deep' | 'not-json';

/** A file's text as a value. A byte order mark before it is passed over. */
export function readJson(text: string): Result<unknown, JsonFault> {
  if (text.length > maxLength) return fail('too-large', String(text.length));
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/\S/.test(json)) return fail('empty');
  if (isDeeperThan(json, maxDepth)) return fail('too-deep');
  try {
    return ok(JSON.parse(json));
  } catch {
    return fail('not-json');
  }
}

/** Looked at before parsing, so that no function that goes down the value needs a limit of its own. */
function isDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const c = json[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      if (++depth > limit) return true;
    } else if (c === '}' || c === ']') depth--;
  }
  return false;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the object itself: `constructor` and its like are not there unless the file has them. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

export function ownString(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** JSON-LD writes one value without brackets, and none as an absent key. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The other properties. `fromEntries` defines them, so that one called `__proto__` is a property like others. */
export const without = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

export const isEmpty = (object: JsonObject): boolean => Object.keys(object).length === 0;

/** The value with the keys of its objects in order, to compare by. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, sorted(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
