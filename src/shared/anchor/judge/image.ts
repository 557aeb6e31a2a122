import { type Folded, isBoundary } from '../fold.ts';
import { isParagraphBreak, type Pattern } from '../pattern.ts';

/** Where a quote lies in a folded text: indices of its units, `end` excluded. */
export interface Image {
  readonly start: number;
  readonly end: number;
  /** Whether both ends stand between units that were found, or are found themselves. */
  readonly sharp: boolean;
  /** Whether an end is known by counting words only. */
  readonly counted: boolean;
  /** Whether an end is where a paragraph ends now, because the quote went on into one that is elsewhere. */
  readonly cut: boolean;
}

/** Where the quote of a pattern lies by the units that were found; null where an end of it could be in several places. */
export function imageOf(text: string, folded: Folded, pattern: Pattern, at: Int32Array): Image | null {
  const { start, end } = pattern;
  const unit = (index: number): number => at[index] ?? -1;
  let from = unit(start) >= 0 && start < end ? unit(start) : null;
  if (from === null && unit(start - 1) >= 0) from = atBoundary(folded, pattern, start, unit(start - 1) + 1, 1);
  const [noStart, noEnd] = [from === null, unit(end - 1) < 0 && unit(end) < 0];
  from ??= edgeAt(text, folded, pattern, at, start);
  let to = unit(end - 1) >= 0 && start < end ? unit(end - 1) + 1 : null;
  if (to === null && unit(end) >= 0) to = atBoundary(folded, pattern, end, unit(end), -1);
  to ??= edgeAt(text, folded, pattern, at, end);
  // A paragraph of which nothing is left is not where another word stands in its place.
  const breaks = breaksIn(pattern);
  const [firstBreak, lastBreak] = [breaks[0], breaks.at(-1)];
  const noHead = firstBreak !== undefined && firstFound(at, start, firstBreak) < 0;
  const noTail = lastBreak !== undefined && firstFound(at, lastBreak, end) < 0;
  if (noHead) from = unit(firstBreak) >= 0 ? unit(firstBreak) : null;
  if (noTail) to = unit(lastBreak - 1) >= 0 ? unit(lastBreak - 1) + 1 : null;
  if (from === null || to === null || from > to || (from === to && start < end)) return null;
  const [first, last] = [firstFound(at, start, end), lastFound(at, start, end)];
  // Where its paragraph began or ended, it does now: a paragraph that came in beside it is none of it.
  if (first >= 0 && !noHead && isParagraphBreak(pattern.raw, pattern.folded, start))
    from = lastBreakIn(text, folded, from, unit(first)) ?? from;
  if (last >= 0 && !noTail && isParagraphBreak(pattern.raw, pattern.folded, end))
    to = breakIn(text, folded, unit(last) + 1, to) ?? to;
  // What was put in between the context and a first word that changed, such as a page's furniture, is not the quote's.
  if (first > start && unit(first) - from > 2 * (first - start) + 12) from = unit(first) - (first - start);
  if (last >= 0 && last < end - 1 && to - unit(last) > 2 * (end - last) + 12) to = unit(last) + end - last;
  const sharp =
    !noHead &&
    !noTail &&
    (unit(start) >= 0 || firstFound(at, 0, start) >= 0) &&
    (unit(end - 1) >= 0 || firstFound(at, end, at.length) >= 0);
  return from < 0 || to > folded.codes.length
    ? null
    : { start: from, end: to, sharp, cut: !sharp && breaks.length > 0, counted: noStart || noEnd };
}

/**
 * Where an end lies whose own unit is gone and its neighbour too: as many words from what is left on both sides as it
 * was. If the words there are more or fewer, at most one word from one side; further would be a guess.
 */
