import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { NotebookStore } from '../../../src/main/store/notebook-store.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import type { StoredNote } from '../../../src/shared/notebook/view.ts';
import { idOf, noteOf, parsed } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { filesIn, must, notebookOf, sentence } from './support/notebook.ts';

const inFolder = freshFolder();
const { book, open, create } = notebookOf(inFolder);
const letter = noteOf().letter.id;
const write = (file: string, text: string | Uint8Array): void => {
  mkdirSync(path.dirname(book(file)), { recursive: true });
  writeFileSync(book(file), text);
};
const bodies = (store: NotebookStore): string[] => store.view.notes.map(({ note }) => note.body).sort();
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('a new notebook', () => {
  it('is made with the first note, with an explanation in it', async () => {
    const store = await open();
    expect(store.view).toMatchObject({ folder: book(), status: 'new', notes: [], unreadable: [], conflicts: [] });
    expect(existsSync(book())).toBe(false);
    const stored = await create(store, sentence(1));
    expect(stored.file).toBe(`${letter}/citaat-1--00000001.md`);
    expect(readFileSync(book(stored.file), 'utf8')).toBe(formatNote(sentence(1)));
    expect(readFileSync(book('LEESMIJ.txt'), 'utf8')).toContain('notitieboek');
    expect(store.view).toMatchObject({ status: 'ready', notes: [stored] });
    expect(readdirSync(book()).sort()).toEqual(['.geschiedenis', 'LEESMIJ.txt', letter].sort());
  });

  it('leaves a LEESMIJ.txt of the user as it is', async () => {
    write('LEESMIJ.txt', 'van mij');
    await create(await open(), sentence(1));
    await open();
    expect(readFileSync(book('LEESMIJ.txt'), 'utf8')).toBe('van mij');
  });

  it('reads what is in a folder that was there before', async () => {
    write('map/dieper/x.md', formatNote(sentence(1)));
    write('los.MD', formatNote(sentence(2)));
    write('plaatje.png', 'geen notitie');
    write('.obsidian/y.md', formatNote(sentence(3)));
    expect(bodies(await open())).toEqual(['Zin 1.\n', 'Zin 2.\n']);
  });
});

