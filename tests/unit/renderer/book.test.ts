// @vitest-environment jsdom
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { longestNote, mostNotes } from '../../../src/shared/notebook/limits.ts';

import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { selectorsAt } from '../../../src/shared/notebook/selectors.ts';
import type { NotebookView } from '../../../src/shared/notebook/view.ts';
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

it('asks in parts for what is more than one call takes, and names what is too long for a note', async () => {
  const { addNotes, getState, note } = await page();
  const [{ deleteEach }, { setState }] = await Promise.all([
    import('../../../src/renderer/notebook/changes.ts'),
    import('../../../src/renderer/state.ts'),
  ]);
  const { callArguments } = await import('../../../src/shared/contract.ts');
  const stored = { file: 'a.md', version: 'ab'.repeat(32), readOnly: false };
  const ids = Array.from({ length: mostNotes + 1 }, (_, n) => note.id.slice(0, -8) + String(n).padStart(8, '0'));
  const parts: number[] = [];
  Object.assign(window.leeswijzer, {
    saveNotes: async (args: { notes: { text: string }[] }) => {
      if (!callArguments.saveNotes.safeParse(args).success) throw new Error('refused');
      parts.push(args.notes.length);
      return {
        ok: true,
        value: args.notes.map(({ text }) => {
          const [, id] = /^id: "(.*)"$/m.exec(text) ?? [];
          return { ok: true, value: { how: 'saved', stored: { ...stored, note: { ...note, id } } } };
        }),
      };
    },
  });
  const added = await addNotes(ids.map((id) => ({ ...note, id })));
  expect(added.map((one) => one.note.id)).toEqual(ids);
  expect(parts.splice(0)).toEqual([mostNotes, 1]);

  const [one, long, other] = ids.map((id) => ({ ...note, id })) as [Note, Note, Note];
  const some = await addNotes([one, { ...long, body: 'x'.repeat(longestNote) }, other]);
  expect(some.map(({ note: { id } }) => id)).toEqual([one.id, other.id]);
  expect(getState().saving).toMatchObject({ kind: 'failed', why: expect.stringContaining('kan niet als notitie') });

  setState({
    notebook: {
      ...(getState().notebook as NotebookView),
      notes: ids.map((id) => ({ ...stored, file: id, note: { ...note, id } })),
    },
  });
  Object.assign(window.leeswijzer, {
    deleteNotes: async (args: { files: { file: string }[] }) => {
      parts.push(args.files.length);
      if (args.files.length < 2) throw new Error('refused');
      return {
        ok: true,
        value: args.files.map(({ file }) => ({
          ok: true,
          value: { file, version: stored.version, note: { ...note, id: file } },
        })),
      };
    },
  });
  parts.length = 0;
  expect(await deleteEach(ids)).toEqual(ids.slice(-1));
  expect(parts).toEqual([mostNotes, 1]);
});
