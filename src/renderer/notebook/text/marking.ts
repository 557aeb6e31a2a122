import type { Note, NoteKind } from '../../../shared/notebook/note.ts';
import { publishedLetter } from '../../api.ts';
import { focusHere } from '../../letter/follow.ts';
import { currentMessages, say } from '../../state.ts';
import { makeNote } from '../changes.ts';
import { noteAt } from '../make.ts';
import { tellWhy } from '../saving.ts';
import { leaveEditor, startEditing } from './editing.ts';
import { focusMarker, unsavedOf } from './focus.ts';
import { forgetSentence } from './sentences.ts';
import { markedPassage } from './target.ts';

/** Makes a highlight in the colour that was used last; it is said and painted, and the text goes on. */
export async function mark(): Promise<void> {
  const note = await make('highlight');
  if (note === null) return;
  const { marks } = currentMessages();
  say(marks.said.marked(marks.colours[note.colour]));
  focusMarker(note.id);
}

/**
 * Begins a note: its place is saved at once, and one types on. What the disk refuses is written all the same: it was kept
 * as a draft, which what is typed goes on from.
 */
export async function writeNote(): Promise<void> {
  const draft = await describeHere('note');
  if (draft === null || !(await leaveEditor())) return;
  const made = await makeNote(draft);
  await startEditing(draft, made === null ? unsavedOf(draft.id, null) : null);
}

export async function bookmark(): Promise<void> {
  const note = await make('bookmark');
  if (note === null) return;
  say(currentMessages().marks.said.bookmarked);
  focusMarker(note.id);
}

async function make(kind: NoteKind): Promise<Note | null> {
  const note = await describeHere(kind);
  if (note === null) return null;
  const made = await makeNote(note);
  if (made === null) tellWhy();
  return made;
}

/** The note for the passage one is at, not on the disk yet; null where that is no text, which is said. */
async function describeHere(kind: NoteKind): Promise<Note | null> {
  const passage = markedPassage();
  if (passage === null) {
    say(currentMessages().marks.said.noPassage);
    return null;
  }
  const note = noteAt(kind, passage, await publishedLetter());
  if (note === null) {
    say(currentMessages().notebook.said.blank);
    return null;
  }
  window.getSelection()?.removeAllRanges();
  forgetSentence();
  if (document.activeElement === document.body) focusHere();
  return note;
}
