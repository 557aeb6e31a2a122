import { type Folded, isBoundary } from '../fold.ts';
import type { Pattern } from '../pattern.ts';

/** Units by which what stands between two places may have grown or shrunk without being something else. */
const slack = 12;

export interface Gap {
  readonly inPattern: number;
  readonly inText: number;
  /** Whether many more or fewer units stand there now; a single word may be much longer than another. */
  readonly differs: boolean;
}

/** What lies between two units of a pattern that were found, `low` < `high`. */
export function gapBetween(folded: Folded, pattern: Pattern, at: Int32Array, low: number, high: number): Gap {
  const [first, last] = [at[low] as number, at[high] as number];
  const inPattern = high - low - 1;
  const inText = last - first - 1;
  const differs =
    Math.abs(inText - inPattern) > slack &&
    (inPattern <= 2 ||
      inText <= 2 ||
      boundaries(pattern.folded, low + 1, high) > 2 ||
      boundaries(folded, first + 1, last) > 2);
  return { inPattern, inText, differs };
}

/**
 * The part of an alignment that hangs together, and holds most of the quote: words that are gone and other, many more
 * or fewer, words in their place are where one passage ends and another begins.
 */
export function connected(folded: Folded, pattern: Pattern, at: Int32Array): Int32Array {
  const cuts = [0];
  let last = -1;
  for (let i = 0; i < at.length; i++) {
    if ((at[i] as number) < 0) continue;
    if (last >= 0 && i > last + 1) {
      const { inPattern, inText, differs } = gapBetween(folded, pattern, at, last, i);
      if (differs && inPattern > 2 && inText > 2) cuts.push(i);
    }
    last = i;
  }
  if (cuts.length === 1) return at;
  cuts.push(at.length);
  let best = 0;
  let most = -1;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
    const quote = count(at, Math.max(from, pattern.start), Math.min(to, pattern.end));
    // Of parts with as much of the quote (often none: it was rewritten) the one with more context.
    const worth = quote * 1000 + count(at, from, to);
    if (worth > most) [best, most] = [i, worth];
  }
  const kept = new Int32Array(at.length).fill(-1);
  kept.set(at.subarray(cuts[best], cuts[best + 1]), cuts[best]);
  return kept;
}

export function count(at: Int32Array, start: number, end: number): number {
  let found = 0;
  for (let i = Math.max(0, start); i < Math.min(at.length, end); i++) if ((at[i] as number) >= 0) found++;
  return found;
}

function boundaries(folded: Folded, low: number, high: number): number {
  let found = 0;
  for (let i = low; i <= high; i++) if (isBoundary(folded, i)) found++;
  return found;
}
