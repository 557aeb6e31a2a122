/** How a pattern lies in a stretch of a text. */
export interface Alignment {
  /** For each unit of the pattern the index in the text of the same unit, or -1 where the text has another or none. */
  readonly at: Int32Array;
  /** 20 for each unit in common, less for what differs: see the costs below. */
  readonly score: number;
}

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

/** Cells that are filled in between two pauses. */
const stretch = 32_768;

const [stopped, diagonal, inText, inPattern] = [0, 1, 2, 3];

/**
 * The best local alignment (Smith and Waterman, with Gotoh's affine gaps) of a pattern with text[low, high).
 * Takes time and memory of their product; pauses several times a millisecond.
 */
export function* aligning(
  pattern: Uint16Array,
  text: Uint16Array,
  low: number,
  high: number,
  costs: Costs = strict,
): Generator<void, Alignment> {
  const { mismatch, openGap, extendGap } = costs;
  const rows = pattern.length;
  const columns = Math.max(0, high - low);
  const at = new Int32Array(rows).fill(-1);
  // Bits 0 and 1: where the score came from; bit 2 and 3: whether the gap in the text, in the pattern, went on.
  const trace = new Uint8Array(rows * columns);
  const above = new Int32Array(columns);
  const gapInPattern = new Int32Array(columns).fill(-1e9);
  let best = 0;
  let bestCell = -1;
  const rowsAtOnce = Math.max(1, Math.ceil(stretch / (columns + 1)));
  for (let row = 0; row < rows; row++) {
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
    const unit = pattern[row] as number;
    const base = row * columns;
    let corner = 0;
    let left = 0;
    let gapInText = -1e9;
    for (let column = 0; column < columns; column++) {
      const up = above[column] as number;
      let flags = 0;
      let skip = up - openGap;
      const skipped = (gapInPattern[column] as number) - extendGap;
      if (skipped > skip) {
        skip = skipped;
        flags |= 8;
      }
      gapInPattern[column] = skip;
      const opened = left - openGap;
      gapInText -= extendGap;
      if (opened >= gapInText) gapInText = opened;
      else flags |= 4;
      let score = corner + (unit === text[low + column] ? match : -mismatch);
      let source = diagonal as number;
      if (gapInText > score) {
        score = gapInText;
        source = inText as number;
      }
      if (skip > score) {
        score = skip;
        source = inPattern as number;
      }
      if (score <= 0) {
        score = 0;
        source = stopped as number;
      }
      trace[base + column] = flags | source;
      corner = up;
      left = score;
      above[column] = score;
      if (score > best) {
        best = score;
        bestCell = base + column;
      }
    }
  }
  if (bestCell >= 0)
    follow(trace, columns, bestCell, (row, column) => {
      if (pattern[row] === text[low + column]) at[row] = low + column;
    });
  dropStray(at);
  return { at, score: best };
}

/** Walks an alignment back from its last cell, and names each pair of units that stand opposite each other. */
function follow(trace: Uint8Array, columns: number, last: number, pair: (row: number, column: number) => void): void {
  let row = Math.floor(last / columns);
  let column = last % columns;
  let state = diagonal as number;
  while (row >= 0 && column >= 0) {
    const flags = trace[row * columns + column] as number;
    if (state === diagonal) {
      const source = flags & 3;
      if (source === stopped) return;
      if (source === diagonal) {
        pair(row, column);
        row--;
        column--;
      } else state = source;
    } else if (state === inText) {
      if ((flags & 4) === 0) state = diagonal as number;
      column--;
    } else {
      if ((flags & 8) === 0) state = diagonal as number;
      row--;
    }
  }
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
