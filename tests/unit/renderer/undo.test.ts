// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { published } from '../../app/support/notebook.ts';
import { idOf } from '../notebook/support/notes.ts';
import { filesIn, sessionOf } from '../store/support/notebook.ts';
import { book, holdSaves, inFolder, page, writeIn } from './support/page-on-disk.ts';

/** What was done to notes is undone, and only that. */

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
  await nodeFiles.writeFile(path.join(book(), file), text.replace(/roze|blauw/, 'paars'));
  await readBook(true);
  await undo();
  expect(getState().trouble).toContain('Beide versies');
  expect(store.view.notes.map(({ note: { colour } }) => colour)).toContain('paars');
  expect(store.view.notes).toHaveLength(2);
});

it('does not undo, with its own typing, what another program wrote in between', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, undo, readBook, getState, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  expect(await saveNow()).toBe(true);
  const [stored] = store.view.notes;
  const file = path.join(book(), stored?.file ?? '');
  await nodeFiles.appendFile(file, 'Van elders.\n');
  await readBook(true);
  expect(getState().editing?.body).toBe('Van hier.\nVan elders.\n');
  edit({ body: `${getState().editing?.body}Weer van hier.\n` });
  expect(await saveNow()).toBe(true);
  await undo();
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Van hier.\nVan elders.\n']);
  expect(getState().editing?.body).toBe('Van hier.\nVan elders.\n');
});

it('undoes the save of a draft to what it replaced, not to what was shown', async () => {
  const { makeNote, startEditing, edit, stopEditing, undo, readBook, store, note } = await page();
  const { saveDraft } = await import('../../../src/renderer/notebook/changes.ts');
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  await stopEditing();
  const [seen] = store.view.notes;
  if (seen === undefined) throw new Error('There is no note.');
  const file = path.join(book(), seen.file);
  const text = await nodeFiles.readFile(file, 'utf8');
  await nodeFiles.writeFile(file, text.replace('Van hier.', 'Een late aflevering.'));
  await readBook(true);
  await nodeFiles.writeFile(file, text);
  const draft = { ...seen.note, body: 'Van hier.\nOngeslagen.\n' };
  const stage = { session: sessionOf(1), count: 1 };
  expect(await saveDraft({ id: note.id, base: seen.version, text: formatNote(draft), stage })).toBe(true);
  await undo();
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Van hier.\n']);
});

it('brings a note of another letter back from its history, and undoes that', async () => {
  const { restoreVersion, undo, readBook, store, getState, note } = await page();
  const saved = await store.save({ ...note, letter: { ...note.letter, id: 'een-andere-brief' } }, null);
  const versions = await store.versions(note.id);
  if (!saved.ok || !versions.ok) throw new Error('It was not saved.');
  const { file, version } = saved.value.stored;
  expect(await store.remove(file, version)).toMatchObject({ ok: true });
  await readBook(true);
  expect(await restoreVersion(note.id, versions.value[0]?.file ?? '')).toBe(true);
  expect(getState().notebook?.notes.map((stored) => stored.note.id)).toEqual([note.id]);
  await undo();
  expect(getState().notebook?.notes).toEqual([]);
});

it('undoes what was done last, also where the disk has not answered yet', async () => {
  const { makeNote, changeNotes, noteAt, undo, store, note } = await page();
  const { deleteNotes } = await import('../../../src/renderer/notebook/changes.ts');
  const { asOne } = await import('../../../src/renderer/notebook/undo.ts');
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  const there = (): string[] => store.view.notes.map(({ note: { id, tags } }) => [id, ...tags].join(' ')).sort();
  const both = [note.id, other.id].sort();
  await Promise.all([deleteNotes([note.id]), undo()]);
  expect(there()).toEqual(both);
  const together = asOne('chosen', async () => {
    await changeNotes([note.id], (one) => ({ ...one, tags: ['samen'] }));
    await deleteNotes([other.id]);
  });
  await Promise.all([together, undo()]);
  expect(there()).toEqual(both);
  await undo();
  expect(there()).toEqual([note.id]);
});

