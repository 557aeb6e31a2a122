import type { Outcome, Work } from './work.ts';

/**
 * What the page and a worker of the notebook say to each other. What there may be thousands of is told in parts, before
 * the rest of it: to copy all at once would hold the page.
 */
export type ToWorker =
  | { readonly kind: 'part'; readonly of: Work['of'] }
  /** The last: what is to be done, and where the letter is. */
  | { readonly kind: 'work'; readonly work: Work; readonly letterUrl: string };

export type FromWorker =
  | { readonly kind: 'part'; readonly items: Outcome<unknown>['items'] }
  | { readonly kind: 'done'; readonly fault: Outcome<unknown>['fault'] }
  | { readonly kind: 'failed'; readonly reason: string };

/** So many are told at once: in parts of this size a notebook's notes are copied in a millisecond or two each. */
const partSize = 250;

export function* partsOf<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += partSize) yield all.slice(at, at + partSize);
}
