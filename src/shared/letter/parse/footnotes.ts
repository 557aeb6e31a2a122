import { monthNames } from '../dates.ts';
import type { Mark } from '../letter.ts';
import type { Piece } from './pieces.ts';
import type { RawBlock } from './raw.ts';
import { joinLines, type Line, linesOf, plain, type Rich, slice } from './rich.ts';
import { nest } from './tidy.ts';

const definition = /^\s*\[\^([\p{L}\p{N}_-]{1,12})\]:\s*/u;
const plainNote = new RegExp(`^(\\d{1,3})\\s+(?=[\\p{Lu}«“"'‘(\\d]|https?:|www\\.|zie )(?!(?:${monthNames})\\b)`, 'iu');

/** "X Noot", "1", text: how the official website prints notes below a paper. Read before page numbers are taken out. */
export function readNoot(blocks: readonly RawBlock[]): RawBlock[] {
  const lines = (block: RawBlock | undefined): string[] =>
    block?.kind === 'text' ? block.rich.text.split('\n').map((line) => line.trim()) : [];
  if (!blocks.some((block) => /^X ?Noot$/i.test(lines(block)[0] ?? ''))) return [...blocks];
  const made: RawBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (!/^X ?Noot$/i.test(lines(block)[0] ?? '')) {
      made.push(block);
      continue;
    }
    // Marker and text stand in the same block or in the next ones.
    let rest = lines(block).slice(1);
    while (
      rest.filter((line) => line !== '').length < 2 &&
      blocks[i + 1]?.kind === 'text' &&
      !/^X ?Noot$/i.test(lines(blocks[i + 1])[0] ?? '')
    ) {
      rest = [...rest, ...lines(blocks[++i])];
    }
    const [marker = '', ...text] = rest.filter((line) => line !== '');
    if (/^\d{1,3}$/.test(marker) && text.length > 0)
      made.push({ kind: 'footnote', marker, rich: plain(text.join(' ')) });
    else made.push({ kind: 'text', rich: plain(rest.join('\n')) });
  }
  return made;
}

/**
 * Tells notes from text. Marked ones (`<sup>1</sup> …`, `[^1]: …`) by their mark; plain ones ("1 Kamerstuk …" at the
 * foot of a page) only where the number is the next one and text above prints it glued to a word.
 */
export function readFootnotes(blocks: readonly RawBlock[]): RawBlock[] {
  const made: RawBlock[] = [];
  const seen = new Set<number>();
  let next = 1;
  for (const block of blocks) {
    if (block.kind !== 'text') {
      // Only readNoot has made footnotes by now, and its markers are digits.
      if (block.kind === 'footnote') next = Number(block.marker) + 1;
      else if (block.kind === 'item' || block.kind === 'heading') collect(block.rich, seen);
      made.push(block);
      continue;
    }
    let group: Line[] = [];
    let marker: string | null = null;
    let cut = block.cut === true;
    const flush = (): void => {
      const rich = joinLines(group);
      if (rich.text.trim() !== '') {
        if (marker !== null) made.push({ kind: 'footnote', marker, rich });
        else made.push({ kind: 'text', rich, ...(cut ? { cut } : {}) });
        if (marker === null) cut = false;
      }
      group = [];
    };
    for (const line of linesOf(block.rich)) {
      // In a list of notes, each is proof of the next.
      if (marker !== null) seen.add(next);
      const note = noteAt(line, next, seen);
      if (note !== null) {
        flush();
        marker = note.marker;
        next = Number(note.marker) + 1 || next;
        seen.delete(Number(note.marker));
        group.push({ ...line, rich: note.rest, text: note.rest.text.trim() });
        continue;
      }
      collect(line.rich, seen);
      group.push(line);
    }
    flush();
  }
  return made;
}

