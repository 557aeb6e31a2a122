import { describe, expect, it } from 'vitest';
import { blockAt, blockIndexAt } from '../../../src/shared/letter/block-at.ts';
import { guardSource } from '../../../src/shared/letter/guard.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

describe('the size of a source is told in bytes of UTF-8', () => {
  it.each([
    ['two bytes a letter', 'é', 2],
    ['three bytes a letter', '€', 3],
    ['four bytes a character of two units', '😀', 4],
  ])('%s', (_what, character, bytes) => {
    const most = Math.floor((5 * 1024 * 1024) / bytes);
    expect(() => guardSource(character.repeat(most))).not.toThrow();
    expect(() => guardSource(character.repeat(most + 1))).toThrow(`The file has ${(most + 1) * bytes} bytes;`);
  });
});

describe('the block at an offset', () => {
  const letter = parseLetter('Geachte voorzitter,\n\nDit is zo.\n\nDat ook.');

  it('is the one that holds it, or the one before', () => {
    expect([0, 20, 21, 31, 33].map((offset) => blockIndexAt(letter, offset))).toEqual([0, 0, 1, 1, 2]);
  });

  it('is none in a letter without blocks', () => {
    expect(blockIndexAt({ ...letter, blocks: [] }, 0)).toBe(-1);
    expect(blockAt({ ...letter, blocks: [] }, 0)).toBeUndefined();
  });
});
