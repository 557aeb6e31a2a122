import { escapePattern } from '../../../shared/letter/escape-pattern.ts';
import type { Span } from '../../../shared/span.ts';

/** Beyond so many places none is shown; the quote is then searched for. */
export const mostPlaces = 5;
const longestQuote = 1000;

/**
 * Where the words of a note that came loose stand in the letter, for the reader to choose from: just the words, with any
 * white space between them. `count` is how often, up to a hundred.
 */
export function placesOfQuote(
  text: string,
  quote: string,
): { readonly spans: readonly Span[]; readonly count: number } {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0 || quote.length > longestQuote) return { spans: [], count: 0 };
  const found: Span[] = [];
  for (const match of text.matchAll(new RegExp(words.map(escapePattern).join('\\s+'), 'gu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === 100) break;
  }
  return { spans: found.slice(0, mostPlaces), count: found.length };
}
