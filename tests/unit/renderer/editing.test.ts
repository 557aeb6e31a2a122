// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import { expect, it } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { published } from '../../app/support/notebook.ts';
import { sessionOf } from '../store/support/notebook.ts';
import { book, drafts, fault, inFolder, page } from './support/page-on-disk.ts';

/** What is typed gets to a disk, or the editor stays and says so. */

it('keeps what is typed within a second where the disk does not answer the save', async () => {
  const { makeNote, startEditing, edit, saveNow, note } = await page();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Eerste zin.' });
  expect(await saveNow()).toBe(true);
  expect(drafts()).toEqual([]);
  fault.isSilent = true;
  edit({ body: 'Eerste zin. En een die in een keer geplakt is.' });
  // A file that is being written is empty for a moment.
  await expect.poll(drafts, { timeout: 5000 }).toEqual([expect.stringContaining('in een keer geplakt is.')]);
});

it('says so where the text is nowhere on a disk, and keeps the editor of that note', async () => {
  const { makeNote, startEditing, edit, saveNow, stopEditing, noteAt, getState, note } = await page();
  const other = noteAt('note', { start: 300, end: 360 }, published);
  await makeNote(note);
  if (other !== null) await makeNote(other);
  await startEditing(note);
  fault.isFull = true;
  edit({ body: 'Op een volle schijf.' });
  expect(await saveNow()).toBe(false);
  await expect.poll(() => getState().trouble).toContain('staat alleen nog in dit venster');
  if (other !== null) await startEditing(other);
  expect(getState().editing).toMatchObject({ id: note.id, body: 'Op een volle schijf.' });
  expect(getState().trouble).toContain('staat alleen nog in dit venster');
  fault.isFull = false;
  expect(await stopEditing()).toBe(true);
  expect(getState().editing).toBeNull();
  expect(getState().trouble).toBeNull();
});

it('does not go on saying that text was not saved once it is', async () => {
  const { makeNote, startEditing, edit, saveNow, leaveEditor, getState, note } = await page();
  await makeNote(note);
  await startEditing(note);
  fault.isClosed = true;
  edit({ body: 'Door de schijf geweigerd.' });
  expect(await leaveEditor()).toBe(false);
  expect(getState().trouble).toContain('Nog niet opgeslagen.');
  fault.isClosed = false;
  expect(await saveNow()).toBe(true);
  expect(getState().trouble).toBeNull();
});

it('closes the next editor, whatever became of a note that never got to the disk', async () => {
  const { makeNote, startEditing, edit, saveNow, stopEditing, dropEditing, noteAt, getState, note } = await page();
  const other = noteAt('note', { start: 300, end: 360 }, published);
  if (other !== null) await makeNote(other);
  fault.isFull = true;
  await startEditing(note);
  edit({ body: 'Op een volle schijf.' });
  expect(await saveNow()).toBe(false);
  dropEditing();
  if (other !== null) await startEditing(other);
  expect(getState().editing?.id).toBe(other?.id);
  expect(await stopEditing()).toBe(true);
});

it('saves what the disk refused as soon as it takes something else, or is there again', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, changeNotes, readBook, isUnsaved, store, note } =
    await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  fault.isClosed = true;
  edit({ body: 'Door de schijf geweigerd.\n' });
  expect(await saveNow()).toBe(false);
  fault.isClosed = false;
  await changeNotes([note.id], (one) => ({ ...one, tags: ['havens'] }));
  const saved = (): unknown[] => store.view.notes.map(({ note: { body, tags } }) => [body, ...tags]);
  await expect.poll(saved).toEqual([['Door de schijf geweigerd.\n', 'havens']]);
  await expect.poll(drafts).toEqual([]);

  await nodeFiles.rename(book(), inFolder('weg'));
  edit({ body: 'Zonder map.\n' });
  expect(await saveNow()).toBe(false);
  await nodeFiles.rename(inFolder('weg'), book());
  await readBook(true);
  await expect.poll(saved).toEqual([['Zonder map.\n', 'havens']]);
  await expect.poll(isUnsaved).toBe(false);
});

it('says beside a note in which nothing was typed nothing of a change elsewhere that was refused', async () => {
  const { makeNote, startEditing, changeNotes, noteAt, edit, saveNow, getState, note } = await page();
  const [{ createElement }, { createRoot }, { flushSync }, { Editor }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
    import('../../../src/renderer/notebook/text/editor.tsx'),
  ]);
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  fault.isClosed = true;
  await changeNotes([other.id], (one) => ({ ...one, tags: ['havens'] }));
  await startEditing(note);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const said = (): string | undefined => {
    flushSync(() => root.render(createElement(Editor, { note: getState().editing ?? note })));
    return document.querySelector('.editor [role=alert] p')?.textContent;
  };
  expect(said()).toBeUndefined();
  edit({ body: 'Door de schijf geweigerd.' });
  await saveNow();
  expect(said()).toContain('Nog niet opgeslagen.');
  root.unmount();
});

