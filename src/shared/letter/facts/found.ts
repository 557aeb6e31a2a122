import type { Span } from '../../span.ts';
import type { Basis, Fact } from '../fact.ts';

type WithoutMentions<F> = F extends Fact ? Omit<F, 'mentions' | 'basis'> : never;

/** What an extractor says of one printing: the words, how they are known, and the fact they name. */
export type FactDetails = WithoutMentions<Fact>;

export interface Found extends Span {
  readonly basis: Basis;
  readonly fact: FactDetails;
}
