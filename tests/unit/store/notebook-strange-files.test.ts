import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf, noteOf, parsed } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { bodies, filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** Files in the notebook's folder that are otherwise than the store writes them. */

const inFolder = freshFolder();

const { book, open, create, write } = notebookOf(inFolder);

const letter = noteOf().letter.id;

vi.spyOn(console, 'error').mockImplementation(() => {});

describe('a file that cannot be read', () => {
  const cases: [string, Uint8Array, string][] = [
    ['no UTF-8', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe), 'not-text'],
    ['a NUL', Buffer.from(`${formatNote(sentence(9))}\0`), 'not-text'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a file cut off', Buffer.from(formatNote(sentence(9)).slice(0, 120)), 'cut-off'],
    ['something else', Buffer.from('# Boodschappen\n'), 'no-head'],
  ];
  it('hides no other, is listed, stays as it is, and is copied once', async () => {
    for (const [name, bytes] of cases) write(`${letter}/${name}.md`, bytes);
    write('map.md/goed.md', formatNote(sentence(1)));
    let store = await open();
    store = await open();
    await store.refresh();
    expect(bodies(store)).toEqual(['Zin 1.\n']);
    expect(store.view.unreadable.map(({ file, reason }) => [path.basename(file, '.md'), reason]).sort()).toEqual(
      cases.map(([name, , reason]) => [name, reason]).sort(),
    );
    for (const [name, bytes] of cases) {
      expect(readFileSync(book(`${letter}/${name}.md`)).equals(bytes)).toBe(true);
      const copies = readdirSync(book('.quarantaine')).filter((copy) => copy.startsWith(`${name}--`));
      expect(copies).toHaveLength(1);
      expect(readFileSync(book(`.quarantaine/${copies[0]}`)).equals(bytes)).toBe(true);
    }
  });

  it('is never written, not even by a save of the note that it was', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const broken = formatNote(sentence(1)).slice(0, 90);
    write(stored.file, broken);
    const saved = must(await store.save({ ...stored.note, body: 'nieuw' }, stored.version));
    expect(saved).toMatchObject({ how: 'kept-both', stored: { note: { body: 'nieuw', conflictOf: idOf(1) } } });
    expect((await store.remove(stored.file, stored.version)).ok).toBe(false);
    expect(readFileSync(book(stored.file), 'utf8')).toBe(broken);
    expect((await store.refresh()).unreadable).toMatchObject([{ file: stored.file, reason: 'cut-off' }]);
  });
});

describe('links', () => {
  it.skipIf(process.platform === 'win32')(
    'that lead out of the folder are not followed, to read or to write',
    async () => {
      mkdirSync(inFolder('elders'));
      writeFileSync(inFolder('elders/geheim.md'), formatNote(sentence(9)));
      const store = await open();
      const stored = await create(store, sentence(1));
      write('echte-map/x.md', formatNote(sentence(3)));
      symlinkSync(inFolder('elders'), book('map'));
      symlinkSync(inFolder('elders/geheim.md'), book('bestand.md'));
      symlinkSync(book(), book('rond'));
      expect((await store.refresh()).notes).toHaveLength(2);
      expect(must(await store.check()).findings.filter(({ what }) => what === 'link')).toHaveLength(3);
      // The folder of a letter, of the history and of the bin become links.
      renameSync(book(letter), inFolder('elders/echt'));
      symlinkSync(inFolder('elders/echt'), book(letter));
      must(await store.save({ ...stored.note, body: 'x' }, stored.version));
      expect(store.view.notes.map(({ file }) => file)).toContain(`${letter}-2/citaat-1--00000001.md`);
      rmSync(book('.geschiedenis'), { recursive: true });
      symlinkSync(inFolder('elders'), book('.geschiedenis'));
      expect(await store.save(sentence(2), null)).toMatchObject({ ok: false, code: 'not-saved' });
      expect(readdirSync(inFolder('elders')).sort()).toEqual(['echt', 'geheim.md']);
      expect(readFileSync(inFolder(`elders/echt/${path.basename(stored.file)}`), 'utf8')).toBe(formatNote(sentence(1)));
    },
  );
});

