import { stripAccents } from '../../alphabet.ts';
import type { Span } from '../../span.ts';
import type { Block, Letter } from '../letter.ts';
import { lowerBound } from '../lower-bound.ts';
import { indexSpans, type SpanIndex } from './span-index.ts';
import { markAddresses } from './web-address.ts';

/**
 * A letter as the extractors read it. Offsets are those of the letter's text everywhere, so that what a rule matches
 * is a mention as it stands.
 */
export interface Reading {
  readonly letter: Letter;
  /** The letter's text, to the character. */
  readonly text: string;
  /**
   * The same length as `text`, for rules to match in. A line break within a block of running text is a blank (words that
   * a line break cuts are one mention); the lines of letterhead and signatures keep theirs. What is not read is a run of
   * U+0000: web addresses, note numbers glued to a word, the document's own number. No rule matches across a U+0000 or
   * the end of a block ("\n\n").
   */
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** Web and mail addresses. */
  readonly addresses: readonly WebAddress[];
  /** ISO day of the letter, or null. */
  readonly date: string | null;
  /** Results of extractors that others build on, each made once. */
  readonly memo: Map<unknown, unknown>;
  /** What lies where of such results, each made once. */
  readonly indexes: Map<unknown, SpanIndex>;
}

export interface WebAddress extends Span {
  readonly kind: 'web' | 'mail';
}

/** A run of letters and digits. */
export interface Token extends Span {
  readonly text: string;
  /** Without accents, in the case as printed. */
  readonly bare: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** The first word of a sentence, a block or a quotation, where a capital proves nothing. */
  readonly opens: boolean;
}

export function readLetter(letter: Letter): Reading {
  const { text, frontMatter } = letter;
  const addresses = markAddresses(text);
  const plain = plainOf(letter, addresses);
  return {
    letter,
    text,
    plain,
    tokens: tokensOf(plain, letter.blocks),
    addresses,
    date: frontMatter.date,
    memo: new Map(),
    indexes: new Map(),
  };
}

/** Runs `make` once for a reading. */
export function once<T>(reading: Reading, make: (reading: Reading) => T): T {
  if (!reading.memo.has(make)) reading.memo.set(make, make(reading));
  return reading.memo.get(make) as T;
}

/** How what an extractor found lies to a place; made once for a reading. */
export function whereAre(reading: Reading, extract: (reading: Reading) => readonly Span[]): SpanIndex {
  let index = reading.indexes.get(extract);
  if (index === undefined) {
    index = indexSpans(extract(reading));
    reading.indexes.set(extract, index);
  }
  return index;
}

function plainOf({ text, blocks, marks }: Letter, addresses: readonly Span[]): string {
  const units = text.split('');
  for (const block of blocks) {
    if (block.kind === 'letterhead' || block.kind === 'signature') continue;
    for (let i = block.start; i < block.end; i++) if (units[i] === '\n') units[i] = ' ';
  }
  const hide = ({ start, end }: Span): void => {
    for (let i = start; i < end; i++) units[i] = '\0';
  };
  for (const address of addresses) hide(address);
  // The parts of a ruling's identifier are no names and no years.
  for (const match of text.matchAll(/(?<=\bECLI):[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d.]*[A-Z\d]/g))
    hide({ start: match.index, end: match.index + match[0].length });
  for (const mark of marks) {
    // A raised number is a note's, unless it stands apart; a raised letter ("21e eeuw") belongs to its word.
    if (mark.kind === 'superscript' && /^\d{1,3}$/.test(text.slice(mark.start, mark.end))) hide(mark);
  }
  for (const block of blocks) {
    if (block.kind !== 'letterhead') continue;
    if (block.role === 'reference') hide(block);
    // The number of its own dossier, before the title.
    if (
      block.role === 'subject' &&
      block.label !== undefined &&
      /^\d/.test(text.slice(block.label.start, block.label.end))
    )
      hide(block.label);
  }
  return units.join('');
}

/** Abbreviations after which a full stop ends no sentence. */
const midSentence =
  /(?:^|[^\p{L}])(?:nr|nrs|no|art|jl|a\.s|c\.s|dr|drs|mr|ir|ing|prof|mw|dhr|mevr|d\.d|o\.a|m\.n|i\.c|bijv|bv|vgl|resp|incl|excl|ca|p|pp|blz|st|sr|jr|mln|mld|min|max|\p{Lu})\.$/iu;

function tokensOf(plain: string, blocks: readonly Block[]): Token[] {
  const starts = new Set(blocks.map((block) => block.start));
  for (const block of blocks) {
    if (block.kind === 'tableRow') for (const cell of block.cells) starts.add(cell.start);
    if (block.kind === 'letterhead' && block.label !== undefined) starts.add(block.label.end + 1);
  }
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    const start = match.index;
    const between = plain.slice(previousEnd, start);
    const before = plain.slice(Math.max(0, start - 12), start).trimEnd();
    const stop =
      (/[!?…:]["'”’)]?\s+["'“‘„(]?$/.test(between) || /\.["'”’)]?[\0]*\s+["'“‘„(]?$/.test(between)) &&
      !midSentence.test(before.replace(/["'”’)\0]+$/, ''));
    const quote = /["“‘„]$/.test(between);
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      bare: stripAccents(word),
      capital: /^\p{Lu}/u.test(word),
      opens:
        tokens.length === 0 || starts.has(start) || between.includes('\n') || stop || quote || /\d\.\s$/.test(between),
    });
    previousEnd = start + word.length;
  }
  return tokens;
}

/** Index of the first token that begins at or after an offset. */
export const tokenFrom = ({ tokens }: Reading, offset: number): number =>
  lowerBound(tokens.length, (i) => (tokens[i]?.start ?? 0) < offset);
