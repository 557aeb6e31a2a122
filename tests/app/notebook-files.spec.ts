import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatNote } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import { noteOf } from '../unit/notebook/support/notes.ts';
import { restLoaded } from './support/page.ts';

test('a note goes from the page to the disk and outlives the app; an edit from outside reaches the page', async ({
  host,
}) => {
  let page = host.page;
  await restLoaded(page);
  const documents = await host.evaluate(({ app }) => app.getPath('documents'));
  test.skip(!documents.startsWith(host.userData), 'the documents here are those of whoever runs this');
  const text = formatNote(noteOf());
  const saved = await page.evaluate(async (note) => {
    window.leeswijzer.onNotebook(() => document.documentElement.setAttribute('data-told', 'yes'));
    return window.leeswijzer.saveNotes({ notes: [{ text: note, base: null }] });
  }, text);
  const [answer] = saved.ok ? saved.value : [];
  if (!answer?.ok) throw new Error(JSON.stringify(saved));
  const { folder } = await page.evaluate(async () => {
    const read = await window.leeswijzer.readNotebook({ again: false, since: null });
    return read.ok ? read.value : { folder: '' };
  });
  expect(folder).toBe(path.join(documents, 'Leeswijzer'));
  const file = path.join(folder, answer.value.stored.file);
  expect(readFileSync(file, 'utf8')).toBe(text);

  writeFileSync(file, formatNote(noteOf({ body: 'van buiten' })));
  await expect(page.locator('html')).toHaveAttribute('data-told', 'yes');

  page = await host.restart();
  await restLoaded(page);
  const notes = await page.evaluate(async () => {
    const read = await window.leeswijzer.readNotebook({ again: true, since: null });
    return read.ok ? read.value.notes.map(({ note }) => note.body) : [];
  });
  expect(notes).toEqual(['van buiten']);
});
