import type { Span } from '../../span.ts';
import { lowerBound } from '../lower-bound.ts';

/** Answers in logarithmic time how spans of a text lie to a place, so that extraction stays linear in a letter's length. */
export interface SpanIndex {
  /** Whether one of the spans holds all of start to end. */
  readonly covers: (start: number, end: number) => boolean;
  /** Whether one of the spans shares a character with start to end. */
  readonly overlaps: (start: number, end: number) => boolean;
  /** Whether one of the spans ends at a place, or at most so many characters before it. */
  readonly endsBefore: (place: number, within: number) => boolean;
}

export function indexSpans(spans: readonly Span[]): SpanIndex {
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  const ends = spans.map((span) => span.end).sort((a, b) => a - b);
  /** The farthest end of the spans up to and including each. */
  const farthest: number[] = [];
  for (const { end } of byStart) farthest.push(Math.max(farthest.at(-1) ?? 0, end));
  /** How many spans begin before a place. */
  const begunBefore = (place: number): number => lowerBound(byStart.length, (i) => (byStart[i]?.start ?? 0) < place);
  return {
    covers: (start, end) => (farthest[begunBefore(start + 1) - 1] ?? -1) >= end,
    overlaps: (start, end) => (farthest[begunBefore(end) - 1] ?? -1) > start,
    endsBefore: (place, within) => {
      const last = ends[lowerBound(ends.length, (i) => (ends[i] as number) <= place) - 1];
      return last !== undefined && place - last <= within;
    },
  };
}
