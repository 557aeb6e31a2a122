import type { Band } from './band.ts';
import { type Columns, withColumns } from './columns.ts';
import { type Costs, match } from './costs.ts';

/** Units of a piece: short enough for a word that changed to take two, long enough to stand by chance nowhere near. */
const piece = 5;

/**
 * What an alignment can gain at most from a cell on. A piece of the pattern that stands nowhere in the text costs a
 * mismatch at least, and the match that it takes the place of; and what lies beside the band has either to come back by
 * a gap, or to do without all pieces that stand in the band only. So most of what lies beside it can be left out, and
 * nothing of a best alignment.
 *
 * Why none gains more, with `charge` for a mismatch and its match, and a piece broken that is not matched unit by unit
 * on one diagonal:
 * - A broken piece has lost its charge. Units that are put in stand in one piece, or between two, and their gap costs
 *   more than a charge. Units that are taken out lose their matches too: so many that they pay for every piece that they
 *   are of, but when their gap was opened before the cell: then one or two units may lack something for each of two
 *   pieces. And an alignment may end a unit before its last piece does: what that lacks is `slack`.
 * - From `away` columns left of the band it comes back by so many units put in, whose gap pays for one piece at most.
 *   From the right by so many taken out, whose gap may have been opened before; they are of `away / piece + 2` pieces.
 * - What never comes back matches no piece that stands in the band only.
 * What can be gained never grows from row to row, so that no later row begins something where nothing is worth it now.
 */
export class Reach {
  /** By row: gained at most from there on, wherever it is, and where it never comes to the band. */
  private readonly anywhere: Int32Array;
  private readonly outside: Int32Array;
  private readonly slack: number;
  /** What it costs to come back to the band: so much, and so much for each column. */
  private readonly left: { readonly once: number; readonly each: number };
  private readonly right: { readonly once: number; readonly each: number };

  /** `band`: the diagonals, columns less rows, that are in it. Any band will do; a good one leaves more out. */
  constructor(
    pattern: Uint16Array,
    text: Uint16Array,
    { mismatch, openGap, extendGap }: Costs,
    private readonly band: Band,
  ) {
    const charge = match + mismatch;
    this.slack = mismatch + 2 * Math.max(0, mismatch - extendGap);
    this.left = { once: openGap - charge - extendGap, each: extendGap };
    this.right = { once: -2 * charge, each: match + extendGap - Math.ceil(charge / piece) };
    const rows = pattern.length;
    this.anywhere = new Int32Array(rows + 1);
    this.outside = new Int32Array(rows + 1);
    withColumns(text, (columns) => {
      let [anywhere, outside] = [0, 0];
      for (let row = rows - 1; row >= 0; row--) {
        anywhere += match;
        outside += match;
        if (row % piece === 0 && row + piece <= rows) {
          const where = placesOf(pattern, row, text, columns, band);
          if (where === 0) anywhere -= charge;
          if ((where & 2) === 0) outside -= charge;
        }
        this.anywhere[row] = Math.max(anywhere, this.anywhere[row + 1] as number);
        this.outside[row] = Math.max(outside, this.outside[row + 1] as number);
      }
    });
  }

  /** What is gained at most after a cell by what does not go on along its row. */
  after(row: number, column: number): number {
    const away = this.band.first + row - column;
    if (away <= 0) return this.along(row, column);
    return this.beside(row, this.left.once + this.left.each * away);
  }

  /** The same by a gap that goes on along the row, which pays nothing for coming to the band from the left. */
  along(row: number, column: number): number {
    const away = column - row - this.band.last;
    return this.beside(row, away <= 0 ? 0 : this.right.once + this.right.each * away);
  }

  /** The first column in which something may still begin after a row that comes to `floor`; none is infinite. */
  firstToBegin(row: number, floor: number): number {
    return this.beside(row, 0) < floor ? Number.POSITIVE_INFINITY : this.band.first + row;
  }

  private beside(row: number, way: number): number {
    const back = (this.anywhere[row + 1] as number) - (way > 0 ? way : 0);
    const out = this.outside[row + 1] as number;
    return (back > out ? back : out) + this.slack;
  }
}

/** Whether the piece that begins at a row stands in the text on a diagonal in the band (1), outside (2), or both (3). */
function placesOf(pattern: Uint16Array, row: number, text: Uint16Array, { first, next }: Columns, band: Band): number {
  let where = 0;
  for (let column = first[pattern[row] as number] as number; column >= 0; column = next[column] as number) {
    let k = 1;
    while (k < piece && text[column + k] === pattern[row + k]) k++;
    if (k === piece) where |= column - row >= band.first && column - row <= band.last ? 1 : 2;
  }
  return where;
}
