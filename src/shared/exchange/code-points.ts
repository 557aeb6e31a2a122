import { lowerBound } from '../letter/lower-bound.ts';
import type { Span } from '../span.ts';

/**
 * Offsets in a text, in UTF-16 units (as Leeswijzer counts) and in Unicode code points (as Web Annotations do). An offset
 * that is not in the text, or is in the middle of a character, has no other side: null.
 */
export interface CodePoints {
  readonly fromUtf16: (span: Span) => Span | null;
  readonly toUtf16: (span: Span) => Span | null;
}

/** Looks through the text once; a conversion then takes a few steps. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = []; // where each character of two units begins
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  const fits = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
  const fromOffset = (offset: number): number | null => {
    const before = lowerBound(pairs.length, (i) => (pairs[i] as number) < offset);
    return fits(offset) && offset <= text.length && pairs[before - 1] !== offset - 1 ? offset - before : null;
  };
  const toOffset = (point: number): number | null => {
    const before = lowerBound(pairs.length, (i) => (pairs[i] as number) - i < point);
    return fits(point) && point + before <= text.length ? point + before : null;
  };
  const both =
    (convert: (n: number) => number | null) =>
    (span: Span): Span | null => {
      const start = convert(span.start);
      const end = convert(span.end);
      return start === null || end === null || start > end ? null : { start, end };
    };
  return { fromUtf16: both(fromOffset), toUtf16: both(toOffset) };
}
