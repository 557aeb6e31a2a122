import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf, noteOf, parsed } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { bodies, draftOf, filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** The notebook's folder as a whole: gone, empty, another one, changed from outside, checked. */

const inFolder = freshFolder();

const { book, open, create, write } = notebookOf(inFolder);

const letter = noteOf().letter.id;

vi.spyOn(console, 'error').mockImplementation(() => {});

describe('a folder that is gone, or empty, or read-only', () => {
  it('keeps the notes in sight and the edits in the journal until it is back', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    for (const [how, status, count] of [
      ['gone', 'missing', 1],
      ['empty', 'emptied', 2],
    ] as const) {
      renameSync(book(), inFolder('weg'));
      if (how === 'empty') mkdirSync(book());
      const edit = { ...stored.note, body: `tijdens ${how}` };
      const { stage } = draftOf(1, '', { count });
      expect(await store.save(edit, stored.version, stage)).toMatchObject({ ok: false, code: 'folder-missing' });
      expect(await store.save(sentence(2), null)).toMatchObject({ ok: false, code: 'folder-missing' });
      expect((await store.remove(stored.file, stored.version)).ok).toBe(false);
      expect(store.view).toMatchObject({ status, notes: [stored] });
      expect(store.view.unsaved.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
      const restarted = await open();
      expect(restarted.view).toMatchObject({ status, notes: [] });
      expect(restarted.view.unsaved).toHaveLength(2);
      if (how === 'empty') {
        expect(readdirSync(book())).toEqual([]);
        rmSync(book(), { recursive: true });
      }
      renameSync(inFolder('weg'), book());
      expect(await store.refresh()).toMatchObject({ status: 'ready', notes: [stored] });
    }
    const [draft] = store.view.unsaved;
    expect(must(await store.save(parsed(draft?.text ?? ''), draft?.base ?? null)).how).toBe('saved');
    expect(store.view.unsaved.map(({ id }) => id)).toEqual([idOf(2)]);
  });

  it('is empty when the user says so', async () => {
    const store = await open();
    await create(store, sentence(1));
    rmSync(book(letter), { recursive: true });
    expect((await store.refresh()).status).toBe('emptied');
    expect(await store.acceptEmpty()).toMatchObject({ status: 'ready', notes: [] });
    expect((await open()).view).toMatchObject({ status: 'ready' });
    expect(must(await store.versions(idOf(1)))).toHaveLength(1);
  });

  it('is empty after its last note was deleted here', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    must(await store.remove(stored.file, stored.version));
    expect(await store.refresh()).toMatchObject({ status: 'ready', notes: [] });
    expect((await open()).view.status).toBe('ready');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'can be read when it cannot be written',
    async () => {
      const store = await open();
      const stored = await create(store, sentence(1));
      const folders = [book(), book(letter), book('.geschiedenis'), book(`.geschiedenis/${idOf(1)}`)];
      for (const folder of folders) chmodSync(folder, 0o500);
      try {
        expect(await store.refresh()).toMatchObject({ status: 'read-only', notes: [stored] });
        expect(await store.save({ ...stored.note, body: 'x' }, stored.version)).toMatchObject({ code: 'read-only' });
        expect(store.view.unsaved).toHaveLength(1);
      } finally {
        for (const folder of folders) chmodSync(folder, 0o700);
      }
    },
  );
});

describe('another folder', () => {
  it('is used from then on, also after a restart; the old one stays', async () => {
    const store = await open();
    await create(store, sentence(1));
    mkdirSync(inFolder('ander'));
    writeFileSync(inFolder('ander/x.md'), formatNote(sentence(2)));
    const before = filesIn(book());
    expect(must(await store.open(inFolder('ander')))).toMatchObject({ folder: inFolder('ander'), status: 'ready' });
    expect(bodies(store)).toEqual(['Zin 2.\n']);
    expect(bodies(await open())).toEqual(['Zin 2.\n']);
    expect(filesIn(book())).toEqual(before);
  });

  it('is where the notebook is moved to with all that is in it', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const second = await create(store, sentence(2));
    must(await store.remove(second.file, second.version));
    write('plaatjes/x.png', Uint8Array.of(0, 255));
    mkdirSync(book('leeg'));
    const before = filesIn(book());
    expect(await store.moveTo(book('erin'))).toMatchObject({ ok: false, code: 'nested' });
    expect(await store.moveTo(inFolder())).toMatchObject({ ok: false, code: 'nested' });
    mkdirSync(inFolder('vol'));
    writeFileSync(inFolder('vol/x.md'), 'iets anders');
    expect(await store.moveTo(inFolder('vol'))).toMatchObject({ ok: false, code: 'not-empty', detail: 'x.md' });
    expect(filesIn(book())).toEqual(before);
    expect(must(await store.moveTo(inFolder('nieuw/diep')))).toMatchObject({ notes: [stored] });
    expect(filesIn(inFolder('nieuw/diep'))).toEqual(before);
    expect(existsSync(inFolder('nieuw/diep/leeg'))).toBe(true);
    expect(existsSync(book())).toBe(false);
    expect(bodies(await open())).toEqual(['Zin 1.\n']);
  });

  it('is not left while a file of it is in iCloud alone, of which the notebook tells', async () => {
    const store = await open();
    await create(store, sentence(1));
    const away = `${letter}/.citaat-2--00000002.md.icloud`;
    write(away, 'bplist00');
    write(`${letter}/.x.txt.icloud`, 'bplist00');
    expect((await store.refresh()).unreadable).toEqual([{ file: away, reason: 'not-downloaded', detail: null }]);
    expect(must(await store.check()).findings).toContainEqual({
      what: 'unreadable',
      file: away,
      detail: 'not-downloaded',
    });
    const before = filesIn(book());
    expect(await store.moveTo(inFolder('nieuw'))).toEqual({
      ok: false,
      code: 'not-downloaded',
      detail: expect.stringMatching(/icloud$/),
    });
    expect(filesIn(book())).toEqual(before);
    expect(existsSync(inFolder('nieuw'))).toBe(false);
  });

  it('does not move into itself by another way there, and loses nothing', async () => {
    const store = await open();
    await create(store, sentence(1));
    const before = filesIn(book());
    symlinkSync(book(), inFolder('schakel'));
    symlinkSync(inFolder(), inFolder('boven'));
    for (const way of ['schakel', 'schakel/erin', 'boven/Notities', 'boven/Notities/diep/erin', 'boven']) {
      expect(await store.moveTo(inFolder(way))).toMatchObject({ ok: false, code: 'nested' });
      expect(filesIn(book())).toEqual(before);
    }
    expect(bodies(store)).toEqual(['Zin 1.\n']);
  });

  it('does not move into itself where its folder is mounted by another name, and loses nothing', async () => {
    const mounted = inFolder('aankoppeling');
    const asMounted = (name: unknown): unknown => (typeof name === 'string' ? name.replace(mounted, book()) : name);
    const files = new Proxy(nodeFiles, {
      get(all, key) {
        const call: unknown = Reflect.get(all, key);
        return typeof call === 'function' ? (...given: unknown[]) => call(...given.map(asMounted)) : call;
      },
    });
    const store = await open({ files });
    await create(store, sentence(1));
    const before = filesIn(book());
    expect(await store.moveTo(mounted)).toMatchObject({ ok: false, code: 'nested' });
    expect(filesIn(book())).toEqual(before);
  });
});

