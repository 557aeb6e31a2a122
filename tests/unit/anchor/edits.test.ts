import { expect, describe as group, test } from 'vitest';
import { editsFrom } from '../../../src/shared/anchor/edits.ts';

const codes = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
const from = (pattern: string, text: string, at: number, direction: 1 | -1, reach = 99): number[] => [
  ...editsFrom(codes(pattern), codes(text), at, direction, reach),
];

group('edits between a pattern and each beginning of a text', () => {
  test('are its letters where nothing of the text is taken, and each letter of the text where there is no pattern', () => {
    expect(from('abc', '', 0, 1)).toEqual([3]);
    expect(from('', 'ab', 0, 1)).toEqual([0, 1, 2]);
  });

  test('are counted forward and backward, as far as they may', () => {
    expect(from('abc', 'zabcz', 1, 1)).toEqual([3, 2, 1, 0, 1]);
    expect(from('abc', 'zabcz', 4, -1)).toEqual([3, 2, 1, 0, 1]);
    expect(from('abc', 'zabcz', 1, 1, 2)).toEqual([3, 2, 1]);
    expect(from('abc', 'zabcz', 2, -1, 99)).toEqual([3, 2, 3]);
  });

  test('one is a letter put in, taken out or replaced', () => {
    expect(from('abc', 'abxc', 0, 1).at(-1)).toBe(1);
    expect(from('abc', 'ac', 0, 1).at(-1)).toBe(1);
    expect(from('abc', 'axc', 0, 1).at(-1)).toBe(1);
  });
});
