import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** What happens to the folder from outside, at the worst moments: nothing of the reader's is lost or overwritten. */

const inFolder = freshFolder();
const { book, open, create } = notebookOf(inFolder);
const everything = (): string[] => [...filesIn(inFolder()).values()];
vi.spyOn(console, 'error').mockImplementation(() => {});

/** Files of which one call does something first. */
const real: Record<string, unknown> = { ...files };
const doing = (call: 'readFile' | 'readdir' | 'open' | 'link', act: (file: string) => void): typeof files =>
  ({
    ...files,
    [call]: (file: string, ...rest: never[]) => {
      act(file);
      return (real[call] as (...all: unknown[]) => unknown)(file, ...rest);
    },
  }) as typeof files;
const refusal = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });

describe('the bin', () => {
  it('gives back only what it has, in the version that was seen, and what can be read', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const gone = must(await store.remove(stored.file, stored.version));
    expect(await store.restore('../buiten.md', gone.version)).toMatchObject({ code: 'not-found' });
    expect(await store.restore('nergens.md', gone.version)).toMatchObject({ code: 'not-found' });
    const bin = [...filesIn(book()).keys()].find((file) => file.endsWith(gone.file)) ?? '';
    const text = readFileSync(book(bin), 'utf8');
    writeFileSync(book(bin), `${text}meer`);
    expect(await store.restore(gone.file, gone.version)).toMatchObject({ code: 'changed-outside' });
    writeFileSync(book(bin), 'geen notitie');
    expect(await store.restore(gone.file, gone.version)).toMatchObject({ code: 'not-found' });
    expect(must(await store.listBin())).toEqual([]);
    writeFileSync(book(bin), text);
    expect(must(await store.restore(gone.file, gone.version)).note).toEqual(stored.note);
  });

  it('says that it could not read what the system does not give', async () => {
    let closed = false;
    const store = await open({
      files: doing('open', (file) => {
        if (closed && file.endsWith('.md')) throw refusal('EACCES');
      }),
    });
    const stored = await create(store, sentence(1));
    const gone = must(await store.remove(stored.file, stored.version));
    closed = true;
    expect(await store.restore(gone.file, gone.version)).toMatchObject({ code: 'not-saved' });
    closed = false;
    expect(await store.restore(gone.file, gone.version)).toMatchObject({ ok: true });
  });

  it('and earlier versions of a notebook that is gone are not there', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const gone = must(await store.remove(stored.file, stored.version));
    await create(store, sentence(2));
    renameSync(book(), inFolder('weg'));
    expect(await store.restore(gone.file, gone.version)).toMatchObject({ code: 'folder-missing' });
    expect(await store.moveTo(inFolder('Elders'))).toMatchObject({ code: 'folder-missing' });
    expect(await store.versions('geen-id')).toMatchObject({ code: 'not-found' });
    expect(await store.restoreVersion({ id: 'geen-id', file: 'x', base: null as never })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a version that is not there', () => {
  it('cannot be restored, and names that are none of ours are passed over', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    must(await store.save({ ...stored.note, body: 'twee' }, stored.version));
    const folder = [...filesIn(book()).keys()].find((file) => file.startsWith('.geschiedenis/')) ?? '';
    writeFileSync(book(path.join(path.dirname(folder), 'vreemd.md')), 'x');
    writeFileSync(book(path.join(path.dirname(folder), 'los.txt')), 'x');
    expect(must(await store.versions(idOf(1))).length).toBeGreaterThan(0);
    expect(await store.restoreVersion({ id: idOf(1), file: '9999-x.md', base: stored.version })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('saving while the file goes', () => {
  it('away, or becomes another, keeps what was typed', async () => {
    let act: ((file: string) => void) | null = null;
    const store = await open({ files: doing('readFile', (file) => act?.(file)) });
    const stored = await create(store, sentence(1));
    await create(store, sentence(2)); // a folder that has lost its last note counts as gone
    act = (file) => {
      if (!file.endsWith(stored.file)) return;
      act = null;
      unlinkSync(file);
    };
    const saved = must(await store.save({ ...stored.note, body: 'getypt\n' }, stored.version));
    expect(saved.stored.note.body).toBe('getypt\n');
    const again = saved.stored;
    act = (file) => {
      if (!file.endsWith(again.file)) return;
      act = null;
      writeFileSync(file, formatNote({ ...again.note, body: 'van buiten\n' }));
    };
    must(await store.save({ ...again.note, body: 'nog eens\n' }, again.version));
    const texts = everything();
    expect(texts.some((text) => text.includes('nog eens'))).toBe(true);
    expect(texts.some((text) => text.includes('van buiten'))).toBe(true);
  });

  it('with the whole folder says so, and the text stays in the journal', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    renameSync(book(), inFolder('weg'));
    expect(await store.save({ ...stored.note, body: 'getypt\n' }, stored.version)).toMatchObject({
      code: 'folder-missing',
    });
    expect(everything().some((text) => text.includes('getypt'))).toBe(true);
  });

  it('a note that the system does not give is not overwritten', async () => {
    let closed = '';
    const store = await open({
      files: doing('open', (file) => {
        if (closed !== '' && file.endsWith(closed)) throw refusal('EACCES');
      }),
    });
    const stored = await create(store, sentence(1));
    writeFileSync(book(stored.file), formatNote({ ...stored.note, body: 'van buiten\n' }));
    closed = stored.file;
    const saved = await store.save({ ...stored.note, body: 'getypt\n' }, stored.version);
    expect(saved).toMatchObject({ ok: false, code: 'not-saved' });
    expect(readFileSync(book(stored.file), 'utf8')).toContain('van buiten');
  });

  it('a note that is too large to be read back is refused before anything is written', async () => {
    const store = await open();
    expect(await store.save({ ...sentence(1), body: 'x'.repeat(16_000_001) }, null)).toMatchObject({
      code: 'not-storable',
    });
  });
});

describe('reading', () => {
  it('folders deeper than any reader makes are not looked in, and a folder that is closed keeps its notes in sight', async () => {
    const deep = Array.from({ length: 40 }, (_, i) => `m${i}`).join('/');
    mkdirSync(book(deep), { recursive: true });
    writeFileSync(book(`${deep}/x.md`), formatNote(sentence(1)));
    mkdirSync(book('dicht'), { recursive: true });
    writeFileSync(book('dicht/y.md'), formatNote(sentence(2)));
    let closed = false;
    const store = await open({
      files: doing('readdir', (file) => {
        if (closed && file.endsWith('dicht')) throw refusal('EACCES');
      }),
    });
    expect(store.view.notes.map(({ file }) => file)).toEqual(['dicht/y.md']);
    closed = true;
    await store.refresh();
    expect(store.view.notes.map(({ file }) => file)).toEqual(['dicht/y.md']);
    expect(store.view.unreadable).toEqual([
      { file: 'dicht', reason: 'folder-not-read', detail: 'EACCES' },
      { file: deep.split('/').slice(0, 25).join('/'), reason: 'folder-too-deep', detail: null },
    ]);
  });

  it('keeps a note in sight that another program has for a moment, and says that the disk does not give it', async () => {
    let held = false;
    const store = await open({
      files: doing('open', (file) => {
        if (held && file.endsWith('.md')) throw refusal('EBUSY');
      }),
    });
    const stored = await create(store, sentence(1));
    held = true;
    for (let times = 0; times < 2; times++) {
      const view = await store.refresh();
      expect(view.notes).toEqual([stored]);
      expect(view.unreadable).toEqual([{ file: stored.file, reason: 'not-read', detail: 'EBUSY' }]);
      expect((await store.save({ ...stored.note, body: 'getypt\n' }, stored.version)).ok).toBe(false);
    }
    expect(store.view.notes).toEqual([stored]);
    held = false;
    writeFileSync(book(stored.file), formatNote({ ...stored.note, body: 'van buiten\n' }));
    const after = await store.refresh();
    expect(after.notes.map(({ note }) => note.body)).toEqual(['van buiten\n']);
    expect(after.unreadable).toEqual([]);
  });

  it('a file that is larger than a note can be is said to be, and a link is not followed', async () => {
    mkdirSync(book());
    writeFileSync(book('groot.md'), new Uint8Array(16_000_001).fill(32));
    writeFileSync(inFolder('elders.md'), formatNote(sentence(1)));
    symlinkSync(inFolder('elders.md'), book('schakel.md'));
    const { view } = await open();
    expect(view.notes).toEqual([]);
    expect(view.unreadable).toMatchObject([{ file: 'groot.md', reason: 'too-large' }]);
  });
});

describe('a link in the place of a folder', () => {
  it('is never written through', async () => {
    const store = await open();
    await create(store, sentence(1));
    const { folder } = store.view;
    mkdirSync(inFolder('elders'));
    rmSync(path.join(folder, '.geschiedenis'), { recursive: true });
    symlinkSync(inFolder('elders'), path.join(folder, '.geschiedenis'));
    const [stored] = store.view.notes;
    if (stored === undefined) throw new Error('no note');
    await store.save({ ...stored.note, body: 'twee\n' }, stored.version);
    expect(readdirSync(inFolder('elders'))).toEqual([]);
    expect(everything().some((text) => text.includes('twee'))).toBe(true);
    chmodSync(inFolder('elders'), 0o755);
  });
});