describe('copies of one note', () => {
  it.each([
    ['citaat-1--00000001.sync-conflict-20261123-101500-ABCDEFG.md', 'Syncthing'],
    ["citaat-1--00000001 (Anna's conflicted copy 2026-11-23).md", 'Dropbox'],
    ['citaat-1--00000001 (conflicted copy 2026-11-23 101500).md', 'Nextcloud'],
    ['citaat-1--00000001-LAPTOP-7.md', 'OneDrive'],
    ['citaat-1--00000001 2.md', 'iCloud'],
    ['citaat-1--00000001 (1).md', 'copy'],
    ['a.md', null],
  ])('%s is shown beside it', async (name, by) => {
    const store = await open();
    const stored = await create(store, sentence(1));
    write(`${letter}/${name}`, formatNote(sentence(1, 'kopie')));
    const view = await store.refresh();
    expect(view.notes).toEqual([stored]);
    expect(view.conflicts).toMatchObject([
      { id: idOf(1), file: stored.file, copies: [{ file: `${letter}/${name}`, by }] },
    ]);
    if (by !== null) expect((await open()).view.notes).toEqual([stored]);
    // The note itself can still be saved; the copy waits.
    const saved = must(await store.save({ ...stored.note, body: 'nieuw' }, stored.version));
    expect(saved).toMatchObject({ how: 'saved', stored: { file: stored.file } });
    const [copy] = store.view.conflicts[0]?.copies ?? [];
    const own = must(await store.separate(copy?.file ?? '', copy?.version ?? ''));
    expect(own).toMatchObject({ file: `${letter}/${name}`, note: { body: 'kopie', conflictOf: idOf(1) } });
    expect(store.view).toMatchObject({ conflicts: [], notes: [{}, {}] });
    must(await store.remove(own.file, own.version));
    expect(bodies(store)).toEqual(['nieuw']);
  });
});

describe('names and clocks', () => {
  it('with a name as long as can be has a copy too, and a note with one can be deleted again and put back', async () => {
    const long = (letter: string): string => `${letter.repeat(126)}.md`; // 255 bytes
    write(long('é'), 'geen notitie');
    write(long('ö'), formatNote(sentence(1)));
    const store = await open();
    const copies = [...filesIn(book('.quarantaine'))];
    expect(copies).toEqual([[expect.stringMatching(/^é+--[0-9a-f]{8}\.md$/), 'geen notitie']]);
    const [stored] = store.view.notes;
    for (const body of ['een', 'twee']) {
      write(long('ö'), formatNote({ ...sentence(1), body }));
      const [{ file, version } = {}] = (await store.refresh()).notes;
      must(await store.remove(file ?? '', version ?? ''));
    }
    write(long('ö'), formatNote(sentence(2)));
    for (const { file, version } of must(await store.listBin())) must(await store.restore(file, version));
    expect((await store.refresh()).notes.map(({ note }) => note.id)).toContain(stored?.note.id);
  });

  it('takes names in NFC and NFD and case twins for the files that they are', async () => {
    const names = ['é.md', 'e\u0301.md', 'Naam.md', 'naam.md'];
    names.forEach((name, i) => {
      write(name, formatNote(sentence(i)));
    });
    const store = await open();
    expect(store.view.notes.map(({ file }) => file).sort()).toEqual([...names].sort());
    for (const { note, file, version } of store.view.notes) {
      expect(must(await store.save({ ...note, body: `in ${file}` }, version)).stored.file).toBe(file);
    }
    for (const name of names) expect(parsed(readFileSync(book(name), 'utf8')).body).toBe(`in ${name}`);
    expect(must(await store.check()).findings.filter(({ what }) => what === 'name-twins')).toHaveLength(2);
  });

  it.each([-30, 30])('a clock that is %i years off changes nothing', async (years) => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const then = new Date(Date.now() + years * 365.25 * 864e5);
    vi.useFakeTimers({ now: then, toFake: ['Date'] });
    try {
      const saved = must(await store.save({ ...stored.note, body: 'twee' }, stored.version));
      expect(saved.how).toBe('saved');
      // An edit of the same length, at the same moment as far as the file's time tells.
      for (const body of ['drie', 'vier']) {
        write(stored.file, formatNote(sentence(1, body)));
        utimesSync(book(stored.file), then, then);
        expect((await store.refresh()).notes[0]?.note.body).toBe(body);
      }
      expect(must(await store.versions(idOf(1)))).toHaveLength(2);
      expect((await open()).view.notes).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