function edgeAt(
  text: string,
  folded: Folded,
  { folded: own, raw }: Pattern,
  at: Int32Array,
  edge: number,
): number | null {
  const left = lastFound(at, 0, edge);
  const right = firstFound(at, edge, at.length);
  if (left < 0 && right < 0) return null;
  const [low, high] = [left < 0 ? 0 : (at[left] ?? 0) + 1, right < 0 ? folded.codes.length : (at[right] ?? 0)];
  if (left < 0 || right < 0) {
    // A paragraph that was moved ends there, and the quote went on in the next one, which may begin with the same letter.
    if (left >= 0) {
      const last = breakIn(raw, own, left - 1, edge);
      if (last !== null) return breakIn(text, folded, low - 2, low + last - left + 2);
    } else {
      const first = breakIn(raw, own, edge, right + 2);
      if (first !== null) return breakIn(text, folded, high - Math.abs(right - first) - 2, high + 2);
    }
    // A word that both begin is no step.
    const words =
      left < 0
        ? boundaries(own, edge, isBoundary(folded, high) ? right - 1 : right).length
        : boundaries(own, isBoundary(folded, low) ? left + 2 : left + 1, edge).length;
    if (words > mostWords) return null;
    return left < 0 ? lastBoundary(text, folded, high, words) : nextBoundary(text, folded, low, words);
  }
  const were = boundaries(own, left + 1, right);
  const are = boundaries(folded, low, high);
  const before = were.filter((boundary) => boundary <= edge).length;
  if (were.length === are.length) {
    const [word, now] = before === 0 ? [left + 1, low] : [were[before - 1] ?? left + 1, are[before - 1] ?? low];
    return Math.min(now + edge - word, are[before] ?? high);
  }
  if (before <= 1) return before === 0 ? low : (are[0] ?? high);
  if (were.length - before <= 1) return were.length === before ? (are.at(-1) ?? low) : (are.at(-2) ?? low);
  return null;
}

/** Where new paragraphs begin inside the quote, as indices of the pattern. */
function breaksIn({ raw, folded, start, end }: Pattern): number[] {
  const found: number[] = [];
  for (let i = start + 1; i < end; i++) if (isParagraphBreak(raw, folded, i)) found.push(i);
  return found;
}

/** Words that an end may be away from the last one that is left, where nothing is left beyond it. */
const mostWords = 1;

/** The first break between paragraphs in [low, high]; null where there is none. */
function breakIn(text: string, folded: Folded, low: number, high: number): number | null {
  for (let i = Math.max(0, low); i <= Math.min(high, folded.codes.length); i++) {
    if (isParagraphBreak(text, folded, i)) return i;
  }
  return null;
}

/** The last one. */
function lastBreakIn(text: string, folded: Folded, low: number, high: number): number | null {
  for (let i = high; i >= low; i--) if (isParagraphBreak(text, folded, i)) return i;
  return null;
}

/** An index, or where the quote began or ended between words the place nearby where words do. */
function atBoundary(folded: Folded, { folded: own }: Pattern, edge: number, index: number, step: -1 | 1): number {
  if (!isBoundary(own, edge)) return index;
  for (let i = index; Math.abs(i - index) <= 3; i += step) if (isBoundary(folded, i)) return i;
  return index;
}

/** The indices in [low, high] before which folding left something out: mostly where words begin. */
function boundaries(folded: Folded, low: number, high: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(1, low); i <= Math.min(high, folded.from.length - 1); i++) {
    if (isBoundary(folded, i)) found.push(i);
  }
  return found;
}

/** So many words on or back from an index, but not into another paragraph. */
function nextBoundary(text: string, folded: Folded, index: number, words: number): number {
  let i = index;
  for (let n = 0; n < words; n++) {
    if (n > 0 && isParagraphBreak(text, folded, i)) return i;
    i++;
    while (!isBoundary(folded, i)) i++;
  }
  return i;
}

function lastBoundary(text: string, folded: Folded, index: number, words: number): number {
  let i = index;
  for (let n = 0; n < words; n++) {
    if (n > 0 && isParagraphBreak(text, folded, i)) return i;
    i--;
    while (!isBoundary(folded, i)) i--;
  }
  return i;
}

function firstFound(at: Int32Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if ((at[i] as number) >= 0) return i;
  return -1;
}

function lastFound(at: Int32Array, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if ((at[i] as number) >= 0) return i;
  return -1;
}
