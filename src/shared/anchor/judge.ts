import { match } from './align/costs.ts';
import type { Alignment } from './align.ts';
import { type Folded, isBoundary } from './fold.ts';
import { isAmongOthers, isTakenOut, tellsOfAnother } from './judge/another.ts';
import { connected, count } from './judge/connected.ts';
import { type Image, imageOf } from './judge/image.ts';
import { type Level, levelOf, wordLevelOf } from './judge/level.ts';
import { sideOf } from './judge/side.ts';
import { tearsOf } from './judge/torn.ts';
import { hasTwin } from './judge/twin.ts';
import { wholeWords } from './judge/whole-words.ts';
import type { Pattern } from './pattern.ts';
import { wordEvidence } from './words/evidence.ts';
import { hasTwoReadings, wordImage } from './words/image.ts';
import { wordPlace } from './words/place.ts';

/** What an alignment is worth. */
export interface Verdict {
  /** By its letters. */
  readonly level: Level;
  /** By its words, in a letter of which as many words are others as of this place. */
  readonly wordLevel: Level;
  /** How many words of its own paragraph are known, and how many of them are others now. */
  readonly words: number;
  readonly changed: number;
  /** The alignment's score, as a share of the best a pattern can have, 0 to 1. */
  readonly score: number;
  /** The share of the quote's own letters that is there. */
  readonly share: number;
  /** The share of its own sentence's letters, as far as they are known, that are there at all. */
  readonly proof: number;
  /** Whether the far ends of longer context are there, which tell the place from others that are nearly the same. */
  readonly telling: boolean;
  /** Whether what is left says where both ends are. */
  readonly sharp: boolean;
  /** Whether an end is where a paragraph ends now, because the quote went on into one that is elsewhere. */
  readonly cut: boolean;
  /** Whether what stands beside its own sentence says that it is another one. */
  readonly elsewhere: boolean;
  /** Whether it is another passage than the quote's, which tells the same of something else, or stood beside it. */
  readonly another: boolean;
  /** Whether a paragraph in which it begins or ends, of several, stands twice in a row. */
  readonly twin: boolean;
  /** The stretch of the folded text that has anything of the pattern. */
  readonly low: number;
  readonly high: number;
  /** The place of the quote itself in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Share of the best score below which the words there are not looked at. */
export const leastWorthJudging = 0.1;

export function judge(text: string, folded: Folded, pattern: Pattern, alignment: Alignment): Verdict {
  const at = connected(folded, pattern, alignment.at);
  const { start, end, codes } = pattern;
  const score = alignment.score / (match * codes.length);
  // Every letter of it in one row needs no second look, and a few letters in common are not worth one.
  const place = score === 1 || score < leastWorthJudging ? null : wordPlace(text, folded, pattern, at);
  const evidence = place === null ? null : wordEvidence(pattern, place);
  const held = count(at, start, end);
  const length = end - start;
  const share = length === 0 ? 1 : held / length;
  const range = rangeOf(at);
  const proof = proofOf(pattern, at);
  const none = {
    level: null,
    wordLevel: null,
    words: evidence?.words ?? 0,
    changed: evidence?.changed ?? 0,
    elsewhere: evidence?.elsewhere ?? false,
    another:
      place !== null &&
      (tellsOfAnother(pattern, place) ||
        (proof < 1 && (isTakenOut(folded, pattern, range.start) || isAmongOthers(pattern, at)))),
    twin: place !== null && hasTwin(pattern, place),
    score,
    share,
    proof,
    telling: pattern.telling.every((far) => count(at, far.start, far.end) >= 8) || (evidence?.far ?? 0) >= 8,
    sharp: false,
    cut: false,
    low: range.start,
    high: range.end,
    ...range,
  } as const;
  // A few letters of a word, none of which is there: the word is, and they are not.
  if (held === 0 && start < end && isFragment(pattern)) return none;
  const tears = place === null ? null : tearsOf(pattern, place);
  if (tears?.fragmentTorn || (place !== null && hasTwoReadings(pattern, place))) return none;
  const byLetters = imageOf(text, folded, pattern, at);
  const torn = tears?.torn === true;
  const replaced = !torn && byLetters?.cut === true && tears?.replaced === true;
  // Cut off where a paragraph ends: only if that is because the words beyond it are gone.
  if (place !== null && torn !== (byLetters?.cut === true) && !replaced) return none;
  const found = replaced ? null : byLetters;
  const edges = place === null || torn ? null : wordImage(folded, pattern, place);
  if (edges === null && (found === null || (place !== null && found.counted && !found.cut))) return none;
  // Word for word where that says where both ends are, else by letters.
  const image: Image =
    edges !== null
      ? { ...edges, sharp: true, cut: false, counted: false }
      : wholeWords(folded, pattern, at, found as Image);
  const before = sideOf(text, folded, pattern, at, -1, image.start);
  const after = sideOf(text, folded, pattern, at, 1, image.end);
  const grown = image.end - image.start;
  const split = [
    [start, image.start],
    [end, image.end],
  ].some(([was = 0, is = 0]) => isBoundary(pattern.folded, was) && !isBoundary(folded, is));
  // Two ends are none: where the words say one thing, and letters in a row another.
  const disagree =
    edges !== null &&
    found !== null &&
    ((hasRow(at, start) && hasWordIn(folded, [found.start, edges.start], 1)) ||
      (hasRow(at, end - certain) && hasWordIn(folded, [found.end, edges.end], 0)));
  const letters = levelOf({ before, after, held, share, length, grown, sharp: image.sharp, split });
  return {
    ...none,
    ...image,
    level: score === 1 ? 'sure' : disagree ? null : letters,
    wordLevel: evidence === null || edges === null || disagree ? null : wordLevelOf(evidence, length, grown),
  };
}

/** Whether a quote is part of one word. */
function isFragment({ words, raw, rawStart, rawEnd }: Pattern): boolean {
  const quote = raw.slice(rawStart, rawEnd);
  const [from, to] = [rawEnd - quote.trimStart().length, rawStart + quote.trimEnd().length];
  return words.some(({ start, end }) => start <= from && to <= end && to - from < end - start);
}

/** Letters in a row at an end of a quote that are hardly ever another word's. */
const certain = 4;

function hasRow(at: Int32Array, from: number): boolean {
  for (let i = from; i < from + certain; i++)
    if ((at[i] ?? -1) < 0 || (i > from && at[i] !== (at[i - 1] as number) + 1)) return false;
  return true;
}

/** Whether a word begins between two ends of a quote: a letter that was put in at its end is of the same word. */
function hasWordIn(folded: Folded, ends: readonly [number, number], step: 0 | 1): boolean {
  for (let i = Math.min(...ends) + step; i < Math.max(...ends) + step; i++) if (isBoundary(folded, i)) return true;
  return false;
}

/** Where about a place is whose ends are not known. */
function rangeOf(at: Int32Array): { start: number; end: number } {
  let [first, last] = [0, at.length - 1];
  while (first <= last && (at[first] as number) < 0) first++;
  while (last > first && (at[last] as number) < 0) last--;
  return first > last ? { start: 0, end: 0 } : { start: at[first] as number, end: (at[last] as number) + 1 };
}

function proofOf({ start, end, sentenceBefore, sentenceAfter }: Pattern, at: Int32Array): number {
  const [from, to] = [start - sentenceBefore, end + sentenceAfter];
  return to > from ? count(at, from, to) / (to - from) : 0;
}
