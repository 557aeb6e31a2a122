import type { z } from 'zod';
import type { Random } from '../crash/random.ts';

type Fields = Record<string, unknown>;

class Fielded {
  constructor(fields: object) {
    Object.assign(this, fields);
  }
}

const cyclic: Fields = {};
cyclic.self = cyclic;

const strange: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, '', 'x', '../..', '\0'],
  ...[
    '__proto__',
    '\ud800',
    [],
    [[]],
    {},
    cyclic,
    new Date(0),
    /x/,
    new Map(),
    new Set(),
    new Uint8Array(4),
    Symbol('x'),
  ],
  ...[() => 1, Object.create(null), new Fielded({ a: 1 }), new Error('x'), { toString: () => 'dark' }, Array(3)],
];
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'extra',
  '',
  '\0',
  'then',
  'toJSON',
];

/**
 * Arguments for a call: its good one, one that is nearly good, or anything; and whether they are wrong. That is known by
 * how they were made; where a value inside was replaced, the schema says so, and besides that all objects are plain.
 */
export function randomArguments(
  random: Random,
  fields: Fields,
  schema: z.ZodType,
): { args: readonly unknown[]; wrong: boolean } {
  const some = <T>(list: readonly T[]): T => list[random.whole(list.length)] as T;
  const wrong = (...args: unknown[]) => ({ args, wrong: true });
  const kinds = [
    () => ({ args: [structuredClone(fields)], wrong: false }),
    () =>
      bySchema(
        replaced(random, fields, () => some(strange)),
        schema,
      ),
    () =>
      bySchema(
        replaced(random, fields, (value) => nearly(random, value)),
        schema,
      ),
    () => wrong({ ...fields, [`${some(keys.slice(1))}x`]: some(strange) }),
    () => wrong(withKey(fields, some(keys.slice(0, 6)))),
    () => wrong({ ...fields, [Symbol('x')]: 1 }),
    () => wrong(some(strange.filter((one) => !isEmptyPlain(one)))),
    () => wrong(new Fielded(fields)),
    () => wrong(Object.create(fields)),
    () => wrong(Object.assign(Object.create(null), fields)),
    () => wrong(Object.assign([], fields)),
    () => wrong(fields, some(strange)),
    () => wrong(),
    () => wrong([fields]),
    () => wrong(JSON.stringify(fields)),
  ];
  return some(kinds)();
}

const isEmptyPlain = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  Object.getPrototypeOf(one) === Object.prototype &&
  Reflect.ownKeys(one).length === 0;

const bySchema = (argument: unknown, schema: z.ZodType) => ({
  args: [argument],
  wrong: !schema.safeParse(argument).success,
});

/** One value, somewhere in the fields, replaced. */
function replaced(random: Random, fields: Fields, by: (value: unknown) => unknown): unknown {
  const copy = structuredClone(fields);
  let at: Fields = copy;
  for (;;) {
    const inside = Object.keys(at);
    if (inside.length === 0) return copy;
    const key = inside[random.whole(inside.length)] as string;
    const value = at[key];
    if (typeof value !== 'object' || value === null || random.chance(0.4)) {
      at[key] = by(value);
      return copy;
    }
    at = value as Fields;
  }
}

/** A value of the same type that is a little other, or very long. */
function nearly(random: Random, value: unknown): unknown {
  if (typeof value === 'number') return value + (random.pick([1, -1, 0.5, 2 ** 53, -1000]) ?? 0);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return random.chance(0.5) ? [...value, ...value] : Array(random.whole(30_000)).fill(value[0]);
  if (typeof value !== 'string') return [value];
  if (random.chance(0.02)) return 'x'.repeat(random.whole(33_000_000));
  const at = random.whole(value.length + 1);
  return (
    value.slice(0, at) +
    (random.pick(['A', '/', '..', '\0', ' ', '\n', 'é', '']) ?? '') +
    value.slice(at + random.whole(2))
  );
}

/** As JSON.parse makes it: `__proto__` as a key of its own, which an object literal would not give. */
const withKey = (fields: Fields, key: string): unknown => {
  const copy: Fields = structuredClone(fields);
  Object.defineProperty(copy, key, { value: { polluted: 1 }, enumerable: true, configurable: true, writable: true });
  return copy;
};
