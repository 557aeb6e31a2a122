import { existsSync, writeFileSync } from 'node:fs';
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
