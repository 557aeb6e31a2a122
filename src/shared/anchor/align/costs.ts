export const match = 20;

/** What differs costs. A gap costs nearly the same however long: a page's furniture in a sentence is one interruption. */
export interface Costs {
  readonly mismatch: number;
  readonly openGap: number;
  readonly extendGap: number;
}

/** For a place that must prove itself: what a place has in common by chance is not worth going on for. */
export const strict: Costs = { mismatch: 14, openGap: 120, extendGap: 2 };

/** For a place that is known from the notes around it: goes on over several words that were all replaced. */
export const lenient: Costs = { mismatch: 4, openGap: 60, extendGap: 2 };

/**
 * Of 32-bit numbers, without a branch: which is the larger cannot be foretold, and a wrong guess of the processor takes
 * longer than all else in the loop.
 */
export const larger = (a: number, b: number): number => (a - ((a - b) & ((a - b) >> 31))) | 0;
