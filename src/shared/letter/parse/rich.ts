import type { Mark } from '../letter.ts';

/** Text with marks, in offsets of that text: a block before it has a place in the letter. Marks are sorted by start. */
export interface Rich {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A line break that the source means (Markdown's two spaces, `<br>`); a plain "\n" is only where a line was full. */
export const hardBreak = '\u2028';

export const plain = (text: string): Rich => ({ text, marks: [] });

export function slice(rich: Rich, start: number, end: number = rich.text.length): Rich {
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    if (mark.end <= start || mark.start >= end) continue;
    marks.push({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start });
  }
  return { text: rich.text.slice(start, end), marks };
}

export function concat(parts: readonly Rich[], separator = ''): Rich {
  let text = '';
  const marks: Mark[] = [];
  for (const [i, part] of parts.entries()) {
    if (i > 0) text += separator;
    for (const mark of part.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += part.text;
  }
  return { text, marks };
}

export interface Line {
  readonly rich: Rich;
  /** The text without blanks at its ends; empty for a blank line. */
  readonly text: string;
  /** Whether a hard break stands before it. */
  readonly hard: boolean;
}

/** The lines of a text, in one pass over its marks: a hostile paragraph has as many of both as it likes. */
export function linesOf(rich: Rich): Line[] {
  const lines: Line[] = [];
  let next = 0;
  let open: Mark[] = [];
  let start = 0;
  let hard = false;
  while (start <= rich.text.length) {
    const end = endOfLine(rich.text, start);
    for (let mark = rich.marks[next]; mark !== undefined && mark.start < end; mark = rich.marks[++next])
      open.push(mark);
    const line = slice({ text: rich.text, marks: open }, start, end);
    lines.push({ rich: line, text: line.text.trim(), hard });
    open = open.filter((mark) => mark.end > end);
    hard = rich.text[end] === hardBreak;
    start = end + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === '\n' || text[i] === hardBreak) return i;
  return text.length;
}

/** Lines back to one text, with the breaks they had. */
export function joinLines(lines: readonly Line[]): Rich {
  const parts: Rich[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0) parts.push(plain(line.hard ? hardBreak : '\n'));
    parts.push(line.rich);
  }
  return concat(parts);
}

/** Whether a mark of this kind covers the whole text but for blanks and closing punctuation. */
export function isAll(rich: Rich, kind: Mark['kind']): boolean {
  const covered = rich.marks.filter((mark) => mark.kind === kind);
  if (covered.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const mark of covered) {
    rest += rich.text.slice(at, Math.max(at, mark.start));
    at = Math.max(at, mark.end);
  }
  return !/[\p{L}\p{N}]/u.test(rest + rich.text.slice(at));
}
