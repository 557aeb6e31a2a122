import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/shared/notebook/word-diff.ts';

const side = (before: string, after: string, gone: 'added' | 'removed'): string =>
  diffWords(before, after)
    .filter(({ what }) => what !== gone)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it('names what came and what went', () => {
    expect(diffWords('Wie was tegen? Opzoeken.', 'Wie was er tegen? Opzoeken.')).toEqual([
      { what: 'same', text: 'Wie was' },
      { what: 'added', text: ' er' },
      { what: 'same', text: ' tegen? Opzoeken.' },
    ]);
    expect(diffWords('een twee', 'een twee')).toEqual([{ what: 'same', text: 'een twee' }]);
    expect(diffWords('', '')).toEqual([]);
    // What both begin and end with is counted once.
    expect(diffWords('een twee twee', 'een twee')).toEqual([
      { what: 'same', text: 'een twee' },
      { what: 'removed', text: ' twee' },
    ]);
    expect(diffWords('een twee', 'een twee twee').at(-1)).toEqual({ what: 'added', text: ' twee' });
  });

  it('shows a difference that is too long to compare as one text for another', () => {
    const words = (letter: string): string => `${` ${letter}`.repeat(1500)} samen${` ${letter}`.repeat(1500)}`;
    expect(diffWords(words('a'), words('b')).map(({ what, text }) => [what, text.length])).toEqual([
      ['removed', 6006],
      ['added', 6006],
    ]);
  });

  it('gives both texts whole, whatever they are', () => {
    const word = fc.constantFrom('de', 'raad', 'x', ' ', '\n', '  ', 'Jemen.');
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before);
        expect(side(before, after, 'removed')).toBe(after);
      }),
    );
  });
});