function noteAt(line: Line, next: number, seen: ReadonlySet<number>): { marker: string; rest: Rich } | null {
  const { rich } = line;
  const defined = definition.exec(rich.text);
  if (defined !== null) {
    const [whole, marker = ''] = defined;
    return { marker, rest: slice(rich, whole.length) };
  }
  const start = rich.text.length - rich.text.trimStart().length;
  const raised = rich.marks.find((mark) => mark.kind === 'superscript' && mark.start === start);
  if (raised !== undefined) {
    const marker = rich.text.slice(raised.start, raised.end).trim();
    if (/^\(?\d{1,3}\)?$|^\*+$/.test(marker) && rich.text.slice(raised.end).trim() !== '') {
      return { marker: marker.replace(/[()]/g, ''), rest: slice(rich, raised.end) };
    }
  }
  const match = plainNote.exec(line.text);
  const number = Number(match?.[1]);
  if (match === null || !seen.has(number) || (number !== next && number !== 1)) return null;
  const words = line.text.slice(match[0].length);
  // "2 Voortgang" is a heading.
  if (!/[.\d]|https?:|www\./.test(words) && words.split(' ').length <= 5) return null;
  return { marker: String(number), rest: slice(rich, start + match[0].length) };
}

/** Numbers glued to a word, a closing mark or a year: what may refer to a note. */
const glued =
  /(?:[\p{Ll})»”"’']|\p{L}[.,;:!?]|[)»”"’'][.,;:]|\p{Lu}{2})(\d{1,3})(?![\d\p{L}]|[.,]\d)|(?<!\d)(?:19|20)\d{2}[.,;:)]?(\d{1,2})(?![\d\p{L}-])|\d{3}[.;:](\d{1,3})(?=\s+\p{Lu}|\s*$)/gmu;

function collect(rich: Rich, seen: Set<number>): void {
  for (const match of rich.text.matchAll(glued)) seen.add(Number(match[1] ?? match[2] ?? match[3]));
  for (const mark of rich.marks)
    if (mark.kind === 'superscript') seen.add(Number(rich.text.slice(mark.start, mark.end)));
}

/** Gives glued note numbers a raised mark, where a note with that number exists. They come in the order of the notes. */
export function markGluedNotes(pieces: readonly Piece[]): Piece[] {
  const notes = new Set(pieces.flatMap((piece) => (piece.kind === 'footnote' ? [Number(piece.marker)] : [])));
  if (notes.size === 0) return [...pieces];
  let last = 0;
  const mark = (rich: Rich): Rich => {
    const marks: Mark[] = [...rich.marks];
    for (const raised of rich.marks) {
      const number = raised.kind === 'superscript' ? Number(rich.text.slice(raised.start, raised.end)) : Number.NaN;
      if (number > last) last = number;
    }
    for (const match of rich.text.matchAll(glued)) {
      const digits = match[1] ?? match[2] ?? match[3] ?? '';
      const number = Number(digits);
      const strict = match[1] === undefined || /\p{Lu}/u.test(match[0]) || !/[\p{L}.,;:]/u.test(match[0]);
      const follows =
        number === last + 1 ||
        (number === 1 && last > 1 && !strict) ||
        (!strict && number > last && number <= last + 3);
      if (
        !notes.has(number) ||
        !follows ||
        /(?:CO|NO|SO|PM|O|N|H)$|(?:^|[^\p{L}])[Nkcd]?m$/u.test(
          rich.text.slice(0, match.index + match[0].length - digits.length).slice(-3),
        )
      )
        continue;
      const end = match.index + match[0].length;
      if (
        rich.marks.some((other) => other.kind === 'superscript' && other.end > end - digits.length && other.start < end)
      )
        continue;
      marks.push({ kind: 'superscript', start: end - digits.length, end });
      last = number;
    }
    return marks.length === rich.marks.length ? rich : { text: rich.text, marks: nest(marks) };
  };
  return pieces.map((piece) => {
    if (piece.kind === 'paragraph' || piece.kind === 'listItem' || piece.kind === 'heading')
      return { ...piece, rich: mark(piece.rich) };
    if (piece.kind === 'tableRow') return { ...piece, cells: piece.cells.map(mark) };
    return piece;
  });
}
