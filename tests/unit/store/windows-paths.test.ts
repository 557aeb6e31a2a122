import type path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { liesIn } from '../../../src/main/store/notebook/lies-in.ts';
import { inside, isPlain } from '../../../src/main/store/notebook/paths.ts';

/** Paths as Windows has them. */
vi.mock('node:path', async (original) => ({ default: (await original<{ default: typeof path }>()).default.win32 }));

describe('on Windows', () => {
  it('a path in the notebook gets the system’s own separators', () => {
    expect(inside('C:\\Notities', 'brief/map/a.md')).toBe('C:\\Notities\\brief\\map\\a.md');
    expect(inside('C:\\Notities', '')).toBe('C:\\Notities');
  });

  it.each([
    ['brief/a.md', true],
    ['brief\\..\\..\\a.md', false],
    ['C:a.md', false],
    ['a.md:stroom', false],
  ])('%s stays in its folder: %s', (file, stays) => {
    expect(isPlain(file)).toBe(stays);
  });

  it.each([
    ['Q:\\Notities\\Briefings\\a.pdf', true],
    ['Q:\\Notities\\a.pdf', true],
    ['Q:\\Notities 2\\a.pdf', false],
    ['Q:\\a.pdf', false],
    ['R:\\Notities\\a.pdf', false],
  ])('%s lies in a notebook on a drive that is not there: %s', async (file, lies) => {
    expect(await liesIn('Q:\\Notities', file)).toBe(lies);
  });
});
