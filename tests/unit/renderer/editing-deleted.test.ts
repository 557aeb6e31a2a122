// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { book, drafts, fault, holdSaves, inFolder, page, whileDeleting, writeIn } from './support/page-on-disk.ts';

/** What is typed in a note that is being deleted, here or elsewhere. */

it('goes on beside a note that was deleted elsewhere, typed in here, and came back', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, readBook, getState, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  const [stored] = store.view.notes;
  const file = path.join(book(), stored?.file ?? '');
  await nodeFiles.rename(file, inFolder('elders.md'));
  await nodeFiles.writeFile(
    path.join(book(), 'nog een.md'),
    formatNote({ ...note, id: note.id.replace(/.{6}$/, '000000') }),
  );
  await readBook(true);
  await nodeFiles.writeFile(file, formatNote({ ...note, body: 'Van elders.\n' }));
  await store.refresh();
  expect(await saveNow()).toBe(true);
  edit({ body: 'Van hier.\nEn nog iets.\n' });
  expect(await saveNow()).toBe(true);
  expect(getState().editing?.conflictOf).toBe(note.id);
  const bodies = store.view.notes.map(({ note: { body } }) => body);
  expect(bodies).toContain('Van elders.\n');
  expect(bodies).toContain('Van hier.\nEn nog iets.\n');
});

it('keeps what is typed in a note while the disk deletes it, and while that is shown', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, undo, getState, store, note } = await page();
  const [{ removeNote, editNote }, { subscribe }] = await Promise.all([
    import('../../../src/renderer/notebook/text/focus.ts'),
    import('../../../src/renderer/state.ts'),
  ]);
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  whileDeleting(() => edit({ body: 'Eerste zin. En nog' }));
  let typed = false;
  subscribe(() => {
    if (typed || getState().notes.length > 0) return;
    typed = true;
    queueMicrotask(() => edit({ body: 'Eerste zin. En nog een.' }));
  });
  await removeNote(note.id);
  expect(store.view.notes).toEqual([]);
  expect(getState().editing).toBeNull();
  expect(drafts()).toEqual([expect.stringContaining('Eerste zin. En nog een.')]);
  expect(getState().notebook?.unsaved.map(({ text }) => text)).toEqual([
    expect.stringContaining('Eerste zin. En nog een.'),
  ]);
  await undo();
  expect(getState().notebook?.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin.']);
  editNote(note.id);
  await expect.poll(() => store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin. En nog een.']);
});

it('does not bring a note back that a slow disk deletes, where typing in it stops for a moment', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, undo, getState, store, note } = await page();
  const { removeNote, editNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  whileDeleting(async () => {
    edit({ body: 'Eerste zin. En nog een.' });
    await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than it takes to save by itself
  });
  await removeNote(note.id);
  await saveNow();
  expect(store.view.notes).toEqual([]);
  expect(getState().editing).toBeNull();
  await expect.poll(drafts).toEqual([expect.stringContaining('Eerste zin. En nog een.')]);
  await undo();
  editNote(note.id);
  await expect.poll(() => store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin. En nog een.']);
});

it('does not make a note anew whose making is undone on a slow disk, where one types in it meanwhile', async () => {
  const { makeNote, startEditing, edit, followEditing, saveNow, undo, getState, store, note } = await page();
  const { editNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  const { redo } = await import('../../../src/renderer/notebook/undo.ts');
  followEditing();
  await makeNote(note);
  await startEditing(note);
  whileDeleting(async () => {
    edit({ body: 'Eerste zin.' });
    await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than it takes to save by itself
  });
  await undo();
  await saveNow();
  expect(store.view.notes).toEqual([]);
  await expect.poll(() => getState().editing).toBeNull();
  expect(drafts()).toEqual([expect.stringContaining('Eerste zin.')]);
  expect(await saveNow()).toBe(true);
  expect(store.view.notes).toEqual([]);
  await redo();
  editNote(note.id);
  await expect.poll(() => store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin.']);
});

it('saves what was typed in a note that the disk does not delete', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  const { removeNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  Object.assign(window.leeswijzer, {
    deleteNotes: async () => {
      edit({ body: 'Eerste zin. En nog een.' });
      await saveNow();
      return { ok: true, value: [{ ok: false, code: 'not-saved' }] };
    },
  });
  await removeNote(note.id);
  expect(getState().editing?.body).toBe('Eerste zin. En nog een.');
  await expect.poll(() => store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin. En nog een.']);
});

it('lets go of no text that is nowhere else, typed in a note while a full disk deletes it', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  const { removeNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  whileDeleting(() => {
    edit({ body: 'Eerste zin. En nog een.' });
    fault.isFull = true;
  });
  await removeNote(note.id);
  expect(store.view.notes).toEqual([]);
  expect(getState().editing?.body).toBe('Eerste zin. En nog een.');
  expect(getState().trouble).toContain('staat alleen nog in dit venster');
  fault.isFull = false;
  expect(await saveNow()).toBe(true);
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin. En nog een.']);
});

it('does not bring a note back with a save that waited for another when the note went', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, undo, getState, store, note } = await page();
  const [{ deleteNotes }, { editNote }] = await Promise.all([
    import('../../../src/renderer/notebook/changes.ts'),
    import('../../../src/renderer/notebook/text/focus.ts'),
  ]);
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  const goOn = holdSaves();
  edit({ body: 'Eerste zin. En nog een.' });
  edit({ colour: 'groen' });
  await new Promise((resolve) => setTimeout(resolve)); // the first of the two is on its way
  const gone = deleteNotes([note.id]);
  goOn();
  expect(await gone).toBe(true);
  await saveNow();
  expect(store.view.notes).toEqual([]);
  await expect.poll(() => getState().editing).toBeNull();
  expect(drafts()).toEqual([expect.stringContaining('groen')]);
  await undo();
  editNote(note.id);
  await expect
    .poll(() => store.view.notes.map(({ note: { body, colour } }) => [body, colour]))
    .toEqual([['Eerste zin. En nog een.', 'groen']]);
});
