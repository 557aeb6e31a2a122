import { existsSync, writeFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf, parsed } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { draftOf, must, notebookOf, sentence, sessionOf } from './support/notebook.ts';

/** Typing that did not get to the notebook. */

const inFolder = freshFolder();

const { book, open, create } = notebookOf(inFolder);

vi.spyOn(console, 'error').mockImplementation(() => {});

/** A disk that is full until it is said not to be: all of it, or a folder. */
function fullWhile(folder = '') {
  const disk = { isFull: true };
  const open: typeof nodeFiles.open = (file, flags, ...rest) =>
    disk.isFull && flags === 'wx' && String(file).startsWith(folder)
      ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
      : nodeFiles.open(file, flags, ...rest);
  return Object.assign(disk, { files: { ...nodeFiles, open } });
}

describe('the journal', () => {
  it('offers unsaved typing after a crash, with the version that it started from', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const typed = formatNote({ ...stored.note, body: 'half getypt' });
    const draft = draftOf(1, typed, { base: stored.version });
    must(await store.keepDraft(draft));
    const after = await open();
    expect(after.view.unsaved).toEqual([draft]);
    must(await after.save(parsed(typed), stored.version));
    expect(after.view.unsaved).toEqual([]);
    expect((await open()).view.unsaved).toEqual([]);
  });

  it.each(['before', 'after'])(
    'keeps later typing that comes %s an earlier text is saved, and lets it start from that',
    async (when) => {
      const store = await open();
      const stored = await create(store, sentence(1));
      const later = draftOf(1, formatNote({ ...stored.note, body: 'eerst en later' }), {
        base: stored.version,
        count: 2,
      });
      if (when === 'before') must(await store.keepDraft(later));
      const saved = await store.save({ ...stored.note, body: 'eerst' }, stored.version, { ...later.stage, count: 1 });
      if (when === 'after') must(await store.keepDraft({ ...later, base: must(saved).stored.version }));
      const kept = [{ ...later, base: must(saved).stored.version }];
      expect(store.view.unsaved).toEqual(kept);
      expect((await open()).view.unsaved).toEqual(kept);
      must(await store.save({ ...stored.note, body: 'eerst en later.' }, kept[0]?.base ?? null, later.stage));
      expect((await open()).view.unsaved).toEqual([]);
    },
  );

  it('lets later typing start from no version in which there is what was done elsewhere since it was typed', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const later = draftOf(1, formatNote({ ...stored.note, body: 'eerst en later' }), {
      base: stored.version,
      count: 2,
    });
    must(await store.keepDraft(later));
    const tagged = must(await store.save({ ...stored.note, tags: ['haven'] }, stored.version)).stored;
    must(await store.save({ ...tagged.note, body: 'eerst' }, tagged.version, { ...later.stage, count: 1 }));
    expect((await open()).view.unsaved).toEqual([later]);
    expect(must(await store.save(parsed(later.text), later.base, later.stage)).how).toBe('kept-both');
  });

  it('lets go of what was typed by then, whenever it comes, also beside what came from outside', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const typed = (body: string, count: number) =>
      draftOf(1, formatNote({ ...stored.note, body }), { base: stored.version, count });
    must(await store.keepDraft(typed('een', 1)));
    writeFileSync(path.join(book(), stored.file), formatNote(sentence(1, 'van buiten')));
    const note = { ...stored.note, body: 'een twee' };
    expect(must(await store.save(note, stored.version, typed('', 2).stage)).how).toBe('kept-both');
    expect(store.view.unsaved).toEqual([]);
    for (const count of [1, 2]) must(await store.keepDraft(typed(`te laat ${count}`, count)));
    expect(store.view.unsaved).toEqual([]);
    expect((await open()).view.unsaved).toEqual([]);
    must(await store.keepDraft(typed('een twee drie', 3)));
    expect((await open()).view.unsaved).toEqual([typed('een twee drie', 3)]);
  });

  it('puts no earlier typing in the place of later, nor says that it is kept where the later is not', async () => {
    const full = fullWhile();
    const store = await open({ files: full.files });
    full.isFull = false;
    must(await store.keepDraft(draftOf(1, 'een', { count: 1 })));
    full.isFull = true;
    expect(await store.keepDraft(draftOf(1, 'een twee drie', { count: 3 }))).toMatchObject({ ok: false });
    expect(await store.keepDraft(draftOf(1, 'een twee', { count: 2 }))).toMatchObject({ ok: false });
    full.isFull = false;
    must(await store.keepDraft(draftOf(1, 'een twee', { count: 2 })));
    for (const one of [store, await open()])
      expect(one.view.unsaved).toEqual([draftOf(1, 'een twee drie', { count: 3 })]);
  });

  it('leaves typing of another session alone, whatever is typed and saved in that note later', async () => {
    const stored = await create(await open(), sentence(1));
    const typed = (body: string, session: number, count = 1) =>
      draftOf(1, formatNote({ ...stored.note, body }), { base: stored.version, session, count });
    must(await (await open()).keepDraft(typed('voor', 1, 9)));
    const store = await open();
    must(await store.keepDraft(typed('na', 2, 1)));
    must(await store.keepDraft(typed('na en meer', 2, 2)));
    expect(store.view.unsaved).toEqual([typed('voor', 1, 9), typed('na en meer', 2, 2)]);
    const note = { ...stored.note, body: 'na en meer en nog wat' };
    const { version } = must(await store.save(note, stored.version, typed('', 2, 3).stage)).stored;
    must(await store.save({ ...note, tags: ['haven'] }, version)); // not typed in an editor
    for (const again of [store, await open()]) expect(again.view.unsaved).toEqual([typed('voor', 1, 9)]);
    must(await store.dropDraft(typed('', 1, 9).stage));
    expect((await open()).view.unsaved).toEqual([]);
  });

  it('leaves what was offered alone where that could not be saved, and the note became another', async () => {
    const before = await open();
    const stored = await create(before, sentence(1));
    const offered = draftOf(1, formatNote({ ...stored.note, body: 'voor' }), { base: stored.version });
    must(await before.keepDraft(offered));
    const full = fullWhile(book());
    const store = await open({ files: full.files });
    expect(await store.save(parsed(offered.text), stored.version, offered.stage)).toMatchObject({ ok: false });
    full.isFull = false;
    writeFileSync(path.join(book(), stored.file), formatNote({ ...stored.note, body: 'van buiten' }));
    const [now] = (await store.refresh()).notes;
    const text = formatNote({ ...stored.note, body: 'van buiten, en na' });
    const later = draftOf(1, text, { base: now?.version ?? null, session: 2 });
    must(await store.keepDraft(later));
    for (const again of [store, await open()]) expect(again.view.unsaved).toEqual([offered, later]);
  });

  it('keeps each change that was refused and not typed, and none of them twice', async () => {
    const stored = await create(await open(), sentence(1));
    const full = fullWhile(book());
    const store = await open({ files: full.files });
    for (const tags of [['haven'], ['zee'], ['haven']]) {
      expect(await store.save({ ...stored.note, tags }, stored.version)).toMatchObject({ ok: false });
    }
    expect(store.view.unsaved.map(({ text }) => parsed(text).tags).sort()).toEqual([['haven'], ['zee']]);
    expect((await open()).view.unsaved).toEqual(store.view.unsaved);
  });

  it('keeps what is refused again after it was saved and taken away', async () => {
    const full = fullWhile(book());
    const store = await open({ files: full.files });
    const note = sentence(1);
    expect(await store.save(note, null)).toMatchObject({ ok: false });
    full.isFull = false;
    const { stored } = must(await store.save(note, null));
    expect(store.view.unsaved).toEqual([]);
    must(await store.remove(stored.file, stored.version));
    full.isFull = true;
    expect(await store.save(note, null)).toMatchObject({ ok: false });
    expect((await open()).view.unsaved.map(({ text }) => parsed(text).body)).toEqual([note.body]);
  });

  it('tries what the disk did not take again, with what is kept next and at the end', async () => {
    const full = fullWhile();
    const store = await open({ files: full.files });
    const bodies = async (): Promise<string[]> =>
      (await open()).view.unsaved.map(({ text }) => parsed(text).body).sort();
    expect(await store.save(sentence(1, 'een'), null)).toMatchObject({ ok: false });
    expect(await bodies()).toEqual([]);
    full.isFull = false;
    must(await store.keepDraft(draftOf(2, formatNote(sentence(2, 'twee')))));
    expect(await bodies()).toEqual(['een', 'twee']);
    full.isFull = true;
    expect(await store.save(sentence(3, 'drie'), null)).toMatchObject({ ok: false });
    full.isFull = false;
    await store.settled();
    expect(await bodies()).toEqual(['drie', 'een', 'twee']);
  });

  it('does not offer what was saved just before the crash', async () => {
    const store = await open();
    await create(store, sentence(1));
    const file = inFolder(`data/journaal/${sessionOf(1)}.json`);
    writeFileSync(file, JSON.stringify({ id: idOf(1), base: null, text: formatNote(sentence(1)), count: 1 }));
    writeFileSync(inFolder('data/journaal/x.json'), '{');
    expect((await open()).view.unsaved).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(existsSync(inFolder('data/journaal/x.json'))).toBe(true);
  });
});
