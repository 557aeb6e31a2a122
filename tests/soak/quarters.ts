import { median } from '../bench/table.ts';
import { type Kind, kinds, type Sample } from './sample.ts';

/**
 * What the last quarter of the rounds held, to what the second did: medians of bytes, and means of what is counted. A
 * count that is 7 in one round and 8 in the next has a median that is one or the other by chance.
 */
export interface Verdict {
  readonly kind: Kind;
  readonly second: number;
  readonly last: number;
  readonly ratio: number;
}

const inBytes: ReadonlySet<Kind> = new Set(['mainHeap', 'pageHeap', 'workerHeap', 'memory']);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** None where there are fewer than four rounds. */
export function verdictOf(samples: readonly Sample[]): Verdict[] {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return [];
  return kinds.map((kind) => {
    const middle = inBytes.has(kind) ? median : mean;
    const of = (part: readonly Sample[]): number => middle(part.map((sample) => sample[kind]));
    const second = of(samples.slice(quarter, 2 * quarter));
    const last = of(samples.slice(-quarter));
    return { kind, second, last, ratio: last / second };
  });
}
