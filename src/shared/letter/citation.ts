import { formatDay, type Messages } from '../i18n/i18n.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';
import { paragraphOfFootnote } from './footnotes.ts';
import type { Block, Letter } from './letter.ts';
import type { PublishedLetter } from './published.ts';

/**
 * How a letter is cited. A citation that was checked elsewhere comes first; without one, what the letter prints of its
 * sender, date and reference; empty where it prints none of them. A number that is not known is not made.
 */
export function letterCitation(published: PublishedLetter, language: Language, messages: Messages): string {
  if (published.citation !== null) return published.citation.text;
  const { sender, date, reference, subject } = published.letter.frontMatter;
  const day = date === null ? null : formatDay(date, language);
  const parts = sender !== null && day !== null ? [messages.copy.letterOf(sender, day)] : [sender ?? subject, day];
  return [...parts, reference === null ? null : messages.copy.withReference(reference)].filter(Boolean).join(', ');
}

/**
 * How a passage is cited: the letter's citation and the paragraphs it touches, "…, alinea 14" or "…, alinea 14–16"; a
 * footnote by its own number with the paragraph that refers to it, "…, alinea 5, voetnoot 3".
 */
export function passageCitation(
  published: PublishedLetter,
  passage: Span,
  language: Language,
  messages: Messages,
): string {
  const where = placeName(published.letter, passage, messages);
  const letter = letterCitation(published, language, messages);
  return [letter, where].filter(Boolean).join(', ');
}

/** "alinea 14", or the part of the letter that has no number; null where there is nothing to call it by. */
export function placeName(letter: Letter, passage: Span, { copy }: Messages): string | null {
  const touched = blocksIn(letter, passage);
  const numbers = touched.flatMap(({ number }) => number ?? []);
  const notes = touched.flatMap(({ block }) => (block.kind === 'footnote' ? block : []));
  // Footnotes alone have the paragraphs that refer to them, if that is known of each.
  const referring = notes.flatMap((note) => paragraphOfFootnote(letter, note) ?? []);
  const cited = numbers.length > 0 ? numbers : referring.length === notes.length ? referring : [];
  const where: string[] = [];
  if (cited.length > 0) where.push(fromTo(Math.min(...cited), Math.max(...cited), copy.paragraph, copy.paragraphs));
  const [first, last] = [notes[0], notes.at(-1)];
  if (first !== undefined && last !== undefined)
    where.push(fromTo(first.marker, last.marker, copy.footnote, copy.footnotes));
  if (where.length > 0) return where.join(', ');
  const kind = touched[0]?.block.kind;
  if (kind === 'letterhead') return copy.letterhead;
  if (kind === 'signature') return copy.signature;
  return null;
}

interface Touched {
  readonly block: Block;
  /** The paragraph that it is, or that a list item or a table row belongs to. */
  readonly number: number | null;
}

function blocksIn({ blocks }: Letter, passage: Span): Touched[] {
  const touched: Touched[] = [];
  let current: number | null = null;
  for (const block of blocks) {
    if (block.start >= passage.end) break;
    if (block.kind === 'paragraph') current = block.number;
    if (block.end <= passage.start) continue;
    const isCounted = block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'tableRow';
    touched.push({ block, number: isCounted ? current : null });
  }
  return touched;
}

const fromTo = <T>(first: T, last: T, one: (only: T) => string, several: (first: T, last: T) => string): string =>
  first === last ? one(first) : several(first, last);
