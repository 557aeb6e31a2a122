import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import type { StoredNote } from '../../../src/shared/notebook/view.ts';
import { idOf, noteOf, parsed } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { bodies, filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** A notebook's folder as it is made, written and cleared by the store. */

const inFolder = freshFolder();

const { book, open, create, write } = notebookOf(inFolder);

const letter = noteOf().letter.id;

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
