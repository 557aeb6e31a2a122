import type { Span } from '../../span.ts';
import { type Folded, indexAt } from '../fold.ts';
import type { Pattern } from '../pattern.ts';
import { contextLength } from '../selector.ts';
import type { WordPlace } from '../words/place.ts';
import { editsWithin } from '../words.ts';
import { count } from './connected.ts';

/** What says of a place that is much like a quote's that it is another one: the quote's own was taken out. */

/**
 * Whether a place tells the same of somebody else. Letters say one thing of one country after another, in the same words:
 * where such a passage was deleted, the next one fits nearly as well. That two names or numbers at least were replaced by
 * others, as many as were kept in its own paragraph and as other words were, is no edit of the passage. Of a quote
 * that is nothing but a name one is enough, if the words around it are not the same. Of a quote of several paragraphs one
 * that tells of somebody else is enough: it went elsewhere, and the next one begins alike.
 */
export function tellsOfAnother(pattern: Pattern, place: WordPlace): boolean {
  const { breaks, paragraph } = pattern;
  if (hasOtherNumbers(pattern, place)) return true;
  if (breaks.length > 0) {
    const edges = [paragraph.start, ...breaks, paragraph.end];
    return edges.slice(1).some((end, i) => {
      const { others, kept } = tellingWords(pattern, place, { start: edges[i] ?? 0, end });
      return others.inside.size >= Math.max(leastOthers, kept);
    });
  }
  const { others, kept, rewritten, left } = tellingWords(pattern, place, paragraph);
  const least = left === 0 && rewritten > 0 ? 1 : leastOthers;
  return others.all.size >= Math.max(least, kept, rewritten);
}

/** Whether all its numbers are others, two at least: rows of a list may differ in nothing else. */
function hasOtherNumbers({ words }: Pattern, { now, at, same }: WordPlace): boolean {
  const others = new Set<string>();
  for (const [i, { letters }] of words.entries()) {
    const opposite = now[at[i] ?? -1]?.letters;
    if (opposite === undefined || !isNumber(letters) || !isNumber(opposite)) continue;
    if (same[i] !== 0) return false;
    if (!isSlip(letters, opposite)) others.add(`${letters} ${opposite}`);
  }
  return others.size >= leastOthers;
}

/** What is told by the words of a pattern at a place, of a paragraph of it. */
interface Telling {
  /** Names and numbers with those that stand in their place, anywhere and in the paragraph. */
  readonly others: { readonly all: ReadonlySet<string>; readonly inside: ReadonlySet<string> };
  /** Names and numbers of the paragraph that are there. */
  readonly kept: number;
  /** Its words that are any others now. */
  readonly rewritten: number;
  /** Words of the quote that are no name or number that is another. */
  readonly left: number;
}

function tellingWords(
  { words, raw, rawStart, rawEnd }: Pattern,
  { text, now, at, same }: WordPlace,
  paragraph: Span,
): Telling {
  const others = { all: new Set<string>(), inside: new Set<string>() };
  let [kept, rewritten, left] = [0, 0, 0];
  for (const [i, { start, end, letters }] of words.entries()) {
    const opposite = now[at[i] ?? -1];
    if (opposite === undefined) continue;
    const kind = kindAt(raw, { start, end });
    const isInside = start >= paragraph.start && end <= paragraph.end;
    if (same[i] === 0 && kind !== null && kindAt(text, opposite) === kind) {
      if (isSlip(letters, opposite.letters)) continue; // which says nothing
      const pair = `${letters} ${opposite.letters}`;
      others.all.add(pair);
      if (isInside) others.inside.add(pair);
      continue;
    }
    if (isInside && same[i] === 2 && kind !== null) kept++;
    if (isInside && same[i] === 0) rewritten++;
    if (start < rawEnd && end > rawStart) left++;
  }
  return { others, kept, rewritten, left };
}

/** One may be a slip that was corrected. */
const leastOthers = 2;

/** Whether one is the other with a letter wrong, or two, or run into a word beside it; of two numbers as long as each other none is. */
function isSlip(a: string, b: string): boolean {
  if (isNumber(a)) return a.length !== b.length && editsWithin(a, b, 1);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) || long.endsWith(short) || editsWithin(a, b, short.length < 6 ? 1 : 2);
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** What a word tells a passage apart by; the first word of a sentence has its capital from that. */
function kindAt(text: string, { start, end }: Span): 'name' | 'number' | null {
  const word = text.slice(start, end);
  if (isNumber(word)) return 'number';
  return /^\p{Lu}/u.test(word) && !/(?:^|[.?!:]|\n)[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 8), start))
    ? 'name'
    : null;
}

/** Units on a side that must be there, in one row: fewer would meet by chance. */
const enough = 16;
/** Units beyond those that the sentence itself begins or ends with: "Het Koninkrijk heeft" opens one after another. */
const unlike = 8;
/** Units around a place in which it is looked whether the quote was taken out. */
const around = 600;

/** Whether near a place what stood before the quote's own sentence is followed by what stood after it. */
export function isTakenOut({ codes: text }: Folded, pattern: Pattern, place: number): boolean {
  const { codes, start, end, sentenceBefore, sentenceAfter } = pattern;
  const [low, high] = [start - sentenceBefore, end + sentenceAfter];
  const before = Math.max(enough, inCommon(codes, low - 1, high - 1, -1) + unlike);
  const after = Math.max(enough, inCommon(codes, low, high, 1) + unlike);
  if (low < before || codes.length - high < after) return false;
  const seam = [...codes.subarray(low - before, low), ...codes.subarray(high, high + after)];
  const last = Math.min(text.length, place + around) - seam.length;
  for (let at = Math.max(0, place - around); at <= last; at++)
    if (seam.every((code, i) => code === text[at + i])) return true;
  return false;
}

/** How many units are the same from two places on. */
function inCommon(codes: ArrayLike<number>, one: number, other: number, step: 1 | -1): number {
  let count = 0;
  while (other + count * step < codes.length && codes[one + count * step] === codes[other + count * step]) count++;
  return count;
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
