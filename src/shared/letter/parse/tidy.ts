import type { Mark } from '../letter.ts';
import { hardBreak, type Rich } from './rich.ts';

/**
 * A text as it goes into the letter: NFC, no double, leading or trailing blanks, "\n" only where the letter means a line
 * break. Marks follow their words and lose the blanks at their ends; marks that cross are cut so that all nest.
 */
export function tidy(rich: Rich, breaks: 'keep' | 'join'): Rich {
  // Most text is tidy already.
  if (!/\s\s|[^\S ]|^\s|\s$/.test(rich.text) && rich.text.normalize('NFC') === rich.text) {
    return { text: rich.text, marks: nest(rich.marks.map((mark) => trim(mark, rich.text)).filter(isNotEmpty)) };
  }
  const map: number[] = [];
  let text = '';
  // What stands between two words: nothing yet, a blank, or a line break.
  let gap: '' | ' ' | '\n' = '';
  for (let i = 0; i < rich.text.length; i++) {
    const character = rich.text[i] ?? '';
    if (/\s/.test(character)) {
      const isBreak = (character === '\n' || character === hardBreak) && breaks === 'keep';
      if (isBreak) gap = '\n';
      else if (gap === '') gap = ' ';
      map.push(text.length);
      continue;
    }
    if (text !== '') text += gap;
    gap = '';
    map.push(text.length);
    text += character;
  }
  map.push(text.length);
  const marks: Mark[] = rich.marks.map((mark) => ({ ...mark, start: map[mark.start] ?? 0, end: map[mark.end] ?? 0 }));
  const composed = text.normalize('NFC');
  // Two halves of a character that met here only now: rare beyond care, so the marks go rather than sit wrong.
  if (composed !== text) return { text: composed, marks: [] };
  return { text, marks: nest(marks.map((mark) => trim(mark, text)).filter(isNotEmpty)) };
}

const isNotEmpty = (mark: Mark): boolean => mark.start < mark.end;

function trim(mark: Mark, text: string): Mark {
  let { start, end } = mark;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start === mark.start && end === mark.end ? mark : { ...mark, start, end };
}

/** Sorted by start, then longest first; a mark that would cross the one around it is cut at that one's end. */
export function nest(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const nested: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop();
    if (open.some((other) => other.kind === mark.kind)) continue;
    const end = Math.min(mark.end, open.at(-1)?.end ?? mark.end);
    const cut = end === mark.end ? mark : { ...mark, end };
    nested.push(cut);
    open.push(cut);
  }
  // Cutting can change which of two that begin together is the longer.
  return nested.sort((a, b) => a.start - b.start || b.end - a.end);
}
