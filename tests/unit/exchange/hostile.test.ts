import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../../src/shared/exchange/export.ts';
import { type FileFault, type ItemFault, importNotes, maxItems } from '../../../src/shared/exchange/import.ts';
import { maxLength } from '../../../src/shared/exchange/json.ts';
import { maxKept } from '../../../src/shared/exchange/read-annotation.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { parsed } from '../notebook/support/notes.ts';
import { exportOf, importContext, noteAt } from './support/letter.ts';

const read = (file: string) => importNotes(file, [], importContext());
const codeOf = (file: string): string => {
  const result = read(file);
  if (!result.ok) return result.code;
  return result.value.items.map((item) => (item.outcome === 'refused' ? item.code : item.outcome)).join(' ');
};
const quoting = (more: object = {}, exact: unknown = 'geduld') => ({
  target: { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact } },
  ...more,
});

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank space', ' \n', 'empty'],
    ['no JSON', 'brief', 'not-json'],
    ['half a file', '[{"target": ', 'not-json'],
    ['a number', '7', 'unknown-format'],
    ['null', 'null', 'unknown-format'],
    ['JSON of something else', '{"a": 1}', 'unknown-format'],
    ['a set without a list', '{"type": "AnnotationSet", "items": 3}', 'unknown-format'],
    ['a collection whose page is elsewhere', '{"type": "AnnotationCollection", "first": "urn:x"}', 'unknown-format'],
    ['deep nesting', '['.repeat(1_000_000), 'too-deep'],
    ['deep nesting that ends', `${'{"a":['.repeat(40)}${']}'.repeat(40)}`, 'too-deep'],
    ['a huge file', ' '.repeat(maxLength + 1), 'too-large'],
    ['too many items', JSON.stringify(Array(maxItems + 1).fill(1)), 'too-many'],
  ])('%s', (_what, file, code) => {
    expect(codeOf(file)).toBe(code);
  });
});

describe('an item that cannot be read', () => {
  it.each([
    ['a number', 5, 'not-an-annotation'],
    ['a list', [[]], 'not-an-annotation'],
    ['no target', { type: 'Annotation' }, 'not-an-annotation'],
    ['a target of the prototype', JSON.parse('{"__proto__": {"target": {}}}'), 'not-an-annotation'],
    ['a target without a selector', { target: {} }, 'no-quote'],
    ['a quote that is a number', quoting({}, 5), 'no-quote'],
    ['a blank quote', quoting({}, ' \n'), 'no-quote'],
    ['a quote that is not there', quoting({}, 'nergens'), 'not-found'],
    ['much beside its text', quoting({ x: 'x'.repeat(maxKept) }), 'item-too-large'],
    ['a kind of ours that is none', quoting({ leeswijzer: { kind: 'constructor' } }), 'wrong-value'],
    ['a kind of ours of another type', quoting({ leeswijzer: { kind: { toString: 1 } } }), 'wrong-value'],
    ['a letter that is none', quoting({ leeswijzer: { letter: 'x' } }), 'wrong-value'],
    ['a position that is none', quoting({ leeswijzer: { utf16: { start: 5, end: 1 } } }), 'wrong-value'],
    ['a conflict with nothing', quoting({ leeswijzer: { conflictOf: '../../x' } }), 'wrong-value'],
    ['a head that is no text', quoting({ leeswijzer: { head: [1] } }), 'wrong-value'],
    ['a head that ends early', quoting({ leeswijzer: { head: ['---\nlabel: "feit"'] } }), 'wrong-value'],
    ['a head that is no head', quoting({ leeswijzer: { head: ['a: b'] } }), 'wrong-value'],
    ['a head with a key twice', quoting({ leeswijzer: { head: ['a: 1', 'a: 2'] } }), 'wrong-value'],
  ])('%s', (_what, item, code) => {
    expect(codeOf(JSON.stringify([item]))).toBe(code);
    expect(codeOf(JSON.stringify([item, quoting()]))).toBe(`${code} imported`);
  });
});

