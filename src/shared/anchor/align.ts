import { type Band, scoreInBand } from './align/band.ts';
import { type Costs, larger, match, strict } from './align/costs.ts';
import { Reach } from './align/reach.ts';

/** How a pattern lies in a stretch of a text. */
export interface Alignment {
  /** For each unit of the pattern the index in the text of the same unit, or -1 where the text has another or none. */
  readonly at: Int32Array;
  /** 20 for each unit in common, less for what differs: see the costs below. */
  readonly score: number;
}

/** Cells that are filled in between two pauses. */
const stretch = 32_768;

/**
 * The best local alignment (Smith and Waterman, with Gotoh's affine gaps) of a pattern with text[low, high).
 * Takes time and memory of their product, much less time where it is nearly all there in `band`; pauses several times a
 * millisecond. The band is where it probably lies, and changes nothing of what is found.
 */
export function* aligning(
  pattern: Uint16Array,
  text: Uint16Array,
  low: number,
  high: number,
  costs: Costs = strict,
  band: Band | null = null,
): Generator<void, Alignment> {
  const rows = pattern.length;
  const stretchOfText = text.subarray(low, Math.max(low, high));
  const floor = band === null ? 0 : scoreInBand(pattern, text, low, high, band, costs);
  const own = band === null ? null : { first: band.first - low, last: band.last - low };
  const reach = own === null ? null : new Reach(pattern, stretchOfText, costs, own);
  const table = new Table(pattern, stretchOfText, costs, floor, reach);
  const rowsAtOnce = Math.max(1, Math.ceil(stretch / table.width));
  for (let row = 0; row < rows; row += rowsAtOnce) {
    if (row > 0) yield;
    table.fill(row, Math.min(rows, row + rowsAtOnce));
  }
  const at = new Int32Array(rows).fill(-1);
  table.follow((row, column) => {
    if (pattern[row] === stretchOfText[column]) at[row] = low + column;
  });
  table.release();
  dropStray(at);
  return { at, score: table.best };
}

/**
 * The best score of an alignment that ends at each pair of units; the first row and column are before both. Only the
 * scores are kept: where each came from follows from those around it, and need be known of few.
 */
class Table {
  readonly width: number;
  best = 0;
  private bestCell = -1;
  private readonly scores: Uint16Array | Uint32Array;
  private readonly gapInPattern: Int32Array;
  /** The columns from which the best score may still be reached. */
  private low = 0;
  private high: number;

  /** `floor`: a score that the best one has at least. `reach`: what is gained at most; without it nothing is left out. */
  constructor(
    private readonly pattern: Uint16Array,
    private readonly text: Uint16Array,
    private readonly costs: Costs,
    private readonly floor: number,
    private readonly reach: Reach | null,
  ) {
    this.high = text.length;
    this.width = text.length + 1;
    const cells = (pattern.length + 1) * this.width;
    this.scores = pattern.length * match > 0xffff ? new Uint32Array(cells) : borrowed(cells);
    this.scores.fill(0, 0, cells);
    this.gapInPattern = new Int32Array(this.width).fill(-1e9);
  }

  /**
   * Fills in some rows. What lies before and after the columns from which the floor may still be reached is left out: no
   * best alignment goes through it, so what is known too low there changes none.
   */
  fill(from: number, to: number): void {
    const { pattern, text, scores, gapInPattern, width } = this;
    const { mismatch, openGap, extendGap } = this.costs;
    const difference = match + mismatch;
    // By a name of this function's own: where tests run modules one by one, an imported one is looked up at each call.
    const max = larger;
    const columns = text.length;
    let { best, bestCell, low, high } = this;
    const { floor, reach } = this;
    for (let row = from; row < to; row++) {
      const unit = pattern[row] as number;
      const above = row * width;
      const own = above + width;
      const end = Math.min(columns, high + 1);
      let corner = scores[above + low] as number;
      let outsideGap = 0;
      let gapInText = -1e9;
      for (let column = low; column < end; column++) {
        const up = scores[above + column + 1] as number;
        // A gap right after a gap is never better than to go on with it.
        gapInText = max((outsideGap - openGap) | 0, (gapInText - extendGap) | 0);
        const skip = max((up - openGap) | 0, ((gapInPattern[column] as number) - extendGap) | 0);
        gapInPattern[column] = skip;
        // All ones where the units are the same, else all zeros.
        const same = ((unit ^ (text[column] as number)) - 1) >> 31;
        const opposite = (corner - mismatch + (difference & same)) | 0;
        outsideGap = max(max(opposite, 0), skip);
        const score = max(outsideGap, gapInText);
        scores[own + column + 1] = score;
        corner = up;
        if (score > best) {
          best = score;
          bestCell = own + column + 1;
        }
      }
      if (reach === null) continue;
      // Beyond the columns that count there is only a gap that goes on.
      let reached = end;
      gapInText = max((outsideGap - openGap) | 0, (gapInText - extendGap) | 0);
      for (; reached < columns && gapInText > 0 && gapInText + reach.along(row, reached) >= floor; reached++) {
        scores[own + reached + 1] = gapInText;
        gapInText -= extendGap;
      }
      high = reached;
      while (high > low && (scores[own + high] as number) + reach.after(row, high - 1) < floor) high--;
      const lowest = Math.min(high, reach.firstToBegin(row, floor));
      while (low < lowest && (scores[own + low + 1] as number) + reach.after(row, low) < floor) low++;
      gapInPattern.fill(-1e9, high, reached);
    }
    this.best = best;
    this.bestCell = bestCell;
    this.low = low;
    this.high = high;
  }

