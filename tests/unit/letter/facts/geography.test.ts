import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';
import { pairsIn } from './support.ts';

describe('countries and peoples', () => {
  it('a country is one as the very first word', () => {
    const letter = parseLetter('Syrië is het land waarover dit gaat.');
    expect(extractFacts(letter).map(({ type, identity, mentions }) => [type, identity, mentions])).toEqual([
      ['country', 'SY', [{ start: 0, end: 5, basis: 'letterlijk' }]],
    ]);
  });

  it('a word for both is one of the people, unless another word stands behind it', () => {
    expect(pairsIn('Een Chinees, en een ander.', 'people')).toEqual([['Chinees', 'CN']]);
    expect(pairsIn('Een Chinees schip en een ander.', 'people')).toEqual([]);
  });
});

describe('places', () => {
  it('not behind one letter and a hyphen', () => {
    expect(pairsIn('De lijn X-Utrecht gaat open. Hij loopt van Utrecht.', 'place')).toEqual([['Utrecht', 'Utrecht']]);
  });

  it('beside a town a word that no table has, unless it is a person of the letter', () => {
    expect(pairsIn('Dat was bij Hellum en Utrecht.', 'place')).toEqual([
      ['Hellum', 'Hellum'],
      ['Utrecht', 'Utrecht'],
    ]);
    expect(pairsIn('De heer Jansen sprak. Dat was bij Utrecht en Jansen.', 'place')).toEqual([['Utrecht', 'Utrecht']]);
  });
});
