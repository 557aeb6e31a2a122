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
    this.starts.push(other.starts[i] as number);
    this.ends.push(other.ends[i] as number);
    this.blocks.push(other.blocks[i] as number);
    this.hows.push(other.hows[i] as number);
    this.literal.push(other.literal[i] as number);
  }

  /** The same in order of place, without overlaps: what is literal stays, then what is surer, then what is longer. */
  settled(): Matches {
    if (this.#isSettled()) return this;
    const order = this.#inOrder();
    const kept = new Matches();
    for (const i of order) {
      const last = kept.length - 1;
      if (last < 0 || (this.starts[i] as number) >= (kept.ends[last] as number)) kept.take(this, i);
      else if (this.#beats(i, kept, last)) {
        // Only the last can overlap: the one before it ended where the last began, or earlier.
        kept.#drop();
        kept.take(this, i);
      }
    }
    return kept;
  }

  #isSettled(): boolean {
    for (let i = 1; i < this.length; i++) if ((this.starts[i] as number) < (this.ends[i - 1] as number)) return false;
    return true;
  }

  #inOrder(): Uint32Array {
    const { starts, ends } = this;
    const order = Uint32Array.from({ length: this.length }, (_, i) => i);
    return order.sort(
      (a, b) => (starts[a] as number) - (starts[b] as number) || (ends[b] as number) - (ends[a] as number),
    );
  }

  #beats(i: number, kept: Matches, last: number): boolean {
    const literal = (this.literal[i] as number) - (kept.literal[last] as number);
    if (literal !== 0) return literal > 0;
    const how = (this.hows[i] as number) - (kept.hows[last] as number);
    if (how !== 0) return how < 0;
    const length = (this.ends[i] as number) - (this.starts[i] as number);
    return length > (kept.ends[last] as number) - (kept.starts[last] as number);
  }

  #drop(): void {
    for (const column of [this.starts, this.ends, this.blocks, this.hows, this.literal]) column.pop();
  }
}

const indexOfHow = Object.fromEntries(hows.map((how, i) => [how, i])) as Readonly<Record<How, number>>;
