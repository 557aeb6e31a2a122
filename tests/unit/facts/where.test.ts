import { describe, expect, it } from 'vitest';
import { contextOf, shorter } from '../../../src/shared/facts/context.ts';
import { placesNamed, placesOf, whereIs, whereName } from '../../../src/shared/facts/where.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

const nl = messagesIn('nl');
const en = messagesIn('en');

describe('where a fact stands, in words', () => {
  const letter = parseLetter('Geachte voorzitter,\n\n- vooraf\n\nEén.\n\n### Kop\n\nTwee.\n');
  const at = (words: string): number => letter.text.indexOf(words);

  it('is outside the paragraphs for a list before the first, and for a salutation', () => {
    expect(['vooraf', 'Geachte'].map((words) => whereIs(letter, at(words)))).toEqual(['other', 'other']);
  });

  it('is outside the paragraphs in a letter without any words', () => {
    expect(whereIs({ ...letter, text: '', blocks: [] }, 0)).toBe('other');
  });

  it('has a name in both languages', () => {
    const places = ['Kop', 'Twee', 'vooraf'].map((words) => whereIs(letter, at(words)));
    expect(places.map((place) => whereName(place, nl))).toEqual(['tussenkop', 'alinea 2', 'buiten de alinea’s']);
    expect(places.map((place) => whereName(place, en))).toEqual(['heading', 'paragraph 2', 'outside the paragraphs']);
  });

  it('names the parts first and then the paragraphs; parts alone too', () => {
    const named = (words: readonly string[]): string =>
      placesNamed(
        placesOf(
          letter,
          words.map((one) => ({ start: at(one), end: at(one) + 1 })),
        ),
        nl,
      );
    expect(named(['Kop', 'Twee', 'Eén'])).toBe('tussenkop, alinea 1, 2');
    expect(named(['Kop'])).toBe('tussenkop');
  });
});

describe('the words around a mention', () => {
  const contextIn = (before: string, words: string, after: string): string => {
    const letter = parseLetter(`Geachte voorzitter,\n\n${before}${words}${after}\n`);
    const start = letter.text.indexOf(words);
    const context = contextOf(letter, { start, end: start + words.length }, 12);
    return `${context.before}[${context.words}]${context.after}`;
  };

  it('are cut at blanks, and where there is none left out', () => {
    expect(contextIn('Ja, ', 'Kuzu', ' ook.')).toBe('Ja, [Kuzu] ook.');
    expect(contextIn('Daarna heeft het lid ', 'Kuzu', ' gevraagd naar dit.')).toBe('… het lid [Kuzu] gevraagd\u00a0…');
    expect(contextIn(`(${'x'.repeat(20)}`, 'Kuzu', `${'y'.repeat(20)})`)).toBe('… [Kuzu]\u00a0…');
  });

  it('reach to the ends of the text where no block holds the mention', () => {
    const letter = parseLetter('Geachte voorzitter,\n\nKuzu vroeg.\n');
    const start = letter.text.indexOf('Kuzu');
    const context = contextOf({ ...letter, blocks: [] }, { start, end: start + 4 });
    expect(context).toEqual({ before: 'Geachte voorzitter, ', words: 'Kuzu', after: ' vroeg.' });
  });

  it('are shortened in the middle, but not a word without blanks', () => {
    expect(shorter('een lange naam van meer dan twintig letters', 10, 10)).toBe('een lange … letters');
    expect(shorter('x'.repeat(40), 10, 10)).toBe('x'.repeat(40));
  });
});
