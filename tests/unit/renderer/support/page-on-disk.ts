import * as nodeFiles from 'node:fs/promises';
import { afterEach, vi } from 'vitest';
import { openLocation } from '../../../../src/main/store/notebook/location.ts';
import { openNotebook } from '../../../../src/main/store/notebook-store.ts';
import type { Note } from '../../../../src/shared/notebook/note.ts';
import { published } from '../../../app/support/notebook.ts';
import { bridgeTo, browserGlobals, fillDocument } from '../../../support/page-on-store.ts';
import { freshFolder } from '../../store/support/folder.ts';
import { filesIn } from '../../store/support/notebook.ts';

/** The page's own modules on the real store, with a disk that stops to answer or is full: no browser can be shown that. */

export const inFolder = freshFolder();

export const book = (): string => inFolder('Leeswijzer');

/** What the disk does to the notebook, until the end of a test. */
export const fault = { isSilent: false, isFull: false, isClosed: false };

const open: typeof nodeFiles.open = (file, flags, ...rest) => {
  if (fault.isSilent && String(file).startsWith(book())) return new Promise(() => {});
  if (fault.isClosed && flags === 'wx' && String(file).startsWith(book()))
    return Promise.reject(Object.assign(new Error('EACCES: closed'), { code: 'EACCES' }));
  if (fault.isFull && flags === 'wx')
    return Promise.reject(Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' }));
  return nodeFiles.open(file, flags, ...rest);
};

/** Ends what a page has open, as when its window is gone: what waits in it would be written by the next test's page. */
let end = (): void => {};

afterEach(() => {
  end();
  Object.assign(fault, { isSilent: false, isFull: false, isClosed: false });
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A page that has just read a notebook in which there is nothing. */
export async function page() {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let told = (): void => {};
  const store = await openNotebook({
    files: { ...nodeFiles, open },
    location: await openLocation(inFolder('data/notebook.json'), book()),
    journal: inFolder('data/journaal'),
    watch: false,
    onChange: () => told(),
  });
  fillDocument(document);
  Element.prototype.scrollIntoView ??= () => {}; // jsdom lays nothing out
  Object.assign(window, {
    leeswijzer: { ...bridgeTo(store), onNotebook: (listener: () => void) => (told = listener) },
  });
  for (const [name, value] of Object.entries(browserGlobals)) vi.stubGlobal(name, value);
  const [
    bookOf,
    editing,
    { isUnsaved },
    { noteAt },
    { makeNote, addNotes, changeNotes, restoreVersion },
    { undo },
    { getState },
  ] = await Promise.all([
    import('../../../../src/renderer/notebook/book.ts'),
    import('../../../../src/renderer/notebook/text/editing.ts'),
    import('../../../../src/renderer/notebook/text/sitting.ts'),
    import('../../../../src/renderer/notebook/make.ts'),
    import('../../../../src/renderer/notebook/changes.ts'),
    import('../../../../src/renderer/notebook/undo.ts'),
    import('../../../../src/renderer/state.ts'),
  ]);
  end = editing.dropEditing;
  await bookOf.readBook(false);
  const note = noteAt('note', { start: 100, end: 160 }, published);
  if (note === null) throw new Error('There is no text.');
  return {
    store,
    ...bookOf,
    ...editing,
    isUnsaved,
    noteAt,
    makeNote,
    addNotes,
    changeNotes,
    restoreVersion,
    undo,
    getState,
    note,
  };
}

export const drafts = (): string[] => [...filesIn(inFolder('data/journaal')).values()];

/** The reader chooses a folder; `meanwhile` happens while it is being opened. */
export async function choose(store: Awaited<ReturnType<typeof page>>['store'], name: string, meanwhile = () => {}) {
  const { chooseFolder } = await import('../../../../src/renderer/notebook/page/banner.tsx');
  Object.assign(window.leeswijzer, {
    chooseNotebook: async () => {
      meanwhile();
      await store.open(inFolder(name));
      return { ok: true, value: 'chosen' };
    },
  });
  await chooseFolder(false, '');
}

/** A note with a first sentence, which is saved, in the editor. */
export async function writeIn(
  note: Note,
  {
    makeNote,
    startEditing,
    edit,
    saveNow,
  }: Pick<Awaited<ReturnType<typeof page>>, 'makeNote' | 'startEditing' | 'edit' | 'saveNow'>,
): Promise<void> {
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Eerste zin.' });
  await saveNow();
}

/** What happens when notes are on their way to the bin. */
export function whileDeleting(happens: () => void | Promise<void>): void {
  const { deleteNotes } = window.leeswijzer;
  Object.assign(window.leeswijzer, {
    deleteNotes: async (files: Parameters<typeof deleteNotes>[0]) => {
      await happens();
      return deleteNotes(files);
    },
  });
}

/** What is sent to be saved waits until it is told to go on. */
export function holdSaves(): () => void {
  const { saveNotes } = window.leeswijzer;
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  Object.assign(window.leeswijzer, {
    saveNotes: async (args: Parameters<typeof saveNotes>[0]) => {
      await held;
      return saveNotes(args);
    },
  });
  return goOn;
}
