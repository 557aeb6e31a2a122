import type { Block, FrontMatter, Letter, Mark, Section } from '../letter.ts';
import { withFoundMarks } from './inline.ts';
import type { Piece } from './pieces.ts';
import { concat, hardBreak, plain, type Rich } from './rich.ts';
import { tidy } from './tidy.ts';

/** Puts the pieces together: one text, and everything else as spans of it. */
export function assemble(frontMatter: FrontMatter, pieces: readonly Piece[]): Letter {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let start = 0;
  let number = 0;
  for (const piece of pieces) {
    const { rich, label, cells } = contentOf(piece);
    if (rich.text === '') continue;
    const span = { start, end: start + rich.text.length };
    const moved = <T extends { start: number; end: number }>(inner: T): T => ({
      ...inner,
      start: inner.start + start,
      end: inner.end + start,
    });
    switch (piece.kind) {
      case 'letterhead':
        blocks.push({
          kind: piece.kind,
          role: piece.role,
          ...span,
          ...(label > 0 ? { label: { start, end: start + label } } : {}),
        });
        break;
      case 'salutation':
      case 'closing':
        blocks.push({ kind: piece.kind, ...span });
        break;
      case 'heading':
        blocks.push({ kind: piece.kind, level: piece.level ?? 1, ...span });
        break;
      case 'paragraph':
        number++;
        blocks.push({ kind: piece.kind, number, ...span });
        break;
      case 'listItem':
        blocks.push({ kind: piece.kind, level: piece.level, marker: piece.marker, ...span });
        break;
      case 'tableRow':
        blocks.push({ kind: piece.kind, cells: cells.map(moved), header: piece.header, ...span });
        break;
      case 'footnote':
        blocks.push({ kind: piece.kind, marker: piece.marker, ...span });
        break;
      case 'signature':
        blocks.push({ kind: piece.kind, role: piece.role, ...span });
        break;
    }
    for (const mark of rich.marks) marks.push(moved(mark));
    texts.push(rich.text);
    start = span.end + 2;
  }
  return { frontMatter, text: texts.join('\n\n'), blocks, marks, sections: sectionsOf(blocks) };
}

interface Content {
  readonly rich: Rich;
  /** Length of a letterhead line's label. */
  readonly label: number;
  readonly cells: readonly { start: number; end: number }[];
}

function contentOf(piece: Piece): Content {
  if (piece.kind === 'tableRow') return rowContent(piece.cells);
  if (piece.kind === 'letterhead') {
    const value = tidy(withoutPlainBreaks(piece.rich, piece.role), 'keep');
    const label = piece.label === undefined ? plain('') : tidy(piece.label, 'join');
    const rich = label.text === '' ? value : value.text === '' ? label : concat([label, value], ' ');
    return { rich: withFoundMarks(rich, 'text'), label: label.text.length, cells: [] };
  }
  const breaks = piece.kind === 'heading' ? 'join' : 'keep';
  const rich = tidy(piece.rich, breaks);
  const named = piece.kind === 'signature' || piece.kind === 'salutation' || piece.kind === 'closing';
  return {
    rich: named ? rich : withFoundMarks(rich, piece.kind === 'heading' ? 'heading' : 'text'),
    label: 0,
    cells: [],
  };
}

/** The lines of a letterhead were put together with the breaks it means; others were made by the page. */
const withoutPlainBreaks = (rich: Rich, role: string): Rich =>
  role === 'address' || role === 'recipient' || role === 'other'
    ? rich
    : { ...rich, text: rich.text.replaceAll('\n', ' ').replaceAll(hardBreak, ' ') };

/** Cells with a tab between them. Inside a cell a line break is a blank. */
function rowContent(cells: readonly Rich[]): Content {
  const tidied = cells.map((cell) => withFoundMarks(tidy(cell, 'join'), 'text'));
  const rich = concat(tidied, '\t');
  let start = 0;
  const spans = tidied.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
  return { rich, label: 0, cells: spans };
}

/** A section ends where a heading of its level or a higher one begins, or the letter's signature, or the text. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: number; level: number; end: number; first: number; last: number }[] = [];
  const open: typeof sections = [];
  const close = (level: number, end: number): void => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) {
      const section = open.pop();
      if (section !== undefined) section.end = end;
    }
  };
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      close(block.level, i);
      const section = { heading: i, level: block.level, end: blocks.length, first: 0, last: 0 };
      sections.push(section);
      open.push(section);
    } else if (block.kind === 'signature' || block.kind === 'closing') close(1, i);
    else if (block.kind === 'paragraph') {
      for (const section of open) {
        section.first ||= block.number;
        section.last = block.number;
      }
    }
  }
  return sections.map(({ heading, level, end, first, last }) => ({
    heading,
    level,
    end,
    paragraphs: first > 0 ? { first, last } : null,
  }));
}
