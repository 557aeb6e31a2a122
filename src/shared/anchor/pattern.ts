import { type Folded, fold } from './fold.ts';
import { contextLength, type Quote } from './selector.ts';
import { type Word, wordsIn } from './words.ts';

/** A quote with its context, folded, as it is looked for in a folded text. */
export interface Pattern {
  /** Context, quote and context as one text, and the same folded. */
  readonly raw: string;
  readonly folded: Folded;
  readonly codes: Uint16Array;
  /** The words of `raw`, and where the quote begins and ends in it, UTF-16. */
  readonly words: readonly Word[];
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Where the quote itself begins and ends in `codes`; the rest is context. */
  readonly start: number;
  readonly end: number;
  /** How much of the context next to the quote is in its own paragraph; null where the context does not leave it. */
  readonly ownBefore: number | null;
  readonly ownAfter: number | null;
  /** The quote's own paragraph in `raw`, as far as it is known, and whether it begins and ends there. */
  readonly paragraph: {
    readonly start: number;
    readonly end: number;
    readonly opens: boolean;
    readonly closes: boolean;
  };
  /** How much of it is in its own sentence. */
  readonly sentenceBefore: number;
  readonly sentenceAfter: number;
  /** Where paragraphs end inside the quote, as offsets of `raw`. */
  readonly breaks: readonly number[];
  /** Whether the quote stood at the very beginning, at the very end, of the text. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The far ends of sides that were made longer to tell the place apart from others that are nearly the same. */
  readonly telling: readonly { readonly start: number; readonly end: number }[];
}

export function patternOf(quote: Quote): Pattern {
  const { exact, prefix = '', suffix = '' } = quote;
  const raw = prefix + exact + suffix;
  const folded = fold(raw);
  const { codes } = folded;
  const start = countBefore(folded, prefix.length);
  const end = countBefore(folded, prefix.length + exact.length);
  const lastBreak = [...prefix.matchAll(paragraphBreak)].at(-1);
  const nextBreak = suffix.search(paragraphBreak);
  // Where sentences end, the quote's own end too.
  const ends = [...raw.matchAll(sentenceEnd)].map(({ 0: { length }, index }) => index + length);
  const tell = Math.min(24, codes.length);
  // A grapheme may have made an ordinary side a little longer.
  const longer = contextLength + 8;
  return {
    raw,
    folded,
    codes,
    words: wordsIn(raw, { start: 0, end: raw.length }),
    rawStart: prefix.length,
    rawEnd: prefix.length + exact.length,
    start,
    end,
    ownBefore: lastBreak === undefined ? null : start - countBefore(folded, lastBreak.index),
    ownAfter: nextBreak < 0 ? null : countBefore(folded, prefix.length + exact.length + nextBreak) - end,
    paragraph: {
      start: lastBreak === undefined ? 0 : lastBreak.index + lastBreak[0].length,
      end: nextBreak < 0 ? raw.length : prefix.length + exact.length + nextBreak,
      opens: lastBreak !== undefined,
      closes: nextBreak >= 0,
    },
    breaks: [...exact.matchAll(paragraphBreak)].map(({ index }) => prefix.length + index),
    opens: quote.prefix === '' && suffix.length >= 16,
    closes: quote.suffix === '' && prefix.length >= 16,
    sentenceBefore: start - countBefore(folded, Math.max(0, ...ends.filter((one) => one <= prefix.length))),
    sentenceAfter:
      countBefore(
        folded,
        Math.min(raw.length, ...ends.filter((one) => one >= prefix.length + exact.trimEnd().length)),
      ) - end,
    telling: [
      ...(prefix.length > longer ? [{ start: 0, end: tell }] : []),
      ...(suffix.length > longer ? [{ start: codes.length - tell, end: codes.length }] : []),
    ],
  };
}

/** After what a next sentence begins; white space is of neither. */
const sentenceEnd = /[.!?]["'”’)]?\s+(?=\p{Lu}|\p{N}|["'“‘(]|$)|\n[^\S\n]*\n/gu;

/** Between paragraphs stands a blank line. For search and matchAll, which keep no place in it; exec would. */
export const paragraphBreak = /\n[^\S\n]*\n/g;

/** Whether two neighbours of a folded text are in different paragraphs of the text; its ends are ends of one. */
export function isParagraphBreak(text: string, { from, to }: Folded, index: number): boolean {
  if (index <= 0 || index >= from.length) return true;
  const gap = text.slice(to[index - 1], from[index]);
  return /\n[^\S\n]*\n/.test(gap);
}

function countBefore({ from }: Folded, offset: number): number {
  let count = 0;
  while (count < from.length && (from[count] ?? 0) < offset) count++;
  return count;
}
