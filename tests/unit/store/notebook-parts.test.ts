import type { FSWatcher, watch } from 'node:fs';
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { copyMaker } from '../../../src/main/store/notebook/conflicts.ts';
import { openLocation } from '../../../src/main/store/notebook/location.ts';
import { isPlain } from '../../../src/main/store/notebook/paths.ts';
import { startWatching } from '../../../src/main/store/notebook/watching.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { freshFolder } from './support/folder.ts';
import { draftOf, must, notebookIn, sentence } from './support/notebook.ts';

const inFolder = freshFolder();
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('watching', () => {
  it('gives no hint of what it saw right before it was closed', async () => {
    vi.useFakeTimers();
    try {
      const calls: (() => void)[] = [];
      let hints = 0;
      const fake = ((_folder: string, _options: unknown, listener: () => void): FSWatcher => {
        calls.push(listener);
        return { close: () => {}, on: () => {} } as unknown as FSWatcher;
      }) as unknown as typeof watch;
      const watching = startWatching(() => hints++, fake);
      watching.follow(['a']);
      calls[0]?.();
      watching.close();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(hints).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('makes one hint of many, and looks now and then where a folder cannot be watched', async () => {
    vi.useFakeTimers();
    try {
      const calls: (() => void)[] = [];
      const closed: string[] = [];
      let hints = 0;
      const fake = ((folder: string, _options: unknown, listener: () => void): FSWatcher => {
        if (folder === 'netwerk') throw new Error('ENOSPC');
        calls.push(listener);
        return { close: () => closed.push(folder), on: () => {} } as unknown as FSWatcher;
      }) as unknown as typeof watch;
      const watching = startWatching(() => hints++, fake);
      watching.follow(['a', 'b']);
      for (let i = 0; i < 50; i++) calls[i % 2]?.();
      await vi.advanceTimersByTimeAsync(1000);
      expect(hints).toBe(1);
      watching.follow(['b', 'netwerk']);
      expect(closed).toEqual(['a']);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(hints).toBeGreaterThan(3);
      watching.close();
      const before = hints;
      await vi.advanceTimersByTimeAsync(20_000);
      expect(hints).toBe(before);
      expect(closed).toEqual(['a', 'b']);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('a file system without second names makes new files all the same, and overwrites none', async () => {
  const link = (): Promise<never> => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  const store = await notebookIn(inFolder(), { files: { ...files, link } as typeof files });
  mkdirSync(inFolder('Notities/bzdoc-151021554-15'), { recursive: true });
  writeFileSync(inFolder('Notities/bzdoc-151021554-15/citaat-1--00000001.md'), 'iets anders');
  must(await store.save(sentence(1), null));
  expect(readdirSync(inFolder('Notities/bzdoc-151021554-15')).sort()).toEqual([
    'citaat-1--00000001-2.md',
    'citaat-1--00000001.md',
  ]);
});

it('a save is a new file in the place of the old one: the old one is never written', async () => {
  const store = await notebookIn(inFolder());
  const stored = must(await store.save(sentence(1), null)).stored;
  linkSync(inFolder(`Notities/${stored.file}`), inFolder('oud'));
  must(await store.save(sentence(1, 'nieuw'), stored.version));
  expect(readFileSync(inFolder('oud'), 'utf8')).toBe(formatNote(sentence(1)));
});

it('an edit from outside in the midst of a save is not overwritten', async () => {
  const outside = formatNote(sentence(1, 'van buiten'));
  let file = '';
  const rename = async (from: string, to: string): Promise<void> => {
    await files.rename(from, to);
    // The new version has just been kept; the note's own file comes next.
    if (file !== '' && /geschiedenis/.test(to)) writeFileSync(file, outside);
  };
  const store = await notebookIn(inFolder(), { files: { ...files, rename } as typeof files });
  const stored = must(await store.save(sentence(1), null)).stored;
  file = inFolder(`Notities/${stored.file}`);
  const saved = must(await store.save(sentence(1, 'van hier'), stored.version));
  expect(saved.how).toBe('kept-both');
  expect(readFileSync(file, 'utf8')).toBe(outside);
  expect(store.view.notes.map(({ note }) => note.body).sort()).toEqual(['van buiten', 'van hier']);
});

it('after a write that is not sure to last, the next save of other text is no conflict with it', async () => {
  let broken = false;
  const open = async (...args: Parameters<typeof files.open>): ReturnType<typeof files.open> => {
    const handle = await files.open(...args);
    if (broken && args[1] === 'r') handle.sync = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }));
    return handle;
  };
  const store = await notebookIn(inFolder(), { files: { ...files, open } as typeof files, platform: 'linux' });
  const stored = must(await store.save(sentence(1), null)).stored;
  broken = true;
  const [two, three] = [1, 2].map((count) => draftOf(1, '', { count }).stage);
  expect(await store.save(sentence(1, 'twee'), stored.version, two)).toMatchObject({ ok: false, code: 'not-saved' });
  expect(store.view.unsaved).toHaveLength(1);
  broken = false;
  expect(must(await store.save(sentence(1, 'drie'), stored.version, three)).how).toBe('saved');
  expect(store.view).toMatchObject({ notes: [{ note: { body: 'drie' } }], unsaved: [] });
});

it('on Windows a file that is held is waited for, then kept beside, and it is said', async () => {
  const pauses: number[] = [];
  let held = 0;
  const rename = async (from: string, to: string): Promise<void> => {
    if (/citaat-1--00000001\.md$/.test(to) && held-- > 0) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    await files.rename(from, to);
  };
  const wait = async (ms: number): Promise<void> => void pauses.push(ms);
  const options = { files: { ...files, rename } as typeof files, platform: 'win32' as const, wait };
  const store = await notebookIn(inFolder(), options);
  const first = must(await store.save(sentence(1), null)).stored;
  held = 3;
  const second = must(await store.save(sentence(1, 'twee'), first.version));
  expect([second.how, pauses]).toEqual(['saved', [10, 20, 40]]);
  held = 99;
  const third = must(await store.save(sentence(1, 'drie'), second.stored.version));
  expect(third).toMatchObject({ how: 'kept-both', stored: { note: { body: 'drie' } } });
  expect(store.view.notes.map(({ note }) => note.body).sort()).toEqual(['drie', 'twee']);
});

it('a place that cannot be remembered is not used', async () => {
  const broken = { ...files, rename: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) };
  const location = await openLocation(inFolder('x.json'), inFolder('oud'), {
    files: broken as unknown as typeof files,
  });
  await expect(location.change({ folder: inFolder('nieuw') })).rejects.toThrow();
  expect(location.current.folder).toBe(inFolder('oud'));
  await expect(location.change({ made: true })).rejects.toThrow();
  expect(location.current.made).toBe(true);
});

it('two temporary files of one name at once: an app that starts does not make another lose its save', async () => {
  const store = await notebookIn(inFolder());
  const stored = must(await store.save(sentence(1), null)).stored;
  let cleared = 0;
  const open = async (...args: Parameters<typeof files.open>): ReturnType<typeof files.open> => {
    const handle = await files.open(...args);
    // Right after our file is written the other app starts and clears what looks left over.
    const { close } = handle;
    handle.close = async () => {
      await close.call(handle);
      if (cleared++ < 1) await notebookIn(inFolder(), {}, 'ander');
    };
    return handle;
  };
  const slow = await notebookIn(inFolder(), { files: { ...files, open } as typeof files }, 'derde');
  const saved = must(await slow.save({ ...stored.note, body: 'nieuw' }, stored.version));
  expect(cleared).toBeGreaterThan(1);
  expect(saved.how).toBe('saved');
  expect((await store.refresh()).notes.map(({ note }) => note.body)).toEqual(['nieuw']);
});

it.each([
  ['a-LAPTOP.md', 'a.md', 'OneDrive'],
  ['a.md', 'a-LAPTOP.md', null],
  ['a (kopie van Anna (conflicterende kopie 2026-11-23)).md', 'a.md', null],
  ['a (Anna conflicterende kopie 2026-11-23).md', 'a.md', 'Dropbox'],
  ['a - kopie.md', 'a.md', 'copy'],
  ['a - Copy (2).md', 'a.md', 'copy'],
  ['map/a 3.md', 'a.md', 'iCloud'],
  ['a (conflicted copy anna 2026-11-23 101500).md', 'a.md', 'Nextcloud'],
  ['A (case clash from 2026-11-23 101500).md', 'a.md', 'Nextcloud'],
  ['a (Anna conflicted copy 2026-11-23).md', 'a.md', 'Dropbox'],
  ['a-2.md', 'a.md', null],
])('%s beside %s was made by %s', (file, original, by) => {
  expect(copyMaker(file, original)).toBe(by);
});

it('paths of plain names stay in their folder', () => {
  expect(['a.md', 'b/a.md', '.prullenbak/a.md'].every(isPlain)).toBe(true);
  expect(['', '/a', 'a/', '..', 'a/../b', './a', 'a\0'].some(isPlain)).toBe(false);
});

it('the same note in two formats of the head has one file for each', async () => {
  mkdirSync(inFolder('Notities'), { recursive: true });
  for (const [name, eol] of [
    ['a', '\n'],
    ['b', '\r\n'],
  ] as const) {
    writeFileSync(
      inFolder(`Notities/${name}.md`),
      `\uFEFF${formatNote(sentence(name === 'a' ? 1 : 2)).replaceAll('\n', eol)}`,
    );
  }
  const store = await notebookIn(inFolder());
  expect(store.view.notes).toHaveLength(2);
});
