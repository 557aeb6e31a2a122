import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWords, isWordEdge, unfold } from '../../../src/shared/search/fold.ts';

describe('folding', () => {
  it.each([
    ['Syrië', 'syrie'],
    ['Curaçao', 'curacao'],
    ['Noord-Korea', 'noord korea'],
    ['Noord\u2011Korea', 'noord korea'],
    ['jezidi’s', 'jezidis'],
    ["thema's", 'themas'],
    ['“niet spreken over”', 'niet spreken over'],
    ['klimaat- en water', 'klimaat en water'],
    ['2017–2018', '2017 2018'],
    ['één\nregel', 'een regel'],
    ['Straße, Ærø, Łódź', 'strasse, aero, lodz'],
    ['ĲSSEL', 'ijssel'],
    ['İstanbul', 'istanbul'],
    ['s\u0301 x', 's x'],
    ['👩‍👧 ja', '👩‍👧 ja'],
  ])('%s folds to %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
    expect(fold(text).text).toBe(folded);
  });

  it('keeps what counts where the reader says so', () => {
    expect(foldWords('Syrië', { accents: true, case: false })).toBe('syrië');
    expect(foldWords('Syrië', { accents: false, case: true })).toBe('Syrie');
  });

  it('has a line feed between blocks and nowhere else', () => {
    expect(fold('een\n\ntwee - drie\nvier').text).toBe('een\ntwee drie vier');
  });

  it('knows where each of its characters came from', () => {
    const text = 'De n\u0303 in Straße';
    const folded = fold(text);
    const at = folded.text.indexOf('strasse');
    const { start, end } = unfold(folded, at, at + 7);
    expect(text.slice(start, end)).toBe('Straße');
    const n = folded.text.indexOf('n ');
    expect(text.slice(unfold(folded, n, n + 1).start, unfold(folded, n, n + 1).end)).toBe('n\u0303');
  });

  it('gives spans inside the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
      }),
    );
  });
});

describe('word edges', () => {
  it.each([
    ['Syrië.', 5, true],
    ['Syrië', 4, false],
    ['OPCW-hack', 4, true],
    ['𝒳𝒴', 2, false],
    ['مرحبا', 2, false],
    ['a1', 1, false],
    ['', 0, true],
  ])('%s at %d: %s', (text, offset, edge) => {
    expect(isWordEdge(text, offset)).toBe(edge);
  });
});
