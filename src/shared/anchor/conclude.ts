import type { Span } from '../span.ts';
import { type Folded, fold, isSameFolded } from './fold.ts';
import { wholeGraphemes } from './graphemes.ts';
import type { Edges } from './little.ts';
import { lost, type Quote, type Resolution, type Selectors } from './selector.ts';

/** The resolution of a note from the places of its quote, or of both ends of a long one. */
export function conclude(
  text: string,
  folded: Folded,
  { quote, position }: Selectors,
  found: readonly (Edges | null)[],
): Resolution {
  const first = found[0];
  const last = found.at(-1);
  if (quote === undefined || first == null || last == null || first.start >= folded.codes.length) return lost;
  const [start, end] = [first.start, last.end];
  const words = fold(quote.exact).codes;
  if (start > end || (found.length > 1 && (end - start < words.length / 2 || end - start > words.length * 2)))
    return lost;
  const span = wholeGraphemes(text, sourceSpan(text, folded, start, end, quote));
  if (span.start >= span.end) return lost;
  if (!isSameFolded(words, folded.codes.subarray(start, end))) return { state: 'changed', span };
  const stayed = position === undefined || (position.start === span.start && position.end === span.end);
  return { state: stayed ? 'exact' : 'moved', span };
}

/** A span of the folded text as one of the text. What folding leaves out belongs to it where the quote had it too. */
function sourceSpan(text: string, { from, to }: Folded, start: number, end: number, { exact }: Quote): Span {
  const before = start > 0 ? (to[start - 1] ?? 0) : 0;
  const after = end < from.length ? (from[end] ?? text.length) : text.length;
  if (start === end) return { start: before, end: after };
  const span = { start: from[start] ?? 0, end: to[end - 1] ?? text.length };
  const kept = fold(exact);
  const lead = kept.from[0] ?? 0;
  const tail = exact.length - (kept.to.at(-1) ?? exact.length);
  const literal = text.startsWith(exact, span.start - lead) && span.start >= lead;
  if (literal) return { start: span.start - lead, end: span.start - lead + exact.length };
  return { start: lead > 0 ? before : span.start, end: tail > 0 ? after : span.end };
}
