import { shorter } from '../../../shared/facts/context.ts';
import type { Messages } from '../../../shared/i18n/i18n.ts';
import { lemmaOf } from '../../../shared/notebook/lemma.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import type { PlacedNote } from '../book.ts';

/** The elements of a note: its marker in the text, and what stands beside the text. */
export const markerId = (id: string): string => `marker-${id}`;
export const noteId = (id: string): string => `note-${id}`;

/** Whose element it is; null where it is no note's. */
export const idOfNote = (elementId = ''): string | null => /^(?:marker|note)-(.+)$/.exec(elementId)?.[1] ?? null;

/** What a note is called: "Notitie bij “…”: vraag". */
export function nameOfNote(note: Note, { marks }: Messages): string {
  const { kind, label, colour, selectors, body } = note;
  const lemma = lemmaOf(selectors.quote.exact);
  if (kind === 'bookmark') return marks.bookmarkAt(givenName(note) ?? lemma);
  const words =
    kind === 'highlight' && body === '' ? marks.highlightAt(marks.colours[colour], lemma) : marks.noteAt(lemma);
  return label === null ? words : `${words}: ${marks.labels[label]}`;
}

/** So many notes are named in a sentence about several. */
const mostNames = 3;

/** What was done to, as a part of a sentence: the note with its kind, or how many notes and the names of the first. */
export function inSentence(notes: readonly Note[], { notebook }: Messages): string {
  const { them } = notebook.said;
  const names = notes.map(shortNameOf);
  const [note] = notes;
  if (note === undefined || notes.length > 1) {
    const named = names.slice(0, mostNames).map((name) => `“${name}”`);
    return them.several(notes.length, named.join(', '), notes.length - named.length);
  }
  return (hasLemma(note) ? them[note.kind] : them.loose)(names[0] ?? '');
}

/** The name that a note was given; a blank one, of a file or half typed, is none: its button would have no words. */
export const givenName = ({ name }: Note): string | null => (name === null || name.trim() === '' ? null : name);

/** A note in a list or a sentence: its own name, its passage with the middle left out, or where it has none its first words. */
export function shortNameOf(note: Note): string {
  const { selectors, body } = note;
  const [words = '…'] = [selectors.quote.exact, body].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return givenName(note) ?? shorter(words, 40, 24);
}

/** Whether a note has words of the letter, or a name, to be known by. */
export const hasLemma = (note: Note): boolean => isNamed(note) || note.selectors.quote.exact.trim() !== '';

export const isNamed = (note: Note): boolean => note.kind === 'bookmark' && givenName(note) !== null;

/** Whether there are other words at a note's place than those it was put at. */
export const isAtOtherWords = ({ state }: PlacedNote): boolean => state === 'changed';

/** Whether a note has something to say beside the text: a highlight without words has not, while its passage is as it was. */
export function speaks(placed: PlacedNote): boolean {
  const { kind, body, label, tags } = placed.stored.note;
  return kind !== 'highlight' || body.trim() !== '' || label !== null || tags.length > 0 || isAtOtherWords(placed);
}
