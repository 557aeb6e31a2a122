import { parseNote, sameNote } from '../../../shared/notebook/note.ts';
import { currentPlace } from '../../letter/follow.ts';
import { blockAtOffset, focusBlock, startOf } from '../../letter/positions.ts';
import { showSpan } from '../../letter/ranges.ts';
import { currentMessages, getState, say, setState } from '../../state.ts';
import { showView } from '../../view.ts';
import { noteById, readBook } from '../book.ts';
import { deleteNotes } from '../changes.ts';
import { tellWhy } from '../saving.ts';
import { endDeleted, goOnEditing, saveNow, startEditing, stopEditing, type Typed } from './editing.ts';
import { markerId, noteId } from './names.ts';
import { forgetSentence } from './sentences.ts';
import { editedOf } from './sitting.ts';
import { placedNotes, type SpannedNote } from './spans.ts';
import { focusedBlockInSight } from './target.ts';

/** From note to note, and between a passage, its marker and its note. */

const find = (id: string | null): SpannedNote | undefined =>
  id === null ? undefined : placedNotes().find(({ stored }) => stored.note.id === id);

/** Puts the focus on a note's marker in the text. */
export const focusMarker = (id: string): void => focusSoon(markerId(id));

/** Puts the focus on a note beside the text. */
export function focusNote(id: string): void {
  setState({ note: id });
  focusSoon(noteId(id));
}

/** The same from its passage, and brings it into sight: under a long paragraph, or pushed down, it may be out of the window. */
export function goToNoteBeside(id: string): void {
  setState({ note: id });
  focusSoon(noteId(id), (note) => {
    if (document.activeElement === note) note.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}

/** Brings a note beside the text into sight, where it is the one in focus still. */
export function showNoteBeside(id: string): void {
  if (getState().note !== id) return;
  document.getElementById(noteId(id))?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Markers and notes are drawn after the state has changed, and so are the buttons of what has the focus. */
function focusSoon(id: string, then?: (target: HTMLElement) => void, tries = 40): void {
  const target = document.getElementById(id);
  if (target === null) {
    if (tries > 0) setTimeout(() => focusSoon(id, then, tries - 1), 20);
    return;
  }
  target.focus({ preventScroll: true });
  if (then !== undefined) setTimeout(then, 20, target);
}

/** To the next or previous note in the text. Pressed before the notebook has been read, it waits for that. */
export async function stepNote(direction: 1 | -1): Promise<void> {
  if (getState().notebook === null) await readBook(false);
  const notes = placedNotes();
  const { said } = currentMessages().marks;
  const next = stepFrom(notes, direction);
  if (next !== undefined) goToNote(next);
  else say(notes.length === 0 ? said.none : said[direction === 1 ? 'last' : 'first']);
}

function stepFrom(notes: readonly SpannedNote[], direction: 1 | -1): SpannedNote | undefined {
  const { note, view } = getState();
  // Only from a note that one is still at: who has jumped or scrolled elsewhere since goes on from there.
  const focused = focusedBlockInSight();
  const isAtNote = focused !== null && document.activeElement?.closest('.note, .marker') != null;
  const at = isAtNote && view === 'letter' ? notes.findIndex(({ stored }) => stored.note.id === note) : -1;
  if (at >= 0) return notes[at + direction];
  const from = focused === null ? currentPlace() : startOf(focused);
  return direction === 1
    ? notes.find(({ span }) => span.start >= from)
    : notes.findLast(({ span }) => span.start < from);
}

/** Shows the passage of a note and puts the focus on its marker. */
export function goToNote({ stored, span }: SpannedNote): void {
  showView('letter');
  const block = blockAtOffset(span.start);
  if (block !== undefined) showSpan(span, block);
  setState({ note: stored.note.id });
  focusMarker(stored.note.id);
}

/** Begins to write in the note that has the focus. */
export function editNote(id: string): void {
  const note = find(id)?.stored;
  if (note === undefined) return;
  if (note.readOnly) say(currentMessages().notebook.faults['newer-format']());
  else if (goOnEditing(id)) document.querySelector<HTMLElement>('.editor :is(textarea, input)')?.focus();
  else void startEditing(note.note, unsavedOf(id, note.version));
}

/**
 * What was typed in a note of this version, null for one that is new, and did not get to the disk: a crash came first, or
 * the disk refused it.
 */
export function unsavedOf(note: string, version: string | null): Typed | null {
  const draft = getState().notebook?.unsaved.find(({ id, base }) => id === note && base === version);
  const read = draft === undefined ? null : parseNote(draft.text);
  if (draft === undefined || !read?.ok) return null;
  const typed = read.value.note;
  // Another place or kind, as of a version that was to be put back, is not the editor's to save: it stays on offer.
  const stored = noteById(note)?.stored.note ?? typed;
  const isTyped = sameNote({ ...stored, ...editedOf(typed), modified: typed.modified }, typed);
  return isTyped ? { note: typed, stage: draft.stage } : null;
}

/** To the bin; said, and to be undone. The focus goes to the passage. */
export async function removeNote(id: string): Promise<void> {
  const block = blockAtOffset(find(id)?.span.start ?? currentPlace());
  // What was typed last goes to the bin with it, to come back by undo. What cannot be saved is not thrown away.
  const isWritten = getState().editing?.id === id;
  const isSaved = !isWritten || (await saveNow());
  // Another program had changed it: that is said, what was typed stands beside it, and neither is thrown away unread.
  if (isWritten && getState().editing?.conflictOf === id) return;
  const isThere = noteById(id) !== undefined;
  if (isThere && !(isSaved && (await deleteNotes([id])))) return tellWhy();
  if (getState().editing?.id === id) await endDeleted();
  if (getState().editing?.id === id) return; // it has words that are nowhere else
  if (isThere) say(currentMessages().marks.said.removed);
  setState({ note: null });
  if (block !== undefined) focusBlock(block);
}

/** One step out: from the editor or the note to the marker, from the marker to the passage; says whether there was one. */
export async function leaveNote(): Promise<void> {
  const { note, editing, chosen } = getState();
  if (chosen !== null) return forgetSentence();
  const from = document.activeElement;
  const inMargin = from?.closest('.note') != null;
  if (editing !== null) {
    if (!(await stopEditing()) || getState().editing !== null) return;
    // The disk may have taken its time: who has gone elsewhere meanwhile stays there.
    const now = document.activeElement;
    if (now !== from && now !== null && now !== document.body) return;
  }
  if (inMargin && note !== null && find(note) !== undefined) return focusMarker(note);
  const block = blockAtOffset(find(note)?.span.start ?? currentPlace());
  setState({ note: null });
  if (block !== undefined) focusBlock(block);
}
