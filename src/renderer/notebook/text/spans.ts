import { lowerBound } from '../../../shared/letter/lower-bound.ts';
import type { Span } from '../../../shared/span.ts';
import { getState } from '../../state.ts';
import type { PlacedNote } from '../book.ts';

/** A note that has a place in the letter. */
export interface SpannedNote extends PlacedNote {
  readonly span: Span;
}

export const hasSpan = (note: PlacedNote): note is SpannedNote => note.span !== null;

interface Index {
  readonly of: readonly PlacedNote[];
  /** In order of where they begin. */
  readonly notes: readonly SpannedNote[];
  /** How far the notes up to and with each reach: a long one may begin far before a part that it runs into. */
  readonly reach: readonly number[];
}

let made: Index | null = null;

/** Made once for each list of notes, so that a part of the letter asks only about itself. */
function index(): Index {
  const { notes: of } = getState();
  if (made?.of === of) return made;
  const notes = of.filter(hasSpan);
  let far = 0;
  const reach = notes.map(({ span }) => {
    far = Math.max(far, span.end);
    return far;
  });
  made = { of, notes, reach };
  return made;
}

/** The notes of this letter that have a place, in its order. */
export const placedNotes = (): readonly SpannedNote[] => index().notes;

/** The notes that have words in a span, in order. */
export function notesIn({ start, end }: Span): readonly SpannedNote[] {
  const { notes, reach } = index();
  const first = lowerBound(notes.length, (i) => (reach[i] ?? 0) <= start);
  const last = firstFrom(end);
  return notes.slice(first, Math.max(first, last)).filter(({ span }) => span.end > start);
}

/** The notes that begin in a span. */
export const notesFrom = ({ start, end }: Span): readonly SpannedNote[] =>
  index().notes.slice(firstFrom(start), firstFrom(end));

function firstFrom(offset: number): number {
  const { notes } = index();
  return lowerBound(notes.length, (i) => (notes[i]?.span.start ?? 0) < offset);
}
