import { formatNote, type Note, sameNote } from '../../../shared/notebook/note.ts';
import type { StoredNote } from '../../../shared/notebook/view.ts';
import { api } from '../../api.ts';
import { currentMessages, getState, setState, subscribe } from '../../state.ts';
import { noteById } from '../book.ts';
import { changeNote, makeStored } from '../changes.ts';
import { type AroundBin, goAfterSending, goAroundBin, tellWhy } from '../saving.ts';
import { takeHalfTyped } from './half-typed.ts';

/**
 * The note that is written in. It saves by itself when typing stops, and while typing goes on a draft is kept, so that
 * a crash takes no more than a second of it. What the disk refuses stays in the editor until it is saved.
 */
const saveAfter = 700; // ms without typing
const draftAfter = 800; // ms of typing: main has it within a second

let unsaved = false;
/** What the last save that was begun comes to. */
let saving: Promise<boolean> = Promise.resolve(true);
let underWay = 0;
/** The text of the draft that was kept last, as long as nothing took its place; null for none. */
let kept: string | null = null;
/** What was read before it was changed; null for a note that is not on the disk. */
let seen: StoredNote | null = null;
/** Whether the editor has text of a folder in whose place another was opened, which could be kept nowhere. */
let foreign = false;
/** Notes that are on their way to the bin: what is typed in one meanwhile must not bring it back. */
const going = new Set<string>();
let saveTimer: ReturnType<typeof setTimeout> | undefined;
let draftTimer: ReturnType<typeof setTimeout> | undefined;
/** Changes of one stretch are one step to undo: typing until one stops, and each choice by itself. */
let stretch: object = {};
let typing = false;

/** Whether the editor holds what is not on the disk, or not known to be: a save may wait for its turn. */
export const isUnsaved = (): boolean => unsaved || underWay > 0;

/** Whether all that is in the editor is known to be on a disk: in the notebook, or as the draft that was kept last. */
export function isOnDisk(): boolean {
  const { editing } = getState();
  return editing === null || !isUnsaved() || formatNote(editing) === kept;
}

const shown = (id: string): StoredNote | null => noteById(id)?.stored ?? null;

/**
 * Opens the editor; with what was typed before and did not get to the disk, if there is such. What is being written in
 * another note is saved first: where the disk refuses it, its editor stays.
 */
export async function startEditing(note: Note, typed: Note | null = null): Promise<void> {
  const before = shown(note.id);
  while (getState().editing !== null) {
    if (getState().editing?.id === note.id || !(await leaveEditor())) return;
  }
  // Another program may have changed it while one waited: it is read as it is now, but what was typed is of before.
  const present = shown(note.id);
  unsaved = typed !== null || present === null;
  seen = typed === null ? present : before;
  foreign = false;
  begin(false);
  setState({ editing: typed ?? present?.note ?? note, note: note.id });
  if (typed === null) return;
  void saveNow();
}

function begin(isTyping: boolean): void {
  stretch = {};
  typing = isTyping;
}

const editable = ['body', 'name', 'label', 'tags', 'dossiers', 'colour'] as const;
type Edited = Partial<Pick<Note, (typeof editable)[number]>>;

/** What was changed in the editor since it showed `read`; all of it where that is nothing. */
const changedSince = (read: Note | null, note: Note): Edited =>
  pick(
    note,
    editable.filter((field) => read === null || JSON.stringify(note[field]) !== JSON.stringify(read[field])),
  );

const pick = (note: Note, fields: readonly (typeof editable)[number][]): Edited =>
  Object.fromEntries(fields.map((field) => [field, note[field]]));

/** Changes the note in the editor; what is typed waits a moment, what is chosen is saved at once. */
export function edit(change: Edited): void {
  const { editing } = getState();
  if (editing === null) return;
  const isTyping = 'body' in change || 'name' in change;
  if (!isTyping || !typing) {
    void saveNow();
    begin(isTyping);
  }
  unsaved = true;
  setState({ editing: { ...editing, ...change }, ...(change.colour !== undefined && { colour: change.colour }) });
  if (!isTyping) {
    void saveNow();
    return;
  }
  clearTimeout(saveTimer);
  saveTimer = setTimeout(() => void saveNow(), saveAfter);
  if (draftTimer === undefined) draftTimer = setTimeout(() => void keepDraft(), draftAfter);
}

/**
 * Keeps what is in the editor and not known to be on the disk, where the disk takes its time too. Says whether it is kept.
 * `leaves`: the editor is to end with that.
 */
export async function keepDraft(leaves = false): Promise<boolean> {
  draftTimer = undefined;
  const { editing } = getState();
  if (editing === null || !isUnsaved()) return true;
  const text = formatNote(editing);
  try {
    const draft = { id: editing.id, base: seen?.version ?? null, text };
    const { ok } = await api().keepDraft(leaves ? { ...draft, leaves } : draft);
    if (ok) kept = text;
    return ok;
  } catch (error) {
    console.error('draft', error);
    return false;
  }
}

/**
 * A save that waited for its turn arrives after a draft of what was typed since, and main takes it for the newer of the
 * two: what is newer in the editor is kept once more, after it.
 */
