import type { Note } from '../../../shared/notebook/note.ts';
import type { StoredNote, TypingStage } from '../../../shared/notebook/view.ts';
import { getState, setState } from '../../state.ts';

/**
 * One stay in the editor, from its opening to its end, and how far what was typed in it has got. Changes are counted: what
 * is saved or kept at a count has in it all that was typed before, whichever way gets to the disk first.
 */
export interface Sitting {
  /** Tells it from every other, of other pages too. */
  readonly session: string;
  /** The note that is written in, as it was read; null for one that is not on the disk. It may become another note. */
  seen: StoredNote | null;
  /** How many changes were made, and how many of them were in the last save that was begun. */
  count: number;
  sent: number;
  /** The last change of each field: the others are as they were read. */
  readonly changed: Map<Field, number>;
  /** How many are in the notebook, and in the draft. */
  saved: number;
  kept: number;
  /** Saves that were begun and not answered, and what the last of them comes to. */
  underWay: number;
  saving: Promise<boolean>;
  /** Whether the last save was refused: it is tried again once the disk takes something else. */
  isRefused: boolean;
  /** Whether it ends once all is saved; who goes on writing meanwhile stays. */
  isLeaving: boolean;
  /** Whether another folder was opened in the place of the one in which it began. */
  isForeign: boolean;
  /** The draft whose text it began with: it is not needed any more once this one's is on a disk. */
  goesOnFrom: TypingStage | null;
  /** What the reader was told last of text that was not saved. */
  said: string | null;
}

let now: Sitting | null = null;

/** The one that goes on; null where no editor is open. */
export const sitting = (): Sitting | null => now;

/** Shows an editor with a note. `isNew`: what it shows is not known to be on the disk. */
export function beginSitting(
  note: Note,
  { seen, isNew, goesOnFrom = null }: Pick<Sitting, 'seen'> & { isNew: boolean; goesOnFrom?: TypingStage | null },
): void {
  now = {
    session: crypto.randomUUID(),
    seen,
    count: isNew ? 1 : 0,
    sent: 0,
    changed: new Map(isNew ? fieldsOtherThan(seen?.note ?? null, note).map((field) => [field, 1]) : []),
    saved: 0,
    kept: 0,
    underWay: 0,
    saving: Promise.resolve(true),
    isRefused: false,
    isLeaving: false,
    isForeign: false,
    goesOnFrom,
    said: null,
  };
  setState({ editing: note, note: note.id });
}

/** Takes the editor away; the note that was written in stays the one that is chosen. */
export function endSitting(): void {
  now = null;
  setState({ editing: null });
}

export const stageOf = ({ session, count }: Sitting): TypingStage => ({ session, count });

/** Whether the editor holds what is not in the notebook, or not known to be: a save may wait for its turn. */
export const isUnsaved = (): boolean => now !== null && (now.count > now.saved || now.underWay > 0);

/** Whether all that is in the editor is known to be on a disk: in the notebook, or in the draft. */
export const isOnDisk = (): boolean => now === null || !isUnsaved() || now.kept === now.count;

const fields = ['body', 'name', 'label', 'tags', 'dossiers', 'colour'] as const;
type Field = (typeof fields)[number];

/** What of a note can be changed in the editor. */
export type Edited = Partial<Pick<Note, Field>>;

const fieldsOtherThan = (before: Note | null, note: Note): Field[] =>
  fields.filter((field) => before === null || JSON.stringify(note[field]) !== JSON.stringify(before[field]));

/** Counts a change of the fields that it has. */
export function countChange(mine: Sitting, change: Edited): void {
  mine.count++;
  for (const field of fields) if (field in change) mine.changed.set(field, mine.count);
}

/** The fields of a note that were changed in the editor after a count. */
export const changedAfter = (count: number, changed: Sitting['changed'], note: Note): Edited =>
  Object.fromEntries(fields.filter((field) => (changed.get(field) ?? 0) > count).map((field) => [field, note[field]]));

/** All the fields that can be changed in the editor. */
export const editedOf = (note: Note): Edited => Object.fromEntries(fields.map((field) => [field, note[field]]));

/** Whether it is the one that goes on, and the note that is shown in it. */
export function shownIn(one: Sitting): Note | null {
  return now === one ? getState().editing : null;
}
