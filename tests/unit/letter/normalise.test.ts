import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../../src/shared/letter/parse/normalise.ts';

describe('the characters of a letter', () => {
  it.each([
    [
      'ligatures are their letters',
      'e\ufb00ect, \ufb01nancie\u0308n, \ufb02auw, o\ufb03cie\u0308el, snu\ufb04en, \ufb05, \ufb06',
      'effect, financiën, flauw, officiëel, snufflen, st, st',
    ],
    ['spaces of a typesetter are plain', '€\u00a05\u202f000', '€ 5 000'],
    ['what nobody sees is gone', 'be\u00adleid\u200b', 'beleid'],
    ['bullets of symbol typefaces are bullets', '\uf0b7 de wegen', '• de wegen'],
    ['half a character is shown as none', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_what, source, clean) => {
    expect(cleanCharacters(source)).toBe(clean);
  });
});
