import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { freshFolder } from './support/folder.ts';
import { afterCall, beforeCall, refusal } from './support/meddling.ts';
import { bodies, filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** What another program does to a file between two calls of ours. */

const inFolder = freshFolder();
const { book, open, create, write } = notebookOf(inFolder);
vi.spyOn(console, 'error').mockImplementation(() => {});

/** The notes' own files, without what the app keeps beside them. */
const notesOnDisk = (): string[][] =>
  [...filesIn(book())].filter(([file]) => /^[^.].*\.md$/.test(file)).map(([file, text]) => [file, text]);

describe('a note that is to be deleted', () => {
  it('stays, as it is now, if it changes after it was looked at', async () => {
    let armed = false;
    const outside = formatNote(sentence(1, 'van buiten'));
    const store = await open({
      files: beforeCall('readFile', (file) => {
        if (armed && file.endsWith('.md')) writeFileSync(file, outside);
      }),
    });
    const stored = await create(store, sentence(1));
    armed = true;
    expect(await store.remove(stored.file, stored.version)).toMatchObject({ ok: false, code: 'changed-outside' });
    armed = false;
    expect(notesOnDisk()).toEqual([[stored.file, outside]]);
    expect(must(await store.listBin())).toEqual([]);
  });

  it('stays if a link to another folder takes its folder’s place meanwhile', async () => {
    let armed = false;
    const store = await open({
      files: afterCall('readFile', (file) => {
        if (!armed || !file.endsWith('.md')) return;
        armed = false;
        renameSync(path.dirname(file), inFolder('elders'));
        symlinkSync(inFolder('elders'), path.dirname(file));
      }),
    });
    const stored = await create(store, sentence(1));
    writeFileSync(book('los.md'), formatNote(sentence(2)));
    armed = true;
    expect(await store.remove(stored.file, stored.version)).toMatchObject({ code: 'not-saved', detail: 'ENOTDIR' });
    expect(readFileSync(inFolder(`elders/${path.basename(stored.file)}`), 'utf8')).toBe(formatNote(sentence(1)));
  });
});

it('a note that goes away right as it comes out of the bin is said not to be there', async () => {
  let armed = false;
  const store = await open({
    files: afterCall('rename', (_from, to) => {
      if (armed && to?.endsWith('.md')) unlinkSync(to);
    }),
  });
  const stored = await create(store, sentence(1));
  const gone = must(await store.remove(stored.file, stored.version));
  armed = true;
  expect(await store.restore(gone.file, gone.version)).toMatchObject({ ok: false, code: 'not-found' });
  expect(store.view.notes).toEqual([]);
});

it('one that another program spoils right as it comes out is said not to be there, and is listed as unreadable', async () => {
  let armed = false;
  const store = await open({
    files: afterCall('rename', (_from, to) => {
      if (armed && to?.endsWith('.md')) writeFileSync(to, 'geen notitie');
    }),
  });
  const stored = await create(store, sentence(1));
  const gone = must(await store.remove(stored.file, stored.version));
  armed = true;
  expect(await store.restore(gone.file, gone.version)).toMatchObject({ ok: false, code: 'not-found' });
  expect(store.view).toMatchObject({ notes: [], unreadable: [{ file: stored.file, reason: 'no-head' }] });
});

describe('a save', () => {
  it('finds the notebook gone after it was there a moment ago', async () => {
    let armed = false;
    const store = await open({
      files: beforeCall('open', (file) => {
        if (!armed || !file.endsWith('.md')) return;
        armed = false;
        renameSync(book(), inFolder('weg'));
      }),
    });
    const stored = await create(store, sentence(1));
    armed = true;
    const saved = await store.save(sentence(1, 'nieuw'), stored.version);
    expect(saved).toMatchObject({ ok: false, code: 'folder-missing' });
    expect(store.view).toMatchObject({ status: 'missing', unsaved: [{ text: formatNote(sentence(1, 'nieuw')) }] });
    expect(readFileSync(inFolder(`weg/${stored.file}`), 'utf8')).toBe(formatNote(sentence(1)));
  });

  it('keeps a third version that appears while the second is being kept', async () => {
    let armed = '';
    const third = formatNote(sentence(1, 'drie, van buiten'));
    const store = await open({
      files: beforeCall('readFile', (file) => {
        if (file !== armed) return;
        armed = '';
        writeFileSync(file, third);
      }),
    });
    const stored = await create(store, sentence(1));
    // A version that the app has not kept yet, so that it reads it before it replaces it.
    writeFileSync(book(stored.file), formatNote(sentence(1, 'twee, van buiten')));
    const [seen] = (await store.refresh()).notes;
    armed = book(stored.file);
    const saved = must(await store.save(sentence(1, 'van hier'), seen?.version ?? ''));
    expect([saved.how, saved.stored.note.body]).toEqual(['kept-both', 'van hier']);
    expect(readFileSync(book(stored.file), 'utf8')).toBe(third);
    expect(store.view.notes.map(({ note }) => note.body).sort()).toEqual(['drie, van buiten', 'van hier']);
    // What was read too late is not among the earlier versions under another one's name.
    const { findings } = must(await store.check());
    expect(findings.map(({ what }) => what)).toEqual(['other-version']);
  });

  it('of what the file says already is not said to be done if the file changes meanwhile', async () => {
    let armed = false;
    const outside = formatNote(sentence(1, 'weer anders'));
    const store = await open({
      files: beforeCall('readFile', (file) => {
        if (armed && file === book(stored.file)) writeFileSync(file, outside);
      }),
    });
    const stored = await create(store, sentence(1));
    // The same note in other words: another program put the keys in another way.
    writeFileSync(book(stored.file), formatNote(sentence(1, 'twee')).replace('kind: "note"', 'kind:   "note"'));
    armed = true;
    const saved = await store.save(sentence(1, 'twee'), stored.version);
    expect(saved).toMatchObject({ ok: false, code: 'changed-outside' });
    expect(readFileSync(book(stored.file), 'utf8')).toBe(outside);
    expect(store.view.unsaved.map(({ text }) => text)).toEqual([formatNote(sentence(1, 'twee'))]);
  });

  it('makes a new file where a folder takes the place of the old one', async () => {
    let armed = '';
    const store = await open({
      files: afterCall('rename', (_from, to) => {
        if (armed === '' || !to?.includes('.geschiedenis')) return;
        unlinkSync(armed);
        mkdirSync(armed);
        armed = '';
      }),
    });
    const stored = await create(store, sentence(1));
    writeFileSync(book('los.md'), formatNote(sentence(2)));
    armed = book(stored.file);
    const saved = must(await store.save(sentence(1, 'nieuw'), stored.version));
    expect(saved).toMatchObject({ how: 'saved', stored: { note: { body: 'nieuw' } } });
    expect(notesOnDisk().sort()).toEqual([
      [stored.file.replace('.md', '-2.md'), formatNote(sentence(1, 'nieuw'))],
      ['los.md', formatNote(sentence(2))],
    ]);
  });

  it('writes once more what an app that starts took for a left-over', async () => {
    let armed = true;
    const store = await open({
      files: beforeCall('link', (temporary) => {
        if (armed) unlinkSync(temporary);
        armed = false;
      }),
    });
    const stored = await create(store, sentence(1));
    expect(armed).toBe(false);
    expect(notesOnDisk()).toEqual([[stored.file, formatNote(sentence(1))]]);
  });

  it('makes one file where the system says that it could not, and did', async () => {
    const files = afterCall('link', () => {
      throw refusal('EPERM');
    });
    const store = await open({ files });
    const stored = await create(store, sentence(1));
    expect(notesOnDisk()).toEqual([[stored.file, formatNote(sentence(1))]]);
  });

  it('takes the next name for a folder that is said to be there, and is not', async () => {
    const store = await open({
      files: beforeCall('mkdir', (folder) => {
        if (folder.endsWith('bzdoc-151021554-15')) throw refusal('EEXIST');
      }),
    });
    const stored = await create(store, sentence(1));
    expect(stored.file).toMatch(/^bzdoc-151021554-15-2\//);
    expect(notesOnDisk()).toEqual([[stored.file, formatNote(sentence(1))]]);
  });
});

it('a notebook that is moved and written at once stays where it is', async () => {
  let armed = '';
  const store = await open({
    files: afterCall('rename', (_from, to) => {
      if (armed !== '' && to?.startsWith(inFolder('Nieuw')) && to.endsWith(path.basename(armed)))
        writeFileSync(armed, 'van buiten');
    }),
  });
  const stored = await create(store, sentence(1));
  armed = book(stored.file);
  expect(await store.moveTo(inFolder('Nieuw'))).toEqual({ ok: false, code: 'changed-outside', detail: stored.file });
  expect(store.view.folder).toBe(book());
  expect(notesOnDisk()).toEqual([[stored.file, 'van buiten']]);
});

it('a notebook that is moved while a note comes to it stays where it is, and can be moved after that', async () => {
  let armed = false;
  const store = await open({
    files: afterCall('rename', (_from, to) => {
      if (armed && to?.startsWith(inFolder('Nieuw'))) writeFileSync(book('gekomen.md'), formatNote(sentence(2)));
    }),
  });
  await create(store, sentence(1));
  armed = true;
  expect(await store.moveTo(inFolder('Nieuw'))).toEqual({ ok: false, code: 'changed-outside', detail: 'gekomen.md' });
  expect(store.view.folder).toBe(book());
  armed = false;
  expect(must(await store.moveTo(inFolder('Nieuw'))).notes.map(({ note }) => note.body)).toEqual([
    'Zin 1.\n',
    'Zin 2.\n',
  ]);
  expect(existsSync(book())).toBe(false);
});

it('a move that the disk had no room for leaves nothing there, and can be done after the notes have changed', async () => {
  let isFull = false;
  const store = await open({
    files: beforeCall('rename', (_from, to) => {
      if (isFull && to?.startsWith(inFolder('Nieuw')) && to.endsWith('00000002.md')) throw refusal('ENOSPC');
    }),
  });
  for (const n of [1, 2, 3]) await create(store, sentence(n));
  mkdirSync(inFolder('Nieuw'));
  isFull = true;
  expect(await store.moveTo(inFolder('Nieuw/diep'))).toMatchObject({ ok: false, code: 'disk-full' });
  expect(readdirSync(inFolder('Nieuw'))).toEqual([]);
  isFull = false;
  for (const { note, version } of store.view.notes) must(await store.save({ ...note, body: 'anders' }, version));
  expect(must(await store.moveTo(inFolder('Nieuw/diep'))).notes).toHaveLength(3);
});

it('a move from a disk that goes takes nothing back: what was copied may be all there is', async () => {
  let isGoing = false;
  const store = await open({
    files: beforeCall('rename', (_from, to) => {
      if (!isGoing || !to?.startsWith(inFolder('Nieuw')) || !to.endsWith('00000002.md')) return;
      isGoing = false;
      renameSync(book(), inFolder('weg'));
      throw refusal('EIO');
    }),
  });
  for (const n of [1, 2]) await create(store, sentence(n));
  isGoing = true;
  expect((await store.moveTo(inFolder('Nieuw'))).ok).toBe(false);
  expect([...filesIn(inFolder('Nieuw')).values()]).toContain(formatNote(sentence(1)));
});

it('a folder that goes while it is read keeps all its notes in sight', async () => {
  let going = false;
  const store = await open({
    files: beforeCall('open', (file) => {
      if (!going || !file.endsWith('00000030.md')) return;
      going = false;
      renameSync(book(), inFolder('weg'));
      mkdirSync(book()); // as a place is where a disk was
    }),
  });
  // More than are read at a time: the first have been read when it goes.
  for (let n = 1; n <= 40; n++) write(`${String(n).padStart(8, '0')}.md`, formatNote(sentence(n)));
  await store.refresh();
  const all = bodies(store);
  expect(all).toHaveLength(40);
  going = true;
  expect(await store.refresh()).toMatchObject({ status: 'emptied' });
  expect(bodies(store)).toEqual(all);
  rmSync(book(), { recursive: true });
  renameSync(inFolder('weg'), book());
  expect(await store.refresh()).toMatchObject({ status: 'ready' });
  expect(bodies(store)).toEqual(all);
});
