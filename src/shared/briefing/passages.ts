import type { Messages } from '../i18n/i18n.ts';
import { placeName } from '../letter/citation.ts';
import { belongsAt } from '../letter/footnotes.ts';
import type { Block, Letter } from '../letter/letter.ts';
import { colours } from '../notebook/note.ts';
import {
  type BriefingBlock,
  type Heading,
  type Inline,
  type PrintedNote,
  type PrintedPassage,
  words,
} from './briefing.ts';
import { letterInlines } from './inlines.ts';
import { besideOf, type NumberedNotes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { Piece } from './select.ts';

export interface PassagesSaid {
  readonly letter: Letter;
  readonly pieces: readonly Piece[];
  readonly notes: NumberedNotes;
  /** Whether notes stand in the margin. */
  readonly beside: boolean;
  /** Whether each passage says where it is from, besides its number. */
  readonly withSource: boolean;
  readonly messages: Messages;
}

/** A heading as the contents list names it: with the paragraphs under it. */
export interface Listed {
  readonly heading: Heading;
  readonly paragraphs: readonly number[];
}

/** The passages as blocks, each under the heading of the letter that it stands under there. */
export function passageBlocks(
  said: PassagesSaid,
  numbering: Numbering,
): { readonly blocks: BriefingBlock[]; readonly listed: Listed[] } {
  const { letter, pieces, messages } = said;
  const blocks: BriefingBlock[] = [];
  const listed: { heading: Heading; paragraphs: number[] }[] = [];
  let section: string | null = null;
  const under = (key: string, level: 3 | 4, text: string, ofLetter: boolean): void => {
    const heading = numbering.next(level, `section-${listed.length + 1}`, text, ofLetter);
    blocks.push({ kind: 'heading', heading });
    listed.push({ heading, paragraphs: [] });
    section = key;
  };
  for (const [index, piece] of pieces.entries()) {
    const { block } = piece;
    if (block.kind === 'heading') {
      under(`heading ${block.start}`, block.level > 1 ? 4 : 3, headingWords(letter, block), true);
      continue;
    }
    const own = sectionOf(letter, piece, messages);
    if (own.key !== section) under(own.key, 3, own.text, own.ofLetter);
    const passage = printed(said, piece, pieces[index + 1]);
    if (passage.number !== null) listed.at(-1)?.paragraphs.push(passage.number);
    blocks.push({ kind: 'passage', passage });
  }
  return { blocks, listed };
}

const headingWords = ({ text }: Letter, { start, end }: Block): string => text.slice(start, end).replace(/\s+/g, ' ');

/** What a passage stands under: a heading of the letter, or a part of it that we name. */
function sectionOf(letter: Letter, piece: Piece, messages: Messages): { key: string; text: string; ofLetter: boolean } {
  const { letterhead, signature, introduction } = messages.briefing;
  if (piece.block.kind === 'letterhead') return { key: 'letterhead', text: letterhead, ofLetter: false };
  if (piece.block.kind === 'signature' || piece.block.kind === 'closing')
    return { key: 'signature', text: signature, ofLetter: false };
  const place = belongsAt(letter, piece.start);
  const index = letter.blocks.findLastIndex(({ kind, start }) => kind === 'heading' && start <= place);
  const heading = letter.blocks[index];
  if (heading === undefined) return { key: 'introduction', text: introduction, ofLetter: false };
  return { key: `heading ${heading.start}`, text: headingWords(letter, heading), ofLetter: true };
}

function printed(said: PassagesSaid, piece: Piece, next: Piece | undefined): PrintedPassage {
  const { letter, notes, messages } = said;
  const { block, start, end } = piece;
  const calls = notes.callsIn(piece);
  const parts = block.kind === 'tableRow' ? block.cells.map((cell) => clip(cell, piece)) : [{ start, end }];
  const cells = parts.map((part, i) => {
    const here = calls
      .filter(({ at }) => at > part.start || i === 0)
      .filter(({ at }) => at <= part.end || i === parts.length - 1);
    return letterInlines(letter, part, notes.highlights, here);
  });
  const { omitted } = messages.briefing;
  if (start > block.start) cells[0]?.unshift(words(`${omitted} `));
  if (end < block.end) cells.at(-1)?.push(words(` ${omitted}`));
  const called = calls
    .map(({ number }) => notes.notes[number - 1])
    .filter((note): note is PrintedNote => note !== undefined);
  return {
    id: `passage-${start}`,
    span: { start, end },
    kind:
      block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'tableRow' || block.kind === 'footnote'
        ? block.kind
        : 'line',
    number: block.kind === 'paragraph' ? block.number : null,
    marker: block.kind === 'listItem' || block.kind === 'footnote' ? block.marker : null,
    cells,
    source: sourceLine(said, piece, next),
    beside: said.beside ? besideOf(called, letter.text.slice(start, end)) : [],
  };
}

const clip = (a: { start: number; end: number }, b: { start: number; end: number }) => {
  const start = Math.min(Math.max(a.start, b.start), b.end);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
};

/** "Alinea 5. Markeringen: blauw, geel." A list says it once, under its last item. */
function sourceLine(
  { letter, notes, withSource, messages }: PassagesSaid,
  piece: Piece,
  next: Piece | undefined,
): Inline[] {
  const place = placeName(letter, piece, messages);
  const goesOn = next !== undefined && next.block.kind !== 'paragraph' && placeName(letter, next, messages) === place;
  const on = notes.highlights.filter(({ start, end }) => start < piece.end && end > piece.start);
  const used = colours.filter((colour) => on.some((mark) => mark.colour === colour));
  const where = withSource && !goesOn && place !== null ? [words(`${upper(place)}.`)] : [];
  // Over a whole letter the legend says it once.
  if (used.length === 0 || !withSource) return where;
  const names = used.flatMap((colour, i): Inline[] => [
    ...(i === 0 ? [] : [words(', ')]),
    words(messages.exchange.colours[colour], { marks: [{ note: null, colour }] }),
  ]);
  const gap = where.length === 0 ? '' : ' ';
  return [...where, words(`${gap}${messages.briefing.marks} `), ...names, words('.')];
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
