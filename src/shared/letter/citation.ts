import { formatDay, type Messages } from '../i18n/i18n.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';
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

/** How a passage is cited: the letter's citation and the paragraphs it touches, "…, alinea 14" or "…, alinea 14–16". */
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
export function placeName(letter: Letter, passage: Span, messages: Messages): string | null {
  let current = 0;
  let first = 0;
  let last = 0;
  let kind: Block['kind'] | null = null;
  for (const block of letter.blocks) {
    if (block.start >= passage.end) break;
    if (block.kind === 'paragraph') current = block.number;
    if (block.end <= passage.start) continue;
    kind ??= block.kind;
    // A list item, a table row or a footnote is cited by the paragraph it belongs to.
    const counted = ['paragraph', 'listItem', 'tableRow', 'footnote'].includes(block.kind);
    if (counted && current > 0) {
      first ||= current;
      last = current;
    }
  }
  if (first > 0) return first === last ? messages.copy.paragraph(first) : messages.copy.paragraphs(first, last);
  if (kind === 'letterhead') return messages.copy.letterhead;
  if (kind === 'signature') return messages.copy.signature;
  return null;
}
