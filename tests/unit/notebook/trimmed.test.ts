import { expect, it } from 'vitest';
import { trimmed } from '../../../src/shared/notebook/trimmed.ts';

const text = 'De Raad \n\u00a0 sprak. ';
const words = (start: number, end: number): string | null => {
  const span = trimmed(text, { start, end });
  return span === null ? null : text.slice(span.start, span.end);
};

it('leaves out white space at both ends of a passage, of any kind', () => {
  expect(words(2, 8)).toBe('Raad');
  expect(words(7, text.length)).toBe('sprak.');
  expect(words(0, text.length)).toBe(text.trim());
  expect(words(3, 7)).toBe('Raad');
});

it('leaves nothing of white space alone', () => {
  expect(words(7, 11)).toBeNull();
  expect(words(3, 3)).toBeNull();
});
