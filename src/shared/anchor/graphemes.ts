import type { Span } from '../span.ts';

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** How far to either side a grapheme that holds an offset is looked for; the longest emoji have some 35 units. */
const reach = 64;

/** The nearest offset at or before this one that splits no grapheme. */
export const floorGrapheme = (text: string, offset: number): number => around(text, offset).start;

/** The nearest offset at or after this one that splits no grapheme. */
export const ceilGrapheme = (text: string, offset: number): number => around(text, offset).end;

/** The span, made larger where its ends would split a grapheme. */
export function wholeGraphemes(text: string, { start, end }: Span): Span {
  return start === end ? around(text, start) : { start: floorGrapheme(text, start), end: ceilGrapheme(text, end) };
}

function around(text: string, offset: number): Span {
  if (offset <= 0 || offset >= text.length || isPlain(text, offset)) return { start: offset, end: offset };
  // Segmenting from the middle of a grapheme would cut wrongly, so it begins where two plain characters meet.
  let from = offset - 1;
  while (from > 0 && offset - from < reach && !isPlain(text, from)) from--;
  from = flagsFrom(text, from);
  const window = text.slice(from, offset + reach);
  const found = segmenter.segment(window).containing(offset - from);
  if (found === undefined || found.index === offset - from) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** Flags are pairs of letters of their own kind, and only where a row of them begins tells which two are one. */
function flagsFrom(text: string, offset: number): number {
  let from = offset > 0 && /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
  while (/^\p{Regional_Indicator}/u.test(text.slice(Math.max(0, from - 2), from))) from -= 2;
  return from;
}

/** Whether two characters meet here that never combine: both below the combining marks, and not CR LF. */
const isPlain = (text: string, offset: number): boolean =>
  text.charCodeAt(offset - 1) < 0x300 &&
  text.charCodeAt(offset) < 0x300 &&
  !(text.charCodeAt(offset - 1) === 13 && text.charCodeAt(offset) === 10);
