import type { Mark } from '../letter.ts';
import { englishScore } from './language.ts';
import type { Rich } from './rich.ts';
import { nest } from './tidy.ts';

/** Adds what no markup says: web addresses that stand bare in the text, and runs of English. */
export function withFoundMarks(rich: Rich, whole: 'heading' | 'text'): Rich {
  const found = [...addresses(rich), ...englishRuns(rich, whole)];
  return found.length === 0 ? rich : { text: rich.text, marks: nest([...rich.marks, ...found]) };
}

const address = /(?<![\w@./-])(?:https?:\/\/|www\.)[^\s<>"“”«»|\\^`{}]{3,2000}/gi;

function addresses({ text, marks }: Rich): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(address)) {
    const href = withoutEnd(match[0]);
    const span = { start: match.index, end: match.index + href.length };
    if (!/^(?:https?:\/\/|www\.)[\p{L}\d-]+\.?/iu.test(href) || !href.includes('.')) continue;
    if (marks.some((mark) => mark.kind === 'link' && mark.start < span.end && mark.end > span.start)) continue;
    found.push({ kind: 'link', href, ...span });
  }
  return found;
}

/** The marks of the sentence behind an address are none of it; a closing bracket is, if it was opened inside. */
function withoutEnd(href: string): string {
  let end = href;
  for (;;) {
    const last = end.at(-1) ?? '';
    const unopened = last === ')' && end.split(')').length > end.split('(').length;
    if (!unopened && !/[.,;:!?'’*_\]]/.test(last)) return end;
    end = end.slice(0, -1);
  }
}

const quoted =
  /"([^"\n]{3,120})"|“([^”\n]{3,120})”|«([^»\n]{3,120})»|‘([^’\n]{3,120})’(?!\p{L})|(?<!\p{L})'([^'\n]{3,120})'(?!\p{L})/gu;
const bracketed = /\(((?:the )?\p{Lu}[^()\n]{4,100})\)/gu;

/**
 * English stands in italics, in quotation marks, in brackets behind its Dutch name, or is a whole heading. Elsewhere
 * nothing is marked: a Dutch sentence with "accountability" in it is Dutch. The more a run is set apart by the letter
 * itself, the less proof it needs.
 */
function englishRuns({ text, marks }: Rich, whole: 'heading' | 'text'): Mark[] {
  const found: Mark[] = [];
  const add = (start: number, end: number, needed: number): void => {
    if (found.some((other) => other.start < end && other.end > start)) return;
    const run = text.slice(start, end);
    if (run.length <= 400 && !/https?:|www\./.test(run) && englishScore(run) > needed)
      found.push({ kind: 'language', lang: 'en', start, end });
  };
  if (whole === 'heading') add(0, text.length, /\p{L}\s+\p{L}/u.test(text) ? 4 : 5);
  for (const mark of marks) if (mark.kind === 'italic' && whole === 'text') add(mark.start, mark.end, 0.5);
  for (const match of text.matchAll(quoted)) add(match.index + 1, match.index + match[0].length - 1, 3);
  for (const match of text.matchAll(bracketed)) {
    if (/\s/.test(match[1] ?? '')) add(match.index + 1, match.index + match[0].length - 1, 4);
  }
  return found;
}
