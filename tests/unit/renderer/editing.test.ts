// @vitest-environment jsdom
import * as disk from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { openLocation } from '../../../src/main/store/notebook/location.ts';
import { openNotebook } from '../../../src/main/store/notebook-store.ts';
import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { selectorsAt } from '../../../src/shared/notebook/selectors.ts';
import { published } from '../../app/support/notebook.ts';
import { bridgeTo, browserGlobals, fillDocument } from '../../support/page-on-store.ts';
import { seeded } from '../anchor/changes.ts';
import { changes } from '../anchor/figures.ts';
import { wordSpans } from '../anchor/notes.ts';
import { freshFolder } from '../store/support/folder.ts';
import { filesIn } from '../store/support/notebook.ts';

/** The editor's own modules on the real store, with a disk that stops to answer or is full: no browser can be shown that. */

const inFolder = freshFolder();
const book = (): string => inFolder('Leeswijzer');
let isSilent = false;
let isFull = false;
let isClosed = false;
const open: typeof disk.open = (file, flags, ...rest) => {
  if (isSilent && String(file).startsWith(book())) return new Promise(() => {});
  if (isClosed && flags === 'wx' && String(file).startsWith(book()))
    return Promise.reject(Object.assign(new Error('EACCES: closed'), { code: 'EACCES' }));
  if (isFull && flags === 'wx') return Promise.reject(Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' }));
  return disk.open(file, flags, ...rest);
};

/** Ends what a page has open, as when its window is gone: what waits in it would be written by the next test's page. */
let end = (): void => {};

afterEach(() => {
  end();
  isSilent = false;
  isFull = false;
  isClosed = false;
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
  fillDocument(document);
  Object.assign(window, {
    leeswijzer: { ...bridgeTo(store), onNotebook: (listener: () => void) => (told = listener) },
  });
  for (const [name, value] of Object.entries(browserGlobals)) vi.stubGlobal(name, value);
  const [bookOf, editing, { noteAt }, { makeNote, addNotes, changeNotes, restoreVersion }, { undo }, { getState }] =
    await Promise.all([
      import('../../../src/renderer/notebook/book.ts'),
      import('../../../src/renderer/notebook/text/editing.ts'),
      import('../../../src/renderer/notebook/make.ts'),
      import('../../../src/renderer/notebook/changes.ts'),
      import('../../../src/renderer/notebook/undo.ts'),
      import('../../../src/renderer/state.ts'),
    ]);
  end = editing.dropEditing;
  await bookOf.readBook(false);
  const note = noteAt('note', { start: 100, end: 160 }, published);
  if (note === null) throw new Error('There is no text.');
  return {
    store,
    ...bookOf,
    ...editing,
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
  // A file that is being written is empty for a moment.
  await expect.poll(drafts, { timeout: 5000 }).toEqual([expect.stringContaining('in een keer geplakt is.')]);
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

it('does not undo, with its own typing, what another program wrote in between', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, undo, readBook, getState, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  expect(await saveNow()).toBe(true);
  const [stored] = store.view.notes;
  const file = path.join(book(), stored?.file ?? '');
  await disk.appendFile(file, 'Van elders.\n');
  await readBook(true);
  expect(getState().editing?.body).toBe('Van hier.\nVan elders.\n');
  edit({ body: `${getState().editing?.body}Weer van hier.\n` });
  expect(await saveNow()).toBe(true);
  await undo();
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Van hier.\nVan elders.\n']);
  expect(getState().editing?.body).toBe('Van hier.\nVan elders.\n');
});

it('keeps what is typed on while the editor closes', async () => {
  const { makeNote, startEditing, edit, stopEditing, getState, store, note } = await page();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Eerst.' });
  const stopped = stopEditing();
  edit({ body: 'Eerst. En nog iets.' });
  expect(await stopped).toBe(true);
  expect(getState().editing).toBeNull();
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerst. En nog iets.']);
});

it('does not say that all is on the disk, nor takes the text away, while a save waits for another to end', async () => {
  const { makeNote, startEditing, edit, saveNow, isUnsaved, followEditing, readBook, changeNotes, ...rest } =
    await page();
  const { store, getState, note } = rest;
  followEditing();
  await makeNote(note);
  await startEditing(note);
  const other = changeNotes([note.id], (present) => ({ ...present, tags: ['samen'] }));
  edit({ body: 'Van hier.' });
  const saved = saveNow();
  expect(isUnsaved()).toBe(true);
  const [stored] = store.view.notes;
  await disk.appendFile(path.join(book(), stored?.file ?? ''), 'Van elders.\n');
  await readBook(true);
  expect(getState().editing?.body).toBe('Van hier.');
  await Promise.all([other, saved]);
  expect(isUnsaved()).toBe(false);
  const bodies = store.view.notes.map(({ note: { body } }) => body);
  expect(bodies.join(' ')).toContain('Van hier.');
  expect(bodies.join(' ')).toContain('Van elders.');
});

it('changes the notes that are still there, and says of the others that they are gone', async () => {
  const { makeNote, changeNotes, store, getState, note } = await page();
  await makeNote(note);
  const gone = note.id.replace(/.{6}$/, '000000');
  expect(await changeNotes([gone, note.id], (present) => ({ ...present, tags: ['samen'] }))).toBe(false);
  expect(store.view.notes.map(({ note: { tags } }) => tags)).toEqual([['samen']]);
  expect(getState().saving.kind).toBe('failed');
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
  const text = await disk.readFile(file, 'utf8');
  await disk.writeFile(file, text.replace('Van hier.', 'Een late aflevering.'));
  await readBook(true);
  await disk.writeFile(file, text);
  const draft = { ...seen.note, body: 'Van hier.\nOngeslagen.\n' };
  expect(await saveDraft({ id: note.id, base: seen.version, text: formatNote(draft) })).toBe(true);
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

it('goes on beside a note that was deleted elsewhere, typed in here, and came back', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, readBook, getState, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  const [stored] = store.view.notes;
  const file = path.join(book(), stored?.file ?? '');
  await disk.rename(file, inFolder('elders.md'));
  await disk.writeFile(
    path.join(book(), 'nog een.md'),
    formatNote({ ...note, id: note.id.replace(/.{6}$/, '000000') }),
  );
  await readBook(true);
  await disk.writeFile(file, formatNote({ ...note, body: 'Van elders.\n' }));
  await store.refresh();
  expect(await saveNow()).toBe(true);
  edit({ body: 'Van hier.\nEn nog iets.\n' });
  expect(await saveNow()).toBe(true);
  expect(getState().editing?.conflictOf).toBe(note.id);
  const bodies = store.view.notes.map(({ note: { body } }) => body);
  expect(bodies).toContain('Van elders.\n');
  expect(bodies).toContain('Van hier.\nEn nog iets.\n');
});

it('keeps the draft of what the disk refused when the note is saved with another change', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, changeNotes, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  isClosed = true;
  edit({ body: 'Door de schijf geweigerd.\n' });
  expect(await saveNow()).toBe(false);
  const [draft] = drafts();
  expect(draft).toContain('Door de schijf geweigerd.');
  isClosed = false;
  await changeNotes([note.id], (one) => ({ ...one, tags: ['havens'] }));
  expect(store.view.notes.map(({ note: { tags } }) => tags)).toEqual([['havens']]);
  await store.settled();
  await expect.poll(drafts).toEqual([draft]);
});

it('closes on what was typed where another program had changed the note', async () => {
  const { makeNote, startEditing, edit, stopEditing, store, getState, note } = await page();
  await makeNote(note);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  const file = path.join(book(), store.view.notes[0]?.file ?? '');
  await disk.writeFile(file, formatNote({ ...note, body: 'Van elders.\n' }));
  expect(await stopEditing()).toBe(true);
  expect(getState().editing).toBeNull();
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual(['Van elders.\n', 'Van hier.\n']);
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

it('opens a note as it is by then, where the one before it took its time to be saved', async () => {
  const { makeNote, startEditing, edit, saveNow, readBook, noteAt, getState, followEditing, store, note } =
    await page();
  followEditing();
  const other = noteAt('note', { start: 300, end: 360 }, published) ?? note;
  await makeNote(note);
  await makeNote(other);
  const [seen] = store.view.notes.filter((stored) => stored.note.id === other.id);
  await startEditing(note);
  edit({ body: 'Van hier.\n' });
  const opened = startEditing(seen?.note ?? other);
  await disk.appendFile(path.join(book(), seen?.file ?? ''), 'Van elders.\n');
  await readBook(true);
  await opened;
  expect(getState().editing).toMatchObject({ id: other.id, body: 'Van elders.\n' });
  edit({ body: `${getState().editing?.body}En van hier.\n` });
  expect(await saveNow()).toBe(true);
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual([
    'Van elders.\nEn van hier.\n',
    'Van hier.\n',
  ]);
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
  const opened = startEditing(seen.note, { ...seen.note, body: 'Teruggevonden.\n' });
  await disk.appendFile(path.join(book(), seen.file), 'Van elders.\n');
  await readBook(true);
  await opened;
  expect(await saveNow()).toBe(true);
  const bodies = store.view.notes.map(({ note: { body } }) => body);
  expect(bodies.sort()).toEqual(['Teruggevonden.\n', 'Van elders.\n', 'Van hier.\n']);
});

it('leaves what else was changed in the note as it is, when text that was refused is saved after it', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, changeNotes, getState, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  isClosed = true;
  edit({ body: 'Door de schijf geweigerd.\n' });
  expect(await saveNow()).toBe(false);
  isClosed = false;
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
  await disk.rename(inBin, inFolder('even weg.md'));
  await undo();
  expect(store.view.notes).toHaveLength(1);
  expect(getState().canRedo).toBe(false);
  await disk.rename(inFolder('even weg.md'), inBin);
  await undo();
  expect(store.view.notes).toHaveLength(2);
  expect(getState().canRedo).toBe(true);
  await undo();
  expect(store.view.notes.map((stored) => stored.note.id)).toEqual([note.id]);
});

it('deletes no note in the place of a copy of it that is gone', async () => {
  const { makeNote, undo, readBook, store, note } = await page();
  const { deleteFiles } = await import('../../../src/renderer/notebook/changes.ts');
  const { redo } = await import('../../../src/renderer/notebook/undo.ts');
  await makeNote(note);
  const [stored] = store.view.notes;
  const copy = path.join(book(), (stored?.file ?? '').replace('.md', ' (kopie).md'));
  await disk.writeFile(copy, formatNote({ ...note, body: 'Een kopie.\n' }));
  await readBook(true);
  await deleteFiles(store.view.conflicts.flatMap(({ copies }) => copies));
  await undo();
  expect(store.view.conflicts).toHaveLength(1);
  await disk.rename(copy, inFolder('elders.md'));
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
  await disk.appendFile(path.join(book(), seen?.file ?? ''), 'Van elders.\n');
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

/** The reader chooses a folder; `meanwhile` happens while it is being opened. */
async function choose(store: Awaited<ReturnType<typeof page>>['store'], name: string, meanwhile = () => {}) {
  const { chooseFolder } = await import('../../../src/renderer/notebook/page/banner.tsx');
  Object.assign(window.leeswijzer, {
    chooseNotebook: async () => {
      meanwhile();
      await store.open(inFolder(name));
      return { ok: true, value: 'chosen' };
    },
  });
  await chooseFolder(false, '');
}

it('saves in no other folder what the first one refused: it waits for that, and is offered', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  const { editNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  isClosed = true;
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
  isClosed = false;
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
  isFull = true;
  edit({ body: 'Eerste zin. En nog een.' });
  await choose(store, 'Andere');
  expect(store.view.folder).toBe(book());
  expect(getState().editing?.body).toBe('Eerste zin. En nog een.');
  expect(getState().trouble).toContain('staat alleen nog in dit venster');
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
  await disk.writeFile(copy, formatNote({ ...note, body: 'Een kopie.\n' }));
  await readBook(true);
  const { notebook } = getState();
  const [pair] = notebook === null ? [] : pairsOf(notebook);
  if (pair === undefined) throw new Error('There is no conflict.');
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => root.render(createElement(TwoVersions, { pair, dossierNames: new Map() })));
  const before = changeNotes([other.id], (one) => ({ ...one, tags: ['samen'] }));
  [...document.querySelectorAll('button')].find((one) => one.textContent === 'Alleen de andere versie')?.click();
  await disk.appendFile(path.join(book(), file), 'Van elders.\n');
  await readBook(true);
  await before;
  await expect.poll(() => store.view.conflicts).toEqual([]);
  await settled();
  root.unmount();
  expect(store.view.notes.map(({ note: { body } }) => body).sort()).toEqual(['', 'Een kopie.\n', 'Van elders.\n']);
});

/** A note with a first sentence, which is saved, in the editor. */
async function writeIn(
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
function whileDeleting(happens: () => void): void {
  const { deleteNotes } = window.leeswijzer;
  Object.assign(window.leeswijzer, {
    deleteNotes: (files: Parameters<typeof deleteNotes>[0]) => {
      happens();
      return deleteNotes(files);
    },
  });
}

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
  const { deleteNotes } = window.leeswijzer;
  Object.assign(window.leeswijzer, {
    deleteNotes: async (files: Parameters<typeof deleteNotes>[0]) => {
      edit({ body: 'Eerste zin. En nog een.' });
      await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than it takes to save by itself
      return deleteNotes(files);
    },
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
    isFull = true;
  });
  await removeNote(note.id);
  expect(store.view.notes).toEqual([]);
  expect(getState().editing?.body).toBe('Eerste zin. En nog een.');
  expect(getState().trouble).toContain('staat alleen nog in dit venster');
  isFull = false;
  expect(await saveNow()).toBe(true);
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin. En nog een.']);
});

it('does not say that a version was put back where it stands beside what another program wrote', async () => {
  const { makeNote, changeNotes, restoreVersion, getState, store, note } = await page();
  await makeNote({ ...note, body: 'Eerste.\n' });
  await changeNotes([note.id], (one) => ({ ...one, body: 'Tweede.\n' }));
  const versions = await store.versions(note.id);
  const first = versions.ok ? versions.value.at(-1) : undefined;
  await disk.appendFile(path.join(book(), store.view.notes[0]?.file ?? ''), 'Van elders.\n');
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
      await disk.writeFile(path.join(book(), 'elders.md'), formatNote({ ...note, body: 'Van elders.\n' }));
      await store.refresh();
      return { ok: true, value: { name: 'a.md', text: formatNote({ ...note, body: 'Uit een bestand.\n' }) } };
    },
  });
  expect(await importFile()).toMatchObject({ fault: null, items: [{ outcome: 'imported' }] });
  expect(store.view.notes).toHaveLength(3);
});

it('finds a note that comes back from the bin where it stood, though only its neighbours tell where', async () => {
  const { store, undo, readBook, noteById, getState, note } = await page();
  const { deleteNotes } = await import('../../../src/renderer/notebook/changes.ts');
  // Notes of an earlier version of the letter, in which some paragraphs stood elsewhere.
  const old = changes['a tenth of paragraphs moved']?.(published.letter.text, seeded(5)).text ?? '';
  const spans = wordSpans(old, 150, seeded(7));
  await disk.mkdir(book(), { recursive: true });
  for (const [i, span] of spans.entries()) {
    const id = `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
    const selectors = selectorsAt({ ...published.letter, text: old, blocks: [] }, span);
    const letter = { ...note.letter, sha256: '0'.repeat(64) };
    await disk.writeFile(path.join(book(), `${i}.md`), formatNote({ ...note, id, letter, selectors }));
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
  await disk.rm(path.join(store.view.folder, stored.file));
  const readings = [readBook(false), readBook(false), readBook(true)];
  await Promise.all(readings);
  expect(getState().notes).toHaveLength(1);
});
