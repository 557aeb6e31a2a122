// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { selectorsAt } from '../../../src/shared/notebook/selectors.ts';
import { published } from '../../app/support/notebook.ts';
import { seeded } from '../anchor/changes.ts';
import { changes } from '../anchor/figures.ts';
import { wordSpans } from '../anchor/notes.ts';
import { book, page } from './support/page-on-disk.ts';

/** The notebook as a page has it: changed, read again, and where its notes stand. */

it('leaves the time of the last change as it is in a note that is imported', async () => {
  const { addNotes, store, note } = await page();
  const old = { ...note, created: '2020-01-01T10:00:00+01:00', modified: '2020-01-02T10:00:00+01:00' };
  await addNotes([old]);
  expect(store.view.notes.map(({ note: { created, modified } }) => [created, modified])).toEqual([
    [old.created, old.modified],
  ]);
});

it('changes the notes that are still there, and says of the others that they are gone', async () => {
  const { makeNote, changeNotes, store, getState, note } = await page();
  await makeNote(note);
  const gone = note.id.replace(/.{6}$/, '000000');
  expect(await changeNotes([gone, note.id], (present) => ({ ...present, tags: ['samen'] }))).toBe(false);
  expect(store.view.notes.map(({ note: { tags } }) => tags)).toEqual([['samen']]);
  expect(getState().saving.kind).toBe('failed');
});

it('finds a note that comes back from the bin where it stood, though only its neighbours tell where', async () => {
  const { store, undo, readBook, noteById, getState, note } = await page();
  const { deleteNotes } = await import('../../../src/renderer/notebook/changes.ts');
  // Notes of an earlier version of the letter, in which some paragraphs stood elsewhere.
  const old = changes['a tenth of paragraphs moved']?.(published.letter.text, seeded(5)).text ?? '';
  const spans = wordSpans(old, 150, seeded(7));
  await nodeFiles.mkdir(book(), { recursive: true });
  for (const [i, span] of spans.entries()) {
    const id = `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
    const selectors = selectorsAt({ ...published.letter, text: old, blocks: [] }, span);
    const letter = { ...note.letter, sha256: '0'.repeat(64) };
    await nodeFiles.writeFile(path.join(book(), `${i}.md`), formatNote({ ...note, id, letter, selectors }));
  }
  await store.refresh();
  await readBook(true);
  const ids = getState().notes.map(({ stored }) => stored.note.id);
  const places = (): unknown[] => ids.map((id) => [id, noteById(id)?.span]);
  const before = places();
  for (const i of ['129', '081']) {
    await deleteNotes(ids.filter((id) => id.endsWith(i)));
    await undo();
  }
  expect(places()).toEqual(before);
});

it('the folder is looked at anew for who asked for it, behind whom one reading or another waits', async () => {
  const { makeNote, readBook, getState, store, note } = await page();
  await makeNote(note);
  await makeNote({ ...note, id: note.id.replace(/.$/, 'e') });
  await readBook(false);
  const [stored] = store.view.notes;
  if (stored === undefined) throw new Error('no note');
  await nodeFiles.rm(path.join(store.view.folder, stored.file));
  const readings = [readBook(false), readBook(false), readBook(true)];
  await Promise.all(readings);
  expect(getState().notes).toHaveLength(1);
});
