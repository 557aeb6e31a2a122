import type { Block } from '../letter/letter.ts';
import type { Span } from '../span.ts';
import { wholeGraphemes } from './graphemes.ts';
import { lost, type Resolution, type Selectors } from './selector.ts';

/**
 * A note whose words, with all the context that it stored, are still at its offsets; undefined where they are not.
 * Without a quote the offsets are believed as long as they are in the text; without context the words suffice.
 */
export function standsAt(text: string, { quote, position }: Selectors): Resolution | undefined {
  if (quote?.exact === '' || (quote === undefined && position === undefined)) return lost;
  if (position === undefined) return undefined;
  const span = { start: position.start, end: position.end };
  if (quote === undefined) {
    const inside =
      Number.isInteger(span.start) && Number.isInteger(span.end) && 0 <= span.start && span.start <= span.end;
    return inside && span.end <= text.length ? { state: 'exact', span: wholeGraphemes(text, span) } : lost;
  }
  return span.end - span.start === quote.exact.length && standsWithContext(text, span, quote)
    ? { state: 'exact', span }
    : undefined;
}

/** The same for its offsets in the paragraph of its number. */
export function standsInBlock(
  text: string,
  { quote, block }: Selectors,
  blocks?: readonly Block[],
): Resolution | undefined {
  if (quote === undefined || block === undefined || blocks === undefined) return undefined;
  const paragraph = blocks.find((one) => one.kind === 'paragraph' && one.number === block.number);
  if (paragraph === undefined) return undefined;
  const span = { start: paragraph.start + block.start, end: paragraph.start + block.end };
  const inside = span.end <= paragraph.end && span.end - span.start === quote.exact.length;
  return inside && standsWithContext(text, span, quote) ? { state: 'moved', span } : undefined;
}

function standsWithContext(
  text: string,
  { start, end }: Span,
  { exact, prefix = '', suffix = '' }: { exact: string; prefix?: string; suffix?: string },
): boolean {
  return (
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    text.startsWith(prefix, start - prefix.length) &&
    // A grapheme that has grown a mark is another one.
    wholeGraphemes(text, { start, end }).end === end
  );
}
