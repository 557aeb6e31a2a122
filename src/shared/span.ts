/** A stretch of a letter's text: UTF-16 offsets, `start` included, `end` excluded, 0 ≤ start ≤ end ≤ text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
