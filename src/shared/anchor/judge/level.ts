import type { WordEvidence } from '../words/evidence.ts';
import type { Side } from './side.ts';

/**
 * What a place is worth. `sure`: it stands by itself, if no other is nearly as good. `likely`: only where the notes around
 * it belong say the same. Null: no place.
 */
export type Level = 'sure' | 'likely' | null;

export const better = (a: Level, b: Level): Level => (a === 'sure' || b === 'sure' ? 'sure' : (a ?? b));

interface Evidence {
  readonly before: Side;
  readonly after: Side;
  /** Units of the quote that are there, and their share of its length. */
  readonly held: number;
  readonly share: number;
  readonly length: number;
  /** The length of its image. */
  readonly grown: number;
  /** Whether what is left says where both ends are. */
  readonly sharp: boolean;
  /** Whether an end is in the middle of a word now, and was not. */
  readonly split: boolean;
}

/** Letters of an image that may be more or fewer than of the quote where all of its words may be others. */
const fits = (length: number, grown: number): boolean =>
  grown > 0 && grown <= 2 * length + 6 && length <= 2 * grown + 6;

export function levelOf({ before, after, held, share, length, grown, split, sharp }: Evidence): Level {
  const both = before.agrees && after.agrees;
  const either = before.agrees || after.agrees;
  // A sentence that was deleted leaves what stood before and after it. Only its own words prove that it is still there.
  const own = held + before.own + after.own;
  const proof = own / (length + before.possibleOwn + after.possibleOwn);
  // One page's furniture may stand in it, not a paragraph.
  if (grown > length * 1.5 + 64) return null;
  if (share >= 0.5) {
    const total = held + before.held + after.held;
    if (both && total >= 32 && proof >= 0.5) return 'sure';
    // One side was rewritten, or is elsewhere: the quote must stand by itself.
    if (either && held >= 32 && share >= 0.8 && proof >= 0.6) return 'sure';
    if (share >= 0.8 && held >= 48) return 'sure';
  }
  // So many of its own words are no formula, wherever the others went.
  if (own >= 72 && proof >= 0.4 && sharp) return 'sure';
  // Words of its own sentence on both sides: else it may be the next sentence that begins alike.
  const framed = before.own >= 6 && after.own >= 6;
  if (
    share < 0.5 &&
    both &&
    framed &&
    fits(length, grown) &&
    before.close &&
    after.close &&
    own >= 16 &&
    proof >= 0.5
  ) {
    // Other words between the same neighbours: the quote was rewritten.
    return 'sure';
  }
  if (split || !sharp || !fits(length, grown)) return null;
  const likely = share >= 0.5 ? both || (either && held >= 16) : both && framed;
  return likely && own >= 16 && proof >= 0.4 ? 'likely' : null;
}

/** Letters that the words of a place must have, of which so many are of its own sentence: for likely and for sure. */
const [leastHeld, leastOwn] = [
  [32, 48],
  [12, 24],
] as const;

export function wordLevelOf(
  { held, own, ownKnown, before, after }: WordEvidence,
  length: number,
  grown: number,
): Level {
  if (!fits(length, grown) || grown > length * 1.5 + 64 || before < 4 || after < 4) return null;
  if (held >= leastHeld[1] && own >= Math.max(leastOwn[1], ownKnown * 0.5)) return 'sure';
  return held >= leastHeld[0] && own >= Math.max(leastOwn[0], ownKnown * 0.4) ? 'likely' : null;
}
