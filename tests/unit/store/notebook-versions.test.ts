import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { largest, versionOf } from '../../../src/main/store/notebook/note-file.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { beforeCall, refusal, unsure } from './support/meddling.ts';
import { must, notebookOf, sentence } from './support/notebook.ts';

/** Two versions of a note, earlier ones, and what is read of them. */

const inFolder = freshFolder();
const { book, open, create } = notebookOf(inFolder);
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('a copy in a conflict', () => {
  const conflict = async (options: Parameters<typeof open>[0]) => {
    const store = await open(options);
    const stored = await create(store, sentence(1));
    const copy = stored.file.replace('.md', ' (kopie).md');
    writeFileSync(book(copy), formatNote(sentence(1, 'kopie')));
    const [found] = (await store.refresh()).conflicts.flatMap(({ copies }) => copies);
    return { store, copy, version: found?.version ?? '' };
  };

  it('that another program holds stays what it is', async () => {
    let armed = false;
    const { store, copy, version } = await conflict({
      files: beforeCall('rename', (_from, to) => {
        if (armed && to?.endsWith('(kopie).md')) throw refusal('EACCES');
      }),
      platform: 'linux',
    });
    armed = true;
    expect(await store.separate(copy, version)).toEqual({ ok: false, code: 'read-only', detail: 'EACCES' });
    expect(readFileSync(book(copy), 'utf8')).toBe(formatNote(sentence(1, 'kopie')));
  });

  it('is not said to be a note of its own before that lasts', async () => {
    let broken = false;
    const { store, copy, version } = await conflict({
      files: unsure((folder) => broken && folder.endsWith('bzdoc-151021554-15')),
      platform: 'linux',
    });
    broken = true;
    expect(await store.separate(copy, version)).toEqual({ ok: false, code: 'not-saved', detail: 'EIO' });
    // The file is whole all the same: what could be lost in a power cut is that it has this version.
    expect(must(await store.check()).findings).toEqual([{ what: 'other-version', file: copy, detail: idOf(1) }]);
  });

  it('and a save beside another version are refused where the longer head makes a file too large', async () => {
    const room = largest - Buffer.byteLength(formatNote(sentence(1, '')));
    const body = 'x'.repeat(room);
    const store = await open();
    const stored = await create(store, sentence(1, body));
    const outside = formatNote(sentence(1, 'van buiten'));
    writeFileSync(book(stored.file), outside);
    const mine = sentence(1, `${body.slice(1)}y`);
    expect(await store.save(mine, stored.version)).toEqual({ ok: false, code: 'not-storable', detail: 'too-large' });
    expect(readFileSync(book(stored.file), 'utf8')).toBe(outside);
    expect(store.view.unsaved.map(({ text }) => text === formatNote(mine))).toEqual([true]);
    const copy = stored.file.replace('.md', ' (kopie).md');
    writeFileSync(book(copy), formatNote(mine));
    const [found] = (await store.refresh()).conflicts.flatMap(({ copies }) => copies);
    expect(await store.separate(copy, found?.version ?? '')).toMatchObject({ code: 'not-storable' });
    expect(readFileSync(book(copy), 'utf8') === formatNote(mine)).toBe(true);
  });
});

it('a save beside another version is not said to be done before it lasts', async () => {
  let broken = false;
  const store = await open({
    files: unsure((folder) => broken && folder.endsWith('bzdoc-151021554-15')),
    platform: 'linux',
  });
  const stored = await create(store, sentence(1));
  writeFileSync(book(stored.file), formatNote(sentence(1, 'van buiten')));
  broken = true;
  const mine = sentence(1, 'van hier');
  expect(await store.save(mine, stored.version)).toEqual({ ok: false, code: 'not-saved', detail: 'EIO' });
  expect(store.view.unsaved.map(({ text }) => text)).toEqual([formatNote(mine)]);
  expect(readFileSync(book(stored.file), 'utf8')).toBe(formatNote(sentence(1, 'van buiten')));
});

it('checking tells of the other version of a note', async () => {
  const store = await open();
  const stored = await create(store, sentence(1));
  writeFileSync(book(stored.file), formatNote(sentence(1, 'van buiten')));
  const saved = must(await store.save(sentence(1, 'van hier'), stored.version));
  const { findings } = must(await store.check());
  expect(findings).toEqual([{ what: 'other-version', file: saved.stored.file, detail: idOf(1) }]);
});