describe('an item that would be something else', () => {
  it('cannot set through its head what a note sets itself', () => {
    const head = ['id: "x"', 'leeswijzer: 99', 'kind: "bookmark"', 'label: "feit"', 'position: {"start": 1, "end": 9}'];
    const result = read(JSON.stringify(quoting({ leeswijzer: { head } })));
    if (!result.ok || result.value.items[0]?.outcome !== 'imported') throw new Error();
    const { note } = result.value.items[0];
    expect(note).toMatchObject({ kind: 'highlight', label: null, selectors: { quote: { exact: 'geduld' } } });
    expect(parsed(formatNote(note)).id).toBe(note.id);
  });

  it('cannot change what objects have in common', () => {
    const evil = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    const file = `[{"__proto__": {"polluted": 1}, "constructor": ${evil}, "id": "urn:x",
      "body": {"type": "TextualBody", "value": "tekst", "__proto__": ${evil}, "toString": 1},
      "target": {"source": "urn:x", "__proto__": ${evil}, "selector": {"type": "TextQuoteSelector", "exact": "geduld"}}}]`;
    const result = read(file);
    if (!result.ok || result.value.items[0]?.outcome !== 'imported') throw new Error(JSON.stringify(result));
    const { note } = result.value.items[0];
    const out = exporters.w3c.write(exportOf([note]));
    expect(JSON.parse(out).first.items[0].constructor).toEqual(JSON.parse(evil));
    expect(Object.hasOwn(JSON.parse(out).first.items[0], '__proto__')).toBe(true);
    for (const write of Object.values(exporters)) write.write(exportOf([note]));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(codeOf(out)).toBe('imported');
  });

  it('is text, whatever it says', () => {
    const value = '<img src=x onerror=alert(1)>';
    const result = read(JSON.stringify(quoting({ body: { type: 'TextualBody', format: 'text/html', value } })));
    expect(result).toMatchObject({ ok: true, value: { items: [{ outcome: 'imported', note: { body: value } }] } });
  });
});

describe('any JSON', () => {
  const valid = JSON.parse(exporters.w3c.write(exportOf([noteAt('geduld'), noteAt('hoop')])));

  it('gives an answer, and notes that can be written', () => {
    const item = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record(
        {
          id: fc.oneof(fc.jsonValue(), fc.constant('urn:uuid:0197c2d4-1111-7222-8333-a1b2c3d4e5f6')),
          motivation: fc.jsonValue(),
          created: fc.oneof(fc.jsonValue(), fc.constantFrom('2019', '2019-01-01T00:00:00', '2019-99-01T00:00:00Z')),
          body: fc.jsonValue(),
          target: fc.oneof(fc.jsonValue(), fc.constant(quoting().target)),
          leeswijzer: fc.oneof(fc.jsonValue(), fc.constantFrom({ head: ['exchange: {"origin": 1}'] }, { version: 1 })),
          tags: fc.jsonValue(),
          uri: fc.constant('urn:x'),
          references: fc.jsonValue(),
        },
        { requiredKeys: ['target'] },
      ),
    );
    const file = fc.oneof(
      item,
      fc.array(item),
      fc.array(item).map((items) => ({ type: 'AnnotationSet', items })),
      fc.array(item).map((annotations) => ({ annotations })),
    );
    fc.assert(
      fc.property(file, (value) => {
        const result = read(JSON.stringify(value));
        if (!result.ok) return;
        for (const found of result.value.items) {
          if (found.outcome !== 'imported') continue;
          expect(parsed(formatNote(found.note))).toEqual(found.note);
          for (const { write } of Object.values(exporters)) write(exportOf([found.note]));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and a good file with one value replaced, too', () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(valid, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const copy = structuredClone(valid);
        let at = copy;
        for (const key of path.slice(0, -1)) at = at[key];
        at[path.at(-1) as string] = value;
        const result = read(JSON.stringify(copy));
        if (!result.ok) return;
        for (const found of result.value.items)
          if (found.outcome === 'imported') expect(parsed(formatNote(found.note))).toEqual(found.note);
      }),
      { numRuns: 500 },
    );
  });
});

it('every reason has its words in both languages', () => {
  // That there is one for every code is for the compiler to see.
  const fileFaults: Readonly<Record<FileFault, unknown>> = messagesIn('nl').exchange.fileFaults;
  const itemFaults: Readonly<Record<ItemFault, unknown>> = messagesIn('nl').exchange.itemFaults;
  const english = messagesIn('en').exchange;
  expect(Object.keys(english.fileFaults)).toEqual(Object.keys(fileFaults));
  expect(Object.keys(english.itemFaults)).toEqual(Object.keys(itemFaults));
});
