import { type Note, sameNote } from '../../../shared/notebook/note.ts';
import type { StoredNote, TypingStage } from '../../../shared/notebook/view.ts';
import { currentMessages, getState, setState, subscribe } from '../../state.ts';
import { noteById, readBook } from '../book.ts';
import { changeNote, makeStored } from '../changes.ts';
import { type AroundBin, goAroundBin } from '../saving.ts';
import { holdUndo } from '../undo.ts';
import { takeHalfTyped } from './half-typed.ts';
import { keepElsewhere, keepSoon, letGoOfEarlier, takeBack, tell } from './keeping.ts';
import {
  beginSitting,
  changedAfter,
  countChange,
  type Edited,
  editedOf,
  endSitting,
  isOnDisk,
  isUnsaved,
  type Sitting,
  shownIn,
  sitting,
  stageOf,
} from './sitting.ts';

/** The note that is written in. It saves by itself when typing stops; what the disk refuses stays in the editor. */

const rest = 700; // ms without typing, after which it is saved

/** Notes that are on their way to the bin: what is typed in one meanwhile must not bring it back. */
const going = new Set<string>();
let saveTimer: ReturnType<typeof setTimeout> | undefined;
/** Changes of one stretch are one step to undo: typing until one stops, and each choice by itself. */
let stretch: object = {};
let typing = false;

const shown = (id: string): StoredNote | null => noteById(id)?.stored ?? null;

/** What was typed before and did not get to the notebook, and the draft that has it. */
export interface Typed {
  readonly note: Note;
  readonly stage: TypingStage;
}

/**
 * Opens the editor; with what was typed before and did not get to the disk, if there is such. What is being written in
 * another note is saved first: where the disk refuses it, its editor stays.
 */
export async function startEditing(note: Note, typed: Typed | null = null): Promise<void> {
  const before = shown(note.id);
  while (getState().editing !== null) {
    if (getState().editing?.id === note.id || !(await leaveEditor())) return;
  }
  begin(false);
  if (typed === null) {
    // Another program may have changed it while one waited.
    const present = shown(note.id);
    beginSitting(present?.note ?? note, { seen: present, isNew: present === null });
  } else {
    // What was typed is of before, whatever the note is by now.
    beginSitting(typed.note, { seen: before, isNew: true, goesOnFrom: typed.stage });
    void saveNow();
  }
}

function begin(isTyping: boolean): void {
  stretch = {};
  typing = isTyping;
}

/** Changes the note in the editor; what is typed waits a moment, what is chosen is saved at once. */
export function edit(change: Edited): void {
  const { editing } = getState();
  const mine = sitting();
  if (editing === null || mine === null) return;
  const isTyping = 'body' in change || 'name' in change;
  if (!isTyping || !typing) {
    void saveNow();
    begin(isTyping);
  }
  countChange(mine, change);
  setState({ editing: { ...editing, ...change }, ...(change.colour !== undefined && { colour: change.colour }) });
  if (!isTyping) {
    void saveNow();
    return;
  }
  clearTimeout(saveTimer);
  saveTimer = setTimeout(() => void saveNow(), rest);
  keepSoon();
}

/** Saves what is in the editor, if it is not on the disk. Says whether it is. */
export async function saveNow(): Promise<boolean> {
  clearTimeout(saveTimer);
  const { editing } = getState();
  const mine = sitting();
  if (editing === null || mine === null) return true;
  if (going.has(editing.id)) return !isUnsaved();
  if (mine.count === mine.sent) return mine.underWay === 0 || mine.saving;
  mine.sent = mine.count;
  mine.underWay++;
  const asked = { note: editing, changed: new Map(mine.changed), stage: stageOf(mine), of: stretch };
  // One that waits for the save before it is not on its way to the disk yet, and was done last all the same.
  mine.saving = holdUndo(saveAfter(mine.saving, mine, asked));
  const saved = await mine.saving;
  const now = shownIn(mine);
  if (now !== null) setState({ editing: { ...now } }); // what it says of itself is drawn anew
  if (saved) {
    takeBack(mine);
    await letGoOfEarlier(mine);
  } else if (now !== null) await keepElsewhere();
  return saved;
}

/** What is to be saved, as it was when that was asked for. */
interface Asked {
  readonly note: Note;
  readonly changed: Sitting['changed'];
  readonly stage: TypingStage;
  /** The stretch of editing that it is of. */
  readonly of: object;
}

/** Saves after the save before it: a note that is new must be there before it can be changed. */
async function saveAfter(before: Promise<unknown>, mine: Sitting, asked: Asked): Promise<boolean> {
  await before;
  const isSaved = await save(mine, asked).catch((error: unknown) => {
    console.error('note', error);
    return false;
  });
  mine.underWay--;
  mine.isRefused = !isSaved;
  const { count } = asked.stage;
  if (isSaved) mine.saved = Math.max(mine.saved, count);
  else if (mine.sent === count) mine.sent = mine.saved; // to be sent again
  return isSaved;
}

async function save(mine: Sitting, asked: Asked): Promise<boolean> {
  if (mine.isForeign) {
    if (sitting() === mine) await endDeleted();
    return false;
  }
  const { stage } = asked;
  // A save before this one may have gone on in another note.
  const { id, conflictOf } = mine.seen?.note ?? asked.note;
  const note = { ...asked.note, id, conflictOf };
  if (going.has(id)) return false; // it was asked for before the note went, and its turn has come after that
  if (noteById(id) === undefined) return goOnIn(mine, await makeStored(note, stage), stage);
  // What was done to the note elsewhere in this window stays: its text may have waited for the disk that long.
  const changes = changedAfter(mine.saved, asked.changed, note);
  const to = (present: Note): Note => ({ ...present, ...changes });
  const changed = await changeNote(id, to, { of: asked.of, seen: mine.seen, stage });
  // Deleted elsewhere before its turn came, it is made anew, as it is where that was seen before.
  const isGone = changed === null && noteById(id) === undefined;
  return goOnIn(mine, isGone ? await makeStored(note, stage) : changed, stage);
}

