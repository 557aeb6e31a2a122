import { wholeGraphemes } from '../anchor/graphemes.ts';
import type { Span } from '../span.ts';

/** The passage in whole characters and without white space at its ends; null where nothing is left. */
export function trimmed(text: string, passage: Span): Span | null {
  if (passage.start === passage.end) return null;
  const { start, end } = wholeGraphemes(text, passage);
  const words = text.slice(start, end);
  const from = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + from, end: start + from + length };
}
