import { type Folded, indexAt } from '../fold.ts';
import type { Edges } from '../little.ts';
import type { Pattern } from '../pattern.ts';
import type { Word } from '../words.ts';
import { closesAt, opensAt, type WordPlace } from './place.ts';

/** Where the ends of a quote are by the words on both sides of them, in folded units; null where an end is in doubt. */
export function wordImage(folded: Folded, pattern: Pattern, place: WordPlace): Edges | null {
  const start = edgeOf(folded, pattern, place, -1);
  const end = edgeOf(folded, pattern, place, 1);
  return start === null || end === null || start >= end ? null : { start, end };
}

/**
 * One end. Letters of another word that happen to be the same say nothing here, and a word that was replaced is the word
 * that stands opposite it: between two words that are there, as many words as there were are those words.
 */
function edgeOf(folded: Folded, pattern: Pattern, wordPlace: WordPlace, side: -1 | 1): number | null {
  const { words } = pattern;
  const { now, at, same } = wordPlace;
  const index = outermost(pattern, side);
  const own = words[index];
  const found = index < 0 ? null : oppositeOf(pattern, wordPlace, index, side);
  const place = found === null ? undefined : now[found];
  if (own === undefined || place === undefined) return null;
  const [was, is] =
    side < 0
      ? [indexAt(pattern.folded, own.start), indexAt(folded, place.start)]
      : [indexAt(pattern.folded, own.end), indexAt(folded, place.end)];
  const away = (side < 0 ? was - pattern.start : pattern.end - was) * side;
  // In the middle of a word: all of the word where that is another one now.
  if (away * side < 0) return same[index] === 2 ? is + away : is;
  // Signs between the end and its word, such as a bracket, belong to the quote where they are still there.
  let signs = 0;
  while (signs !== away && codeAt(pattern.codes, was, signs, side) === codeAt(folded.codes, is, signs, side))
    signs += side;
  if (signs === away) return is + signs;
  // Or where they still stand beside the word beyond, and something else, such as a page's furniture, came in between.
  const beyond = words[index + side];
  const beyondNow = same[index + side] === 2 ? now[at[index + side] ?? -1] : undefined;
  if (beyond === undefined || beyondNow === undefined) return is + signs;
  const [wasBeyond, isBeyond] =
    side < 0
      ? [indexAt(pattern.folded, beyond.end), indexAt(folded, beyondNow.end)]
      : [indexAt(pattern.folded, beyond.start), indexAt(folded, beyondNow.start)];
  for (let i = 0; i !== was - wasBeyond; i -= side)
    if (codeAt(pattern.codes, wasBeyond, i, side < 0 ? 1 : -1) !== codeAt(folded.codes, isBeyond, i, side < 0 ? 1 : -1))
      return is + signs;
  return isBeyond + (side < 0 ? pattern.start : pattern.end) - wasBeyond;
}

function oppositeOf(pattern: Pattern, place: WordPlace, own: number, side: -1 | 1): number | null {
  const found = opposite(pattern.words, place.at, place.same, own, own + side);
  if (place.same[own] !== 0 || lastOfParagraph(pattern, side) !== own)
    return found ?? atBreak(pattern, place, own, side);
  // The outermost word of its paragraph is another one: that what stands beyond the paragraph is there tells little.
  const inParagraph = found !== null && !isBeyondBreak(pattern, place, own, found, side) ? found : null;
  return atBreak(pattern, place, own, side) ?? inParagraph;
}

/** The index of the first or the last word of a quote, or of which it has a part; -1 where it has none. */
const outermost = ({ words, rawStart, rawEnd }: Pattern, side: -1 | 1): number =>
  side < 0 ? words.findIndex((one) => one.end > rawStart) : words.findLastIndex((one) => one.start < rawEnd);

/**
 * Whether an end of a quote can be two: its outermost word is there between other words, and by the count of words
 * between those that are the same on both sides another stands opposite it. It may have stayed while words were taken
 * out before it and put in behind it, or a word beside it may have been replaced by one that is like it.
 */
