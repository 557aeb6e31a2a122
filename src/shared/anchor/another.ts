import type { Span } from '../span.ts';
import { count } from './connected.ts';
import { type Folded, indexAt } from './fold.ts';
import type { Pattern } from './pattern.ts';
import { contextLength } from './selector.ts';
import type { WordPlace } from './word-place.ts';
import { editsWithin } from './words.ts';

/** What says of a place that is much like a quote's that it is another one: the quote's own was taken out. */

/**
 * Whether a place tells the same of somebody else. Letters say one thing of one country after another, in the same words:
 * where such a passage was deleted, the next one fits nearly as well. That two names or numbers at least were replaced by
 * others, more than were kept in its own paragraph and more than other words were, is no edit of the passage. Of a quote
 * that is nothing but a name one is enough, if the words around it are not the same.
 */
export function tellsOfAnother(
  { words, raw, rawStart, rawEnd, paragraph }: Pattern,
  { text, now, at, same }: WordPlace,
): boolean {
  const others = new Set<string>();
  let [kept, rewritten, left] = [0, 0, 0];
  for (const [i, { start, end, letters }] of words.entries()) {
    const opposite = now[at[i] ?? -1];
    if (opposite === undefined) continue;
    const kind = kindAt(raw, { start, end });
    const isOwn = start >= paragraph.start && end <= paragraph.end;
    if (same[i] === 2) kept += isOwn && kind !== null ? 1 : 0;
    else if (kind !== null && kindAt(text, opposite) === kind && same[i] === 0 && !isSlip(letters, opposite.letters)) {
      others.add(`${letters} ${opposite.letters}`);
      continue;
    } else if (same[i] === 0 && isOwn) rewritten++;
    if (start < rawEnd && end > rawStart) left++;
  }
  if (left === 0 && rewritten > 0) return others.size >= Math.max(1, kept, rewritten);
  return others.size >= Math.max(leastOthers, kept, rewritten + 1);
}

/** One may be a slip that was corrected. */
const leastOthers = 2;

/** Whether one is the other with a letter wrong; of two numbers as long as each other none is. */
const isSlip = (a: string, b: string): boolean => !(a.length === b.length && /^\d+$/.test(a)) && editsWithin(a, b, 1);

/** What a word tells a passage apart by; the first word of a sentence has its capital from that. */
function kindAt(text: string, { start, end }: Span): 'name' | 'number' | null {
  const word = text.slice(start, end);
  if (/^\d+$/.test(word)) return 'number';
  return /^\p{Lu}/u.test(word) && !/(?:^|[.?!:]|\n)[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 8), start))
    ? 'name'
    : null;
}

/** Units on a side that must be there, in one row: fewer would meet by chance. */
const enough = 16;
/** Units around a place in which it is looked whether the quote was taken out. */
const around = 600;

/** Whether near a place what stood before the quote's own sentence is followed by what stood after it. */
export function isTakenOut({ codes: text }: Folded, pattern: Pattern, place: number): boolean {
  const { codes, start, end, sentenceBefore, sentenceAfter } = pattern;
  const [low, high] = [start - sentenceBefore, end + sentenceAfter];
  if (low < enough || codes.length - high < enough) return false;
  const seam = [...codes.subarray(low - enough, low), ...codes.subarray(high, high + enough)];
  const last = Math.min(text.length, place + around) - seam.length;
  for (let at = Math.max(0, place - around); at <= last; at++)
    if (seam.every((code, i) => code === text[at + i])) return true;
  return false;
}

/** Units of a paragraph that is no more than a line, such as a heading or the name of a ministry. */
const line = 72;

/**
 * Whether a line like the quote's own stands among others, with nothing beside it of what stood beside that: letters
 * have their sender above and below.
 */
export function isAmongOthers({ paragraph, folded, codes, rawStart }: Pattern, at: Int32Array): boolean {
  // With less before it than is stored elsewhere it is where the text begins.
  if (!((paragraph.opens || rawStart < contextLength - 8) && paragraph.closes)) return false;
  const [low, high] = [indexAt(folded, paragraph.start), indexAt(folded, paragraph.end)];
  const beside = low + codes.length - high;
  return high - low <= line && beside >= enough && count(at, 0, low) + count(at, high, codes.length) < beside / 4;
}
