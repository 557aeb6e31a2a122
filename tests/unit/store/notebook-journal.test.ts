import { existsSync, writeFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf, parsed } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { must, notebookOf, sentence } from './support/notebook.ts';

/** Typing that did not get to the notebook. */

const inFolder = freshFolder();

const { book, open, create } = notebookOf(inFolder);

vi.spyOn(console, 'error').mockImplementation(() => {});

describe('the journal', () => {
  it('offers unsaved typing after a crash, with the version that it started from', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const typed = formatNote({ ...stored.note, body: 'half getypt' });
    must(await store.keepDraft({ id: idOf(1), base: stored.version, text: typed }));
    const after = await open();
    expect(after.view.unsaved).toEqual([{ id: idOf(1), base: stored.version, text: typed }]);
    must(await after.save(parsed(typed), stored.version));
    expect(after.view.unsaved).toEqual([]);
    expect((await open()).view.unsaved).toEqual([]);
  });

  it('keeps later typing when an earlier text is saved, and lets it start from that', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const saving = store.save({ ...stored.note, body: 'eerst' }, stored.version);
    const later = formatNote({ ...stored.note, body: 'eerst en later' });
    await store.keepDraft({ id: idOf(1), base: stored.version, text: later });
    const { version } = must(await saving).stored;
    await store.settled();
    expect(store.view.unsaved).toMatchObject([{ text: later }]);
    expect([stored.version, version]).toContain(store.view.unsaved[0]?.base);
  });

  it('lets go of what was kept while the same was saved, also beside what came from outside', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const note = { ...stored.note, body: 'eerst', modified: '2019-03-01T12:00:00+01:00' };
    const typed = formatNote({ ...note, modified: stored.note.modified });
    const saving = store.save(note, stored.version);
    must(await store.keepDraft({ id: idOf(1), base: stored.version, text: typed }));
    must(await saving);
    await store.settled();
    expect(store.view.unsaved).toEqual([]);

    writeFileSync(path.join(book(), stored.file), formatNote(sentence(1, 'van buiten')));
    must(await store.keepDraft({ id: idOf(1), base: stored.version, text: formatNote({ ...note, body: 'ander' }) }));
    expect(must(await store.save({ ...note, body: 'anders' }, stored.version)).how).toBe('kept-both');
    await store.settled();
    expect(store.view.unsaved).toEqual([]);
    expect((await open()).view.unsaved).toEqual([]);
  });

  it('leaves typing of before a crash alone, whatever is typed and saved in that note later', async () => {
    const stored = await create(await open(), sentence(1));
    const typed = (body: string): string => formatNote({ ...stored.note, body });
    must(await (await open()).keepDraft({ id: idOf(1), base: stored.version, text: typed('voor') }));
    const store = await open();
    for (const body of ['na', 'na en meer']) {
      must(await store.keepDraft({ id: idOf(1), base: stored.version, text: typed(body) }));
    }
    expect(store.view.unsaved.map(({ text }) => parsed(text).body).sort()).toEqual(['na en meer', 'voor']);
    must(await store.save(parsed(typed('na en meer en nog wat')), stored.version));
    for (const again of [store, await open()]) {
      expect(again.view.unsaved).toEqual([{ id: idOf(1), base: stored.version, text: typed('voor') }]);
    }
    must(await store.dropDraft(idOf(1), typed('voor')));
    expect((await open()).view.unsaved).toEqual([]);
  });

  it('leaves typing of an editor that has ended alone, though the same page goes on in that note', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const typed = (body: string): string => formatNote({ ...stored.note, body });
    must(await store.keepDraft({ id: idOf(1), base: stored.version, text: typed('voor') }, true));
    must(await store.keepDraft({ id: idOf(1), base: stored.version, text: typed('na') }));
    const { version } = must(await store.save(parsed(typed('na')), stored.version)).stored;
    must(await store.save({ ...parsed(typed('na')), tags: ['haven'] }, version));
    await store.settled();
    for (const again of [store, await open()]) {
      expect(again.view.unsaved.map(({ text }) => parsed(text).body)).toEqual(['voor']);
    }
  });

  it('leaves what was offered alone where that could not be saved, and the note became another', async () => {
    const before = await open();
    const stored = await create(before, sentence(1));
    const typed = formatNote({ ...stored.note, body: 'voor' });
    must(await before.keepDraft({ id: idOf(1), base: stored.version, text: typed }));
    let isFull = true;
    const files = {
      ...nodeFiles,
      open: ((file, flags, ...rest) =>
        isFull && flags === 'wx' && String(file).startsWith(book())
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeFiles.open(file, flags, ...rest)) as typeof nodeFiles.open,
    };
    const store = await open({ files });
    expect(await store.save(parsed(typed), stored.version)).toMatchObject({ ok: false });
    isFull = false;
    writeFileSync(path.join(book(), stored.file), formatNote({ ...stored.note, body: 'van buiten' }));
    const [now] = (await store.refresh()).notes;
    const later = formatNote({ ...stored.note, body: 'van buiten, en na' });
    must(await store.keepDraft({ id: idOf(1), base: now?.version ?? null, text: later }));
    await store.settled();
    for (const again of [store, await open()]) {
      expect(again.view.unsaved.map(({ text }) => parsed(text).body).sort()).toEqual(['van buiten, en na', 'voor']);
    }
  });

  it('tries what the disk did not take again, with what is kept next and at the end', async () => {
    let isFull = true;
    const files = {
      ...nodeFiles,
      open: ((file, flags, ...rest) =>
        isFull && flags === 'wx'
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeFiles.open(file, flags, ...rest)) as typeof nodeFiles.open,
    };
    const store = await open({ files });
    const bodies = async (): Promise<string[]> =>
      (await open()).view.unsaved.map(({ text }) => parsed(text).body).sort();
    expect(await store.save(sentence(1, 'een'), null)).toMatchObject({ ok: false });
    expect(await bodies()).toEqual([]);
    isFull = false;
    must(await store.keepDraft({ id: idOf(2), base: null, text: formatNote(sentence(2, 'twee')) }));
    expect(await bodies()).toEqual(['een', 'twee']);
    isFull = true;
    expect(await store.save(sentence(3, 'drie'), null)).toMatchObject({ ok: false });
    isFull = false;
    await store.settled();
    expect(await bodies()).toEqual(['drie', 'een', 'twee']);
  });

  it('does not offer what was saved just before the crash', async () => {
    const store = await open();
    await create(store, sentence(1));
    const file = inFolder(`data/journaal/${idOf(1)}.json`);
    writeFileSync(file, JSON.stringify({ id: idOf(1), base: null, text: formatNote(sentence(1)) }));
    writeFileSync(inFolder('data/journaal/x.json'), '{');
    expect((await open()).view.unsaved).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(existsSync(inFolder('data/journaal/x.json'))).toBe(true);
  });
});
