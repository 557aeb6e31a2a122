import type { FileVersion } from '../../shared/contract.ts';
import type { Note } from '../../shared/notebook/note.ts';
import type { Draft, KeptNote, Saved, StoredNote, TypingStage } from '../../shared/notebook/view.ts';
import { getState } from '../state.ts';
import { storedById } from './book.ts';
import {
  binFiles,
  type InPlace,
  removeNotes,
  restoreNotes,
  saveNotes,
  separateCopy as saveSeparately,
  saveDraft as saveTyped,
  restoreVersion as saveVersion,
  tellWhy,
} from './saving.ts';
import { isLast, noteStep, replaceStep, type Step, type Way, type What } from './undo.ts';

/** Everything that can be done to notes, each with the way back (undo.ts). */

/** A new note; undone by moving it to the bin. Null where it could not be saved. */
export async function makeNote(note: Note): Promise<Note | null> {
  return (await makeStored(note))?.note ?? null;
}

/**
 * The same, with what is on the disk: a note of its own where there turns out to be one with that id. `stage`: of one that
 * is typed.
 */
export async function makeStored(note: Note, stage?: TypingStage): Promise<StoredNote | null> {
  const [stored] = await saveNotes([{ id: note.id, seen: null, stage, to: () => note }]);
  if (stored === undefined) return null;
  noteStep({ what: 'made', ...comeAndGo([stored]) });
  return stored;
}

/**
 * Notes of a file that was imported, all in one step. Gives those that are on the disk: one whose id came into the
 * notebook meanwhile stands beside that.
 */
export async function addNotes(notes: readonly Note[]): Promise<StoredNote[]> {
  if (notes.length === 0) return [];
  const stored = await saveNotes(notes.map((note) => ({ id: note.id, seen: null, keepsTime: true, to: () => note })));
  if (stored.length > 0) noteStep({ what: 'imported', ...comeAndGo(stored) });
  return stored;
}

/** The other versions of notes that wait for the reader; they share their note's id. */
const copyOf = (file: string): StoredNote | undefined =>
  getState()
    .notebook?.conflicts.flatMap(({ copies }) => copies)
    .find((copy) => copy.file === file);

const copiesIn = (stored: readonly StoredNote[]): string[] =>
  stored.map(({ file }) => file).filter((file) => copyOf(file) !== undefined);

/**
 * A note's file as it is by now: it may have been saved since, or moved by the reader. A file that was a copy (`copies`)
 * and is gone is not the note that it copied.
 */
function asNow({ file, note }: StoredNote, copies: ReadonlySet<string>): FileVersion | undefined {
  const now = copyOf(file) ?? storedById(note.id);
  return now?.file !== file && copies.has(file) ? undefined : now;
}

const notesIn = (stored: readonly KeptNote[]): Note[] => stored.map(({ note }) => note);

/** Notes that came are undone by the bin, and come back from it; those that went are in it already. */
function comeAndGo(stored: readonly StoredNote[], inBin: readonly KeptNote[] = []) {
  let there = stored;
  let kept = inBin;
  const copies = new Set(copiesIn(stored));
  const isThere = (one: StoredNote): boolean => asNow(one, copies) !== undefined;
  return {
    undo: async (): Promise<readonly Note[] | null> => {
      // Some may have been deleted since, by hand or by another program.
      there = there.filter(isThere);
      const binned = await binFiles(there.flatMap((one) => asNow(one, copies) ?? []));
      kept = [...kept, ...binned];
      const all = binned.length === there.length;
      there = there.filter(isThere);
      return all ? notesIn(binned) : null;
    },
    redo: async (): Promise<readonly Note[] | null> => {
      const back = await restoreNotes(kept);
      const all = back.length === kept.length;
      kept = kept.filter(
        ({ note, version }) => !back.some((one) => one.note.id === note.id && one.version === version),
      );
      there = [...there, ...back];
      for (const file of copiesIn(back)) copies.add(file);
      return all ? notesIn(back) : null;
    },
  };
}

/**
 * The change that was made last, and the version that it made: a stretch of editing goes on in it as long as nothing else
 * came after it, here or from another program.
 */
let lastChange: {
  readonly step: Step;
  readonly stretch: object;
  readonly from: ReadonlyMap<string, Note>;
  readonly made: string | undefined;
} | null = null;

/** Changes of one stretch, one right after the other, are undone together. */
interface Stretch {
  readonly of: object;
  /** The note in which the change was made. */
  readonly seen: StoredNote | null;
  readonly stage?: TypingStage;
}

/** A change of notes; undone by saving what they were. False where one of them could not be saved, which is told. */
export async function changeNotes(ids: readonly string[], to: (note: Note) => Note): Promise<boolean> {
  return (await changeEach(ids, to)).length === 0;
}

/** The same; gives the ids of those that could not be saved. */
export async function changeEach(ids: readonly string[], to: (note: Note) => Note): Promise<string[]> {
  const there = idsOf(ids, await change(ids, to));
  return toldOf(ids.filter((id) => !there.has(id)));
}

/** Which of the notes that were to be saved are on the disk; one that had to stand beside another of its id is there. */
export function idsOf(ids: readonly string[], saved: readonly StoredNote[]): ReadonlySet<string> {
  const asked = new Set(ids);
  return new Set(saved.map(({ note }) => (asked.has(note.id) ? note.id : (note.conflictOf ?? note.id))));
}

/** What was not done is never passed over in silence: in a small window no foot of a guide says it. */
function toldOf(left: string[]): string[] {
  if (left.length > 0) tellWhy();
  return left;
}

function toldUnless(done: boolean): boolean {
  if (!done) tellWhy();
  return done;
}