describe('earlier versions', () => {
  it('are none where a note has no folder of them', async () => {
    const store = await open();
    await create(store, sentence(1));
    expect(must(await store.versions(idOf(9)))).toEqual([]);
  });

  it('of two computers with one number are listed by name, and those that cannot be read are left out', async () => {
    const names = [
      ...['000002-bbbbbbbbbbbbbbbb.md', '000001-aaaaaaaaaaaaaaaa.md', '000002-aaaaaaaaaaaaaaaa.md'],
      ...['000002-cccccccccccccccc.md', '000003-aaaaaaaaaaaaaaaa.md'],
    ];
    // In this order, which is the system's own affair.
    const readdir = async (folder: string, ...rest: [never]): Promise<unknown> =>
      folder.endsWith(idOf(1)) ? names : files.readdir(folder, ...rest);
    const store = await open({ files: { ...files, readdir } as unknown as typeof files });
    mkdirSync(book(`.geschiedenis/${idOf(1)}`), { recursive: true });
    for (const [n, name] of names.entries()) {
      const text = name.startsWith('000003') ? 'geen notitie' : formatNote(sentence(1, `versie ${n}`));
      writeFileSync(book(`.geschiedenis/${idOf(1)}/${name}`), text);
    }
    expect(must(await store.versions(idOf(1))).map(({ file, note }) => [file.slice(37, 46), note.body])).toEqual([
      ['000002-aa', 'versie 2'],
      ['000002-bb', 'versie 0'],
      ['000002-cc', 'versie 3'],
      ['000001-aa', 'versie 1'],
    ]);
  });

  it('are there where the disk does not give one of them, and none is another note', async () => {
    let armed = false;
    const store = await open({
      files: beforeCall('readFile', (file) => {
        if (armed && file.includes('/000001-')) throw refusal('EIO');
      }),
    });
    const first = await create(store, sentence(1));
    const second = must(await store.save(sentence(1, 'Tweede.'), first.version)).stored;
    must(await store.save(sentence(1, 'Derde.'), second.version));
    writeFileSync(book(`.geschiedenis/${idOf(1)}/000009-aaaaaaaaaaaaaaaa.md`), formatNote(sentence(2)));
    armed = true;
    expect(must(await store.versions(idOf(1))).map(({ note }) => note.body)).toEqual(['Derde.', 'Tweede.']);
  });
});

it('a note is saved though the disk does not give the version of it that was kept, which is kept anew', async () => {
  const text = formatNote(sentence(1));
  const kept = book(`.geschiedenis/${idOf(1)}/000001-${versionOf(Buffer.from(text)).slice(0, 16)}.md`);
  mkdirSync(book(`.geschiedenis/${idOf(1)}`), { recursive: true });
  writeFileSync(book('1.md'), text);
  writeFileSync(kept, text.slice(0, 9));
  const store = await open({
    files: beforeCall('readFile', (file) => {
      if (file === kept) throw refusal('EIO');
    }),
  });
  const [stored] = store.view.notes;
  expect(must(await store.save(sentence(1, 'Tweede.'), stored?.version ?? '')).how).toBe('saved');
  expect(readFileSync(kept, 'utf8')).toBe(text);
});

it('a file that did not change is not read again, and one that did is', async () => {
  const opened: string[] = [];
  const store = await open({ files: beforeCall('open', (file) => opened.push(file)) });
  mkdirSync(book());
  for (const n of [1, 2]) writeFileSync(book(`${n}.md`), formatNote(sentence(n)));
  const later = Date.now() + 60_000; // the clock is coarse: what was just written is read again
  const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
  await store.refresh();
  opened.length = 0;
  writeFileSync(book('2.md'), formatNote(sentence(2, 'anders')));
  utimesSync(book('2.md'), 1, 1);
  expect((await store.refresh()).notes.map(({ note }) => note.body)).toEqual(['Zin 1.\n', 'anders']);
  clock.mockRestore();
  expect(opened.filter((file) => file.endsWith('.md'))).toEqual([book('2.md')]);
});