export const hasTwoReadings = (pattern: Pattern, { at, same }: WordPlace): boolean =>
  ([-1, 1] as const).some((side) => {
    const own = outermost(pattern, side);
    if (own < 0 || same[own] === 0) return false;
    const before = findSame(pattern.words, same, own - 1, -1);
    const after = findSame(pattern.words, same, own + 1, 1);
    const shift = (i: number): number => (at[i] as number) - i;
    return before >= 0 && after >= 0 && shift(before) === shift(after) && shift(own) !== shift(before);
  });

/** The unit that comes next when an end that lies at an index has been moved outward by so many. */
const codeAt = (codes: Uint16Array, index: number, moved: number, side: -1 | 1): number | undefined =>
  codes[index + moved + (side < 0 ? -1 : 0)];

/** Letters of a word that stands there by chance hardly ever. */
const long = 4;

/**
 * The word opposite the outermost word of a quote, if there is no doubt: it is the same, or the word beyond it is and is
 * right beside it, or between words that are the same on both sides there are as many words as there were.
 */
function opposite(
  words: readonly Word[],
  at: Int32Array,
  same: Uint8Array,
  own: number,
  beyond: number,
): number | null {
  const here = at[own] as number;
  const agrees = (other: number): boolean => other >= 0 && here - (at[other] as number) === own - other;
  if (here < 0) return null;
  const [before, after] = [findSame(words, same, own - 1, -1), findSame(words, same, own + 1, 1)];
  const length = words[own]?.letters.length ?? 0;
  if (same[own] === 2 && length >= long) return here;
  if (same[own] !== 0 && (agrees(before) || agrees(after))) return here;
  const isBeyond = (words[beyond]?.letters.length ?? 0) >= long && same[beyond] === 2;
  if (isBeyond && agrees(beyond)) return here;
  return agrees(before) && agrees(after) ? here : null;
}

/** The first or the last word of the paragraph that a quote begins or ends in, where the pattern has it; else -1. */
function lastOfParagraph({ words, paragraph }: Pattern, side: -1 | 1): number {
  if (!(side < 0 ? paragraph.opens : paragraph.closes)) return -1;
  return side < 0
    ? words.findIndex(({ start }) => start >= paragraph.start)
    : words.findLastIndex(({ end }) => end <= paragraph.end);
}

/**
 * The word opposite the outermost one of a quote where its paragraph begins or ends as many words away as it did: what
 * stood beyond the paragraph may be elsewhere, or a paragraph may have come in between.
 */
function atBreak(pattern: Pattern, place: WordPlace, own: number, side: -1 | 1): number | null {
  const { now, at, same } = place;
  const last = lastOfParagraph(pattern, side);
  const inner = nearestInside(pattern, place, own, side);
  if (last < 0 || inner < 0) return null;
  const found = (at[inner] as number) + own - inner;
  const opposed = now[found + last - own];
  if (opposed === undefined || !(side < 0 ? opensAt(place, opposed) : closesAt(place, opposed))) return null;
  const isThere = at[own] === found || (last === own && same[own] === 0);
  return isThere && !isBeyondBreak(pattern, place, own, found, side) ? found : null;
}

/** Whether a paragraph begins or ends between the nearest word of a quote that is there and the one opposite its outermost. */
function isBeyondBreak(pattern: Pattern, place: WordPlace, own: number, found: number, side: -1 | 1): boolean {
  const inner = nearestInside(pattern, place, own, side);
  if (inner < 0) return false;
  for (let i = place.at[inner] as number; i !== found; i += side) {
    const word = place.now[i];
    if (word === undefined) return false;
    if (side < 0 ? opensAt(place, word) : closesAt(place, word)) return true;
  }
  return false;
}

/** The nearest word on the quote's side of its outermost one that is there; -1 where none is. */
const nearestInside = ({ words }: Pattern, { same }: WordPlace, own: number, side: -1 | 1): number =>
  findSame(words, same, own - side, side < 0 ? 1 : -1);

function findSame(words: readonly Word[], same: Uint8Array, from: number, step: -1 | 1): number {
  for (let i = from; i >= 0 && i < words.length; i += step)
    if (same[i] !== 0 && ((words[i]?.letters.length ?? 0) >= long || same[i + step] === 2)) return i;
  return -1;
}
