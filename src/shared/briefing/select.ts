import { type Dossier, dossiersOf } from '../dossier/dossier.ts';
import type { Block, Letter } from '../letter/letter.ts';
import type { PublishedLetter } from '../letter/published.ts';
import type { Note } from '../notebook/note.ts';
import type { Span } from '../span.ts';
import type { BriefingChoice, ChosenSpan } from './choice.ts';

/** A note with its place in the letter as it is; null where that is not beyond doubt. */
export interface PlacedNote {
  readonly note: Note;
  readonly span: Span | null;
}

/** A block of the letter, or the chosen part of one. */
export interface Piece extends Span {
  readonly block: Block;
}

export interface Selection {
  readonly dossier: Dossier | null;
  /** In printed order. No two overlap. */
  readonly pieces: readonly Piece[];
  /** Chosen passages whose words do not stand there any more. */
  readonly gone: readonly ChosenSpan[];
  /** In the order they came in. */
  readonly notes: readonly PlacedNote[];
  /** How many of the notes that were chosen by id are not there. */
  readonly missingNotes: number;
}

/** What a choice takes from a letter and from the notes on it. */
export function select(published: PublishedLetter, all: readonly PlacedNote[], choice: BriefingChoice): Selection {
  const { letter } = published;
  const { source } = choice;
  const dossier = source.kind === 'dossier' ? (dossiersOf(published).find(({ id }) => id === source.id) ?? null) : null;
  const once = [...new Map(all.map((placed) => [placed.note.id, placed])).values()];
  const ofKind = choice.parts.notes ? once.filter(({ note }) => choice.notes.kinds.includes(note.kind)) : [];
  const own = source.kind === 'notes' ? ofKind.filter(({ note }) => source.ids.includes(note.id)) : ofKind;
  const given = sourceSpans(letter, dossier, own, choice);
  const notes =
    source.kind === 'dossier'
      ? own.filter(({ note, span }) => note.dossiers.includes(source.id) || touchesAny(span, given))
      : source.kind === 'passages'
        ? own.filter(({ span }) => touchesAny(span, given))
        : own;
  const chosen = typeof choice.passages === 'string' ? given : choice.passages;
  const gone = chosen.filter((span) => !stands(letter, span));
  const pieces = withoutOverlap(chosen.filter((span) => stands(letter, span))).flatMap((span) =>
    piecesOf(letter, span, source.kind === 'letter' && choice.passages !== 'marked'),
  );
  const marked = notes.flatMap(({ span }) => (span === null ? [] : [span]));
  return {
    dossier,
    pieces: choice.passages === 'marked' ? pieces.filter((piece) => touchesAny(piece, marked)) : pieces,
    gone,
    notes,
    missingNotes:
      source.kind === 'notes' ? source.ids.filter((id) => !once.some(({ note }) => note.id === id)).length : 0,
  };
}

/** The passages that a source stands for. Notes stand for the blocks that they touch. */
function sourceSpans(
  letter: Letter,
  dossier: Dossier | null,
  notes: readonly PlacedNote[],
  { source }: BriefingChoice,
): ChosenSpan[] {
  switch (source.kind) {
    case 'dossier':
      return dossier?.passages.map(({ start, end }) => ({ start, end })) ?? [];
    case 'passages':
      return source.spans;
    case 'letter':
      return letter.text === '' ? [] : [{ start: 0, end: letter.text.length }];
    case 'notes': {
      const spans = notes.flatMap(({ span }) => (span === null ? [] : [span]));
      const touched = letter.blocks.filter((block) => touchesAny(block, spans));
      return touched.map(({ start, end }) => ({ start, end }));
    }
  }
}

const stands = ({ text }: Letter, { start, end, quote }: ChosenSpan): boolean =>
  start < end && end <= text.length && (quote === undefined || text.slice(start, end) === quote);

/** A place without width touches what it stands in. */
export const touches = (a: Span, b: Span): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === a.end && a.start >= b.start && a.start <= b.end;

const touchesAny = (span: Span | null, others: readonly Span[]): boolean =>
  span !== null && others.some((other) => touches(span, other) || touches(other, span));

/** Passages that overlap become one, at the place of the first: no word is printed twice. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    let { start, end } = span;
    let at = found.length;
    for (;;) {
      const i = found.findIndex((other) => other.start < end && start < other.end);
      const other = found[i];
      if (other === undefined) break;
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
      found.splice(i, 1);
      at = Math.min(at, i);
    }
    found.splice(at, 0, { start, end });
  }
  return found;
}

/** The blocks in a span, clipped to it. A heading stands over its section anyway, unless it is all that was chosen. */
function piecesOf(letter: Letter, span: Span, withHeadings: boolean): Piece[] {
  const all = letter.blocks
    .filter((block) => block.start < span.end && span.start < block.end)
    .map((block): Piece => ({ block, ...trimmed(letter.text, block, span) }))
    .filter(({ start, end }) => start < end);
  const body = all.filter(({ block }) => block.kind !== 'heading');
  return withHeadings || body.length === 0 ? all : body;
}

/** The part of a block that a span takes, without blanks at an end that the span made. */
function trimmed(text: string, block: Span, span: Span): Span {
  let start = Math.max(block.start, span.start);
  let end = Math.min(block.end, span.end);
  while (start > block.start && start < end && /\s/.test(text[start] as string)) start++;
  while (end < block.end && end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
