import type { Messages } from '../../shared/i18n/i18n.ts';
import { lemmaOf } from '../../shared/notebook/lemma.ts';
import type { Note } from '../../shared/notebook/note.ts';

/** What a note is called: "Notitie bij “…”: vraag". */
export function nameOfNote({ kind, name, label, colour, selectors, body }: Note, { marks }: Messages): string {
  const lemma = lemmaOf(selectors.quote.exact);
  if (kind === 'bookmark') return marks.bookmarkAt(name ?? lemma);
  const words =
    kind === 'highlight' && body === '' ? marks.highlightAt(marks.colours[colour], lemma) : marks.noteAt(lemma);
  return label === null ? words : `${words}: ${marks.labels[label]}`;
}

/** Whether a note has something to say beside the text: a highlight without words has not. */
export const speaks = ({ kind, body, label, tags }: Note): boolean =>
  kind !== 'highlight' || body.trim() !== '' || label !== null || tags.length > 0;
