// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { book, choose, drafts, fault, inFolder, page, writeIn } from './support/page-on-disk.ts';

/** Another folder is opened while there is something of the first. */

it('undoes nothing in another folder', async () => {
  const { makeNote, changeNotes, undo, getState, store, note } = await page();
  const { chooseFolder } = await import('../../../src/renderer/notebook/page/banner.tsx');
  await makeNote(note);
  await changeNotes([note.id], (one) => ({ ...one, tags: ['samen'] }));
  Object.assign(window.leeswijzer, {
    chooseNotebook: async () => {
      await store.open(inFolder('Andere'));
      return { ok: true, value: 'chosen' };
    },
  });
  await chooseFolder(false, '');
  expect(getState().canUndo).toBe(false);
  await undo();
  expect(store.view.notes).toEqual([]);
});

it('undoes nothing in a folder that is being opened', async () => {
  const { makeNote, changeNotes, undo, store, note } = await page();
  const { chooseFolder } = await import('../../../src/renderer/notebook/page/banner.tsx');
  await makeNote(note);
  await changeNotes([note.id], (one) => ({ ...one, tags: ['samen'] }));
  let pressed = Promise.resolve();
  Object.assign(window.leeswijzer, {
    chooseNotebook: async () => {
      pressed = undo();
      await store.open(inFolder('Andere'));
      return { ok: true, value: 'chosen' };
    },
  });
  await chooseFolder(false, '');
  await pressed;
  expect(store.view.notes).toEqual([]);
});

it('saves in no other folder what the first one refused: it waits for that, and is offered', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  const { editNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  fault.isClosed = true;
  edit({ body: 'Eerste zin. En een die de schijf weigert.' });
  expect(await saveNow()).toBe(false);
  await choose(store, 'Andere');
  expect(await saveNow()).toBe(true);
  expect(store.view.notes).toEqual([]);
  expect(getState()).toMatchObject({ editing: null, saving: { kind: 'idle' } });
  expect(getState().trouble).toContain('Leeswijzer bewaart die tekst apart');
  expect(getState().notebook?.unsaved).toEqual([
    expect.objectContaining({ text: expect.stringContaining('die de schijf weigert') }),
  ]);
  fault.isClosed = false;
  await choose(store, 'Leeswijzer');
  editNote(note.id);
  await expect
    .poll(() => store.view.notes.map(({ note: { body } }) => body))
    .toEqual(['Eerste zin. En een die de schijf weigert.']);
  await expect.poll(drafts).toEqual([]);
});

it('saves in no other folder what is typed, or changed, while that is being opened', async () => {
  const { makeNote, startEditing, edit, saveNow, changeNotes, followEditing, getState, store, note } = await page();
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  let changed: Promise<boolean> = Promise.resolve(true);
  await choose(store, 'Andere', () => {
    edit({ body: 'Eerste zin. En nog een.' });
    void saveNow();
    changed = changeNotes([note.id], (one) => ({ ...one, tags: ['samen'] }));
  });
  expect(await changed).toBe(false);
  expect(await saveNow()).toBe(true);
  expect(store.view.notes).toEqual([]);
  expect(getState().editing).toBeNull();
  await expect.poll(drafts).toEqual([expect.stringContaining('En nog een.')]);
});

it('opens no other folder while text of this one is nowhere on a disk', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  fault.isFull = true;
  edit({ body: 'Eerste zin. En nog een.' });
  await choose(store, 'Andere');
  expect(store.view.folder).toBe(book());
  expect(getState().editing?.body).toBe('Eerste zin. En nog een.');
  expect(getState().trouble).toContain('staat alleen nog in dit venster');
});
