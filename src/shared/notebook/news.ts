import type { NotebookView, StoredNote } from './view.ts';

/**
 * What is new in the notebook since a page last asked. A page with thousands of notes is told of the one that was saved,
 * not of all of them again: passing 5,000 notes between the processes takes longer than a reader waits for a word.
 */
export interface NotebookNews extends NotebookView {
  /** The number of this telling; a page names it when it asks again. */
  readonly revision: number;
  /** The telling that this one comes on top of; null where `notes` are all the notes there are. */
  readonly since: number | null;
  /** Ids of notes that are no longer there. */
  readonly gone: readonly string[];
}

/** Tells one page after another reading what is new. */
export interface Teller {
  /** `since` is the revision that the page has, or null; for one that is not the last told, all is told. */
  tell(view: NotebookView, since: number | null): NotebookNews;
}

export function createTeller(): Teller {
  let revision = 0;
  let told: ReadonlyMap<string, StoredNote> = new Map();
  return {
    tell(view, since) {
      const before = since !== null && since === revision ? told : null;
      told = byId(view.notes);
      revision++;
      if (before === null) return { ...view, revision, since: null, gone: [] };
      const notes = view.notes.filter((stored) => !isSame(stored, before.get(stored.note.id)));
      return { ...view, notes, revision, since, gone: [...before.keys()].filter((id) => !told.has(id)) };
    },
  };
}

/** The whole notebook: what was known, with what is new. Notes that did not change are the same objects as before. */
export function withNews(before: NotebookView | null, news: NotebookNews): NotebookView {
  const { revision: _, since, gone, notes, ...rest } = news;
  if (since === null || before === null) return { ...rest, notes };
  const all = byId(before.notes);
  for (const id of gone) all.delete(id);
  for (const stored of notes) all.set(stored.note.id, stored);
  return { ...rest, notes: [...all.values()] };
}

const byId = (notes: readonly StoredNote[]): Map<string, StoredNote> =>
  new Map(notes.map((stored) => [stored.note.id, stored]));

const isSame = (a: StoredNote, b: StoredNote | undefined): boolean =>
  a.version === b?.version && a.file === b.file && a.readOnly === b.readOnly;
