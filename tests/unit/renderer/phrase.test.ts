import { expect, it } from 'vitest';
import { phraseOf } from '../../../src/renderer/notebook/page/phrase.ts';

/** What a note that came loose is searched by. */

it('is the quote without quotation marks, in one line', () => {
  expect(phraseOf('  onder het motto "niet\n spreken” over')).toBe('onder het motto niet spreken over');
});

it('ends with a whole word where the quote is long', () => {
  const phrase = phraseOf('verantwoordelijkheid '.repeat(30));
  expect(phrase.length).toBeLessThanOrEqual(300);
  expect(new Set(phrase.split(' '))).toEqual(new Set(['verantwoordelijkheid']));
  expect(phraseOf('x'.repeat(400))).toBe('x'.repeat(300));
});

it('is of one paragraph, the longest: no phrase stands in two', () => {
  expect(phraseOf('Een kop\n\nEn dan de alinea eronder.\n\nNog een kop')).toBe('En dan de alinea eronder.');
});
