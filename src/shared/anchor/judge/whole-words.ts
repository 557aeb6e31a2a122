import { type Folded, isBoundary } from '../fold.ts';
import type { Pattern } from '../pattern.ts';
import type { Image } from './image.ts';

/** Units in a row at an end that are a word of the quote for certain; fewer may be another word's. */
const certain = 4;

/**
 * Moves an end that is in the middle of a word now, and was not, to the nearer end of that word: another word came in its
 * place, and a few of its letters are the same. An end whose letters are all there stays: two words were joined.
 */
export function wholeWords(folded: Folded, pattern: Pattern, at: Int32Array, image: Image): Image {
  const { start, end } = pattern;
  const isWhole = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const now = at[i] ?? -1;
      if (now < 0) return false;
      // In a row, and in one word where they were: a letter of the word before may be the same as one that is gone.
      const breaks = isBoundary(folded, now) && !isBoundary(pattern.folded, i);
      if (i > from && (now !== (at[i - 1] ?? -1) + 1 || breaks)) return false;
    }
    return true;
  };
  const from = isWhole(start, Math.min(end, start + certain))
    ? image.start
    : nearest(folded, pattern, start, image.start);
  const to = isWhole(Math.max(start, end - certain), end) ? image.end : nearest(folded, pattern, end, image.end);
  return from < to ? { ...image, start: from, end: to } : image;
}

function nearest(folded: Folded, pattern: Pattern, was: number, is: number): number {
  if (!isBoundary(pattern.folded, was)) return is;
  for (let step = 0; ; step++) {
    if (isBoundary(folded, is - step)) return is - step;
    if (isBoundary(folded, is + step)) return is + step;
  }
}
