// @vitest-environment jsdom
import * as disk from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createNotebookHandlers } from '../../../src/main/notebook-handlers.ts';
import { openLocation } from '../../../src/main/store/notebook/location.ts';
import { openNotebook } from '../../../src/main/store/notebook-store.ts';
import { defaultSettings } from '../../../src/shared/settings.ts';
import { published } from '../../app/support/notebook.ts';
import { freshFolder } from '../store/support/folder.ts';
import { filesIn } from '../store/support/notebook.ts';

/** The editor's own modules on the real store, with a disk that stops to answer or is full: no browser can be shown that. */

const inFolder = freshFolder();
const book = (): string => inFolder('Leeswijzer');
let isSilent = false;
let isFull = false;
const open: typeof disk.open = (file, flags, ...rest) => {
  if (isSilent && String(file).startsWith(book())) return new Promise(() => {});
  if (isFull && flags === 'wx') return Promise.reject(Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' }));
  return disk.open(file, flags, ...rest);
};

afterEach(() => {
  isSilent = false;
  isFull = false;
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A page that has just read a notebook in which there is nothing. */
async function page() {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let told = (): void => {};
  const store = await openNotebook({
    files: { ...disk, open },
    location: await openLocation(inFolder('data/notebook.json'), book()),
    journal: inFolder('data/journaal'),
    watch: false,
    onChange: () => told(),
  });
  const handlers = createNotebookHandlers({
    settings: { current: defaultSettings },
    notebook: async () => store,
    chooseFolder: async () => null,
    showInFolder: () => {},
  } as unknown as Parameters<typeof createNotebookHandlers>[0]);
  // As the bridge does: what crosses is a copy.
  const bridge = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (args: unknown) =>
        structuredClone(await (handler as (args: unknown) => Promise<unknown>)(structuredClone(args))),
    ]),
  );
  const start = { letter: published.id, settings: defaultSettings, place: null, version: '0', platform: 'linux' };
  document.documentElement.dataset.start = JSON.stringify(start);
  document.body.innerHTML = '<script type="application/json" id="page-data">{}</script>';
  Object.assign(window, { leeswijzer: { ...bridge, onNotebook: (listener: () => void) => (told = listener) } });
  vi.stubGlobal('scheduler', { postTask: async (task: () => unknown) => task(), yield: async () => {} });
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => structuredClone(published) }));
  const [bookOf, editing, { noteAt }, { makeNote, addNotes }, { undo }, { getState }] = await Promise.all([
    import('../../../src/renderer/notebook/book.ts'),
    import('../../../src/renderer/notebook/text/editing.ts'),
    import('../../../src/renderer/notebook/make.ts'),
    import('../../../src/renderer/notebook/changes.ts'),
    import('../../../src/renderer/notebook/undo.ts'),
    import('../../../src/renderer/state.ts'),
  ]);
  await bookOf.readBook(false);
  const note = noteAt('note', { start: 100, end: 160 }, published);
  if (note === null) throw new Error('There is no text.');
  return { store, ...bookOf, ...editing, noteAt, makeNote, addNotes, undo, getState, note };
}

const drafts = (): string[] => [...filesIn(inFolder('data/journaal')).values()];

it('keeps what is typed within a second where the disk does not answer the save', async () => {
  const { makeNote, startEditing, edit, saveNow, note } = await page();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Eerste zin.' });
  expect(await saveNow()).toBe(true);
  expect(drafts()).toEqual([]);
  isSilent = true;
  edit({ body: 'Eerste zin. En een die in een keer geplakt is.' });
  await expect.poll(drafts, { timeout: 5000 }).toHaveLength(1);
  expect(drafts()[0]).toContain('in een keer geplakt is.');
});

it('says so where the text is nowhere on a disk, and keeps the editor of that note', async () => {
  const { makeNote, startEditing, edit, saveNow, stopEditing, noteAt, getState, note } = await page();
  const other = noteAt('note', { start: 300, end: 360 }, published);
  await makeNote(note);
  if (other !== null) await makeNote(other);
  await startEditing(note);
  isFull = true;
  edit({ body: 'Op een volle schijf.' });
  expect(await saveNow()).toBe(false);
  await expect.poll(() => getState().trouble).toContain('staat alleen nog in dit venster');
  if (other !== null) await startEditing(other);
  expect(getState().editing).toMatchObject({ id: note.id, body: 'Op een volle schijf.' });
  isFull = false;
  expect(await stopEditing()).toBe(true);
  expect(getState().editing).toBeNull();
});

it('closes the next editor, whatever became of a note that never got to the disk', async () => {
  const { makeNote, startEditing, edit, saveNow, stopEditing, dropEditing, noteAt, getState, note } = await page();
  const other = noteAt('note', { start: 300, end: 360 }, published);
  if (other !== null) await makeNote(other);
  isFull = true;
  await startEditing(note);
  edit({ body: 'Op een volle schijf.' });
  expect(await saveNow()).toBe(false);
  dropEditing();
  if (other !== null) await startEditing(other);
  expect(getState().editing?.id).toBe(other?.id);
  expect(await stopEditing()).toBe(true);
});

it('leaves the time of the last change as it is in a note that is imported', async () => {
  const { addNotes, store, note } = await page();
  const old = { ...note, created: '2020-01-01T10:00:00+01:00', modified: '2020-01-02T10:00:00+01:00' };
  await addNotes([old]);
  expect(store.view.notes.map(({ note: { created, modified } }) => [created, modified])).toEqual([
    [old.created, old.modified],
  ]);
});

it('undoes on top of its own changes however quick, and beside those of others', async () => {
  const { makeNote, startEditing, edit, saveNow, stopEditing, undo, readBook, getState, store, note } = await page();
  await makeNote(note);
  await startEditing(note);
  for (const colour of ['groen', 'blauw', 'roze'] as const) edit({ colour });
  edit({ body: 'Van hier.' });
  await saveNow();
  await stopEditing();
  const undone = [undo(), undo(), undo(), undo()];
  await Promise.all(undone);
  expect(store.view.notes.map(({ note: { colour, body } }) => [colour, body])).toEqual([['geel', '']]);
  const { redo } = await import('../../../src/renderer/notebook/undo.ts');
  await Promise.all([redo(), redo(), undo(), redo(), redo()]);
  expect(store.view.notes).toHaveLength(1);

  const [{ file } = { file: '' }] = store.view.notes;
  const text = [...filesIn(book())].find(([name]) => name === file)?.[1] ?? '';
  await disk.writeFile(path.join(book(), file), text.replace(/roze|blauw/, 'paars'));
  await readBook(true);
  await undo();
  expect(getState().trouble).toContain('Beide versies');
  expect(store.view.notes.map(({ note: { colour } }) => colour)).toContain('paars');
  expect(store.view.notes).toHaveLength(2);
});
