import type { Span } from '../../shared/span.ts';

/** A part of a line, and whether it is words that were looked for. */
export interface Part {
  readonly text: string;
  readonly found: boolean;
}

const before = 30;
const longest = 120;

/**
 * The words around the first place in a text, on one line: what comes before it is cut at a blank, and so is the end;
 * dots say where there is more. All places in it are parts of their own.
 */
export function excerptOf(text: string, spans: readonly Span[]): Part[] {
  const first = spans[0] ?? { start: 0, end: 0 };
  const from = first.start <= before ? 0 : blankAfter(text, first.start - before, first.start);
  const to = from + longest >= text.length ? text.length : blankBefore(text, from + longest, first.end);
  const parts: Part[] = [];
  const put = (start: number, end: number, found: boolean): void => {
    if (end > start) parts.push({ text: oneLine(text.slice(start, end)), found });
  };
  let at = from;
  for (const { start, end } of spans) {
    if (start >= to) break;
    put(at, start, false);
    put(start, Math.min(end, to), true);
    at = Math.min(end, to);
  }
  put(at, to, false);
  if (from > 0) parts.unshift({ text: '… ', found: false });
  if (to < text.length) parts.push({ text: ' …', found: false });
  return parts;
}

/** Where the first word after an offset begins, at the latest at `end`. */
function blankAfter(text: string, offset: number, end: number): number {
  const blank = text.slice(offset, end).search(/\s\S/);
  return blank < 0 ? end : offset + blank + 1;
}

/** Where the last word before an offset ends, at the earliest at `start`. */
function blankBefore(text: string, offset: number, start: number): number {
  const words = text.slice(start, offset).search(/\s+\S*$/);
  return words < 0 ? Math.max(start, offset) : start + words;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
