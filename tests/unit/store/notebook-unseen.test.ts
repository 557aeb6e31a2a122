import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { noteOf } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { beforeCall, refusal } from './support/meddling.ts';
import { draftOf, filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** Folders of the notebook that cannot be looked in: the reader is told, and nothing is written in them. */

const inFolder = freshFolder();
const { book, open, create } = notebookOf(inFolder);
const letter = noteOf().letter.id;
vi.spyOn(console, 'error').mockImplementation(() => {});

/** A disk that does not list a folder while `closed` names it. */
function closing(code: string) {
  const closed = new Set<string>();
  const files = beforeCall('readdir', (folder) => {
    if (closed.has(folder)) throw refusal(code);
  });
  return { files, closed };
}

describe('a folder that cannot be listed', () => {
  it.each(['EIO', 'EACCES'])('at the start (%s) is told of with its path and why, and comes back', async (code) => {
    const stored = await create(await open(), sentence(1));
    const { files, closed } = closing(code);
    closed.add(book(letter));
    const store = await open({ files });
    expect(store.view).toMatchObject({
      status: 'ready',
      notes: [],
      unreadable: [{ file: letter, reason: 'folder-not-read', detail: code }],
    });
    closed.clear();
    expect(await store.refresh()).toMatchObject({ notes: [stored], unreadable: [] });
  });

  it('is told of to the page when it closes and when it opens, also where no note comes or goes by that', async () => {
    mkdirSync(book('map'), { recursive: true });
    const { files, closed } = closing('EIO');
    let told = 0;
    const store = await open({ files, onChange: () => told++ });
    const before = told;
    closed.add(book('map'));
    expect((await store.refresh()).unreadable).toMatchObject([{ file: 'map' }]);
    await store.refresh();
    closed.clear();
    expect((await store.refresh()).unreadable).toEqual([]);
    expect(told - before).toBe(2);
  });

  it('gets nothing written in it: a new note stands in a folder beside it, where it is found again', async () => {
    await create(await open(), sentence(1));
    const { files, closed } = closing('EIO');
    closed.add(book(letter));
    const store = await open({ files });
    const before = readdirSync(book(letter));
    const stored = await create(store, sentence(2));
    expect(stored.file).toBe(`${letter}-2/citaat-2--00000002.md`);
    expect(readdirSync(book(letter))).toEqual(before);
    expect((await open({ files })).view.notes).toEqual([stored]);
  });

  it('refuses a change of what is in it, and takes it once it can be listed again', async () => {
    const { files, closed } = closing('EIO');
    const store = await open({ files });
    const stored = await create(store, sentence(1));
    const deleted = await create(store, sentence(2));
    const gone = must(await store.remove(deleted.file, deleted.version));
    const kept = must(await store.keepBriefing(defaultChoice({ kind: 'letter' }), null, null));
    closed.add(book(letter));
    closed.add(book('Briefings'));
    expect((await store.refresh()).notes).toEqual([stored]); // what was known of it is
    const before = filesIn(book());
    const refused = { ok: false, code: 'not-saved', detail: 'EIO' };
    const edit = { ...stored.note, body: 'gewijzigd' };
    expect(await store.save(edit, stored.version)).toEqual(refused);
    expect(await store.remove(stored.file, stored.version)).toEqual(refused);
    expect(await store.separate(stored.file, stored.version)).toEqual(refused);
    expect(await store.restore(gone.file, gone.version)).toEqual(refused);
    expect(await store.keepBriefing(kept.choice, kept.file, kept.version)).toEqual(refused);
    expect(await store.removeBriefing(kept.file, kept.version)).toEqual(refused);
    expect(filesIn(book())).toEqual(before);
    expect(store.view.unsaved).toHaveLength(1);
    closed.clear();
    expect(must(await store.save(edit, stored.version))).toMatchObject({
      how: 'saved',
      stored: { file: stored.file, note: { body: 'gewijzigd' } },
    });
    must(await store.restore(gone.file, gone.version));
    must(await store.removeBriefing(kept.file, kept.version));
  });
});

describe('folders in folders', () => {
  const deep = (levels: number): string => Array.from({ length: levels }, () => 'd').join('/');

  it('are read a good way down; what lies deeper is told of, by its folder', async () => {
    for (const levels of [7, 24, 25]) {
      mkdirSync(book(deep(levels)), { recursive: true });
      writeFileSync(book(`${deep(levels)}/x${levels}.md`), formatNote(sentence(levels)));
    }
    const store = await open();
    expect(store.view.notes.map(({ note }) => note.body).sort()).toEqual(['Zin 24.\n', 'Zin 7.\n']);
    expect(store.view.unreadable).toEqual([{ file: deep(25), reason: 'folder-too-deep', detail: null }]);
    expect(must(await store.check()).findings).toEqual([
      { what: 'unreadable', file: deep(25), detail: 'folder-too-deep' },
    ]);
  });
});

describe('another folder that was chosen', () => {
  it('is made, with an explanation in it, and works at once and after a restart', async () => {
    const store = await open();
    await create(store, sentence(1));
    const place = inFolder('Wolk/Leeswijzer');
    expect(must(await store.open(place))).toMatchObject({ folder: place, status: 'ready', notes: [] });
    expect(readFileSync(inFolder('Wolk/Leeswijzer/LEESMIJ.txt'), 'utf8')).toContain('notitieboek');
    const stored = await create(store, sentence(2));
    expect((await open()).view).toMatchObject({ folder: place, status: 'ready', notes: [stored] });
  });

  it('is not made when it is the notebook’s own, which has been there: it is missing, or empty, as it was', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    expect(must(await store.open(book())).notes).toEqual([stored]);
    const files = beforeCall('mkdir', () => {
      throw new Error('nothing is to be made');
    });
    rmSync(book(), { recursive: true });
    const after = await open({ files });
    expect(await after.open(`${book()}/`)).toEqual({ ok: false, code: 'place-gone' });
    expect(after.view.status).toBe('missing');
    expect(existsSync(book())).toBe(false);
    mkdirSync(book());
    expect(await after.open(book())).toEqual({ ok: false, code: 'place-gone' });
    expect((await open()).view.status).toBe('emptied');
  });

  it.each(['readdir', 'mkdir'] as const)(
    'and that the disk refuses (%s) leaves the notebook where it is',
    async (call) => {
      const place = inFolder('Wolk');
      const files = beforeCall(call, (folder) => {
        if (folder === place) throw refusal('EACCES');
      });
      const store = await open({ files });
      const stored = await create(store, sentence(1));
      expect(await store.open(place)).toEqual({ ok: false, code: 'place-refused', detail: 'EACCES' });
      expect(store.view).toMatchObject({ folder: book(), status: 'ready', notes: [stored] });
      expect((await open()).view.folder).toBe(book());
    },
  );
});

it('a draft that cannot be removed is not said to be gone', async () => {
  let broken = true;
  const store = await open({
    files: beforeCall('unlink', (file) => {
      if (broken && file.endsWith('.json')) throw refusal('EIO');
    }),
  });
  const draft = draftOf(1, 'getypt');
  must(await store.keepDraft(draft));
  expect(await store.dropDraft(draft.stage)).toMatchObject({ ok: false, code: 'not-saved' });
  expect(store.view.unsaved).toEqual([draft]);
  broken = false;
  must(await store.dropDraft(draft.stage));
  expect((await open()).view.unsaved).toEqual([]);
});
