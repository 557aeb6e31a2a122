import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSettings, readSettings } from '../../../src/main/store/settings.ts';
import { defaultSettings } from '../../../src/shared/settings.ts';
import { faultyFiles } from './support/faulty-files.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const file = (): string => inFolder('settings.json');
const stored = (): Record<string, unknown> => JSON.parse(readFileSync(file(), 'utf8'));

describe('settings', () => {
  it('are the defaults where there is no file, and none is made', async () => {
    expect((await openSettings(file())).current).toEqual(defaultSettings);
    expect(readdirSync(inFolder())).toEqual([]);
  });

  it('are there again at the next start', async () => {
    const settings = await openSettings(file());
    const changed = await settings.change({ theme: 'sepia', zoom: 150 });
    expect(changed).toEqual({ ok: true, value: { ...defaultSettings, theme: 'sepia', zoom: 150 } });
    expect((await openSettings(file())).current).toEqual({ ...defaultSettings, theme: 'sepia', zoom: 150 });
  });

  it('hold at once, before they are on the disk', async () => {
    const settings = await openSettings(file());
    const first = settings.change({ language: 'en' });
    const second = settings.change({ letterSize: 120 });
    expect(settings.current).toEqual({ ...defaultSettings, language: 'en', letterSize: 120 });
    await Promise.all([first, second]);
    expect(stored()).toEqual({ language: 'en', letterSize: 120 });
  });

  it('are not changed by a field that is named without a value', async () => {
    const settings = await openSettings(file());
    await settings.change({ theme: 'dark' });
    await settings.change({ theme: undefined });
    expect(settings.current.theme).toBe('dark');
    expect(stored()).toEqual({ theme: 'dark' });
  });

  it('fall back field by field, and the file keeps what this version does not understand', async () => {
    const text = '{"theme":"neon","zoom":125,"letterSize":"100","future":{"a":[1]},"__proto__":{"sic":true}}';
    writeFileSync(file(), text);
    const settings = await openSettings(file());
    expect(settings.current).toEqual({ ...defaultSettings, zoom: 125 });
    expect(readFileSync(file(), 'utf8')).toBe(text);
    await settings.change({ letterSize: 110 });
    const expected = '{"theme":"neon","zoom":125,"letterSize":110,"future":{"a":[1]},"__proto__":{"sic":true}}';
    expect(JSON.stringify(stored())).toBe(expected);
    await settings.change({ theme: 'light' });
    expect(stored().theme).toBe('light');
  });

  it('of any object are whole, and never more than the fields there are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), 'other', '__proto__'), fc.anything()),
        (record) => {
          expect(Object.keys(readSettings(record)).sort()).toEqual(Object.keys(defaultSettings).sort());
          expect(readSettings(readSettings(record) as never)).toEqual(readSettings(record));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['cut off', '{"theme": "dark", "letterSize":'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['not UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
    ['NUL bytes', new Uint8Array(64)],
  ])('a file that is %s is kept beside, byte for byte, and the app goes on', async (_name, contents) => {
    writeFileSync(file(), contents);
    const settings = await openSettings(file());
    expect(settings.current).toEqual(defaultSettings);
    expect(readdirSync(inFolder())).toEqual(['settings.json.onleesbaar']);
    expect(readFileSync(inFolder('settings.json.onleesbaar'))).toEqual(Buffer.from(contents as string));
    expect((await settings.change({ sic: true })).ok).toBe(true);
  });

  it('a second broken file does not overwrite the first one', async () => {
    for (const contents of ['{1', '{2', '{3']) {
      writeFileSync(file(), contents);
      await openSettings(file());
    }
    const kept = readdirSync(inFolder()).sort();
    expect(kept).toEqual(['settings.json.onleesbaar', 'settings.json.onleesbaar-2', 'settings.json.onleesbaar-3']);
    expect(kept.map((name) => readFileSync(inFolder(name), 'utf8'))).toEqual(['{1', '{2', '{3']);
  });

  it('a byte order mark does no harm', async () => {
    writeFileSync(file(), '\uFEFF{"theme":"dark"}');
    expect((await openSettings(file())).current.theme).toBe('dark');
  });

  it('a folder in the place of the file: the change holds, it is said, and the folder stays', async () => {
    mkdirSync(`${file()}/inside`, { recursive: true });
    const settings = await openSettings(file());
    expect(await settings.change({ theme: 'dark' })).toEqual({ ok: false, code: 'not-saved' });
    expect(settings.current.theme).toBe('dark');
    expect(readdirSync(file())).toEqual(['inside']);
  });

  it('a full disk: the change holds, it is said, and the next change writes both', async () => {
    const { files } = faultyFiles({ step: 'write', code: 'ENOSPC', times: 1 });
    const settings = await openSettings(file(), { files });
    expect(await settings.change({ theme: 'dark' })).toEqual({ ok: false, code: 'not-saved' });
    expect(settings.current.theme).toBe('dark');
    expect((await settings.change({ zoom: 200 })).ok).toBe(true);
    expect(stored()).toEqual({ theme: 'dark', zoom: 200 });
  });

  it('a folder that is not there any more: not saved, and said', async () => {
    const settings = await openSettings(inFolder('gone/settings.json'));
    expect(await settings.change({ sic: true })).toEqual({ ok: false, code: 'not-saved' });
    expect(settings.current.sic).toBe(true);
  });

  it.each(['EROFS', 'EACCES'])('a folder that may only be read (%s): not saved, and said', async (code) => {
    writeFileSync(file(), '{"theme":"dark"}');
    const settings = await openSettings(file(), { files: faultyFiles({ step: 'open', code }).files });
    expect(await settings.change({ sic: true })).toEqual({ ok: false, code: 'not-saved' });
    expect(settings.current).toEqual({ ...defaultSettings, theme: 'dark', sic: true });
    expect(stored()).toEqual({ theme: 'dark' });
  });
});
