import { align, match } from './align.ts';
import type { Folded } from './fold.ts';
import { judge, type Verdict } from './judge.ts';
import type { Pattern } from './pattern.ts';

/** Patterns shorter than this are looked for here: too short for seeds, and within one word of bits. */
export const shortPattern = 24;

/** Text read between two pauses. */
const stretch = 8192;
/** Ends that are looked at; a quote of so few letters that it fits more places has none. */
const mostEnds = 200;

/**
 * The one place of a quote with little or no context, as other programs store them: all of it, or all but a letter in
 * seven where it has twelve and no other place comes near. Null where there is none, or more than one.
 */
export function* searchShort(text: string, folded: Folded, pattern: Pattern): Generator<void, Verdict | null> {
  const { codes, start, end } = pattern;
  if (end === start) return null;
  const bound = codes.length < 8 ? 0 : Math.floor(codes.length / 3);
  const ends = yield* approximateEnds(codes, folded.codes, bound);
  const words = yield* approximateEnds(codes.subarray(start, end), folded.codes, 0);
  if (ends === null || words === null) return null;
  const verdicts: Verdict[] = [];
  // Where the words themselves stand, the context may be none of it.
  const places = [...ends, ...words.map(({ index }) => ({ index: index + codes.length - end }))];
  for (const { index } of places) {
    yield;
    const low = Math.max(0, index - codes.length - bound);
    const high = Math.min(folded.codes.length, index + 1 + bound);
    const verdict = exactly(codes, folded.codes, index + 1 - codes.length)
      ? judge(text, folded, pattern, {
          at: Int32Array.from(codes, (_, i) => index + 1 - codes.length + i),
          score: codes.length * match,
        })
      : judge(text, folded, pattern, align(codes, folded.codes, low, high));
    const same = verdicts.findIndex((other) => other.start === verdict.start && other.end === verdict.end);
    if (same < 0) verdicts.push(verdict);
    else if ((verdicts[same]?.score ?? 0) < verdict.score) verdicts[same] = verdict;
  }
  const [first, second] = verdicts.sort((a, b) => b.score - a.score);
  if (first === undefined || first.level !== 'sure') return null;
  if (first.score === 1) return second?.score === 1 ? null : first;
  return second !== undefined && second.score > first.score * 0.85 ? null : first;
}

const exactly = (pattern: Uint16Array, text: Uint16Array, begin: number): boolean =>
  begin >= 0 && pattern.every((code, i) => code === text[begin + i]);

/**
 * Where a pattern of at most 31 units ends in a text with at most `bound` edits (Myers' bit vectors): of neighbouring
 * ends the best. Null where there are too many.
 */
function* approximateEnds(
  pattern: Uint16Array,
  text: Uint16Array,
  bound: number,
): Generator<void, { index: number; edits: number }[] | null> {
  const masks = new Map<number, number>();
  for (const [i, code] of pattern.entries()) masks.set(code, (masks.get(code) ?? 0) | (1 << i));
  const last = 1 << (pattern.length - 1);
  let positive = -1;
  let negative = 0;
  let edits = pattern.length;
  const ends: { index: number; edits: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((i & (stretch - 1)) === stretch - 1) yield;
    const equal = masks.get(text[i] as number) ?? 0;
    const vertical = equal | negative;
    const horizontal = (((equal & positive) + positive) ^ positive) | equal;
    let up = negative | ~(horizontal | positive);
    let down = positive & horizontal;
    if (up & last) edits++;
    else if (down & last) edits--;
    up <<= 1;
    down <<= 1;
    positive = down | ~(vertical | up);
    negative = up & vertical;
    if (edits > bound) continue;
    const before = ends.at(-1);
    // Neighbouring ends with an edit more are the same match, cut off; ends as good may be another.
    if (before !== undefined && i - before.index <= bound && edits >= before.edits && before.edits === 0 && edits > 0)
      continue;
    if (before !== undefined && i - before.index <= bound && edits < before.edits) ends.pop();
    else if (before !== undefined && i - before.index <= bound && edits > before.edits) continue;
    ends.push({ index: i, edits });
    if (ends.length > mostEnds) return null;
  }
  return ends;
}
