import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNotebookHandlers, type NotebookEffects } from '../../../src/main/ipc/notebook-handlers.ts';
import { choosePlace } from '../../../src/main/store/notebook/choose-place.ts';
import { openSettings } from '../../../src/main/store/settings.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf } from '../notebook/support/notes.ts';
import { freshFolder } from '../store/support/folder.ts';
import { draftOf, must, notebookIn, sentence } from '../store/support/notebook.ts';

const inFolder = freshFolder();

async function start(effects: Partial<NotebookEffects> = {}) {
  const shown: string[] = [];
  const store = await notebookIn(inFolder());
  const handlers = createNotebookHandlers({
    settings: await openSettings(inFolder('settings.json')),
    notebook: async () => store,
    chooseFolder: async () => null,
    showInFolder: (file) => shown.push(file),
    ...effects,
  });
  const create = async (n: number) => {
    const [saved] = must(await handlers.saveNotes({ notes: [{ text: formatNote(sentence(n)), base: null }] }));
    if (saved === undefined) throw new Error('no answer');
    return must(saved).stored;
  };
  return { handlers, store, shown, create };
}

describe('the calls of the notebook', () => {
  it('save each note by itself: one that is none does not stop the others', async () => {
    const { handlers } = await start();
    const texts = [
      formatNote(sentence(1)),
      'geen notitie',
      formatNote(sentence(2)).replace('leeswijzer: 1', 'leeswijzer: 9'),
    ];
    const answers = must(await handlers.saveNotes({ notes: texts.map((text) => ({ text, base: null })) }));
    expect(answers).toMatchObject([
      { ok: true, value: { how: 'saved' } },
      { ok: false, code: 'no-head' },
      { ok: false, code: 'newer-format' },
    ]);
    expect(must(await handlers.readNotebook({ again: true, since: null }))).toMatchObject({
      status: 'ready',
      notes: [{}],
    });
  });

  it('keep what a page that is gone left unsaved, whatever the next one saves of that note', async () => {
    const { handlers, store, create } = await start();
    must(await handlers.readNotebook({ again: false, since: null }));
    const stored = await create(1);
    const draft = (body: string, session = 1) =>
      draftOf(1, formatNote({ ...stored.note, body }), { base: stored.version, session });
    must(await handlers.keepDraft(draft('Getypt, en toen viel het venster weg.')));
    must(await handlers.readNotebook({ again: false, since: null }));
    const text = formatNote({ ...stored.note, tags: ['samen'] });
    const [saved] = must(await handlers.saveNotes({ notes: [{ text, base: stored.version }] }));
    must(await handlers.keepDraft(draft('In het nieuwe venster getypt.', 2)));
    expect(saved).toMatchObject({ ok: true, value: { how: 'saved' } });
    expect(store.view.unsaved.map((one) => one.text).sort()).toEqual(
      ['Getypt, en toen viel het venster weg.', 'In het nieuwe venster getypt.'].map((body) => draft(body).text).sort(),
    );
  });

  it('show what the check found of the notes, whether or not the system told of it', async () => {
    const { handlers, store, create } = await start();
    const [gone, stays] = [await create(1), await create(2)];
    rmSync(path.join(store.view.folder, gone.file));
    const { findings } = must(await handlers.checkNotebook({}));
    expect(findings).toMatchObject([{ note: { id: gone.note.id } }]);
    const { notes } = must(await handlers.readNotebook({ again: false, since: null }));
    expect(notes.map(({ note }) => note.id)).toEqual([stays.note.id]);
  });

  it('go through the life of a note', async () => {
    const { handlers, create } = await start();
    const stored = await create(1);
    await create(2);
    const text = formatNote({ ...stored.note, body: 'getypt' });
    must(await handlers.keepDraft(draftOf(1, text, { base: stored.version })));
    expect(must(await handlers.readNotebook({ again: false, since: null })).unsaved).toHaveLength(1);
    const [saved] = must(await handlers.saveNotes({ notes: [{ text, base: stored.version }] }));
    expect(must(await handlers.readNotebook({ again: false, since: null })).unsaved).toEqual([]);
    const versions = must(await handlers.readHistory({ id: idOf(1) }));
    expect(versions).toHaveLength(2);
    const base = saved?.ok ? saved.value.stored.version : null;
    const back = must(await handlers.restoreVersion({ id: idOf(1), file: versions[1]?.file ?? '', base })).stored;
    const [deleted] = must(await handlers.deleteNotes({ files: [back] }));
    expect(deleted?.ok).toBe(true);
    const bin = must(await handlers.readBin({}));
    expect(must(await handlers.restoreNotes({ files: bin }))).toMatchObject([
      { ok: true, value: { note: { id: idOf(1) } } },
    ]);
    expect(must(await handlers.checkNotebook({})).findings).toEqual([]);
  });

  it('show only what is in the notebook', async () => {
    const { handlers, create, shown } = await start();
    const { file } = await create(1);
    must(await handlers.showNotebook({ file: null }));
    must(await handlers.showNotebook({ file }));
    expect(await handlers.showNotebook({ file: '../settings.json' })).toMatchObject({ ok: false, code: 'not-found' });
    expect(shown).toEqual([inFolder('Notities'), path.join(inFolder('Notities'), file)]);
  });

  it('ask for a folder, one question at a time, and use it or move to it', async () => {
    let answer = (_folder: string | null): void => {};
    const asked: (boolean | undefined)[] = [];
    const { handlers, create } = await start({
      chooseFolder: ({ properties }) => {
        asked.push(properties?.includes('openDirectory'));
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    await create(1);
    const first = handlers.chooseNotebook({ move: true });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await handlers.chooseNotebook({ move: true })).toEqual({ ok: true, value: 'cancelled' });
    expect(asked).toEqual([true]);
    mkdirSync(inFolder('Wolk'));
    writeFileSync(inFolder('Wolk/iets.txt'), 'van mij');
    answer(inFolder('Wolk'));
    expect(must(await first)).toBe('chosen');
    expect(must(await handlers.readNotebook({ again: false, since: null }))).toMatchObject({
      folder: inFolder('Wolk/Leeswijzer'),
      notes: [{ note: { id: idOf(1) } }],
    });
    const second = handlers.chooseNotebook({ move: false });
    await new Promise((resolve) => setImmediate(resolve));
    answer(null);
    expect(await second).toEqual({ ok: true, value: 'cancelled' });
  });

  it('make the folder in one that has other things in it, and use it at once', async () => {
    const { handlers, create } = await start({ chooseFolder: async () => inFolder('Wolk') });
    await create(1);
    mkdirSync(inFolder('Wolk'));
    writeFileSync(inFolder('Wolk/iets.txt'), 'van mij');
    expect(must(await handlers.chooseNotebook({ move: false }))).toBe('chosen');
    const stored = await create(2);
    expect(must(await handlers.readNotebook({ again: true, since: null }))).toMatchObject({
      folder: inFolder('Wolk/Leeswijzer'),
      status: 'ready',
      notes: [stored],
      unsaved: [],
    });
    expect(readdirSync(inFolder('Wolk/Leeswijzer'))).toContain('LEESMIJ.txt');
    // The old one stays as it is.
    expect(readdirSync(inFolder('Notities'))).toContain(path.dirname(stored.file));
  });

  it('do not make the notebook’s own folder anew when it is gone', async () => {
    const { handlers, create } = await start({ chooseFolder: async () => inFolder('Wolk') });
    mkdirSync(inFolder('Wolk'));
    writeFileSync(inFolder('Wolk/iets.txt'), 'van mij');
    must(await handlers.chooseNotebook({ move: false }));
    await create(1);
    rmSync(inFolder('Wolk/Leeswijzer'), { recursive: true });
    expect(await handlers.chooseNotebook({ move: false })).toEqual({ ok: false, code: 'place-gone' });
    expect(existsSync(inFolder('Wolk/Leeswijzer'))).toBe(false);
    const [refused] = must(await handlers.saveNotes({ notes: [{ text: formatNote(sentence(2)), base: null }] }));
    expect(refused).toMatchObject({ ok: false, code: 'folder-missing' });
    expect(must(await handlers.readNotebook({ again: true, since: null })).status).toBe('missing');
  });
});

it('a folder with other things in it becomes no notebook; one that is a notebook is used as it is', async () => {
  expect(await choosePlace(inFolder('nergens'))).toBe(inFolder('nergens'));
  writeFileSync(inFolder('.DS_Store'), '');
  expect(await choosePlace(inFolder())).toBe(inFolder());
  writeFileSync(inFolder('brief.txt'), '');
  expect(await choosePlace(inFolder())).toBe(inFolder('Leeswijzer'));
  mkdirSync(inFolder('kopie/brief'), { recursive: true });
  writeFileSync(inFolder('kopie/brief/a--0123abcd.md'), '');
  expect(await choosePlace(inFolder('kopie'))).toBe(inFolder('kopie'));
  writeFileSync(inFolder('LEESMIJ.txt'), '');
  expect(await choosePlace(inFolder())).toBe(inFolder());
});
