// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { published } from '../../app/support/notebook.ts';
import { book, drafts, holdSaves, page, writeIn } from './support/page-on-disk.ts';

/** What happens while a save of what is typed waits: for the one before it, or for a disk that takes its time. */

it('keeps what was typed since a save that waits for its turn, also once that has been done', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, changeNotes, store, note } = await page();
  followEditing();
  await makeNote(note);
  await startEditing(note);
  const { saveNotes, readNotebook } = window.leeswijzer;
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const sent: string[] = [];
  Object.assign(window.leeswijzer, {
    saveNotes: async (args: Parameters<typeof saveNotes>[0]) => {
      sent.push(...args.notes.map(({ text }) => text));
      if (sent.length === 1) await answered;
      const saved = await saveNotes(args);
      // From here on the page is gone, and hears of nothing any more.
      if (sent.length === 2) Object.assign(window.leeswijzer, { readNotebook: () => new Promise<never>(() => {}) });
      return saved;
    },
    readNotebook,
  });
  void changeNotes([note.id], (one) => ({ ...one, tags: ['samen'] }));
  edit({ body: 'Eerste zin.' });
  void saveNow();
  edit({ body: 'Eerste zin. En nog een.' });
  await expect.poll(drafts, { timeout: 5000 }).toEqual([expect.stringContaining('En nog een.')]);
  answer();
  await expect.poll(() => store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin.']);
  await store.settled();
  await expect.poll(drafts).toEqual([expect.stringContaining('En nog een.')]);
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
  await nodeFiles.appendFile(path.join(book(), stored?.file ?? ''), 'Van elders.\n');
  await readBook(true);
  expect(getState().editing?.body).toBe('Van hier.');
  await Promise.all([other, saved]);
  expect(isUnsaved()).toBe(false);
  const bodies = store.view.notes.map(({ note: { body } }) => body);
  expect(bodies.join(' ')).toContain('Van hier.');
  expect(bodies.join(' ')).toContain('Van elders.');
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
  await nodeFiles.appendFile(path.join(book(), seen?.file ?? ''), 'Van elders.\n');
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

it('leaves the focus where one has gone while the disk took its time to end the editor', async () => {
  const { makeNote, startEditing, edit, getState, note } = await page();
  const { leaveNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  await makeNote(note);
  await startEditing(note);
  document.body.insertAdjacentHTML('beforeend', '<div class="note"><textarea></textarea></div><button id="other">');
  document.body.insertAdjacentHTML('beforeend', `<button id="marker-${note.id}"></button>`);
  const goOn = holdSaves();
  const field = document.querySelector('textarea');
  field?.focus();
  edit({ body: 'Eerste zin.' });
  const left = leaveNote();
  document.getElementById('other')?.focus();
  goOn();
  await left;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(getState().editing).toBeNull();
  expect(document.activeElement?.id).toBe('other');

  await startEditing(note);
  field?.focus();
  edit({ body: 'Eerste zin. En nog een.' });
  await leaveNote();
  await expect.poll(() => document.activeElement?.id).toBe(`marker-${note.id}`);
});

it('saves that a change was taken back while it was being saved', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  const goOn = holdSaves();
  edit({ body: 'Eerste zin. Met spijt.' });
  const first = saveNow();
  edit({ body: 'Eerste zin.' });
  const second = saveNow();
  goOn();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(getState().editing?.body).toBe('Eerste zin.');
  expect(store.view.notes.map(({ note: { body } }) => body)).toEqual(['Eerste zin.']);
});

it('leaves what is done to the note elsewhere while several saves of what is typed in it wait', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, changeNotes, getState, store, note } = await page();
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  edit({ colour: 'groen', tags: ['haven'] });
  await saveNow();
  const goOn = holdSaves();
  const others = changeNotes([note.id], (one) => ({ ...one, colour: 'blauw', tags: ['zee'] }));
  const saves = ['Eerste', 'Eerste, tweede', 'Eerste, tweede, derde'].map((body) => {
    edit({ body });
    return saveNow();
  });
  goOn();
  expect(await Promise.all([others, ...saves])).toEqual([true, true, true, true]);
  const now = { body: 'Eerste, tweede, derde', colour: 'blauw', tags: ['zee'] };
  expect(store.view.notes.map((one) => one.note)).toMatchObject([now]);
  expect(getState().editing).toMatchObject(now);
});

it('makes one note beside one that another program changed, however many saves waited', async () => {
  const { makeNote, startEditing, edit, saveNow, followEditing, getState, store, note } = await page();
  followEditing();
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  const [stored] = store.view.notes;
  await nodeFiles.appendFile(path.join(book(), stored?.file ?? ''), 'Van elders.\n');
  const goOn = holdSaves();
  const saves = ['Eerste', 'Eerste, tweede', 'Eerste, tweede, derde'].map((body) => {
    edit({ body });
    return saveNow();
  });
  await expect.poll(drafts, { timeout: 5000 }).toHaveLength(1);
  goOn();
  expect(await Promise.all(saves)).toEqual([true, true, true]);
  const bodies = store.view.notes.map((one) => one.note.body).sort();
  expect(bodies).toEqual(['Eerste zin.Van elders.\n', 'Eerste, tweede, derde']);
  expect(getState().editing?.conflictOf).toBe(note.id);
  await store.settled();
  expect(drafts()).toEqual([]);
});

it('leaves an editor open that is asked for again, by key on its note, while the disk takes its time to end it', async () => {
  const { makeNote, startEditing, edit, saveNow, getState, store, note } = await page();
  const { leaveNote } = await import('../../../src/renderer/notebook/text/focus.ts');
  const [{ createElement }, { createRoot }, { flushSync }, { NoteBeside }] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
    import('../../../src/renderer/notebook/text/note-beside.tsx'),
  ]);
  await writeIn(note, { makeNote, startEditing, edit, saveNow });
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const beside = { note, otherWords: false, focused: true, editing: true };
  flushSync(() => root.render(createElement(NoteBeside, beside)));
  const goOn = holdSaves();
  edit({ body: 'Eerste zin. En nog een.' });
  const left = leaveNote();
  const element = document.getElementById(`note-${note.id}`);
  element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  goOn();
  await left;
  expect(getState().editing?.body).toBe('Eerste zin. En nog een.');
  expect(document.activeElement?.matches('.editor textarea')).toBe(true);
  await leaveNote();
  expect(getState().editing).toBeNull();
  root.unmount();
  expect(store.view.notes.map((one) => one.note.body)).toEqual(['Eerste zin. En nog een.']);
});
