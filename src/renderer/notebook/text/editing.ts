import { formatNote, type Note, sameNote } from '../../../shared/notebook/note.ts';
import { api } from '../../api.ts';
import { getState, setState, subscribe } from '../../state.ts';
import { noteById } from '../book.ts';
import { changeNotes, makeNote } from '../changes.ts';

/**
 * The note that is written in. It saves by itself when typing stops, and while typing goes on a draft is kept, so that
 * a crash takes no more than a second of it. What the disk refuses stays in the editor until it is saved.
 */
const saveAfter = 700; // ms without typing
const draftAfter = 800; // ms of typing: main has it within a second

let unsaved = false;
let saveTimer: ReturnType<typeof setTimeout> | undefined;
let draftTimer: ReturnType<typeof setTimeout> | undefined;
/** Changes of one stretch are one step to undo: typing until one stops, and each choice by itself. */
let stretch: object = {};
let typing = false;

/** Whether the editor holds what is not on the disk. */
export const isUnsaved = (): boolean => unsaved;

/** Opens the editor; with what was typed before and did not get to the disk, if there is such. */
export function startEditing(note: Note, typed: Note | null = null): void {
  if (getState().editing?.id === note.id) return;
  void saveNow();
  unsaved = typed !== null || noteById(note.id) === undefined;
  begin(false);
  setState({ editing: typed ?? note, note: note.id });
  if (typed === null) return;
  void saveNow();
}

function begin(isTyping: boolean): void {
  stretch = {};
  typing = isTyping;
}

/** Changes the note in the editor; what is typed waits a moment, what is chosen is saved at once. */
export function edit(change: Partial<Pick<Note, 'body' | 'name' | 'label' | 'tags' | 'dossiers' | 'colour'>>): void {
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
  if (draftTimer === undefined) draftTimer = setTimeout(keepDraft, draftAfter);
}

function keepDraft(): void {
  draftTimer = undefined;
  const { editing } = getState();
  if (editing === null || !unsaved) return;
  const base = noteById(editing.id)?.stored.version ?? null;
  // A draft that cannot be kept says nothing: the save that follows does.
  api()
    .keepDraft({ id: editing.id, base, text: formatNote(editing) })
    .catch((error: unknown) => console.error('draft', error));
}

let saving: Promise<unknown> = Promise.resolve();

/** Saves what is in the editor, if it is not on the disk. Says whether it is. */
export async function saveNow(): Promise<boolean> {
  clearTimeout(saveTimer);
  const { editing } = getState();
  if (editing === null || !unsaved) return true;
  unsaved = false;
  const mine = stretch;
  // A note that is new must be there before it can be changed.
  const work = saving.then(() => save(editing, mine));
  saving = work.catch(() => {});
  const saved = await work.catch((error: unknown) => {
    console.error('note', error);
    return false;
  });
  if (!saved && getState().editing?.id === editing.id) {
    unsaved = true;
    setState({ editing: { ...(getState().editing ?? editing) } }); // what it says of itself is drawn anew
  }
  return saved;
}

async function save(note: Note, mine: object): Promise<boolean> {
  if (noteById(note.id) === undefined) return (await makeNote(note)) !== null;
  const { body, name, label, tags, dossiers, colour } = note;
  return changeNotes([note.id], (present) => ({ ...present, body, name, label, tags, dossiers, colour }), mine);
}

/** Ends the editing once it is on the disk; what the disk refuses keeps the editor open. */
export async function stopEditing(): Promise<boolean> {
  const { editing } = getState();
  if (editing === null) return true;
  if (!(await saveNow())) return false;
  if (getState().editing?.id === editing.id) setState({ editing: null });
  begin(false);
  return true;
}

/** Ends it without saving: the note is gone. */
export function dropEditing(): void {
  clearTimeout(saveTimer);
  unsaved = false;
  setState({ editing: null, note: null });
}

/** Saves when one leaves, and shows what became of the note elsewhere: by undo, or by another program. */
export function followEditing(): void {
  const leave = (): void => {
    keepDraft();
    void saveNow();
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('blur', leave);
  let { notes, view } = getState();
  subscribe(() => {
    const now = getState();
    if (now.view !== view) {
      view = now.view;
      void saveNow();
    }
    if (now.notes === notes) return;
    const wasThere = now.editing !== null && notes.some(({ stored }) => stored.note.id === now.editing?.id);
    notes = now.notes;
    if (now.editing === null || unsaved || now.saving.kind === 'saving') return;
    const stored = noteById(now.editing.id)?.stored.note;
    if (stored === undefined && wasThere) dropEditing();
    else if (stored !== undefined && !sameNote({ ...stored, modified: now.editing.modified }, now.editing))
      setState({ editing: stored });
  });
}