describe('saving', () => {
  it('replaces the version that it started from, and keeps every version', async () => {
    const store = await open();
    let stored = await create(store, sentence(1));
    for (const body of ['twee', 'drie', 'twee']) {
      const saved = must(await store.save({ ...stored.note, body }, stored.version));
      expect(saved.how).toBe('saved');
      expect(saved.stored.file).toBe(stored.file);
      stored = saved.stored;
    }
    const versions = must(await store.versions(idOf(1)));
    expect(versions.map(({ note }) => note.body)).toEqual(['drie', 'twee', 'Zin 1.\n']);
    const file = versions[2]?.file ?? '';
    const back = must(await store.restoreVersion({ id: idOf(1), file, base: stored.version }));
    expect(back.stored.note.body).toBe('Zin 1.\n');
    expect(readFileSync(book(stored.file), 'utf8')).toBe(formatNote(sentence(1)));
    expect(await store.versions('../..')).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('keeps what it does not know in the file, and the body byte for byte', async () => {
    const text = formatNote(sentence(1, 'a\r\nb  ')).replace('kind:', 'van-mij: {"a": [1]}\nkind:');
    write('x.md', text);
    const store = await open();
    const [stored] = store.view.notes as [StoredNote];
    const saved = must(await store.save({ ...stored.note, tags: ['x'] }, stored.version));
    expect(readFileSync(book('x.md'), 'utf8')).toBe(text.replace('["Jemen"]', '["x"]'));
    expect(saved.stored.note.body).toBe('a\r\nb  ');
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a character', 'a\uD83Db'],
  ])('refuses %s, which would not come back, writes nothing and keeps it in the journal', async (_name, body) => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const before = filesIn(book());
    expect(await store.save({ ...stored.note, body }, stored.version)).toMatchObject({
      ok: false,
      code: 'not-storable',
    });
    expect(filesIn(book())).toEqual(before);
    expect(parsed(store.view.unsaved[0]?.text ?? '').body).toBe(body);
    expect(parsed((await open()).view.unsaved[0]?.text ?? '').body).toBe(body);
  });

  it('of a version that is no longer there keeps both', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const outside = formatNote({ ...sentence(1), body: 'van buiten' });
    write(stored.file, outside);
    const saved = must(await store.save({ ...stored.note, body: 'van hier' }, stored.version));
    expect(saved).toMatchObject({ how: 'kept-both', stored: { note: { body: 'van hier', conflictOf: idOf(1) } } });
    expect(saved.stored.note.id).not.toBe(idOf(1));
    expect(readFileSync(book(stored.file), 'utf8')).toBe(outside);
    expect(bodies(store)).toEqual(['van buiten', 'van hier']);
  });

  it('needs no second note when the file says the same already', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const text = formatNote({ ...stored.note, body: 'zelfde' }).replace('["Jemen"]', '[ "Jemen" ]');
    write(stored.file, text);
    expect(must(await store.save({ ...stored.note, body: 'zelfde' }, stored.version))).toMatchObject({
      how: 'saved',
    });
    expect(readFileSync(book(stored.file), 'utf8')).toBe(text);
    expect(store.view.notes).toHaveLength(1);
  });

  it('creating an id that is there keeps both', async () => {
    const store = await open();
    await create(store, sentence(1));
    const saved = must(await store.save(sentence(1, 'anders'), null));
    expect(saved.how).toBe('kept-both');
    expect(must(await store.save(sentence(1), null)).how).toBe('saved');
    expect(bodies(store)).toEqual(['Zin 1.\n', 'anders']);
  });

  it('follows a file that was renamed or moved', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    mkdirSync(book('Jemen'));
    renameSync(book(stored.file), book('Jemen/Mijn naam.md'));
    const saved = must(await store.save({ ...stored.note, body: 'nieuw' }, stored.version));
    expect(saved).toMatchObject({ how: 'saved', stored: { file: 'Jemen/Mijn naam.md' } });
    expect(store.view.notes).toHaveLength(1);
  });

  it('makes the file anew when it was deleted outside, and when a folder took its place', async () => {
    const store = await open();
    const first = await create(store, sentence(1));
    await create(store, sentence(2));
    unlinkSync(book(first.file));
    const again = must(await store.save({ ...first.note, body: 'terug' }, first.version)).stored;
    expect(again.file).toBe(first.file);
    unlinkSync(book(first.file));
    mkdirSync(book(`${first.file}/map`), { recursive: true });
    const beside = must(await store.save({ ...first.note, body: 'ernaast' }, again.version)).stored;
    expect(beside).toMatchObject({ file: first.file.replace('.md', '-2.md'), note: { id: idOf(1), body: 'ernaast' } });
    expect(existsSync(book(`${first.file}/map`))).toBe(true);
    expect(bodies(store)).toEqual(['Zin 2.\n', 'ernaast']);
  });

  it('never overwrites a file when it makes one', async () => {
    write(`${letter}/citaat-1--00000001.md`, 'iets anders');
    const store = await open();
    expect((await create(store, sentence(1))).file).toBe(`${letter}/citaat-1--00000001-2.md`);
    expect(readFileSync(book(`${letter}/citaat-1--00000001.md`), 'utf8')).toBe('iets anders');
  });

  it('a file in the place of the letter’s folder is left alone', async () => {
    write(letter, 'een bestand');
    expect((await create(await open(), sentence(1))).file).toBe(`${letter}-2/citaat-1--00000001.md`);
  });

  it('leaves a file of a newer version as it is', async () => {
    const newer = formatNote(sentence(1)).replace('leeswijzer: 1', 'leeswijzer: 2');
    write('x.md', newer);
    const store = await open();
    const [stored] = store.view.notes as [StoredNote];
    expect(stored.readOnly).toBe(true);
    const saved = await store.save({ ...stored.note, body: 'nieuw' }, stored.version);
    expect(saved).toMatchObject({ ok: false, code: 'newer-format' });
    expect(await store.separate('x.md', stored.version)).toMatchObject({ ok: false, code: 'newer-format' });
    expect(readFileSync(book('x.md'), 'utf8')).toBe(newer);
  });
});

