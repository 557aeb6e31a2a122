import { type Alignment, match } from './align.ts';
import { connected, count } from './connected.ts';
import { type Folded, isBoundary } from './fold.ts';
import { imageOf } from './image.ts';
import type { Pattern } from './pattern.ts';
import { type Side, sideOf } from './side.ts';
import { wholeWords } from './whole-words.ts';

/**
 * What an alignment is worth. `sure`: this place stands by itself, if no other is nearly as good. `likely`: only where
 * the notes around it belong say the same. Null: no place.
 */
export interface Verdict {
  readonly level: 'sure' | 'likely' | null;
  /** The alignment's score, as a share of the best a pattern can have, 0 to 1. */
  readonly score: number;
  /** The share of its own sentence's letters, as far as they are known, that are there at all. */
  readonly proof: number;
  /** Whether the far ends of longer context are there, which tell the place from others that are nearly the same. */
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
  const telling = pattern.telling.every((far) => count(at, far.start, far.end) >= 8);
  const none = {
    level: null,
    score: score / (match * codes.length),
    proof: proofOf(pattern, at),
    telling,
    sharp: false,
    cut: false,
    start: 0,
    end: 0,
  } as const;
  const found = imageOf(text, folded, pattern, at);
  if (found === null) return none;
  const image = wholeWords(folded, pattern, at, found);
  const before = sideOf(text, folded, pattern, at, -1, image.start);
  const after = sideOf(text, folded, pattern, at, 1, image.end);
  const held = count(at, start, end);
  const length = end - start;
  const share = length === 0 ? 1 : held / length;
  const span = { score: none.score, proof: none.proof, telling, ...image };
  return {
    // Every letter of it in one row is the place, if it is the only one.
    level:
      none.score === 1
        ? 'sure'
        : levelOf({
            before,
            after,
            held,
            share,
            length,
            grown: image.end - image.start,
            sharp: image.sharp,
            split: [
              [start, image.start],
              [end, image.end],
            ].some(([was = 0, is = 0]) => isBoundary(pattern.folded, was) && !isBoundary(folded, is)),
          }),
    ...span,
  };
}

function proofOf({ start, end, sentenceBefore, sentenceAfter }: Pattern, at: Int32Array): number {
  const [from, to] = [start - sentenceBefore, end + sentenceAfter];
  return to > from ? count(at, from, to) / (to - from) : 0;
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
  /** Whether what is left says where both ends are. */
  readonly sharp: boolean;
  /** Whether an end is in the middle of a word now, and was not. */
  readonly split: boolean;
}

/** Letters of an image that may be more or fewer than of the quote where all of its words may be others. */
const fits = (length: number, grown: number): boolean =>
  grown > 0 && grown <= 2 * length + 6 && length <= 2 * grown + 6;

function levelOf({ before, after, held, share, length, grown, split, sharp }: Evidence): Verdict['level'] {
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
