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
  /** Of what is opened and closed one by one: how many more there are at least. Null for what comes and goes in bulk. */
  readonly more: number | null;
}

const oneByOne: ReadonlySet<Kind> = new Set(['processes', 'descriptors', 'handles', 'documents']);

/** A tenth of 474 files is 47, one of each round: what is leaked one by one must not hide in a ratio. */
export const mostRatio = 1.1;
export const mostMore = 2;

export const isFlat = ({ ratio, more }: Verdict): boolean => ratio <= mostRatio && (more === null || more <= mostMore);

const inBytes: ReadonlySet<Kind> = new Set(['mainHeap', 'pageHeap', 'workerHeap', 'memory']);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** None where there are fewer than four rounds. */
export function verdictOf(samples: readonly Sample[]): Verdict[] {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return [];
  return kinds.map((kind) => {
    const middle = inBytes.has(kind) ? median : mean;
    const valuesOf = (part: readonly Sample[]): number[] => part.map((sample) => sample[kind]);
    const [early, late] = [valuesOf(samples.slice(quarter, 2 * quarter)), valuesOf(samples.slice(-quarter))];
    const [second, last] = [middle(early), middle(late)];
    const more = oneByOne.has(kind) ? Math.min(...late) - Math.min(...early) : null;
    return { kind, second, last, ratio: last / second, more };
  });
}
