import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnPage, readArgument } from '../../../src/main/ipc/gate.ts';
import { type CallName, callArguments } from '../../../src/shared/contract.ts';
import { maxItems } from '../../../src/shared/exchange/import.ts';
import { good } from '../../support/good-arguments.ts';

const own = { id: 1 };
const frame = (url: string, parent: unknown = null): { url: string; parent: unknown } => ({ url, parent });
const page = frame('app://leeswijzer/');

describe('isOwnPage', () => {
  it.each([
    ['the page', frame('app://leeswijzer/')],
    ['the page at a paragraph', frame('app://leeswijzer/#p14')],
  ])('accepts %s', (_name, senderFrame) => {
    expect(isOwnPage({ sender: own, senderFrame }, own)).toBe(true);
  });

  it.each([
    ['another window', { sender: { id: 2 }, senderFrame: page }, own],
    ['a window that looks the same', { sender: { ...own }, senderFrame: page }, own],
    ['a message when there is no window', { sender: null, senderFrame: page }, null],
    ['a sender that is gone', { sender: undefined, senderFrame: page }, undefined],
    ['a frame that is gone', { sender: own, senderFrame: null }, own],
    ['a frame inside the page', { sender: own, senderFrame: frame('app://leeswijzer/', page) }, own],
    ...[
      'https://example.com/',
      'https://leeswijzer/',
      'http://app://leeswijzer/',
      'app://elsewhere/',
      'app://leeswijzer.example/',
      'app://leeswijzer:1/',
      'app://leeswijzer@example.com/',
      'app://me@leeswijzer/',
      'app:leeswijzer/',
      'file:///app://leeswijzer/',
      'data:text/html,app://leeswijzer/',
      'blob:app://leeswijzer/1-2',
      'devtools://devtools/',
      'about:blank',
      'about:srcdoc',
      '',
    ].map((url) => [url || 'no address', { sender: own, senderFrame: frame(url) }, own] as const),
  ] as const)('refuses %s', (_name, event, contents) => {
    expect(isOwnPage(event, contents)).toBe(false);
  });
});

/** Fields that may be null, or an empty list. */
const mayBeNull = ['base', 'file', 'since'];
const lists = ['notes', 'files'];
const names = Object.keys(callArguments) as CallName[];

/** Objects that no page can mean, though they have the right fields. */
class Fields {
  constructor(fields: object) {
    Object.assign(this, fields);
  }
}
const withKey = (fields: object, key: string): unknown =>
  JSON.parse(
    `{"${key}":{"x":1}${JSON.stringify(fields)
      .replace(/^\{(?!\})/, ',')
      .replace(/^\{/, '')}`,
  );

describe('readArgument', () => {
  it.each(names)('accepts what %s takes, and gives the fields', (name) => {
    expect(readArgument(name, [good[name]])).toEqual(good[name]);
  });

  it('takes as many notes in one call as a file of notes may bring', () => {
    const notes = Array.from({ length: maxItems }, () => ({ text: 'x', base: null }));
    expect(readArgument('saveNotes', [{ notes }])).toEqual({ notes });
  });

  it.each(['', '..', '../x', 'a/b', 'a\\b', 'a\0', 'con', 'aux.', 'A'.repeat(8), 'a'.repeat(81), ' a', 'é'])(
    'takes %j for no session: it is the name of a file',
    (session) => {
      const stage = { session, count: 1 };
      expect(readArgument('dropDraft', [stage])).toBeNull();
      expect(readArgument('keepDraft', [{ ...good.keepDraft, stage }])).toBeNull();
      expect(readArgument('saveNotes', [{ notes: [{ text: 'x', base: null, stage }] }])).toBeNull();
    },
  );

  it.each(names)('%s: 0 wrong arguments accepted', (name) => {
    const fields = good[name];
    const wrong: (readonly unknown[])[] = [
      [],
      [fields, fields],
      [fields, undefined],
      ...[undefined, null, true, 0, 1n, 'x', Symbol('x'), [], [fields], new Map(), new Set(), new Date(), /x/].map(
        (one) => [one],
      ),
      [() => fields],
      [Object.create(fields)],
      [new Fields(fields)],
      [Object.assign(Object.create(null), fields)],
      [Object.assign([], fields)],
      [{ ...fields, [Symbol('x')]: 1 }],
      [{ ...fields, extra: 1 }],
      ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].map((key) => [withKey(fields, key)]),
    ];
    if (name !== 'changeSettings') {
      for (const key of Object.keys(fields)) {
        const { [key]: _left, ...rest } = fields;
        wrong.push(
          [rest],
          [Object.assign(Object.create({ [key]: fields[key] }), rest)],
          [{ ...fields, [key]: undefined }],
        );
      }
    }
    for (const key of Object.keys(fields)) {
      for (const value of [{}, [fields[key]], Number.NaN, Number.POSITIVE_INFINITY, () => 1])
        wrong.push([{ ...fields, [key]: value }]);
      if (!mayBeNull.includes(key) || name === 'separateCopy' || name === 'removeBriefing')
        wrong.push([{ ...fields, [key]: null }]);
      if (!lists.includes(key)) wrong.push([{ ...fields, [key]: [] }]);
      wrong.push([{ ...fields, [key]: typeof fields[key] === 'string' ? 7 : String(fields[key]) }]);
    }
    expect(wrong.filter((args) => readArgument(name, args) !== null)).toEqual([]);
  });

  it.each([
    ['changeSettings', { theme: 'neon' }],
    ['changeSettings', { zoom: 101 }],
    ['changeSettings', { letterSize: 100.5 }],
    ['changeSettings', { language: 'NL' }],
    ['savePlace', { letter: 'a', offset: -1 }],
    ['savePlace', { letter: 'a', offset: 0.5 }],
    ['savePlace', { letter: 'a', offset: 2 ** 53 }],
    ['savePlace', { letter: '../a', offset: 1 }],
    ['savePlace', { letter: 'A', offset: 1 }],
    ['savePlace', { letter: '', offset: 1 }],
    ['savePlace', { letter: 'a'.repeat(81), offset: 1 }],
    ['copy', { text: 'x'.repeat(10_000_001), html: '' }],
    ['saveExport', { extension: 'exe', text: '' }],
    ['saveExport', { extension: '../md', text: '' }],
    ['openLink', { url: `https://e.nl/${'x'.repeat(8192)}` }],
  ] as const)('%s refuses values outside its lists and limits: %#', (name, argument) => {
    expect(readArgument(name, [argument])).toBeNull();
  });

  it('gives, whatever comes in, nothing or fields of the contract only', () => {
    const keys = fc.constantFrom('theme', 'zoom', 'letter', 'offset', 'text', 'html', 'url', '__proto__', 'x');
    const value = fc.oneof(fc.anything(), fc.constantFrom('dark', 100, 'a', 0));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.oneof(fc.anything(), fc.dictionary(keys, value)), { maxLength: 2 }),
        (name, args) => {
          const read = readArgument(name, args);
          if (read === null) return;
          expect(args).toHaveLength(1);
          const shape = Object.keys(callArguments[name].shape);
          for (const key of Object.keys(read)) expect(shape).toContain(key);
          for (const key of Object.keys(args[0] as object)) expect(shape).toContain(key);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
