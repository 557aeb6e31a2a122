import fc from 'fast-check';
import { keptKey, keptOnly } from '../../../../src/shared/exchange/kept.ts';
import { toJson } from '../../../../src/shared/notebook/front-matter.ts';
import { colours, formatNote, type Note, noteKinds, noteLabels } from '../../../../src/shared/notebook/note.ts';
import { idOf, noteOf, parsed } from '../../notebook/support/notes.ts';
import { describeSpan, sha256, text } from './letter.ts';

/** What goes wrong where strings are cut, counted, quoted or split. */
const pieces = [
  ...['\ud83d', '\udd4a', '🕊️', '👩‍👩‍👧', 'é', 'e\u0301', '\u0301', 'الحديدة', '\u202e', '\u200f', '\ufeff', '\0'],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\t',
    ' ',
    '"',
    "'",
    '\\',
    '`',
    '---\n',
    '--- ',
    '#',
    ': ',
    '{',
    ']',
    '<b>',
    '&amp;',
  ],
  ...['__proto__', 'constructor', 'null', 'Jemen', '=1+1'],
];

export const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => list.join('')),
);

const list = fc.array(
  words.filter((word) => word.trim() !== ''),
  { maxLength: 4 },
);
const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const selectors = fc.oneof(
  spanIn(text.length).map(describeSpan), // also in the middle of a character
  fc.record({
    quote: fc.record({ exact: words, prefix: words, suffix: words }),
    position: fc.oneof(spanIn(text.length), spanIn(100_000)),
    block: fc.option(fc.tuple(fc.nat(9), spanIn(99)).map(([number, span]) => ({ number, ...span }))),
  }),
);

const json = fc.jsonValue({ maxDepth: 3 });
const objectWithout = (...keys: string[]) =>
  fc
    .dictionary(fc.oneof(fc.constantFrom('creator', 'language', 'color', 'keyword', 'meta', '@context'), words), json, {
      maxKeys: 3,
      noNullPrototype: true,
    })
    .map((object) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))));

const kept = fc.record({
  origin: fc.option(
    fc.oneof(
      fc.constant({ format: 'readium' as const }),
      fc.record({ format: fc.constant('w3c' as const), id: words }),
    ),
    {
      nil: undefined,
    },
  ),
  annotation: objectWithout(
    'id',
    '@id',
    'type',
    '@type',
    'created',
    'modified',
    'body',
    'bodyValue',
    'target',
    'leeswijzer',
  ),
  body: objectWithout('type', '@type', 'value', 'purpose', 'format'),
  bodies: fc.array(fc.constantFrom({ type: 'Image', id: 'urn:x' }, 7, null, ['a'], { type: 'TextualBody' }), {
    maxLength: 2,
  }),
  targets: fc.array(
    fc.oneof(json, fc.constant({ source: 'urn:x', selector: { type: 'TextQuoteSelector', exact: 'x' } })),
    {
      maxLength: 2,
    },
  ),
  target: objectWithout('source', 'selector', 'type'),
  selectors: fc.array(
    fc.constantFrom({ type: 'XPathSelector', value: '/p' }, 3, { type: 'TextQuoteSelector', exact: 'a', x: 1 }),
    {
      maxLength: 2,
    },
  ),
});

/** Lines of a head that Leeswijzer does not know, as somebody or a later version may have written them. */
const lines = fc.array(
  fc.oneof(
    json.map((value) => `x-iets: ${toJson(value)}`),
    fc.constant('getal: 12345678901234567890   # te groot'),
    fc.constant('__proto__: {"label": "feit"}'),
    fc.constant('# van mij'),
    fc.constantFrom(
      'exchange: "niet van ons"',
      'exchange: {"bodies": ["tekst"]}',
      'exchange: {"annotation": {"id": 1}}',
    ),
    kept.map((some) => `${keptKey}: ${toJson(keptOnly(some as Parameters<typeof keptOnly>[0]) ?? 1)}`),
  ),
  { maxLength: 4 },
);

const keyOf = (line: string): string => line.split(':')[0] ?? '';

/** Any note on the letter, with any head. */
export const anyNote: fc.Arbitrary<Note> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom(...noteKinds),
      letter: fc.constantFrom({ ...noteOf().letter, sha256 }, { ...noteOf().letter, sha256: 'ef'.repeat(32) }),
      modified: fc.constantFrom('1996-01-01T00:00:00Z', '2056-12-31T23:59:59.999-11:30'),
      colour: fc.constantFrom(...colours),
      label: fc.option(fc.constantFrom(...noteLabels)),
      tags: list,
      dossiers: list,
      name: fc.option(words),
      selectors,
      conflictOf: fc.option(fc.nat().map(idOf)),
      body: words,
    }),
    lines,
    fc.boolean(),
  )
  .map(([fields, extra, inner]) => {
    const head = extra.filter((line, i) => extra.findIndex((other) => keyOf(other) === keyOf(line)) === i);
    const file = formatNote(noteOf(fields)).replace('kind: ', () => [...head, 'kind: '].join('\n'));
    return parsed(inner ? file.replace('\nquote: {', '\nquote: {"nieuw": [1, null], ') : file);
  });

/** Any notebook: notes with ids that differ. */
export const anyNotes = fc
  .array(anyNote, { maxLength: 6 })
  .map((notes) => notes.map((note, i) => parsed(formatNote({ ...note, id: idOf(i + 1) }))));
