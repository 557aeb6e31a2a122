import { type Alignment, match } from './align.ts';
import { connected, count } from './connected.ts';
import { type Folded, isBoundary } from './fold.ts';
import { imageOf } from './image.ts';
import type { Pattern } from './pattern.ts';
import { type Side, sideOf } from './side.ts';

/**
 * What an alignment is worth. `sure`: this place stands by itself, if no other is nearly as good. `likely`: only where
 * the notes around it belong say the same. Null: no place.
 */
export interface Verdict {
  readonly level: 'sure' | 'likely' | null;
  /** The alignment's score, as a share of the best a pattern can have, 0 to 1. */
  readonly score: number;
  /** Whether the far end of longer context is there, which tells the place from others that are nearly the same. */
  readonly telling: boolean;
  /** Whether what is left says where both ends are. */
  readonly sharp: boolean;
  /** Whether an end is where a paragraph ends now, because the quote went on into one that is elsewhere. */
  readonly cut: boolean;
  /** The place of the quote itself in the folded text. */
  readonly start: number;
  readonly end: number;
}

export function judge(text: string, folded: Folded, pattern: Pattern, alignment: Alignment): Verdict {
  const { score } = alignment;
  const at = connected(folded, pattern, alignment.at);
  const { start, end, codes } = pattern;
  const telling = pattern.telling === null || count(at, pattern.telling.start, pattern.telling.end) >= 7;
  const none = {
    level: null,
    score: score / (match * codes.length),
    telling,
    sharp: false,
    cut: false,
    start: 0,
    end: 0,
  } as const;
  const image = imageOf(text, folded, pattern, at);
  if (image === null) return none;
  const before = sideOf(text, folded, pattern, at, -1, image.start);
  const after = sideOf(text, folded, pattern, at, 1, image.end);
  const held = count(at, start, end);
  const length = end - start;
  const share = length === 0 ? 1 : held / length;
  const span = { score: none.score, telling, ...image };
  return {
    level: levelOf({
      before,
      after,
      held,
      share,
      length,
      grown: image.end - image.start,
      all: codes.length,
      split: [
        [start, image.start],
        [end, image.end],
      ].some(([was = 0, is = 0]) => isBoundary(pattern.folded, was) && !isBoundary(folded, is)),
    }),
    ...span,
  };
}

interface Evidence {
  readonly before: Side;
  readonly after: Side;
  /** Units of the quote that are there, and their share of its length. */
  readonly held: number;
  readonly share: number;
  readonly length: number;
  /** The length of its image. */
  readonly grown: number;
  /** The length of the pattern. */
  readonly all: number;
  /** Whether an end is in the middle of a word now, and was not. */
  readonly split: boolean;
}

function levelOf({ before, after, held, share, length, grown, all, split }: Evidence): Verdict['level'] {
  const total = held + before.held + after.held;
  const both = before.agrees && after.agrees;
  const either = before.agrees || after.agrees;
  // Whether something of its own sentence is on both sides: else it may be the next sentence that begins alike.
  const framed = [before, after].every(({ possible, own }) => possible === 0 || own >= 6);
  if (share >= 0.5) {
    // Little to go by (a quote of another program): all of it must be there, but for a letter in seven.
    const possible = length + before.possible + after.possible;
    if (all < 32 && possible < 24) {
      return (both || share === 1) && total >= Math.min(8, possible) && total >= possible * 0.85 ? 'sure' : null;
    }
    // One page's furniture may stand in it, not a paragraph.
    if (grown > length * 1.5 + 64) return null;
    const shares = before.share + after.share;
    // The more of the quote itself is other words, the more of what is around it must be the same.
    if (length < 40 && share < 0.8 && shares < 2.2 - share) return null;
    if (length < 64 && share < 0.9 && !framed) return null;
    if (
      both &&
      (held >= 16 ? total >= 32 : total >= 36 && (shares >= 1.75 || (shares >= 1.4 && before.close && after.close)))
    )
      return 'sure';
    // One side was rewritten. A sentence that was deleted leaves that picture too where the next one begins with the
    // same words, so the quote and what is beside it in its own sentence must be many.
    const [left, right] = [before.agrees ? before.own : 0, after.agrees ? after.own : 0];
    if (either && share >= 0.7 && held + Math.max(left, right) >= 40) return 'sure';
    if (share >= 0.8 && held >= 48) return 'sure';
    if (split) return null;
    const own = held + before.own + after.own;
    return (both && share >= 0.7 && own >= 20 && total >= 32) || (either && share >= 0.8 && own >= 26)
      ? 'likely'
      : null;
  }
  // Other words between the same neighbours: the quote was rewritten.
  const rewritten = grown > 0 && grown <= 2 * length + 6 && length <= 2 * grown + 6;
  if (!rewritten || !both || !framed) return null;
  const least = Math.min(before.share, after.share);
  if (Math.min(before.held, after.held) >= 18 && least >= 0.9) return 'sure';
  return !split && before.own + after.own >= 24 && least >= 0.6 ? 'likely' : null;
}