function keepNewer(sent: readonly Note[]): void {
  const { editing } = getState();
  const older = sent.find(({ id }) => id === editing?.id);
  if (editing === null || older === undefined || Object.keys(changedSince(older, editing)).length === 0) return;
  kept = null;
  void keepDraft();
}

/** Saves what is in the editor, if it is not on the disk. Says whether it is. */
export async function saveNow(): Promise<boolean> {
  clearTimeout(saveTimer);
  const { editing } = getState();
  if (editing === null) return true;
  if (going.has(editing.id)) return !isUnsaved();
  if (!unsaved) return underWay === 0 || saving;
  unsaved = false;
  underWay++;
  const mine = stretch;
  // A note that is new must be there before it can be changed.
  const work = saving
    .then(() => save(editing, mine))
    .catch((error: unknown) => {
      console.error('note', error);
      return false;
    })
    .then((done) => {
      underWay--;
      if (!done && getState().editing?.id === editing.id) unsaved = true;
      return done;
    });
  saving = work;
  const saved = await work;
  const { editing: now } = getState();
  if (now !== null) setState({ editing: { ...now } }); // what it says of itself is drawn anew
  if (saved) kept = null;
  else if (now?.id === editing.id) await keepElsewhere();
  return saved;
}

/** Keeps as a draft what is not in the notebook. Says whether it is kept; where it is not, the reader is told. */
async function keepElsewhere(leaves = false): Promise<boolean> {
  const isKept = await keepDraft(leaves);
  if (!isKept) setState({ trouble: currentMessages().notebook.nowhere });
  return isKept;
}

async function save(note: Note, mine: object): Promise<boolean> {
  if (foreign) {
    await endDeleted();
    return false;
  }
  if (noteById(note.id) === undefined) return goOnIn(await makeStored(note), note);
  // What was done to the note elsewhere in this window stays: its text may have waited for the disk that long.
  const changes = changedSince(seen?.note ?? null, note);
  const to = (present: Note): Note => ({ ...present, ...changes });
  const changed = await changeNote(note.id, to, { of: mine, seen });
  // Deleted elsewhere before its turn came, it is made anew, as it is where that was seen before.
  const isGone = changed === null && noteById(note.id) === undefined;
  return goOnIn(isGone ? await makeStored(note) : changed, note);
}

/**
 * What is typed on is made from what was saved. Where another program had changed the note, or brought it back, that is
 * the note that was made beside it. Says whether anything was saved.
 */
function goOnIn(stored: StoredNote | null, note: Note): boolean {
  const { editing } = getState();
  if (stored === null || editing?.id !== note.id) return stored !== null;
  seen = stored;
  const { id, conflictOf } = stored.note;
  const now = { ...editing, id, conflictOf, ...pick(stored.note, editable), ...changedSince(note, editing) };
  setState({ editing: now, ...(id !== note.id && { note: id }) });
  return true;
}

/** Ends the editing once it is on the disk; what the disk refuses keeps the editor open. */
export async function stopEditing(): Promise<boolean> {
  takeHalfTyped();
  const { editing } = getState();
  if (editing === null) return true;
  if (!(await saveNow())) return false;
  const now = getState().editing;
  // It may go on in a note beside the one that another program had changed.
  if (now !== null && (now.id === editing.id || now.conflictOf === editing.id)) {
    if (isUnsaved()) return stopEditing(); // one typed on while the disk was at work
    setState({ editing: null });
  }
  begin(false);
  return true;
}

/** The same, and says why where it stays open. */
export async function leaveEditor(): Promise<boolean> {
  const left = await stopEditing();
  if (!left) tellWhy();
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
  const { editing } = getState();
  if (editing === null || (isUnsaved() && !(await keepElsewhere(true)))) return;
  const { editing: now } = getState();
  if (now === editing) dropEditing();
  else if (now?.id === editing.id) await endDeleted(); // one typed on meanwhile
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
  const { editing } = getState();
  if (editing === null) return;
  foreign = true;
  const isWaiting = isUnsaved();
  await endDeleted();
  if (isWaiting && getState().editing === null) setState({ trouble: currentMessages().notebook.waits });
}

/** Ends it without saving: the note is gone. */
export function dropEditing(): void {
  clearTimeout(saveTimer);
  unsaved = false;
  kept = null;
  setState({ editing: null, note: null });
}

/** Saves when one goes to another page, and shows what became of the note elsewhere: by undo, or by another program. */
export function followEditing(): void {
  goAroundBin(waitWhileGoing);
  goAfterSending(keepNewer);
  let { notes, view } = getState();
  let told = notes;
  subscribe(() => {
    const now = getState();
    if (now.notes !== told) {
      told = now.notes;
      // Another save of the note that is written in took its draft for one of before: its text is in no file then.
      if (unsaved && underWay === 0) {
        kept = null;
        void keepDraft();
      }
    }
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
    if (stored === undefined) return;
    seen = stored;
    if (!sameNote({ ...stored.note, modified: now.editing.modified }, now.editing)) setState({ editing: stored.note });
  });
}
