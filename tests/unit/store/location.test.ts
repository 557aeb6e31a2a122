import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocation, readFolder } from '../../../src/main/store/notebook/location.ts';

/** Where the notebook is, written down so that a portable app finds it on another machine. */

let base: string;
let file: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'leeswijzer-location-'));
  file = path.join(base, 'notebook.json');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const stored = (): unknown => JSON.parse(readFileSync(file, 'utf8')).folder;

describe('the place of the notebook', () => {
  it.each([
    ['in the folder of a portable app, from there on', ['Leeswijzer'], 'Leeswijzer'],
    ['deeper in it, with slashes', ['a', 'b'], 'a/b'],
    ['whose name begins with dots', ['..b'], '..b'],
  ])('is kept %s', async (_, names, written) => {
    const location = await openLocation(file, path.join(base, 'usual'), { base });
    await location.change({ folder: path.join(base, ...names), made: true });
    expect(stored()).toBe(written);
    const elsewhere = path.join(path.parse(base).root, 'elsewhere');
    expect((await openLocation(file, 'usual', { base: elsewhere })).current).toEqual({
      folder: path.join(elsewhere, ...names),
      made: true,
      heldNotes: false,
    });
  });

  it.each([
    ['beside the folder', ['..', 'x']],
    ['the folder itself', []],
  ])('is kept whole where it is %s', async (_, names) => {
    const folder = path.resolve(base, ...names);
    const location = await openLocation(file, path.join(base, 'usual'), { base });
    await location.change({ folder });
    expect(stored()).toBe(folder);
    expect((await openLocation(file, 'usual', { base: '/elsewhere' })).current.folder).toBe(folder);
  });

  it('is kept whole by an app that is not portable', async () => {
    const folder = path.join(base, 'Leeswijzer');
    await (await openLocation(file, folder)).change({ made: true });
    expect(stored()).toBe(folder);
  });

  it('is the usual one where what is written leads out of the folder, or from a folder that is not there', async () => {
    const usual = path.join(base, 'usual');
    for (const folder of ['../x', 'a/../../x', '..', '', 3]) {
      writeFileSync(file, JSON.stringify({ folder }));
      expect((await openLocation(file, usual, { base })).current.folder).toBe(usual);
    }
    expect(readFolder('Leeswijzer', null)).toBeNull();
  });

  it('stays the old one when the new one cannot be written down', async () => {
    const usual = path.join(base, 'usual');
    const location = await openLocation(path.join(base, 'none', 'notebook.json'), usual, { base });
    await expect(location.change({ folder: path.join(base, 'new') })).rejects.toThrow('ENOENT');
    expect(location.current.folder).toBe(usual);
  });
});
