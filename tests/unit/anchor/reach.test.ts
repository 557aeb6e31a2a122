import { expect, test } from 'vitest';
import { type Costs, lenient, match, strict } from '../../../src/shared/anchor/align/costs.ts';
import { Reach } from '../../../src/shared/anchor/align/reach.ts';
import { seeded } from './changes.ts';
import { inParts, madeUp } from './made-up.ts';

/** What alignments gain after each cell, cell by cell from the end: at least this is what `Reach` must promise. */
interface Gains {
  /** Whatever comes, by a gap in the pattern's units that was opened before the cell too. */
  readonly after: number;
  /** By a gap along the row that was opened before. */
  readonly along: number;
}

function gainsOf(pattern: Uint16Array, text: Uint16Array, { mismatch, openGap, extendGap }: Costs): Gains[][] {
  const gains: Gains[][] = Array.from(pattern, () => []);
  for (let row = pattern.length - 1; row >= 0; row--) {
    const next = gains[row + 1];
    for (let column = text.length - 1; column >= 0; column--) {
      const below = next?.[column];
      const beside = gains[row]?.[column + 1];
      const corner = next?.[column + 1];
      const same = pattern[row + 1] === text[column + 1];
      const opposite = corner === undefined ? 0 : (same ? match : -mismatch) + corner.after;
      const plain = Math.max(0, opposite, (below?.after ?? 0) - openGap, (beside?.along ?? 0) - openGap);
      const down = Math.max(plain, (below?.after ?? 0) - extendGap);
      (gains[row] as Gains[])[column] = { after: down, along: Math.max(plain, (beside?.along ?? 0) - extendGap) };
    }
  }
  return gains;
}

test('no alignment gains more than is said, after any cell, nor by beginning in a later row', () => {
  let said = 0;
  let whole = 0;
  for (let seed = 1; seed <= 120; seed++) {
    const { text, pattern: made, band } = (seed % 3 === 0 ? madeUp : inParts)(seeded(seed));
    // An alignment that ends a unit before a piece does loses less than anything else that breaks one.
    const pattern = seed % 2 === 0 ? made : made.slice(0, made.length - (made.length % 5));
    if (seed % 2 === 1) pattern[pattern.length - 1] = 95;
    for (const costs of [strict, lenient]) {
      const reach = new Reach(pattern, text, costs, band);
      const gains = gainsOf(pattern, text, costs);
      const faults: string[] = [];
      // By column, what begins in a later row gains at most.
      const later = new Array<number>(text.length).fill(0);
      let most = 0;
      for (let row = pattern.length - 1; row >= 0; row--) {
        const floor = 1 + ((seed * 37) % 700);
        const first = reach.firstToBegin(row, floor);
        if (first === Number.POSITIVE_INFINITY && most >= floor) faults.push(`begins after row ${row}`);
        for (let column = text.length - 1; column >= 0; column--) {
          const { after, along } = (gains[row] as Gains[])[column] as Gains;
          const at = `at ${row}, ${column} of seed ${seed}`;
          if (reach.after(row, column) < after) faults.push(`after, ${at}`);
          if (reach.along(row, column) < along) faults.push(`along, ${at}`);
          const left = reach.after(row, column) < floor && column < first;
          if (left && (later[column] as number) >= floor) faults.push(`begins, ${at}`);
          if (row > 0 && column > 0 && reach.after(row - 1, column - 1) < reach.after(row, column))
            faults.push(`grows, ${at}`);
          said += reach.after(row, column);
          whole += match * (pattern.length - 1 - row);
        }
        for (const [column, { after }] of (gains[row] ?? []).entries()) {
          later[column] = Math.max(later[column] as number, after);
          most = Math.max(most, after);
        }
      }
      expect(faults).toEqual([]);
    }
  }
  // Else nothing would be left out by it.
  expect(said).toBeLessThan(0.9 * whole);
});
