import { randomBytes } from 'node:crypto';
import { formatNote, type Note, parseNote, sameNote } from '../../../shared/notebook/note.ts';
import type { Draft, NotebookFault, Saved, TypingStage } from '../../../shared/notebook/view.ts';
import type { Result } from '../../../shared/result.ts';
import type { Journal } from './journal.ts';
import type { KnownFiles } from './known-files.ts';
import type { Saving } from './saving.ts';

/** What the journal has of a note, beside what the notebook has of it: a draft is there until its text is in a file. */
export interface Drafts {
  /** Keeps typing that is not to be saved yet. Rejects with the disk's error. */
  readonly keep: (draft: Draft) => Promise<void>;
  /** Brings the journal up to date with what came of a save. Rejects with the disk's error. */
  readonly follow: (save: SaveOfTyping, outcome: Result<Saved, NotebookFault>) => Promise<void>;
  /** Lets go of drafts whose text turns out to have been saved. */
  readonly dropSaved: () => Promise<void>;
}

interface SaveOfTyping {
  readonly note: Note;
  readonly base: string | null;
  /** Undefined where it was not typed, but chosen, undone, imported … */
  readonly stage: TypingStage | undefined;
}

export function createDrafts(journal: Journal, known: KnownFiles, saving: Saving): Drafts {
  function isSaved(id: string, text: string): boolean {
    const found = known.noteOf(id);
    const note = found === undefined || saving.isUnsure(found) ? null : found.content.note;
    return note !== null && saysSame(text, note);
  }
  const same = (note: Note): Draft[] => journal.drafts.filter(({ id, text }) => id === note.id && saysSame(text, note));

  return {
    async keep(draft) {
      await journal.keep(draft);
      // It may say what has just been saved by another way, as by undo.
      if (isSaved(draft.id, draft.text)) await journal.drop(draft.stage);
    },
    async follow({ note, base, stage }, outcome) {
      if (outcome.ok) {
        const { how, stored } = outcome.value;
        const made = how === 'saved' ? stored.version : null;
        const stages = [...(stage === undefined ? [] : [stage]), ...same(note).map((draft) => draft.stage)];
        await Promise.all(stages.map((one) => journal.saved(one, base, made)));
        return;
      }
      if (same(note).length > 0) return; // kept already, as what was offered and could not be saved
      // What was not typed is a session by itself, from which nothing goes on: a new one each time, as the same may be
      // saved, taken away and refused again.
      const alone = { session: `${note.id}-${randomBytes(4).toString('hex')}`, count: 0 };
      await journal.keep({ id: note.id, base, text: formatNote(note), stage: stage ?? alone });
    },
    async dropSaved() {
      for (const { id, text, stage } of journal.drafts) {
        if (!isSaved(id, text)) continue;
        await journal.drop(stage).catch((error: unknown) => console.error(`[notebook] a saved draft stays: ${error}`));
      }
    },
  };
}

/** Whether a file's text is of a note as this one, whenever it was changed last. */
function saysSame(text: string, note: Note): boolean {
  const read = parseNote(text);
  return read.ok && sameNote({ ...read.value.note, modified: note.modified }, note);
}
