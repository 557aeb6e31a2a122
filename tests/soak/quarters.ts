import { median } from '../bench/table.ts';
import { type Kind, kinds, type Sample } from './sample.ts';

/** What the last quarter of the rounds held, to what the second did: medians. */
export interface Verdict {
  readonly kind: Kind;
  readonly second: number;
  readonly last: number;
  readonly ratio: number;
}

/** None where there are fewer than four rounds. */
export function verdictOf(samples: readonly Sample[]): Verdict[] {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return [];
  return kinds.map((kind) => {
    const of = (part: readonly Sample[]): number => median(part.map((sample) => sample[kind]));
    const second = of(samples.slice(quarter, 2 * quarter));
    const last = of(samples.slice(-quarter));
    return { kind, second, last, ratio: last / second };
  });
}