/**
 * The same of one note that was changed while it could be read; gives what is on the disk, which is a note of its own
 * where another program has changed the first meanwhile. Null where it could not be saved.
 */
export async function changeNote(id: string, to: (note: Note) => Note, stretch: Stretch): Promise<StoredNote | null> {
  return (await change([id], to, stretch))[0] ?? null;
}

async function change(ids: readonly string[], to: (note: Note) => Note, stretch?: Stretch): Promise<StoredNote[]> {
  const before = new Map<string, Note>();
  const starts: (string | null)[] = [];
  const saved = await saveNotes(
    ids.map((id) => ({
      id,
      ...(stretch !== undefined && { seen: stretch.seen, stage: stretch.stage }),
      to: (note, version) => {
        if (note === null) return null; // deleted elsewhere before its turn came
        before.set(id, note);
        starts.push(version);
        return to(note);
      },
    })),
  );
  const after = new Map(saved.map((stored) => [stored.note.id, stored]));
  const changed = new Map([...before].filter(([id]) => after.has(id)));
  if (changed.size > 0) {
    const goesOn =
      stretch !== undefined && lastChange?.stretch === stretch.of && starts.every((one) => one === lastChange?.made);
    const earlier = goesOn && isLast(lastChange?.step ?? null) ? lastChange : null;
    const from = earlier?.from ?? changed;
    const then = [...after.values()].filter(({ note }) => before.has(note.id)); // what stands beside one is a step by itself
    const step: Step = { what: 'changed', undo: putBack(from, then), redo: putBack(notesOf(then), then) };
    if (earlier === null) noteStep(step);
    else replaceStep(earlier.step, step);
    lastChange = stretch === undefined ? null : { step, stretch: stretch.of, from, made: then[0]?.version };
  }
  const copies = saved.filter(({ note }) => !before.has(note.id));
  if (copies.length > 0) noteStep({ what: 'made', ...comeAndGo(copies) });
  return saved;
}

const notesOf = (stored: readonly StoredNote[]): Map<string, Note> =>
  new Map(stored.map(({ note }) => [note.id, note]));

/**
 * Saves notes as they once were, of what the step that is undone had made of them (`then`). The head stays that of the
 * file as it is now: what came from outside is kept.
 */
const putBack =
  (notes: ReadonlyMap<string, Note>, then: readonly StoredNote[]): Way =>
  async () => {
    const made = new Map(then.map((stored) => [stored.note.id, stored]));
    const saved = await saveNotes(
      [...notes].map(([id, { head: _, ...content }]) => ({
        id,
        seen: made.get(id) ?? null,
        to: (present) => ({ ...content, ...(present?.head !== undefined && { head: present.head }) }),
      })),
    );
    return saved.length === notes.size ? notesIn(saved) : null;
  };

/** Notes to the bin; undone by taking them out of it. False where one of them could not be, which is told. */
export async function deleteNotes(ids: readonly string[]): Promise<boolean> {
  return (await deleteEach(ids)).length === 0;
}

/** The same; gives the ids of those that are not in the bin. */
export async function deleteEach(ids: readonly string[]): Promise<string[]> {
  const kept = await removeNotes(ids);
  noteRemoval(kept);
  const gone = new Set(kept.map(({ note }) => note.id));
  return toldOf(ids.filter((id) => !gone.has(id)));
}

/** Files to the bin that are no notes of their own: copies in a conflict. */
export async function deleteFiles(files: readonly FileVersion[]): Promise<boolean> {
  const kept = await binFiles(files);
  noteRemoval(kept);
  return toldUnless(kept.length === files.length);
}

function noteRemoval(kept: readonly KeptNote[]): void {
  if (kept.length === 0) return;
  const { undo: binAgain, redo: bringBack } = comeAndGo([], kept);
  noteStep({ what: 'removed', undo: bringBack, redo: binAgain });
}

/** A note out of the bin; undone by putting it there again. */
export async function restoreFromBin(kept: KeptNote): Promise<boolean> {
  const stored = await restoreNotes([kept]);
  if (!toldUnless(stored.length > 0)) return false;
  noteStep({ what: 'restored', ...comeAndGo(stored) });
  return true;
}

/**
 * An earlier version as the present one; undone by saving what stood there. False also where another program had changed
 * the note, so that the version stands beside it.
 */
export const restoreVersion = async (id: string, file: string): Promise<boolean> =>
  (await inPlace(id, 'version', saveVersion(id, file))) === 'saved';

/** Typing that was found again, on top of the version in which it was typed. */
export const saveDraft = async (draft: Draft): Promise<boolean> =>
  (await inPlace(draft.id, 'changed', saveTyped(draft))) !== null;

/** A save that may turn out to make a note: of one that is gone, or beside one that was changed meanwhile. Says how. */
async function inPlace(id: string, what: What, saving: Promise<InPlace | null>): Promise<Saved['how'] | null> {
  const saved = await saving;
  if (saved === null) {
    tellWhy();
    return null;
  }
  const { how, stored, before } = saved;
  if (how === 'kept-both' || before === null) noteStep({ what: 'made', ...comeAndGo([stored]) });
  else noteStep({ what, undo: putBack(new Map([[id, before]]), [stored]), redo: putBack(notesOf([stored]), [stored]) });
  return how;
}

/**
 * A copy in a conflict becomes a note of its own, which is given; null where that did not happen. Its file says another
 * id from then on, and no save can make it say the first again: undone, it is a note in the bin, not a copy in a
 * conflict. The page says so before.
 */
export async function separateCopy(copy: FileVersion): Promise<Note | null> {
  const made = await saveSeparately(copy);
  if (made === null) {
    tellWhy();
    return null;
  }
  noteStep({ what: 'separated', ...comeAndGo([made]) });
  return made.note;
}
