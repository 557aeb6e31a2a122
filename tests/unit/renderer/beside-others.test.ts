// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { published } from '../../app/support/notebook.ts';
import { sessionOf } from '../store/support/notebook.ts';
import { book, inFolder, page } from './support/page-on-disk.ts';

/** What another program writes meanwhile is never written over, and nothing is made twice. */

it('closes on what was typed where another program had changed the note', async () => {
  const { makeNote, startEditing, edit, stopEditing, store, getState, note } = await page();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  const file = path.join(book(), store.view.notes[0]?.file ?? '');
  await nodeFiles.writeFile(file, formatNote({ ...note, body: 'Van elders.\n' }));
  expect(await stopEditing()).toBe(true);
  expect(getState().editing).toBeNull();
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual(['Van elders.\n', 'Van hier.\n']);
});

it('does not put typing that was found again over what another program wrote while it was opened', async () => {
  const { makeNote, startEditing, edit, saveNow, readBook, noteAt, followEditing, store, note } = await page();
  followEditing();
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  const [seen] = store.view.notes.filter((stored) => stored.note.id === other.id);
  if (seen === undefined) throw new Error('There is no note.');
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  const opened = startEditing(seen.note, {
    note: { ...seen.note, body: 'Teruggevonden.\n' },
    stage: { session: sessionOf(1), count: 1 },
  });
  await nodeFiles.appendFile(path.join(book(), seen.file), 'Van elders.\n');
  await readBook(true);
  await opened;
  expect(await saveNow()).toBe(true);
  const bodies = store.view.notes.map(({ note: { body } }) => body);
  expect(bodies.sort()).toEqual(['Teruggevonden.\n', 'Van elders.\n', 'Van hier.\n']);
});

it('deletes no note in the place of a copy of it that is gone', async () => {
  const { makeNote, undo, readBook, store, note } = await page();
  const { deleteFiles } = await import('../../../src/renderer/notebook/changes.ts');
  const { redo } = await import('../../../src/renderer/notebook/undo.ts');
  await makeNote(note);
  const [stored] = store.view.notes;
  const copy = path.join(book(), (stored?.file ?? '').replace('.md', ' (kopie).md'));
  await nodeFiles.writeFile(copy, formatNote({ ...note, body: 'Een kopie.\n' }));
  await readBook(true);
  await deleteFiles(store.view.conflicts.flatMap(({ copies }) => copies));
  await undo();
  expect(store.view.conflicts).toHaveLength(1);
  await nodeFiles.rename(copy, inFolder('elders.md'));
  await readBook(true);
  await redo();
  expect(store.view.notes.map(({ note: { id } }) => id)).toEqual([note.id]);
});

it('makes no note twice, where some of a change stands beside what another program wrote', async () => {
  const { makeNote, noteAt, changeNotes, undo, store, note } = await page();
  const { redo } = await import('../../../src/renderer/notebook/undo.ts');
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  const [seen] = store.view.notes.filter((stored) => stored.note.id === other.id);
  await nodeFiles.appendFile(path.join(book(), seen?.file ?? ''), 'Van elders.\n');
  await changeNotes([note.id, other.id], (one) => ({ ...one, tags: ['samen'] }));
  expect(store.view.notes).toHaveLength(3);
  for (const step of [undo, undo, redo, redo]) await step();
  expect(store.view.notes).toHaveLength(3);
  expect(store.view.conflicts).toEqual([]);
});

it('imports no note over one that came meanwhile', async () => {
  const { addNotes, makeNote, store, note } = await page();
  await makeNote({ ...note, body: 'Van elders.\n' });
  await addNotes([{ ...note, body: 'Uit een bestand.\n' }]);
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual(['Uit een bestand.\n', 'Van elders.\n']);
});

it('puts the other version over nothing but what it was compared with', async () => {
  const { makeNote, noteAt, changeNotes, readBook, getState, store, note } = await page();
  const [{ createElement }, { createRoot }, { flushSync }, { pairsOf, TwoVersions }, { settled }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
    import('../../../src/renderer/notebook/page/versions.tsx'),
    import('../../../src/renderer/notebook/saving.ts'),
  ]);
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  const file = store.view.notes.find((stored) => stored.note.id === note.id)?.file ?? '';
  const copy = path.join(book(), file.replace('.md', ' (kopie).md'));
  await nodeFiles.writeFile(copy, formatNote({ ...note, body: 'Een kopie.\n' }));
  await readBook(true);
  const { notebook } = getState();
  const [pair] = notebook === null ? [] : pairsOf(notebook);
  if (pair === undefined) throw new Error('There is no conflict.');
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(createElement(TwoVersions, { pair, dossierNames: new Map() })));
  const before = changeNotes([other.id], (one) => ({ ...one, tags: ['samen'] }));
  [...document.querySelectorAll('button')].find((one) => one.textContent === 'Alleen de andere versie')?.click();
  await nodeFiles.appendFile(path.join(book(), file), 'Van elders.\n');
  await readBook(true);
  await before;
  await expect.poll(() => store.view.conflicts).toEqual([]);
  await settled();
  root.unmount();
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual(['', 'Een kopie.\n', 'Van elders.\n']);
});

it('does not say that a version was put back where it stands beside what another program wrote', async () => {
  const { makeNote, changeNotes, restoreVersion, getState, store, note } = await page();
  await makeNote({ ...note, body: 'Eerste.\n' });
  await changeNotes([note.id], (one) => ({ ...one, body: 'Tweede.\n' }));
  const versions = await store.versions(note.id);
  const first = versions.ok ? versions.value.at(-1) : undefined;
  await nodeFiles.appendFile(path.join(book(), store.view.notes[0]?.file ?? ''), 'Van elders.\n');
  expect(await restoreVersion(note.id, first?.file ?? '')).toBe(false);
  expect(getState().trouble).toContain('ook buiten Leeswijzer gewijzigd');
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual(['Eerste.\n', 'Tweede.\nVan elders.\n']);
});

it('tells of a note from a file that it is there, where it stands beside one that came meanwhile', async () => {
  const { makeNote, noteAt, store, note } = await page();
  const { importFile } = await import('../../../src/renderer/notebook/page/importing.ts');
  await makeNote(noteAt('note', { start: 300, end: 360 }, published) ?? note);
  Object.assign(window.leeswijzer, {
    openImport: async () => {
      await nodeFiles.writeFile(path.join(book(), 'elders.md'), formatNote({ ...note, body: 'Van elders.\n' }));
      await store.refresh();
      return { ok: true, value: { name: 'a.md', text: formatNote({ ...note, body: 'Uit een bestand.\n' }) } };
    },
  });
  expect(await importFile()).toMatchObject({ fault: null, items: [{ outcome: 'imported' }] });
  expect(store.view.notes).toHaveLength(3);
});
