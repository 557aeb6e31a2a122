import type { Folded } from '../fold.ts';
import { isParagraphBreak, type Pattern } from '../pattern.ts';
import { gapBetween } from './connected.ts';

/** What the context on one side of a quote says of a place. */
export interface Side {
  /** Units of the nearest context that are there, and their share. */
  readonly held: number;
  readonly share: number;
  /** Units that the text has room for on this side, at most those stored. */
  readonly possible: number;
  /** Whether this side says nothing against the place. */
  readonly agrees: boolean;
  /** Whether all of what was right beside the quote is there. */
  readonly close: boolean;
  /** Those units that are in the quote's own sentence, and how many there could be. */
  readonly own: number;
  readonly possibleOwn: number;
}

/** Shorter context is of another program, which may know no more. */
const little = 24;

/** `direction` -1: what stood before the quote, 1: what stood after it. `image`: where that side of it is now. */
export function sideOf(
  text: string,
  folded: Folded,
  pattern: Pattern,
  at: Int32Array,
  direction: -1 | 1,
  image: number,
): Side {
  const { start, end } = pattern;
  const stored = direction < 0 ? start : at.length - end;
  const own = direction < 0 ? pattern.ownBefore : pattern.ownAfter;
  const sentence = direction < 0 ? pattern.sentenceBefore : pattern.sentenceAfter;
  const room = direction < 0 ? image : folded.codes.length - image;
  const length = stored;
  if (length === 0) {
    // Nothing was stored: the quote stood at the end of the text, or nothing is known.
    const atEnd = direction < 0 ? pattern.opens : pattern.closes;
    return {
      held: 0,
      share: 1,
      own: 0,
      possibleOwn: 0,
      possible: 0,
      close: true,
      agrees: !atEnd || isParagraphBreak(text, folded, image),
    };
  }
  const reached = reachOf(text, folded, pattern, at, direction, length);
  const heldOf = (units: number): number => reached.filter((distance) => distance < units).length;
  const held = heldOf(length);
  const share = held / length;
  const found = {
    held,
    share,
    possible: Math.min(length, room),
    own: heldOf(Math.min(length, sentence)),
    possibleOwn: Math.min(length, sentence, room),
    close: heldOf(10) === Math.min(10, length),
  };
  if (share >= 0.4) return { ...found, agrees: true };
  // A text that begins or ends before the context does: what there is must fit.
  if (room < length && (stored < little || room >= 8))
    return { ...found, agrees: room < 4 || heldOf(room) >= room * 0.7 };
  // A paragraph that was moved as a whole has other neighbours, but ends where it ended.
  const closed = own !== null && own < length && heldOf(own) >= own * 0.7;
  return { ...found, agrees: closed && isParagraphBreak(text, folded, closeOf(pattern, at, direction, own, image)) };
}

/** Where the quote's own paragraph ends on a side, by the last unit of it that is there. */
function closeOf({ start, end }: Pattern, at: Int32Array, direction: -1 | 1, own: number, image: number): number {
  if (own === 0) return image;
  const last = direction < 0 ? (at[start - own] ?? -1) : (at[end + own - 1] ?? -1);
  if (last < 0) return direction < 0 ? image - own : image + own;
  return direction < 0 ? last : last + 1;
}

/**
 * The distances from the quote of the units that are there, up to where something else begins: where words are gone and
 * many more or fewer stand there now, what follows is no longer beside the quote. What a page puts in is in the text
 * only, in lines of its own, and one word may be much longer than another.
 */
function reachOf(
  text: string,
  folded: Folded,
  pattern: Pattern,
  at: Int32Array,
  direction: -1 | 1,
  length: number,
): number[] {
  const { start, end } = pattern;
  const edge = direction < 0 ? start - 1 : end;
  const found: number[] = [];
  let last = edge - direction;
  while (last >= 0 && last < at.length && (at[last] as number) < 0) last -= direction;
  for (let n = 0; n < length; n++) {
    const i = edge + n * direction;
    const now = at[i] ?? -1;
    if (now < 0) continue;
    if (last >= 0 && last < at.length) {
      const [low, high] = direction < 0 ? [i, last] : [last, i];
      const { inPattern, differs } = gapBetween(folded, pattern, at, low, high);
      if (differs && (inPattern > 2 || crossesBreak(pattern, low + 1, high) || !hasLine(text, folded, at, low, high)))
        break;
    }
    found.push(n);
    last = i;
  }
  return found;
}

/** Whether a line ends between two units that were found. */
function hasLine(text: string, { from, to }: Folded, at: Int32Array, low: number, high: number): boolean {
  return text.slice(to[at[low] as number], from[at[high] as number]).includes('\n');
}

function crossesBreak({ raw, folded }: Pattern, low: number, high: number): boolean {
  for (let i = low; i <= high; i++) if (isParagraphBreak(raw, folded, i)) return true;
  return false;
}
