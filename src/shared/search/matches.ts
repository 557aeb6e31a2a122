import { type How, hows } from './result.ts';

/** How much of a query a place holds letter by letter: nothing, a word or phrase of it, all of it. */
export type Literal = 0 | 1 | 2;

/**
 * Places that matched, as columns: a two-letter query has a hundred thousand in a long letter, and objects for them would
 * cost more than finding them.
 */
export class Matches {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly blocks: number[] = [];
  /** Indexes in `hows`. */
  readonly hows: number[] = [];
  /** A place is never given up for one that overlaps it and holds less of the query. */
  readonly literal: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  push(start: number, end: number, block: number, how: How, literal: Literal): void {
    this.starts.push(start);
    this.ends.push(end);
    this.blocks.push(block);
    this.hows.push(indexOfHow[how]);
    this.literal.push(literal);
  }

  /** Adds a match of another list. */
  take(other: Matches, i: number): void {
    this.starts.push(other.starts[i] ?? 0);
    this.ends.push(other.ends[i] ?? 0);
    this.blocks.push(other.blocks[i] ?? 0);
    this.hows.push(other.hows[i] ?? 0);
    this.literal.push(other.literal[i] ?? 0);
  }

  /** The same in order of place, without overlaps: what is literal stays, then what is surer, then what is longer. */
  settled(): Matches {
    if (this.#isSettled()) return this;
    const order = this.#inOrder();
    const kept = new Matches();
    for (const i of order) {
      const last = kept.length - 1;
      if (last < 0 || (this.starts[i] ?? 0) >= (kept.ends[last] ?? 0)) kept.take(this, i);
      else if (this.#beats(i, kept, last)) {
        // Only the last can overlap: the one before it ended where the last began, or earlier.
        kept.#drop();
        kept.take(this, i);
      }
    }
    return kept;
  }

  #isSettled(): boolean {
    for (let i = 1; i < this.length; i++) if ((this.starts[i] ?? 0) < (this.ends[i - 1] ?? 0)) return false;
    return true;
  }

  #inOrder(): Uint32Array {
    const { starts, ends } = this;
    const order = Uint32Array.from({ length: this.length }, (_, i) => i);
    return order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[b] ?? 0) - (ends[a] ?? 0));
  }

  #beats(i: number, kept: Matches, last: number): boolean {
    const literal = (this.literal[i] ?? 0) - (kept.literal[last] ?? 0);
    if (literal !== 0) return literal > 0;
    const how = (this.hows[i] ?? 0) - (kept.hows[last] ?? 0);
    if (how !== 0) return how < 0;
    const length = (this.ends[i] ?? 0) - (this.starts[i] ?? 0);
    return length > (kept.ends[last] ?? 0) - (kept.starts[last] ?? 0);
  }

  #drop(): void {
    for (const column of [this.starts, this.ends, this.blocks, this.hows, this.literal]) column.pop();
  }
}

const indexOfHow = Object.fromEntries(hows.map((how, i) => [how, i])) as Readonly<Record<How, number>>;
