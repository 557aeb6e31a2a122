import type { Pattern } from './pattern.ts';
import { lettersIn } from './word-evidence.ts';
import type { WordPlace } from './word-place.ts';
import type { Word } from './words.ts';

/** The share of the letters of a paragraph of the quote that must be there for the paragraph to be. */
const leastOfParagraph = 0.25;

/**
 * Whether the quote is of several paragraphs and too little is left of one of them: it may be elsewhere, and what stands
 * opposite its words is not they. A heading of one word that was replaced is there: as many words stand between those
 * beside it, and most of what stood beside it stands there, for a lone word does in any paragraph.
 */
export const isTorn = (pattern: Pattern, place: WordPlace): boolean =>
  goneFrom(pattern, place).some((gone) => !gone.isFragment && isApart(gone, place));

/** The same of a paragraph of which the quote has but a part of one word: a quote is never cut off in front of that. */
export const hasTornFragment = (pattern: Pattern, place: WordPlace): boolean =>
  goneFrom(pattern, place).some((gone) => gone.isFragment && isApart(gone, place));

function isApart({ before, after, sides }: Gone, { at, same }: WordPlace): boolean {
  if (before < 0 || after < 0 || (at[after] as number) - (at[before] as number) !== after - before) return true;
  const stands = (i: number): boolean => same[i] !== 0 && (at[i] as number) - (at[before] as number) === i - before;
  return sides.some((side) => side.filter(stands).length < Math.min(mostly, side.length));
}

/**
 * Whether that is beyond doubt where little is left of a paragraph of the quote: hardly a word on both sides of what is
 * gone is another one, and each stands where it would if words were replaced and nothing else was done.
 */
export function isReplaced(pattern: Pattern, place: WordPlace): boolean {
  const { at, same } = place;
  return goneFrom(pattern, place).every(({ before, after, sides, isFragment }) => {
    if (isFragment) return true;
    if (before < 0 || after < 0) return false;
    const stands = (i: number): boolean => same[i] === 2 && (at[i] as number) - (at[before] as number) === i - before;
    return sides.every((side) => side.filter(stands).length >= beyond - 1);
  });
}

/** So many words on each side, of which one may be another; and so many of them are most. */
const [beyond, mostly] = [5, 3];

/** A paragraph of a quote of several of which too little is left. */
interface Gone {
  /** The nearest words before and after it that are there; -1 where there is none. */
  readonly before: number;
  readonly after: number;
  /** The words next to it on each side, those two included. */
  readonly sides: readonly (readonly number[])[];
  /** Whether the quote has but a part of one word of it. */
  readonly isFragment: boolean;
}

function goneFrom({ words, breaks, rawStart, rawEnd }: Pattern, { same }: WordPlace): Gone[] {
  if (breaks.length === 0) return [];
  // Of a word that the quote has but a part of, all is looked at.
  const low = Math.min(rawStart, words.find((one) => one.end > rawStart)?.start ?? rawStart);
  const high = Math.max(rawEnd, words.findLast((one) => one.start < rawEnd)?.end ?? rawEnd);
  const ends = [...breaks, high];
  return ends.flatMap((end, i): Gone[] => {
    const start = ends[i - 1] ?? low;
    const isFragment = lettersIn(words, { start: Math.max(start, rawStart), end: Math.min(end, rawEnd) }) === 0;
    if (lettersIn(words, { start, end }, same) >= lettersIn(words, { start, end }) * leastOfParagraph) return [];
    const before = words.findLastIndex((one, k) => one.end <= start && same[k] === 2);
    const after = words.findIndex((one, k) => one.start >= end && same[k] === 2);
    return [{ before, after, sides: sidesOf(words, before, after), isFragment }];
  });
}

function sidesOf(words: readonly Word[], before: number, after: number): number[][] {
  const upTo = (count: number, first: number): number[] => Array.from({ length: count }, (_, i) => first + i);
  const [left, right] = [Math.min(beyond, before + 1), Math.min(beyond, words.length - after)];
  return [upTo(left, before - left + 1), upTo(right, after)];
}
