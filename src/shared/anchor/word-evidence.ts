import type { Span } from '../span.ts';
import type { Pattern } from './pattern.ts';
import type { WordPlace } from './word-place.ts';
import type { Word } from './words.ts';

/** What the words say of a place, in letters of those that are there. */
export interface WordEvidence {
  /** In the quote and its context, as far as they hang together. */
  readonly held: number;
  /** In the quote's own sentence, and how many there were. */
  readonly own: number;
  readonly ownKnown: number;
  /** On each side of the quote. */
  readonly before: number;
  readonly after: number;
  /** How many words of its own paragraph were stored, and how many of them are other words now. */
  readonly words: number;
  readonly changed: number;
  /** Whether what stands beside its own sentence in its own paragraph is other words, or the paragraph goes on. */
  readonly elsewhere: boolean;
  /** At the far ends of context that is longer than usual: the least of both. Null where there is none. */
  readonly far: number | null;
}

/** Letters beside a sentence that say whether it is among others now. */
const enough = 20;
/** The share of them that is there at least where it is not. */
const leastShare = 0.2;

export function wordEvidence(pattern: Pattern, place: WordPlace): WordEvidence {
  const { words, rawStart, rawEnd, folded, raw, telling, paragraph } = pattern;
  const { same } = place;
  const known = (low: number, high: number): number => lettersIn(words, { start: low, end: high });
  const held = (low: number, high: number): number => lettersIn(words, { start: low, end: high }, same);
  const { start: low, end: high } = sentenceOf(pattern);
  const offset = (index: number): number => folded.from[index] ?? raw.length;
  const far = telling.map((one) => held(offset(one.start), offset(one.end)));
  const isOther = (from: number, to: number): boolean =>
    known(from, to) >= enough && held(from, to) < known(from, to) * leastShare;
  const inside = words.flatMap((one, i) => (one.start >= paragraph.start && one.end <= paragraph.end ? [i] : []));
  return {
    words: inside.length,
    changed: inside.filter((i) => same[i] === 0).length,
    held: held(0, raw.length),
    own: held(low, high),
    ownKnown: known(low, high),
    before: held(0, rawStart),
    after: held(rawEnd, raw.length),
    elsewhere:
      isOther(paragraph.start, low) ||
      isOther(high, paragraph.end) ||
      (paragraph.opens && low - paragraph.start < nearly && !opensParagraph(pattern, place, low)) ||
      (paragraph.closes && paragraph.end - high < nearly && !closesParagraph(pattern, place, high)),
    far: far.length === 0 ? null : Math.min(...far),
  };
}

/** Units, such as a quotation mark, that a sentence may be away from where its paragraph begins or ends. */
const nearly = 4;

function sentenceOf({ folded, start, end, sentenceBefore, sentenceAfter, raw }: Pattern): Span {
  return {
    start: folded.from[start - sentenceBefore] ?? 0,
    end: folded.to[end + sentenceAfter - 1] ?? raw.length,
  };
}

/** Letters of the words in a stretch, or with `same` of those that are there. */
function lettersIn(words: readonly Word[], { start, end }: Span, same?: Uint8Array): number {
  return words.reduce(
    (sum, one, i) =>
      sum + (one.start >= start && one.end <= end && (same === undefined || same[i] !== 0) ? one.letters.length : 0),
    0,
  );
}

/** Whether a paragraph begins where the first word of a sentence is now; nothing is said where none of it is there. */
function opensParagraph({ words }: Pattern, { text, now, at, same }: WordPlace, low: number): boolean {
  const first = words.findIndex((one) => one.start >= low);
  const found = words.findIndex((_, i) => i >= first && same[i] === 2);
  const place = now[(at[found] ?? -1) - (found - first)];
  return first < 0 || place === undefined || opening.test(text.slice(Math.max(0, place.start - around), place.start));
}

function closesParagraph({ words }: Pattern, { text, now, at, same }: WordPlace, high: number): boolean {
  const last = words.findLastIndex((one) => one.end <= high);
  const found = words.findLastIndex((_, i) => i <= last && same[i] === 2);
  const place = now[(at[found] ?? Number.NaN) + last - found];
  return place === undefined || closing.test(text.slice(place.end, place.end + around));
}

/** Units beside a word in which its paragraph's end is looked for. */
const around = 40;
const opening = /(?:^|\n[^\S\n]*\n)[^\p{L}\p{N}]*$/u;
const closing = /^[^\p{L}\p{N}\n]*(?:$|\s*\n[^\S\n]*\n)/u;

/** The share of the letters of a paragraph of the quote that must be there for the paragraph to be. */
const leastOfParagraph = 0.25;

/**
 * Whether the quote is of several paragraphs and too little is left of one of them: it may be elsewhere, and what stands
 * opposite its words is not they. A heading of one word that was replaced is there: as many words stand between its
 * neighbours.
 */
export function isTorn(pattern: Pattern, { at, same }: WordPlace): boolean {
  return beyondGone(pattern, same).some(
    ([before, after]) => before < 0 || after < 0 || (at[after] as number) - (at[before] as number) !== after - before,
  );
}

/**
 * Whether that is beyond doubt where little is left of a paragraph of the quote: hardly a word on both sides of what is
 * gone is another one, and each stands where it would if words were replaced and nothing else was done.
 */
export function isReplaced(pattern: Pattern, { at, same }: WordPlace): boolean {
  return beyondGone(pattern, same).every(([before, after]) => {
    if (before < 0 || after < 0) return false;
    const stands = (i: number): boolean => same[i] === 2 && (at[i] as number) - (at[before] as number) === i - before;
    const those = (from: number): number => Array.from({ length: beyond }, (_, i) => from + i).filter(stands).length;
    return those(before - beyond + 1) >= beyond - 1 && those(after) >= beyond - 1;
  });
}

/** So many words on each side, of which one may be another. */
const beyond = 5;

/** For each paragraph of a quote of several of which too little is left: the nearest words before and after that are there. */
function beyondGone({ words, breaks, rawStart, rawEnd }: Pattern, same: Uint8Array): [number, number][] {
  if (breaks.length === 0) return [];
  const ends = [...breaks, rawEnd];
  return ends.flatMap((end, i): [number, number][] => {
    const start = ends[i - 1] ?? rawStart;
    if (lettersIn(words, { start, end }, same) >= lettersIn(words, { start, end }) * leastOfParagraph) return [];
    const before = words.findLastIndex((one, k) => one.end <= start && same[k] === 2);
    const after = words.findIndex((one, k) => one.start >= end && same[k] === 2);
    return [[before, after]];
  });
}
