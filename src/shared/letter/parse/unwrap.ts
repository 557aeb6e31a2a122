import type { Mark } from '../letter.ts';
import { hardBreak, type Line, type Rich, slice } from './rich.ts';

/** Prefixes whose hyphen is their own, so that it stays when the line broke behind it: "niet-\ngouvernementele". */
const hyphenated = /(?:^|[^\p{L}])(?:niet|oud|ex|non|vice|semi|pro|anti|co|ad|self|cross|multi-?stakeholder)-$/iu;

/**
 * What stands between two halves of a line that was broken: a blank, nothing, or nothing with the hyphen gone too.
 * "be-\nleid" is one word; "Noord-\nKorea", "VN-\nmissie", "2017-\n2018" keep the hyphen; "klimaat-\nen water…" keeps
 * the hyphen and the blank; "conflictpreventie en\n-beslechting" is not a broken word at all.
 */
export function seam(before: string, after: string): 'blank' | 'nothing' | 'drop hyphen' {
  const end = before.trimEnd();
  const start = after.trimStart();
  if (/\p{L}¬$/u.test(end)) return 'drop hyphen';
  if (/[\p{L}\d]\/$/u.test(end) && /^[\p{L}\d]/u.test(start)) return 'nothing';
  if (!/[\p{L}\d][-‐]$/u.test(end)) return 'blank';
  if (/^(?:en|of|tot|dan wel|respectievelijk|resp\.|c\.q\.|als)(?!\p{L})/u.test(start)) return 'blank';
  if (!/^[\p{L}\d]/u.test(start)) return 'blank';
  if (/^\p{Ll}/u.test(start) && /\p{Ll}[-‐]$/u.test(end) && !hyphenated.test(end)) return 'drop hyphen';
  return 'nothing';
}

/** Two texts as one, with the seam between them closed. */
export function joinAtSeam(a: Rich, b: Rich): Rich {
  const kind = seam(a.text, b.text);
  const end = a.text.trimEnd().length;
  const left = kind === 'blank' ? a : slice(a, 0, kind === 'nothing' ? end : end - 1);
  const right = kind === 'blank' ? b : slice(b, b.text.length - b.text.trimStart().length);
  const gap = kind === 'blank' ? ' ' : '';
  const offset = left.text.length + gap.length;
  const moved = right.marks.map((mark): Mark => ({ ...mark, start: mark.start + offset, end: mark.end + offset }));
  return { text: left.text + gap + right.text, marks: bridge(left.marks, moved, left.text.length, offset) };
}

/** A mark that was cut by the line break is one mark again. */
function bridge(left: readonly Mark[], right: readonly Mark[], end: number, start: number): Mark[] {
  const rest = [...right];
  const joined = left.map((mark) => {
    const other =
      mark.end === end ? rest.findIndex(({ kind, start: from }) => kind === mark.kind && from === start) : -1;
    const next = rest[other];
    if (next === undefined) return mark;
    rest.splice(other, 1);
    return { ...mark, end: next.end };
  });
  return [...joined, ...rest];
}

/**
 * The lines of one paragraph as its text. A line break that the source means (see hardBreak) stays where both halves can
 * stand alone; others were made by the width of a page.
 */
export function unwrap(lines: readonly Line[]): Rich {
  // Joined pairwise, so that a paragraph of many lines takes no quadratic time.
  const parts: { rich: Rich; hard: boolean }[] = lines
    .filter(({ text }) => text !== '')
    .map(({ rich, hard }) => ({ rich, hard }));
  let level = parts;
  while (level.length > 1) {
    const next: { rich: Rich; hard: boolean }[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [a, b] = [level[i], level[i + 1]];
      if (a === undefined) break;
      next.push(b === undefined ? a : { rich: join(a.rich, b), hard: a.hard });
    }
    level = next;
  }
  return level[0]?.rich ?? { text: '', marks: [] };
}

function join(a: Rich, b: { rich: Rich; hard: boolean }): Rich {
  const meant = b.hard && /[.:;,?!)»”"’\d]\s*$/.test(a.text) && /^\s*[\p{Lu}\d–•*-]/u.test(b.rich.text);
  if (!meant) return joinAtSeam(a, b.rich);
  const offset = a.text.length + 1;
  const moved = b.rich.marks.map((mark): Mark => ({ ...mark, start: mark.start + offset, end: mark.end + offset }));
  return { text: a.text + hardBreak + b.rich.text, marks: [...a.marks, ...moved] };
}
