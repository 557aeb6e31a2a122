import fc from 'fast-check';
import type { BriefingChoice } from '../../src/shared/briefing/choice.ts';
import type { PlacedNote } from '../../src/shared/briefing/select.ts';
import { colours, noteKinds, noteLabels } from '../../src/shared/notebook/note.ts';
import type { Span } from '../../src/shared/span.ts';
import { anyChoice, dossierChoice, dossiers, letterChoice, placed, text } from '../unit/briefing/support/briefings.ts';

/** What a briefing is made of, with a name to find it by. */
export interface Case {
  readonly name: string;
  readonly choice: BriefingChoice;
  readonly notes: readonly PlacedNote[];
}

/** Each dossier of the letter, and the whole letter, as they are before anything else is chosen. */
export const everyDossier = (): Case[] => [
  ...dossiers.map(({ id }) => ({ name: id, choice: dossierChoice(id), notes: [] })),
  { name: 'brief', choice: letterChoice(), notes: [] },
];

/** The letter's own words, which break and hyphenate as Dutch does, and what goes wrong where text is escaped. */
const vocabulary = text.split(/\s+/);
const traps = [
  '</style><script>alert(1)</script>',
  '&amp;',
  '<b>',
  '“één”',
  '**vet**',
  '*schuin*',
  '[x](https://a.nl/b)',
];
const prose = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.nat(vocabulary.length), fc.constantFrom('', '', '', ...traps))
    .map(([length, from, trap]) => {
      const words = Array.from({ length }, (_, i) => vocabulary[(from + i) % vocabulary.length] ?? '');
      if (trap !== '') words.splice(length >> 1, 0, trap);
      // Paragraphs of some fifty words, as people write.
      return words
        .map((word, i) => (i % 50 === 49 ? `${word}\n\n` : `${word} `))
        .join('')
        .trim();
    });

/** Most notes are short; some fill pages. */
const body = fc.oneof(
  { weight: 60, arbitrary: prose(0, 60) },
  { weight: 6, arbitrary: prose(100, 600) },
  { weight: 1, arbitrary: prose(1000, 5000) },
  { weight: 3, arbitrary: fc.constantFrom('- een\n- twee\n\n1. drie', '', '# kop\n\nen tekst') },
);

const spanIn = fc
  .tuple(
    fc.nat(text.length - 1),
    fc.oneof({ weight: 5, arbitrary: fc.nat(200) }, { weight: 1, arbitrary: fc.nat(4000) }),
  )
  .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }));

const note = fc.record({
  span: fc.option(spanIn, { freq: 12 }),
  fields: fc.record({
    kind: fc.constantFrom(...noteKinds),
    colour: fc.constantFrom(...colours),
    label: fc.option(fc.constantFrom(...noteLabels)),
    dossiers: fc.constantFrom([], ['jemen'], ['syrie']),
    body,
  }),
});

const notesOf = (min: number, max: number): fc.Arbitrary<PlacedNote[]> =>
  fc
    .integer({ min, max })
    .chain((length) => fc.array(note, { minLength: length, maxLength: length, size: 'max' }))
    .map((list) => list.map(({ span, fields }, i) => placed(i + 1, span, fields)));

/** Mostly with passages and with notes of every kind, as nobody makes a briefing of nothing; now and then without. */
const anyCase = fc
  .record({
    choice: anyChoice,
    title: fc.option(prose(1, 14)),
    author: prose(0, 4),
    intro: fc.oneof(fc.constant(''), prose(1, 300)),
    isWhole: fc.nat(9).map((n) => n < 4),
    withNotes: fc.nat(9).map((n) => n > 0),
    withPassages: fc.nat(9).map((n) => n > 0),
    everyKind: fc.nat(9).map((n) => n > 2),
    allPassages: fc.boolean(),
    notes: fc.oneof(
      { weight: 12, arbitrary: notesOf(0, 15) },
      { weight: 5, arbitrary: notesOf(0, 60) },
      { weight: 1, arbitrary: notesOf(0, 300) },
    ),
  })
  .map(
    ({
      choice,
      isWhole,
      withNotes,
      withPassages,
      everyKind,
      allPassages,
      notes: all,
      ...texts
    }): Omit<Case, 'name'> => {
      const source = isWhole ? ({ kind: 'letter' } as const) : choice.source;
      return {
        notes: all,
        choice: {
          ...choice,
          ...texts,
          source: source.kind === 'notes' ? { kind: 'notes', ids: all.map(({ note }) => note.id) } : source,
          parts: { ...choice.parts, notes: withNotes, passages: withPassages },
          passages: allPassages ? 'all' : choice.passages,
          notes: { ...choice.notes, kinds: everyKind ? [...noteKinds] : choice.notes.kinds },
        },
      };
    },
  );

/** The whole letter with three hundred notes of every kind and length, beside the text and at the end. */
export const fullOfNotes = (seed: number): Case[] =>
  fc.sample(notesOf(300, 300), { numRuns: 1, seed }).flatMap((all) =>
    (['margin', 'end'] as const).map((placement) => {
      const choice = letterChoice();
      const name = `300 notes (${placement}) of seed ${seed}`;
      return { name, notes: all, choice: { ...choice, notes: { kinds: [...noteKinds], placement } } };
    }),
  );

/** So many briefings, the same ones for the same seed. A dossier that is not there is refused before it comes to this. */
export const generated = (count: number, seed: number): Case[] =>
  fc
    .sample(
      anyCase.filter(
        ({ choice: { source } }) => source.kind !== 'dossier' || dossiers.some(({ id }) => id === source.id),
      ),
      { numRuns: count, seed },
    )
    .map((made, i) => ({ name: `generated ${i + 1} of seed ${seed}`, ...made }));
