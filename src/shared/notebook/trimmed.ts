import type { Span } from '../span.ts';

/** The passage without white space at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + from, end: start + from + length };
}
