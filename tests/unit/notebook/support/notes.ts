import fc from 'fast-check';
import { colours, type Note, noteKinds, noteLabels, parseNote } from '../../../../src/shared/notebook/note.ts';

/** A note like those in the app, with the given fields changed. */
export function noteOf(fields: Partial<Note> = {}): Note {
  return {
    id: '0197c2d4-1111-7222-8333-a1b2c3d4e5f6',
    kind: 'note',
    letter: { id: 'bzdoc-151021554-15', sha256: 'ab'.repeat(32) },
    created: '2026-11-23T10:15:00+01:00',
    modified: '2026-11-23T10:15:00+01:00',
    colour: 'geel',
    label: 'vraag',
    tags: ['Jemen'],
    dossiers: ['jemen'],
    name: null,
    selectors: {
      quote: { exact: 'haven', prefix: 'de ', suffix: ' van Hodeida' },
      position: { start: 4123, end: 4128 },
      block: { number: 6, start: 210, end: 215 },
    },
    conflictOf: null,
    body: 'Navragen\n',
    ...fields,
  };
}

/** An id that differs for each number. */
export const idOf = (n: number): string => `0197c2d4-1111-7222-8333-${n.toString(16).padStart(12, '0')}`;

/** The note in a file's text. Throws if there is none. */
export function parsed(text: string): Note {
  const read = parseNote(text);
  if (!read.ok) throw new Error(`${read.code} ${read.detail ?? ''}`);
  return read.value.note;
}

const words = fc.string({ unit: 'binary', maxLength: 40 });
const span = fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length }));
const list = fc.array(
  words.filter((word) => word.trim() !== ''),
  { maxLength: 4 },
);

const arbitraryFields: fc.Arbitrary<Note> = fc.record({
  id: fc.nat().map(idOf),
  kind: fc.constantFrom(...noteKinds),
  letter: fc.constant(noteOf().letter),
  created: fc.constant('2026-11-23T10:15:00+01:00'),
  modified: fc.constantFrom('1996-01-01T00:00:00Z', '2056-12-31T23:59:59.999-11:30'),
  colour: fc.constantFrom(...colours),
  label: fc.option(fc.constantFrom(...noteLabels)),
  tags: list,
  dossiers: list,
  name: fc.option(words),
  selectors: fc.record({
    quote: fc.record({ exact: words, prefix: words, suffix: words }),
    position: span,
    block: fc.option(fc.tuple(fc.nat(), span).map(([number, inside]) => ({ number, ...inside }))),
  }),
  conflictOf: fc.option(fc.nat().map(idOf)),
  body: words,
});

/** Any note at all; now and then one that is kept without a place. */
export const arbitraryNote: fc.Arbitrary<Note> = fc
  .tuple(arbitraryFields, fc.boolean())
  .map(([note, loose]) => ({ ...note, ...(loose && { withoutPlace: true }) }));