describe('what happens outside', () => {
  it('is told of, and what happens here is not', async () => {
    let told = 0;
    const store = await open({ watch: true, onChange: () => told++ });
    try {
      const stored = await create(store, sentence(1));
      await store.refresh();
      const before = told;
      must(await store.save({ ...stored.note, body: 'hier' }, stored.version));
      await store.refresh();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(told).toBe(before);
      write(stored.file, formatNote(sentence(1, 'buiten')));
      await vi.waitFor(() => expect(bodies(store)).toEqual(['buiten']), { timeout: 5000 });
      write('nieuwe-map/x.md', formatNote(sentence(2)));
      await vi.waitFor(() => expect(bodies(store)).toEqual(['Zin 2.\n', 'buiten']), { timeout: 5000 });
      expect(told).toBeGreaterThan(before);
    } finally {
      store.close();
    }
  });

  it('is told of too after the folder was deleted and made anew', async () => {
    const store = await open({ watch: true });
    try {
      await create(store, sentence(1));
      await store.refresh();
      rmSync(book(letter), { recursive: true });
      write(`${letter}/x.md`, formatNote(sentence(1)));
      await vi.waitFor(() => expect(store.view.notes.map(({ file }) => file)).toEqual([`${letter}/x.md`]));
      write(`${letter}/y.md`, formatNote(sentence(2)));
      await vi.waitFor(() => expect(bodies(store)).toHaveLength(2), { timeout: 5000 });
    } finally {
      store.close();
    }
  });
});

it('checking changes nothing and finds what there is', async () => {
  const store = await open();
  const stored = await create(store, sentence(1));
  const lost = await create(store, sentence(2));
  unlinkSync(book(lost.file));
  write(`${letter}/kopie.md`, formatNote(stored.note));
  write('kapot.md', 'x');
  write(`.${'0a'.repeat(12)}.leeswijzer-tmp`, 'half');
  write('.prullenbak/kapot.md', 'x');
  const [version] = readdirSync(book(`.geschiedenis/${idOf(1)}`));
  write(`.geschiedenis/${idOf(1)}/${version}`, 'veranderd');
  await store.refresh();
  const before = filesIn(inFolder());
  const report = must(await store.check());
  expect(filesIn(inFolder())).toEqual(before);
  expect(report.findings.map(({ what, file }) => `${what} ${file}`).sort()).toEqual(
    [
      `damaged-history .geschiedenis/${idOf(1)}/${version}`,
      `left-over .${'0a'.repeat(12)}.leeswijzer-tmp`,
      `only-in-history ${idOf(2)}`,
      `two-files-one-id ${letter}/citaat-1--00000001.md`,
      'unreadable kapot.md',
      'unreadable-in-bin .prullenbak/kapot.md',
    ].sort(),
  );
});
