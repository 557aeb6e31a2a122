import type { Pattern } from '../pattern.ts';
import { lettersIn } from '../words/evidence.ts';
import type { WordPlace } from '../words/place.ts';
import type { Word } from '../words.ts';

/** The share of the letters of a paragraph of the quote that must be there for the paragraph to be. */
const leastOfParagraph = 0.25;

/** So many words on each side of what is gone are looked at; so many of them are most, and so many nearly all. */
const [beside, most, nearlyAll] = [5, 3, 4];

/** What became of the paragraphs of a quote of several, of which too little is left to say that they are there. */
export interface Tears {
  /**
   * Whether one may be elsewhere, so that what stands opposite its words is not they. A heading of one word that was
   * replaced is there: as many words stand between those beside it, and most of what stood beside it stands there, for a
   * lone word does in any paragraph.
   */
  readonly torn: boolean;
  /** The same of one of which the quote has but a part of one word: a quote is never cut off in front of that. */
  readonly fragmentTorn: boolean;
  /**
   * Whether all are replaced beyond doubt: hardly a word on both sides of what is gone is another one, and each stands
   * where it would if words were replaced and nothing else was done.
   */
  readonly replaced: boolean;
}

export function tearsOf(pattern: Pattern, place: WordPlace): Tears {
  const gone = goneFrom(pattern, place);
  const paragraphs = gone.filter(({ isFragment }) => !isFragment);
  return {
    torn: paragraphs.some((one) => isApart(one, place)),
    fragmentTorn: gone.some((one) => one.isFragment && isApart(one, place)),
    replaced: paragraphs.every((one) => isReplaced(one, place)),
  };
}

function isApart(gone: Gone, place: WordPlace): boolean {
  const { before, after, sides } = gone;
  const { at } = place;
  if (before < 0 || after < 0 || (at[after] as number) - (at[before] as number) !== after - before) return true;
  return sides.some((side) => standing(side, gone, place, 1) < Math.min(most, side.length));
}

const isReplaced = (gone: Gone, place: WordPlace): boolean =>
  gone.before >= 0 && gone.after >= 0 && gone.sides.every((side) => standing(side, gone, place, 2) >= nearlyAll);

/** How many of the words on a side are there, so much alike, and as many words away from the one before as they were. */
const standing = (side: readonly number[], { before }: Gone, { at, same }: WordPlace, likeness: 1 | 2): number =>
  side.filter((i) => (same[i] as number) >= likeness && (at[i] as number) - (at[before] as number) === i - before)
    .length;

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
  const [left, right] = [Math.min(beside, before + 1), Math.min(beside, words.length - after)];
  return [upTo(left, before - left + 1), upTo(right, after)];
}
