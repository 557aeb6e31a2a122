import type { Verdict } from '../judge.ts';
import { better } from './level.ts';

/** How much of the letter is other words now, 0 to 1: by what aligning its letters costs, and by the number of words. */
export interface Rate {
  readonly letters: number;
  readonly words: number;
}

/** Standard deviations by which a place may have more other words than the letter has. */
const byChance = 3;

/**
 * Whether no more of a place is other words than chance allows where so many words of the letter are. In a letter that is
 * otherwise the same a place with some other words is another place: a relative of the passage that was deleted.
 */
export const isUsual = ({ words, changed }: Verdict, { words: rate }: Rate): boolean =>
  words > 0 && changed <= words * rate + byChance * Math.sqrt(words * rate * (1 - rate));

/** A place as it is worth in such a letter: by its words too, where no more of them are others than usual. */
export const settled = (verdict: Verdict, rate: Rate): Verdict =>
  isUsual(verdict, rate) ? { ...verdict, level: better(verdict.level, verdict.wordLevel) } : verdict;
