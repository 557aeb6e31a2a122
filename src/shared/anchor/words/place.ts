import type { Span } from '../../span.ts';
import type { Folded } from '../fold.ts';
import type { Pattern } from '../pattern.ts';
import { alignWords, type Word, type WordAlignment, wordsIn } from '../words.ts';

/** A place of a pattern in a text, word for word. */
export interface WordPlace extends WordAlignment {
  readonly text: string;
  /** The words of the text around the place, which the alignment refers to. */
  readonly now: readonly Word[];
}

/** Units that a stretch of a text may be longer than the pattern on each side. */
const slack = 40;

/** The words around the letters of a pattern that were found; null where none was. */
export function wordPlace(text: string, folded: Folded, pattern: Pattern, at: Int32Array): WordPlace | null {
  const stretch = stretchOf(folded, at);
  if (stretch === null) return null;
  const now = wordsIn(text, stretch);
  return { text, now, ...alignWords(pattern.words, now) };
}

/** The stretch of the text that a pattern lies in, by its first and its last letter that were found. */
function stretchOf({ from, to }: Folded, at: Int32Array): Span | null {
  let [first, last] = [0, at.length - 1];
  while (first < at.length && (at[first] as number) < 0) first++;
  while (last >= 0 && (at[last] as number) < 0) last--;
  if (first > last) return null;
  const low = Math.max(0, (at[first] as number) - first - slack);
  const high = Math.min(from.length, (at[last] as number) + at.length - last + slack);
  return { start: from[low] as number, end: to[high - 1] as number };
}

/** Units beside a word in which its paragraph's end is looked for. */
const around = 40;
const opening = /(?:^|\n[^\S\n]*\n)[^\p{L}\p{N}]*$/u;
const closing = /^[^\p{L}\p{N}\n]*(?:$|\s*\n[^\S\n]*\n)/u;

/** Whether a word is the first of its paragraph. */
export const opensAt = ({ text }: WordPlace, { start }: Word): boolean =>
  opening.test(text.slice(Math.max(0, start - around), start));

/** Whether a word is the last of its paragraph. */
export const closesAt = ({ text }: WordPlace, { end }: Word): boolean => closing.test(text.slice(end, end + around));