  /** Walks the best alignment back from its last cell, and names each pair of units that stand opposite each other. */
  follow(pair: (row: number, column: number) => void): void {
    const { pattern, text, scores, width } = this;
    const { mismatch } = this.costs;
    for (let cell = this.bestCell; cell >= 0 && (scores[cell] as number) > 0; ) {
      const [row, column] = [Math.floor(cell / width) - 1, (cell % width) - 1];
      const opposite = (scores[cell - width - 1] as number) + (pattern[row] === text[column] ? match : -mismatch);
      if (opposite === scores[cell]) {
        pair(row, column);
        cell -= width + 1;
      } else cell = this.beforeGap(cell, 1, column + 1) ?? this.beforeGap(cell, width, row + 1) ?? -1;
    }
  }

  /** Where the gap began that ends at a cell, `step` apart from cell to cell; null where none made its score. */
  private beforeGap(cell: number, step: number, longest: number): number | null {
    const { openGap, extendGap } = this.costs;
    let sum = (this.scores[cell] as number) + openGap;
    for (let n = 1; n <= longest; n++) {
      if (this.scores[cell - n * step] === sum) return cell - n * step;
      sum += extendGap;
    }
    return null;
  }

  /** Leaves the memory of the scores to the next alignment; nothing can be read here any more. */
  release(): void {
    if (this.scores instanceof Uint16Array) spare = this.scores;
  }
}

/** Thousands of tables, each with memory of its own, would be a long pause of the garbage collector. */
let spare: Uint16Array = new Uint16Array(0);

function borrowed(cells: number): Uint16Array {
  const memory = spare.length >= cells ? spare : new Uint16Array(cells);
  spare = new Uint16Array(0);
  return memory;
}

/** Units that must be the same in a row to count, where what stands around them differs. */
const shortestRun = 4;
/** The same for a run at either end, at another distance than it was. */
const farRun = 20;

/**
 * Leaves out the few units that another word happens to have in common, at the place it took: they would say where its
 * first and last letter went. A short run counts where a longer one is a single letter away.
 */
function dropStray(at: Int32Array): void {
  const runs: { start: number; end: number }[] = [];
  for (let i = 0; i < at.length; i++) {
    if ((at[i] as number) < 0) continue;
    const last = runs.at(-1);
    if (last?.end === i && at[i] === (at[i - 1] as number) + 1) last.end = i + 1;
    else runs.push({ start: i, end: i + 1 });
  }
  const isLong = (run: { start: number; end: number } | undefined): boolean =>
    run !== undefined && run.end - run.start >= shortestRun;
  const closeTo = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    b.start - a.end <= 1 && (at[b.start] as number) - (at[a.end - 1] as number) <= 2;
  const stray = runs.filter((run, i) => {
    const [before, after] = [runs[i - 1], runs[i + 1]];
    if (isLong(run)) return false;
    // The outermost has nothing beyond it that would vouch for it.
    if (before === undefined || after === undefined) return true;
    const joined = (isLong(before) && closeTo(before, run)) || (isLong(after) && closeTo(run, after));
    return !joined;
  });
  for (const { start, end } of stray) at.fill(-1, start, end);
  const kept = runs.filter((run) => !stray.includes(run));
  dropFar(at, kept, false);
  dropFar(at, kept.reverse(), true);
}

/**
 * Leaves out the outermost run where it lies at another distance than it should: the same word a line further on.
 */
function dropFar(at: Int32Array, runs: readonly { start: number; end: number }[], backward: boolean): void {
  const [outer, inner] = [runs[0], runs[1]];
  if (outer === undefined || inner === undefined || outer.end - outer.start >= farRun) return;
  const [first, second] = backward ? [inner, outer] : [outer, inner];
  const inPattern = second.start - first.end;
  const inText = (at[second.start] as number) - (at[first.end - 1] as number) - 1;
  if (Math.abs(inText - inPattern) <= 12) return;
  // What a page puts in between is a gap in the text only, beyond which all goes on.
  const goesOn = inPattern <= 2 && (backward ? at.length - outer.end : outer.start) <= 3;
  if (!goesOn) at.fill(-1, outer.start, outer.end);
}
