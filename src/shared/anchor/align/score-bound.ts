import { withColumns } from './columns.ts';
import { type Costs, match } from './costs.ts';

/** By diagonal: its score after its last pair of the same units, the row after that, and the matches of its run so far. */
let scores = new Int32Array(1024);
let after = new Int32Array(1024);
let gains = new Int32Array(1024);

/**
 * A score that no alignment of a pattern with a text is above. Looks at pairs of the same unit only, one in a dozen.
 *
 * An alignment is made of stretches of diagonals, each but the first after a gap, and a run of a diagonal is what lies
 * between two places where its score is used up. Of the runs that a stretch goes through only the last is worth more
 * than nothing, at most its matches; and several stretches of one run have its matches once and a gap each. So a run is
 * worth its matches less a gap, if that is anything, and the first gap is free.
 */
export function scoreBound(pattern: Uint16Array, text: Uint16Array, { mismatch, openGap }: Costs): number {
  const rows = pattern.length;
  const diagonals = rows + text.length;
  if (scores.length < diagonals) {
    scores = new Int32Array(2 * diagonals);
    after = new Int32Array(2 * diagonals);
    gains = new Int32Array(2 * diagonals);
  }
  for (const memory of [scores, after, gains]) memory.fill(0, 0, diagonals);
  let bound = openGap;
  withColumns(text, ({ first, next }) => {
    for (let row = 0; row < rows; row++) {
      for (let column = first[pattern[row] as number] as number; column >= 0; column = next[column] as number) {
        const diagonal = rows + column - row;
        const before = (scores[diagonal] as number) - mismatch * (row - (after[diagonal] as number));
        const goesOn = before > 0;
        if (!goesOn) bound += Math.max(0, (gains[diagonal] as number) - openGap);
        scores[diagonal] = (goesOn ? before : 0) + match;
        gains[diagonal] = (goesOn ? (gains[diagonal] as number) : 0) + match;
        after[diagonal] = row + 1;
      }
    }
  });
  for (let diagonal = 0; diagonal < diagonals; diagonal++) bound += Math.max(0, (gains[diagonal] as number) - openGap);
  return bound;
}