it('brings the rest of what was deleted back, where not all of it could be at once', async () => {
  const { makeNote, noteAt, undo, getState, store, note } = await page();
  const { deleteNotes } = await import('../../../src/renderer/notebook/changes.ts');
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  await deleteNotes([note.id, other.id]);
  const bin = await store.listBin();
  const [first] = bin.ok ? bin.value : [];
  const inBin = path.join(book(), '.prullenbak', first?.file ?? '');
  await nodeFiles.rename(inBin, inFolder('even weg.md'));
  await undo();
  expect(store.view.notes).toHaveLength(1);
  expect(getState().canRedo).toBe(false);
  await nodeFiles.rename(inFolder('even weg.md'), inBin);
  await undo();
  expect(store.view.notes).toHaveLength(2);
  expect(getState().canRedo).toBe(true);
  await undo();
  expect(store.view.notes.map((stored) => stored.note.id)).toEqual([note.id]);
});

it('undoes what was chosen last in the editor, also while that waits for the save before it', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, undo, store, note } = await page();
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  const goOn = holdSaves();
  edit({ body: 'Eerste zin. En nog een.' });
  edit({ colour: 'groen' });
  await new Promise((resolve) => setTimeout(resolve)); // the first of the two is on its way
  const undone = undo();
  goOn();
  await undone;
  await saveNow();
  expect(store.view.notes.map(({ note: { body, colour } }) => [body, colour])).toEqual([
    ['Eerste zin. En nog een.', note.colour],
  ]);
});

it('says of which notes it was, and of none where none is there any more', async () => {
  const { makeNote, addNotes, undo, readBook, getState, store, note } = await page();
  const { redo } = await import('../../../src/renderer/notebook/undo.ts');
  const { deleteNotes, changeNotes } = await import('../../../src/renderer/notebook/changes.ts');
  const said = async (doing: Promise<unknown>): Promise<string> => {
    await doing;
    await expect.poll(() => getState().status.words).not.toBe('');
    return getState().status.words;
  };
  const bookmark: Note = { ...note, id: idOf(2), kind: 'bookmark', name: 'Hier verder' };
  const loose: Note = {
    ...note,
    id: idOf(3),
    body: 'Nergens bij.\n',
    selectors: { ...note.selectors, quote: { exact: '', prefix: '', suffix: '' } },
  };
  await makeNote({ ...bookmark, kind: 'highlight', name: null });
  expect(await said(undo())).toMatch(/^De markering van “.+” is weer weg\.$/);
  await redo();
  await changeNotes([bookmark.id], () => bookmark);
  await deleteNotes([bookmark.id]);
  expect(await said(undo())).toBe('De bladwijzer “Hier verder” is terug.');
  await addNotes([note, loose, { ...note, id: idOf(4) }, { ...note, id: idOf(5) }]);
  expect(await said(undo())).toMatch(
    /^Het importeren is ongedaan gemaakt: 4 aantekeningen \(“.+”, “.+”, “.+” en nog 1\) staan in de prullenbak\.$/,
  );
  await said(redo());
  // All but one have been deleted by another program: only that one is said to be in the bin.
  for (const { file, note: one } of store.view.notes)
    if (one.id !== loose.id && one.id !== bookmark.id) await nodeFiles.rm(path.join(book(), file));
  await readBook(true);
  expect(await said(undo())).toBe(
    'Het importeren is ongedaan gemaakt: de notitie “Nergens bij.” staat in de prullenbak.',
  );
  await said(redo());
  for (const { file, note: one } of store.view.notes)
    if (one.id !== bookmark.id) await nodeFiles.rm(path.join(book(), file));
  await readBook(true);
  expect(await said(undo())).toBe('Er is niets ongedaan gemaakt: het staat niet meer in het notitieboek.');
});