/**
 * What is typed on is made from what was saved. Where another program had changed the note, or brought it back, that is
 * the note that was made beside it. Says whether anything was saved.
 */
function goOnIn(mine: Sitting, stored: StoredNote | null, { count }: TypingStage): boolean {
  if (stored === null) return false;
  mine.seen = stored;
  const editing = shownIn(mine);
  if (editing === null) return true;
  const { id, conflictOf } = stored.note;
  const since = changedAfter(count, mine.changed, editing);
  const now = { ...editing, id, conflictOf, ...editedOf(stored.note), ...since };
  setState({ editing: now, ...(id !== editing.id && { note: id }) });
  return true;
}

/** Goes on in the editor of a note, if it is open, also where it was to end as soon as all is saved. Says whether it is. */
export function goOnEditing(id: string): boolean {
  const mine = sitting();
  if (mine === null || getState().editing?.id !== id) return false;
  mine.isLeaving = false;
  return true;
}

/** Ends the editing once it is on the disk; what the disk refuses keeps the editor open. */
export async function stopEditing(): Promise<boolean> {
  takeHalfTyped();
  const mine = sitting();
  if (mine === null) return true;
  mine.isLeaving = true;
  if (!(await saveNow())) return false;
  if (sitting() === mine && mine.isLeaving) {
    if (isUnsaved()) return stopEditing(); // one typed on while the disk was at work
    endSitting();
  }
  begin(false);
  return true;
}

/** The same, and says why where it stays open. */
export async function leaveEditor(): Promise<boolean> {
  const left = await stopEditing();
  const { saving } = getState();
  // Where the text is nowhere but in the window, that has been said.
  if (!left && isOnDisk() && saving.kind === 'failed') tell(saving.why);
  return left;
}

/**
 * Notes go to the bin, however long the disk takes: what is typed in one meanwhile waits until it is known whether there
 * is a note to save it in.
 */
async function waitWhileGoing(...[ids, binned]: Parameters<AroundBin>): ReturnType<AroundBin> {
  for (const id of ids) going.add(id);
  const isWritten = (id: string): boolean => getState().editing?.id === id;
  try {
    const gone = await binned;
    if (gone.some(({ note }) => isWritten(note.id))) await endDeleted();
    return gone;
  } finally {
    for (const id of ids) going.delete(id);
    // Of what is still there the typing is saved as always.
    if (ids.some((id) => isWritten(id) && noteById(id) !== undefined)) void saveNow();
  }
}

/**
 * Ends it where the note has been deleted. What was typed while the disk was at that is kept as a draft, for when the note
 * comes back; where it cannot be, the editor stays.
 */
export async function endDeleted(): Promise<void> {
  const mine = sitting();
  if (mine === null) return;
  const { count } = mine;
  if (isUnsaved()) {
    if (!(await keepElsewhere())) return;
    await readBook(false); // from now on it is offered, as it was typed last
  }
  if (sitting() !== mine) return;
  if (mine.count === count) dropEditing();
  else await endDeleted(); // one typed on meanwhile
}

/** Whether all that is in the editor is on a disk, in the notebook or as a draft; where it is not, the reader is told. */
export async function isKept(): Promise<boolean> {
  return (await saveNow()) || !isUnsaved() || keepElsewhere();
}

/**
 * Ends it where another folder was opened. What the one before did not take is none of this one's: it waits as a draft,
 * to be offered. Where that cannot be kept either, the editor stays and saves nothing.
 */
export async function endOfFolder(): Promise<void> {
  const mine = sitting();
  if (mine === null) return;
  mine.isForeign = true;
  const isWaiting = isUnsaved();
  await endDeleted();
  if (isWaiting && getState().editing === null) setState({ trouble: currentMessages().notebook.waits });
}

/** Ends it without saving: the note is gone. */
export function dropEditing(): void {
  clearTimeout(saveTimer);
  endSitting();
  setState({ note: null });
}

/**
 * Saves when one goes to another page, and what was refused as soon as the disk takes something again. Shows what became
 * of the note elsewhere: by undo, or by another program.
 */
export function followEditing(): void {
  goAroundBin(waitWhileGoing);
  let { notes, view, saving, notebook } = getState();
  subscribe(() => {
    const now = getState();
    const takesMore =
      (now.saving !== saving && now.saving.kind === 'saved') ||
      (now.notebook?.status === 'ready' && now.notebook.status !== notebook?.status);
    ({ saving, notebook } = now);
    if (takesMore && sitting()?.isRefused === true) void saveNow();
    if (now.view !== view) {
      view = now.view;
      takeHalfTyped();
      void saveNow();
    }
    // What is not on the disk yet is not made from what came from elsewhere: that is shown after it, if it is one note still.
    if (now.notes === notes || (now.editing !== null && isUnsaved())) return;
    const wasThere = now.editing !== null && notes.some(({ stored }) => stored.note.id === now.editing?.id);
    notes = now.notes;
    if (now.editing === null) return;
    const stored = noteById(now.editing.id)?.stored;
    if (stored === undefined && wasThere) dropEditing();
    const mine = sitting();
    if (stored === undefined || mine === null) return;
    mine.seen = stored;
    if (!sameNote({ ...stored.note, modified: now.editing.modified }, now.editing)) setState({ editing: stored.note });
  });
}
