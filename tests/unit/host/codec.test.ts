import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codec, createCodec } from '../../host/codec.ts';
import { sourceOf } from '../../host/source.ts';

const there = (value: unknown): unknown => codec.decode(codec.encode(value));

/** What structured clone takes, nested and of every kind; shared and circular references are tested below. */
const cloneable = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: false,
    }),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
    fc.constantFrom(
      undefined,
      null,
      -0,
      Number.NaN,
      Infinity,
      new Date(Number.NaN),
      /a\/b/gu,
      new Uint8Array(3).buffer,
    ),
  ),
})).value;

describe('a value that crosses', () => {
  test('is what structuredClone makes of it', () => {
    fc.assert(
      fc.property(cloneable, (value) => {
        expect(there(value)).toEqual(structuredClone(value));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps shared and circular references', () => {
    const shared = { name: 'shared' };
    const value: Record<string, unknown> = { a: shared, b: [shared], map: new Map<unknown, unknown>([[shared, 1]]) };
    value.self = value;
    const copy = there(value) as { a: object; b: object[]; self: unknown; map: Map<object, number> };
    expect(copy.b[0]).toBe(copy.a);
    expect(copy.map.get(copy.a)).toBe(1);
    expect(copy.self).toBe(copy);
  });

  test.each([
    ['Buffer', Buffer.from('é'), Uint8Array],
    ['a view of a part', new Float64Array([1, 2, 3]).subarray(1), Float64Array],
    ['DataView', new DataView(new ArrayBuffer(4), 2), DataView],
  ])('%s keeps its bytes and loses its surroundings', (_name, value, type) => {
    const copy = there(value) as ArrayBufferView;
    expect(copy).toBeInstanceOf(type);
    expect([copy.byteOffset, copy.buffer.byteLength]).toEqual([0, value.byteLength]);
  });

  test('keeps the kind and the message of an error, and no more', () => {
    class OwnError extends Error {
      override name = 'OwnError';
    }
    const copy = there(new RangeError('far')) as Error;
    expect([copy.constructor, copy.message, typeof copy.stack]).toEqual([RangeError, 'far', 'string']);
    expect((there(new OwnError('own')) as Error).constructor).toBe(Error);
  });

  test('may have a key that is named as a prototype is', () => {
    const copy = there(JSON.parse('{"__proto__": {"x": 1}}')) as object;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('is never %s', (_name, value) => {
    expect(() => structuredClone(value)).toThrow();
    expect(() => codec.encode({ deep: [value] })).toThrow('An object could not be cloned.');
  });

  test('is written by a function that stands by itself, as the page has only its source', () => {
    const alone = new Function(`return ${sourceOf(createCodec)}();`)() as typeof codec;
    expect(alone.decode(codec.encode([new Map([[1, new Date(2)]])]))).toEqual([new Map([[1, new Date(2)]])]);
  });
});