describe('deleting', () => {
  it('is a move to the bin, and back', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    await create(store, sentence(2));
    const kept = must(await store.remove(stored.file, stored.version));
    expect(kept.file).toBe(stored.file);
    expect(existsSync(book(stored.file))).toBe(false);
    expect(readFileSync(book(`.prullenbak/${kept.file}`), 'utf8')).toBe(formatNote(stored.note));
    expect(bodies(store)).toEqual(['Zin 2.\n']);
    expect(must(await store.listBin())).toMatchObject([kept]);
    const back = must(await store.restore(kept.file, kept.version));
    expect(back).toEqual(stored);
    expect(must(await store.listBin())).toEqual([]);
    expect(bodies(await open())).toEqual(['Zin 1.\n', 'Zin 2.\n']);
  });

  it('of a version that changed outside is refused', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    write(stored.file, formatNote(sentence(1, 'van buiten')));
    expect(await store.remove(stored.file, stored.version)).toMatchObject({ ok: false, code: 'changed-outside' });
    expect(bodies(store)).toEqual(['van buiten']);
  });

  it('twice under one name keeps both in the bin, and restoring never overwrites', async () => {
    const store = await open();
    for (const body of ['een', 'twee', 'drie']) {
      const stored = await create(store, sentence(1, body));
      must(await store.remove(stored.file, stored.version));
    }
    const binned = must(await store.listBin());
    expect(binned.map(({ note }) => note.body).sort()).toEqual(['drie', 'een', 'twee']);
    for (const { file, version } of binned) must(await store.restore(file, version));
    expect(store.view.notes).toHaveLength(1);
    expect(store.view.conflicts).toMatchObject([{ id: idOf(1), copies: [{}, {}] }]);
    expect([...filesIn(book(letter)).values()].map((text) => parsed(text).body).sort()).toEqual([
      'drie',
      'een',
      'twee',
    ]);
  });

  it.each(['../x.md', '/etc/x.md', '', '.', 'a//b.md', 'weg.md'])('restores nothing from %j', async (file) => {
    const store = await open();
    await create(store, sentence(1));
    writeFileSync(inFolder('x.md'), formatNote(sentence(2)));
    expect(await store.restore(file, 'x')).toMatchObject({ ok: false });
    expect(bodies(store)).toEqual(['Zin 1.\n']);
  });

  it('removes no file that is not a note of this notebook', async () => {
    const store = await open();
    await create(store, sentence(1));
    writeFileSync(inFolder('x.md'), formatNote(sentence(2)));
    for (const file of ['../x.md', 'LEESMIJ.txt']) expect((await store.remove(file, '')).ok).toBe(false);
    expect(existsSync(inFolder('x.md')) && existsSync(book('LEESMIJ.txt'))).toBe(true);
  });
});

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

describe('a folder that is gone, or empty, or read-only', () => {
  it('keeps the notes in sight and the edits in the journal until it is back', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    for (const [how, status] of [
      ['gone', 'missing'],
      ['empty', 'emptied'],
    ] as const) {
      renameSync(book(), inFolder('weg'));
      if (how === 'empty') mkdirSync(book());
      const edit = { ...stored.note, body: `tijdens ${how}` };
      expect(await store.save(edit, stored.version)).toMatchObject({ ok: false, code: 'folder-missing' });
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