it('asks no attention for what is being typed, nor heads an empty list with that', async () => {
  const { makeNote, startEditing, edit, saveNow, readBook, getState, note } = await page();
  const [{ createElement }, { createRoot }, { flushSync }, { Attention }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
    import('../../../src/renderer/notebook/page/attention.tsx'),
  ]);
  await makeNote(note);
  await startEditing(note);
  fault.isClosed = true;
  edit({ body: 'Door de schijf geweigerd.' });
  expect(await saveNow()).toBe(false);
  await readBook(false);
  expect(getState().notebook?.unsaved).toHaveLength(1);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(createElement(Attention, { rows: [], published, dossierNames: new Map() })));
  expect(document.querySelector('.attention')).toBeNull();
  root.unmount();
});

it('leaves what else was changed in the note as it is, when text that was refused is saved after it', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, changeNotes, getState, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  fault.isClosed = true;
  edit({ body: 'Door de schijf geweigerd.\n' });
  expect(await saveNow()).toBe(false);
  fault.isClosed = false;
  await changeNotes([note.id], (one) => ({ ...one, tags: ['havens'] }));
  const saved = saveNow();
  edit({ body: 'Door de schijf geweigerd. En meer.\n' });
  expect(await saved).toBe(true);
  expect(await saveNow()).toBe(true);
  expect(store.view.notes.map(({ note: { body, tags } }) => [body, tags])).toEqual([
    ['Door de schijf geweigerd. En meer.\n', ['havens']],
  ]);
  expect(getState().editing?.tags).toEqual(['havens']);
});

it('lets go of a draft once its text, typed on, is on the disk', async () => {
  const { makeNote, edit, saveNow, stopEditing, readBook, followEditing, getState, store, note } = await page();
  const { editNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await makeNote(note);
  const [stored] = store.view.notes;
  const text = formatNote({ ...note, body: 'Gevonden.' });
  const draft = { id: note.id, base: stored?.version ?? null, text, stage: { session: sessionOf(1), count: 7 } };
  expect(await store.keepDraft(draft)).toMatchObject({ ok: true });
  await readBook(true);
  fault.isClosed = true;
  editNote(note.id);
  expect(await saveNow()).toBe(false);
  edit({ body: 'Gevonden, en verder.' });
  expect(await saveNow()).toBe(false);
  await expect
    .poll(() => getState().notebook?.unsaved.map((one) => one.text))
    .toEqual([expect.stringContaining('Gevonden, en verder.')]);
  fault.isClosed = false;
  expect(await stopEditing()).toBe(true);
  expect(store.view.notes.map((one) => one.note.body)).toEqual(['Gevonden, en verder.']);
  expect(getState().notebook?.unsaved).toEqual([]);
  expect(drafts()).toEqual([]);
});

it('leaves no draft of a note that was begun on a disk that refused it, once it is saved', async () => {
  const { edit, saveNow, stopEditing, followEditing, getState, store } = await page();
  const [{ writeNote }, { setState }] = await Promise.all([
    import('../../../src/renderer/notebook/text/marking.ts'),
    import('../../../src/renderer/state.ts'),
  ]);
  followEditing();
  setState({ chosen: { start: 100, end: 160 } });
  fault.isClosed = true;
  await writeNote();
  edit({ body: 'Eerste zin.' });
  expect(await saveNow()).toBe(false);
  fault.isClosed = false;
  expect(await stopEditing()).toBe(true);
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin.']);
  expect(getState().notebook?.unsaved).toEqual([]);
  expect(drafts()).toEqual([]);
});

it('opens a note without what it is to be another kind of by what was refused, which stays on offer', async () => {
  const { makeNote, readBook, followEditing, getState, store, note } = await page();
  const { editNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await makeNote({ ...note, kind: 'bookmark', name: 'Hier' });
  const [stored] = store.view.notes;
  const text = formatNote({ ...note, body: 'Wat hier stond.' });
  const draft = { id: note.id, base: stored?.version ?? null, text, stage: { session: sessionOf(1), count: 0 } };
  expect(await store.keepDraft(draft)).toMatchObject({ ok: true });
  await readBook(true);
  editNote(note.id);
  await expect.poll(() => getState().editing).toMatchObject({ kind: 'bookmark', body: '' });
  expect(getState().notebook?.unsaved).toEqual([draft]);
});
