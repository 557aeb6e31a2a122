import { formatNote, type Note, parseNote, sameNote } from '../../../shared/notebook/note.ts';
import type { Draft, NotebookFault, Saved } from '../../../shared/notebook/view.ts';
import type { Result } from '../../../shared/result.ts';
import type { Journal } from './journal.ts';
import type { KnownFiles } from './known-files.ts';
import type { Saving } from './saving.ts';

/** What the journal has of a note, beside what the notebook has of it: a draft is there until its text is in a file. */
export interface Drafts {
  /** Keeps typing that is not to be saved yet; `leaves`: its editor ends with that. Rejects with the disk's error. */
  readonly keep: (draft: Draft, leaves?: boolean) => Promise<void>;
  /** To be asked as a save begins; gives what brings the journal up to date with what came of it. */
  readonly whileSaving: (note: Note, base: string | null) => (saved: Result<Saved, NotebookFault>) => Promise<void>;
  /** Lets go of drafts whose text turns out to have been saved. */
  readonly dropSaved: () => Promise<void>;
}

export function createDrafts(journal: Journal, known: KnownFiles, saving: Saving): Drafts {
  function isSaved(id: string, text: string): boolean {
    const found = known.noteOf(id);
    const note = found === undefined || saving.isUnsure(found) ? null : found.content.note;
    return note !== null && saysSame(text, note);
  }

  return {
    async keep(draft, leaves) {
      await journal.keep(draft, leaves);
      // It may come when its text has just been saved, for a save and a draft take different ways.
      if (isSaved(draft.id, draft.text)) await journal.drop(draft.id, draft.text);
    },
    whileSaving(note, base) {
      const text = formatNote(note);
      const before = journal.count(note.id);
      return async (outcome) => {
        if (outcome.ok) {
          const { how, stored } = outcome.value;
          const version = how === 'saved' ? stored.version : null;
          return journal.saved(note.id, (draft) => saysSame(draft, note), before, version);
        }
        // Typing of while it was saved is newer than what could not be saved. A draft that says the same is kept already, and
        // whose it was it stays: where one that was offered could not be saved, it is still nobody's to replace.
        const isKept = journal.drafts.some((draft) => draft.id === note.id && saysSame(draft.text, note));
        if (!isKept && journal.count(note.id) === before) await journal.keep({ id: note.id, base, text });
      };
    },
    async dropSaved() {
      for (const { id, text } of journal.drafts) {
        if (!isSaved(id, text)) continue;
        await journal
          .drop(id, text)
          .catch((error: unknown) => console.error(`[notebook] a saved draft stays: ${error}`));
      }
    },
  };
}

/** Whether a file's text is of a note as this one, whenever it was changed last. */
function saysSame(text: string, note: Note): boolean {
  const read = parseNote(text);
  return read.ok && sameNote({ ...read.value.note, modified: note.modified }, note);
}
