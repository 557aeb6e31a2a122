import type { Answer, Question, Row } from './answer.ts';

/** What the page and the worker of search say to each other. */
export type ToWorker =
  /** Where the letter is; said first, once. */
  | { readonly kind: 'letter'; readonly url: string }
  | { readonly kind: 'find'; readonly id: number; readonly question: Question }
  /** More rows of an answer, as long as no newer one was made. */
  | { readonly kind: 'rows'; readonly id: number; readonly of: number; readonly from: number; readonly to: number };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly Row[] }
  | { readonly kind: 'failed'; readonly reason: string };
