import type { Span } from '../../span.ts';
import type { Pattern } from '../pattern.ts';
import type { Word } from '../words.ts';
import { closesAt, opensAt, type WordPlace } from './place.ts';

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
  // Of two paragraphs that were joined, as by a line end that was lost, what stands beyond the seam is there.
  const isJoined = (seam: number, from: number, to: number): boolean =>
    held(from, to) >= Math.max(enough, known(from, to) * leastBeyond) && isSeam(pattern, place, seam);
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
      (paragraph.opens &&
        low - paragraph.start < nearly &&
        !opensParagraph(pattern, place, low) &&
        !isJoined(paragraph.start, 0, paragraph.start)) ||
      (paragraph.closes &&
        paragraph.end - high < nearly &&
        !closesParagraph(pattern, place, high) &&
        !isJoined(paragraph.end, paragraph.end, raw.length)),
    far: far.length === 0 ? null : Math.min(...far),
  };
}

/** The share of the letters beyond a paragraph that are there where it was only joined with the next one. */
const leastBeyond = 0.5;

/** Units, such as a quotation mark, that a sentence may be away from where its paragraph begins or ends. */
const nearly = 4;

function sentenceOf({ folded, start, end, sentenceBefore, sentenceAfter, raw }: Pattern): Span {
  return {
    start: folded.from[start - sentenceBefore] ?? 0,
    end: folded.to[end + sentenceAfter - 1] ?? raw.length,
  };
}

/** Letters of the words in a stretch, or with `same` of those that are there. */
export function lettersIn(words: readonly Word[], { start, end }: Span, same?: Uint8Array): number {
  return words.reduce(
    (sum, one, i) =>
      sum + (one.start >= start && one.end <= end && (same === undefined || same[i] !== 0) ? one.letters.length : 0),
    0,
  );
}

/** Whether a paragraph begins where the first word of a sentence is now; nothing is said where none of it is there. */
function opensParagraph({ words }: Pattern, place: WordPlace, low: number): boolean {
  const first = words.findIndex((one) => one.start >= low);
  const found = words.findIndex((_, i) => i >= first && place.same[i] === 2);
  const opposite = placesOf(place, first, found);
  return first < 0 || opposite.length === 0 || opposite.some((word) => opensAt(place, word));
}

function closesParagraph({ words }: Pattern, place: WordPlace, high: number): boolean {
  const last = words.findLastIndex((one) => one.end <= high);
  const found = words.findLastIndex((_, i) => i <= last && place.same[i] === 2);
  const opposite = placesOf(place, last, found);
  return opposite.length === 0 || opposite.some((word) => closesAt(place, word));
}

/** Whether the nearest words on both sides of an offset that are there stand as far apart as they did, give or take one. */
function isSeam({ words }: Pattern, { at, same }: WordPlace, offset: number): boolean {
  const before = words.findLastIndex(({ end }, i) => end <= offset && same[i] === 2);
  const after = words.findIndex(({ start }, i) => start >= offset && same[i] === 2);
  if (before < 0 || after < 0) return false;
  return Math.abs((at[after] as number) - (at[before] as number) - (after - before)) <= 1;
}

/**
 * The words that may stand opposite one, by the nearest word that is there: as many words off as it was, or one more or
 * less where words between them changed, for two may be one now.
 */
function placesOf({ now, at }: WordPlace, word: number, found: number): readonly Word[] {
  if (found < 0) return [];
  const there = (at[found] as number) + word - found;
  return (found === word ? [there] : [there - 1, there, there + 1]).flatMap((i) => now[i] ?? []);
}
