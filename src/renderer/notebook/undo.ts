import type { Note } from '../../shared/notebook/note.ts';
import type { KeptNote } from '../../shared/notebook/view.ts';
import { currentMessages, say, setState } from '../state.ts';
import { removeNotes, restoreNotes, saveNotes } from './saving.ts';

/** What was done to notes, to be undone and done again, in order. Every step knows both ways. */
interface Step {
  /** What it was, as a message names it. */
  readonly what: 'made' | 'changed' | 'removed';
  /** False where it could not be (a full disk); the step then stays to be tried again. */
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** The stretch of editing that a change belongs to, and what the notes were before it. */
  readonly stretch?: object | undefined;
  readonly from?: ReadonlyMap<string, Note>;
}

const most = 200;
const done: Step[] = [];
const undone: Step[] = [];

function noteStep(step: Step): void {
  done.push(step);
  if (done.length > most) done.shift();
  undone.length = 0;
  tell();
}

const tell = (): void => setState({ canUndo: done.length > 0, canRedo: undone.length > 0 });

let turning = false;

async function turn(from: Step[], to: Step[], way: 'undo' | 'redo'): Promise<void> {
  const step = from.at(-1);
  const { said } = currentMessages().notebook;
  if (turning) return;
  if (step === undefined) return say(said.nothing[way]);
  turning = true;
  try {
    if (!(await step[way]())) return;
    from.pop();
    to.push(step);
    tell();
    say(said[way][step.what]);
  } finally {
    turning = false;
  }
}

export const undo = (): Promise<void> => turn(done, undone, 'undo');
export const redo = (): Promise<void> => turn(undone, done, 'redo');

/** A new note; undone by moving it to the bin. Null where it could not be saved. */
export async function makeNote(note: Note): Promise<Note | null> {
  const [stored] = await saveNotes([{ id: note.id, to: () => note }]);
  if (stored === undefined) return null;
  const { id } = stored.note;
  let kept: readonly KeptNote[] = [];
  noteStep({
    what: 'made',
    undo: async () => {
      kept = await removeNotes([id]);
      return kept.length === 1;
    },
    redo: async () => (await restoreNotes(kept)).length === 1,
  });
  return stored.note;
}

/**
 * A change of notes; undone by saving what they were. Changes of one stretch, one right after the other, are undone
 * together. False where one of them could not be saved.
 */
export async function changeNotes(
  ids: readonly string[],
  to: (note: Note) => Note,
  stretch?: object,
): Promise<boolean> {
  const before = new Map<string, Note>();
  const saved = await saveNotes(
    ids.map((id) => ({
      id,
      to: (note) => {
        if (note === null) throw new Error(`there is no note ${id}`);
        before.set(id, note);
        return to(note);
      },
    })),
  );
  const after = new Map(saved.map(({ note }) => [note.id, note]));
  const changed = new Map([...before].filter(([id]) => after.has(id)));
  if (changed.size > 0) {
    const last = done.at(-1);
    const goesOn = stretch !== undefined && last?.stretch === stretch;
    if (goesOn) done.pop();
    const from = (goesOn ? last?.from : undefined) ?? changed;
    noteStep({ what: 'changed', undo: putBack(from), redo: putBack(after), stretch, from });
  }
  return after.size === ids.length;
}

/** Saves notes as they once were. The head stays that of the file as it is now: what came from outside is kept. */
const putBack = (notes: ReadonlyMap<string, Note>) => async (): Promise<boolean> => {
  const saved = await saveNotes(
    [...notes].map(([id, { head: _, ...content }]) => ({
      id,
      to: (present) => ({ ...content, ...(present?.head !== undefined && { head: present.head }) }),
    })),
  );
  return saved.length === notes.size;
};

/** Notes to the bin; undone by taking them out of it. */
export async function deleteNotes(ids: readonly string[]): Promise<boolean> {
  let kept = await removeNotes(ids);
  if (kept.length > 0) {
    noteStep({
      what: 'removed',
      undo: async () => (await restoreNotes(kept)).length === kept.length,
      redo: async () => {
        kept = await removeNotes(kept.map(({ note }) => note.id));
        return kept.length > 0;
      },
    });
  }
  return kept.length === ids.length;
}
