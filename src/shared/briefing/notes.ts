import { formatDay, type Messages } from '../i18n/i18n.ts';
import { placeName } from '../letter/citation.ts';
import type { Letter } from '../letter/letter.ts';
import { lemmaOf } from '../notebook/lemma.ts';
import type { Note } from '../notebook/note.ts';
import { hasOtherWords } from '../notebook/selectors.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';
import { type Inline, type PrintedNote, printable, type WrittenBlock } from './briefing.ts';
import { type Call, markdownAsBlocks, type PlacedHighlight } from './inlines.ts';
import { type Piece, type PlacedNote, type Selection, touches } from './select.ts';
import { inlineText } from './text.ts';

/** The notes of a briefing, numbered in the order in which they are called, and what lies on the passages of them. */
export interface NumberedNotes {
  readonly notes: readonly PrintedNote[];
  /** Notes with a place that no printed passage has, and those without a place, each as a part of `notes`. */
  readonly elsewhere: readonly PrintedNote[];
  readonly lost: readonly PrintedNote[];
  readonly highlights: readonly PlacedHighlight[];
  /** Ids of highlights without a number. */
  readonly unnumbered: readonly string[];
  readonly callsIn: (piece: Piece) => readonly Call[];
}

export function numberNotes(
  letter: Letter,
  { pieces, notes }: Selection,
  language: Language,
  messages: Messages,
): NumberedNotes {
  const placed = notes.flatMap(({ note, span }) =>
    span === null ? [] : [{ note, span, call: callOf(letter, span, pieces) }],
  );
  const inPassages = placed.flatMap(({ call, ...one }) => (call === null ? [] : [{ ...one, call }]));
  // A highlight that says nothing more stands in the passage itself, and needs no number.
  const silent = inPassages.filter((one) => isSilent(letter, one));
  const called = inPassages
    .filter((one) => !isSilent(letter, one))
    .sort((a, b) => order(a.call, b.call) || byPlace(a.span, b.span));
  const elsewhere = placed.filter(({ call }) => call === null).sort((a, b) => byPlace(a.span, b.span));
  const lost = notes.flatMap(({ note, span }) => (span === null ? [{ note, span, call: null }] : []));
  const numbered = [...called, ...elsewhere, ...lost].map(({ note, span, call }, index) => ({
    call,
    printed: printedNote(letter, { note, span }, { number: index + 1, called: call !== null }, language, messages),
  }));
  const printed = numbered.map((one) => one.printed);
  const far = called.length + elsewhere.length;
  return {
    notes: printed,
    elsewhere: printed.slice(called.length, far),
    lost: printed.slice(far),
    highlights: inPassages.flatMap(({ note, span }) =>
      note.kind === 'bookmark' ? [] : [{ ...span, note: note.id, colour: note.colour }],
    ),
    unnumbered: silent.map(({ note }) => note.id),
    callsIn: (piece) =>
      numbered.flatMap(({ call, printed: { number } }) =>
        call !== null && pieces[call.piece] === piece ? [{ at: call.at, number }] : [],
      ),
  };
}

/** Of one whose words are others now there is that to say. */
const isSilent = ({ text }: Letter, { note, span }: { readonly note: Note; readonly span: Span }): boolean =>
  isBare(note) && !hasOtherWords(text, span, note.selectors);

const isBare = ({ kind, body, label, name, tags }: Note): boolean =>
  kind === 'highlight' && body.trim() === '' && label === null && (name ?? '') === '' && tags.length === 0;

interface CallPlace {
  /** Index of the piece. */
  readonly piece: number;
  /** Offset in the letter. */
  readonly at: number;
}

/** A note is called where its passage ends, or where the last printed part of its passage ends. */
function callOf(letter: Letter, span: Span, pieces: readonly Piece[]): CallPlace | null {
  let last: CallPlace | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (piece.block.kind === 'heading' || !touches(span, piece)) continue;
    let at = Math.min(span.end, piece.end);
    while (at > piece.start && at > span.start && /\s/.test(letter.text[at - 1] ?? '')) at--;
    if (last === null || at > last.at) last = { piece: index, at };
  }
  return last;
}

const order = (a: CallPlace, b: CallPlace): number => a.piece - b.piece || a.at - b.at;
const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function printedNote(
  letter: Letter,
  { note, span }: PlacedNote,
  { number, called }: { number: number; called: boolean },
  language: Language,
  messages: Messages,
): PrintedNote {
  const { briefing, exchange } = messages;
  const quote = span === null ? note.selectors.quote.exact : letter.text.slice(span.start, span.end);
  const name = printable(note.name ?? '').trim();
  const what = note.label === null ? exchange.kinds[note.kind] : exchange.labels[note.label];
  const where = span === null ? null : placeName(letter, span, messages);
  const about = [
    upper(what) + (where === null ? '' : briefing.at(where)),
    formatDay(note.modified.slice(0, 10), language),
  ].join(', ');
  const tags = note.tags.map(printable).join(', ');
  const before =
    span !== null && hasOtherWords(letter.text, span, note.selectors)
      ? ` ${briefing.before(lemmaOf(printable(note.selectors.quote.exact)))}`
      : '';
  return {
    id: note.id,
    number,
    called,
    lemma: lemmaOf(printable(quote)),
    blocks: [...(name === '' ? [] : [named(name)]), ...markdownAsBlocks(note.body)],
    about: `${about}.${before}${tags === '' ? '' : ` ${exchange.columns.tags}: ${tags}.`}`,
  };
}

const named = (text: string): WrittenBlock => ({
  kind: 'text',
  small: false,
  inlines: [{ kind: 'text', text, bold: true }],
});

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Which of a passage's notes fit in the margin beside it: as many, from the first, as are not much longer than the
 * passage. The others stand at the end, as a column of white beside a long note helps nobody. A guess by numbers of
 * characters, with which the page need not be measured: a line of the margin has about half of those of the text.
 */
export function besideOf(notes: readonly PrintedNote[], passage: string): PrintedNote[] {
  const room = Math.max(passage.length, 700) * 1.15;
  let used = 0;
  const fits: PrintedNote[] = [];
  for (const note of notes) {
    used += 90 + 1.7 * lengthOf(note);
    if (used > room) break;
    fits.push(note);
  }
  return fits;
}

function lengthOf({ lemma, about, blocks }: PrintedNote): number {
  const size = (inlines: readonly Inline[]): number => inlineText(inlines).length + 60;
  const said = blocks.flatMap((block) =>
    block.kind === 'text' ? [block.inlines] : block.items.map(({ inlines }) => inlines),
  );
  return said.reduce((sum, inlines) => sum + size(inlines), lemma.length + about.length);
}
