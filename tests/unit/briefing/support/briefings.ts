import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Briefing, Inline, PrintedNote, PrintedPassage } from '../../../../src/shared/briefing/briefing.ts';
import { type BriefingChoice, defaultChoice } from '../../../../src/shared/briefing/choice.ts';
import { composeBriefing } from '../../../../src/shared/briefing/compose.ts';
import { orientations, papers, partNames, textSizes } from '../../../../src/shared/briefing/layout.ts';
import type { PlacedNote } from '../../../../src/shared/briefing/select.ts';
import { dossiersOf } from '../../../../src/shared/dossier/dossier.ts';
import type { PublishedLetter } from '../../../../src/shared/letter/published.ts';
import { colours, type Note, noteKinds, noteLabels } from '../../../../src/shared/notebook/note.ts';
import { languages } from '../../../../src/shared/settings.ts';
import type { Span } from '../../../../src/shared/span.ts';
import { words } from '../../exchange/support/arbitrary.ts';
import { idOf, noteOf } from '../../notebook/support/notes.ts';

export const letter: PublishedLetter = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../../../resources/letters/bzdoc-151021554-15/letter.json'),
    'utf8',
  ),
);
export const { text } = letter.letter;
export const dossiers = dossiersOf(letter);

export const compose = (choice: BriefingChoice, notes: readonly PlacedNote[] = []): Briefing =>
  composeBriefing({ letter, facts: letter.facts, editorial: letter.editorial, notes, choice, today: '2026-11-25' });

export const dossierChoice = (id: string, fields: Partial<BriefingChoice> = {}): BriefingChoice => ({
  ...defaultChoice({ kind: 'dossier', id }),
  ...fields,
});

export const letterChoice = (fields: Partial<BriefingChoice> = {}): BriefingChoice => ({
  ...defaultChoice({ kind: 'letter' }),
  ...fields,
});

/** A note at a place; at no place with null. Numbers give ids that differ. */
export function placed(n: number, span: Span | null, fields: Partial<Note> = {}): PlacedNote {
  const exact = span === null ? 'weg uit de brief' : text.slice(span.start, span.end);
  const position = span ?? { start: 0, end: 0 };
  const selectors = { quote: { exact, prefix: '', suffix: '' }, position, block: null };
  return { span, note: noteOf({ id: idOf(n), tags: [], dossiers: [], selectors, ...fields }) };
}

/** A note at words of the letter. */
export function at(n: number, quote: string, fields: Partial<Note> = {}): PlacedNote {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The letter has no “${quote}”`);
  return placed(n, { start, end: start + quote.length }, fields);
}

export const passagesOf = ({ parts }: Briefing): PrintedPassage[] =>
  parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'passage' ? [block.passage] : [])));

/** The notes where they are printed, in printed order: beside a passage or in a list. */
export const printedNotes = ({ parts }: Briefing): PrintedNote[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'notes' ? block.notes : block.kind === 'passage' ? block.passage.beside : [],
    ),
  );

export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');

const spanIn = fc
  .tuple(fc.nat(text.length - 1), fc.oneof(fc.nat(80), fc.nat(4000)))
  .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }));

/** Bodies of 0 to 5,000 words, and what goes wrong where text is escaped. */
const body = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: fc.nat(60).map((n) => 'woord en *daad* '.repeat(n)) },
  { weight: 1, arbitrary: fc.nat(5000).map((n) => 'lang, '.repeat(n)) },
  fc.constantFrom(
    '- een\n- twee\n\n1. drie',
    '</style><script>alert(1)</script>',
    '**',
    '[x](javascript:alert(1))',
    '',
  ),
);

const arbitraryNote = fc.record({
  span: fc.option(spanIn, { freq: 8 }),
  fields: fc.record({
    kind: fc.constantFrom(...noteKinds),
    colour: fc.constantFrom(...colours),
    label: fc.option(fc.constantFrom(...noteLabels)),
    tags: fc.array(
      words.filter((word) => word.trim() !== ''),
      { maxLength: 2 },
    ),
    dossiers: fc.constantFrom([], ['jemen'], ['syrie']),
    name: fc.option(words),
    body,
  }),
});

const manyNotes = (most: number): fc.Arbitrary<PlacedNote[]> =>
  fc
    .array(arbitraryNote, { maxLength: most, size: 'max' })
    .map((list) => list.map(({ span, fields }, i) => placed(i + 1, span, fields)));

/** Up to 12 notes, now and then up to 300. */
export const anyNotes = fc.oneof({ weight: 9, arbitrary: manyNotes(12) }, { weight: 1, arbitrary: manyNotes(300) });

const ids = fc.array(
  fc.nat(14).map((n) => idOf(n + 1)),
  { maxLength: 8 },
);
const spans = fc.array(
  spanIn.filter(({ start, end }) => start < end),
  { maxLength: 6 },
);

export const anyChoice: fc.Arbitrary<BriefingChoice> = fc.record({
  source: fc.oneof(
    fc.constantFrom(...dossiers.map(({ id }) => id), 'bestaat-niet').map((id) => ({ kind: 'dossier' as const, id })),
    ids.map((list) => ({ kind: 'notes' as const, ids: list })),
    spans.map((list) => ({ kind: 'passages' as const, spans: list })),
    fc.constant({ kind: 'letter' as const }),
  ),
  parts: fc
    .tuple(...partNames.map(() => fc.boolean()))
    .map((on) => Object.fromEntries(partNames.map((name, i) => [name, on[i]])) as BriefingChoice['parts']),
  passages: fc.oneof(fc.constantFrom('all' as const, 'marked' as const), spans),
  notes: fc.record({ kinds: fc.subarray([...noteKinds]), placement: fc.constantFrom('margin', 'end') }),
  paper: fc.constantFrom(...papers),
  orientation: fc.constantFrom(...orientations),
  textSize: fc.constantFrom(...textSizes),
  colour: fc.constantFrom('colour', 'bw'),
  title: fc.option(words),
  author: words,
  intro: body,
  language: fc.constantFrom(...languages),
});
