import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords, wordValue } from '../../../../src/shared/letter/facts/numbers.ts';
import { pairsIn } from './support.ts';

describe('sums of money', () => {
  it.each([
    ['500.000 euro', 'EUR 500000'],
    ['€ 1,5 mld.', 'EUR 1500000000'],
    ['€ 500.000,-', 'EUR 500000'],
    ['€ 12', 'EUR 12'],
    ['EUR 3,2 miljard', 'EUR 3200000000'],
    ['USD 20 mln', 'USD 20000000'],
    ['10 miljoen dollar', 'USD 10000000'],
    ['f 100 miljoen', 'NLG 100000000'],
    ['100 miljoen gulden', 'NLG 100000000'],
    ['anderhalf miljard euro', 'EUR 1500000000'],
    ['acht miljoen euro', 'EUR 8000000'],
    ['£ 3 miljoen', 'GBP 3000000'],
  ])('%s', (words, identity) => {
    expect(pairsIn(`Het kost ${words} en meer.`, 'amount')).toEqual([[words, identity]]);
  });

  it('a whole number of euros is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        const written = `${n.toLocaleString('nl-NL')} euro`;
        expect(pairsIn(`Het kost ${written} in totaal.`, 'amount')).toEqual([[written, `EUR ${n}`]]);
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    ['151 lidstaten', '151'],
    ['zes mensenhandelaren', '6'],
    ['3,5 jaar', '3.5'],
    ['12e keer', '12'],
    ['5 EU-leden', '5'],
    ['3 miljoen mensen', '3000000'],
    ['vijfentwintig gemeenten', '25'],
    ['eenentwintig gemeenten', '21'],
    ['19 Nederlanders', '19'],
    ['1.450 militairen', '1450'],
  ])('%s', (words, identity) => {
    expect(pairsIn(`Het zijn ${words} hier.`, 'count')).toEqual([[words, identity]]);
  });

  it.each([
    'één land',
    'de 21e eeuw',
    'artikel 5 lidstaten',
    'SDG 5 doelen',
    'twee nieuwe leden',
    '15 februari jongens',
    '500.000 euro gelden',
    'in 2018 landen',
    'om 14 uur',
    'bijlage 3 tabellen',
  ])('%s is none', (words) => {
    expect(pairsIn(`Het is ${words} hier.`, 'count')).toEqual([]);
  });

  it.each([
    'Daarvan wonen er 12 buiten Nederland en 15 binnen de EU.',
    'Van deze locaties zijn er 40 open, en drie alleen op afspraak.',
    'Van de moties zijn er 70 verworpen en 12 aangenomen.',
  ])('a small word behind a number is not what it counts: %s', (text) => {
    expect(pairsIn(text, 'count')).toEqual([]);
  });

  it('a sum in guilders counts nothing', () => {
    const text = 'Hiervoor is f 70 miljoen uitgetrokken, voor 12 gemeenten.';
    expect(pairsIn(text, 'amount')).toEqual([['f 70 miljoen', 'NLG 70000000']]);
    expect(pairsIn(text, 'count')).toEqual([['12 gemeenten', '12']]);
  });

  it('each whole number from two to ninety-nine has one word', () => {
    const values = numberWords.split('|').flatMap((word) => wordValue(word) ?? []);
    expect(values.filter((value) => value < 100).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 98 }, (_, i) => i + 2),
    );
  });
});

describe('resolutions and goals', () => {
  it.each<[string, string[][]]>([
    ['resolutie 2451 is', [['resolutie 2451', '2451']]],
    ['resolutie 2396 (2017) is', [['resolutie 2396 (2017)', '2396']]],
    ['VN-resolutie 1325 is', [['resolutie 1325', '1325']]],
    [
      'de resoluties 1325 en 1820 zijn',
      [
        ['resoluties 1325', '1325'],
        ['1820', '1820'],
      ],
    ],
    ['S/RES/2231 (2015) is', [['S/RES/2231 (2015)', '2231']]],
    [
      'resolutie 2231 en het 2231/Iran-format',
      [
        ['resolutie 2231', '2231'],
        ['2231', '2231'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(pairsIn(`Over ${text} hier.`, 'resolution')).toEqual(expected);
  });

  it('a topic printed as a name somewhere is one at every printing', () => {
    const text = 'De resolutie over Conflict en Honger helpt. Door de resolutie over conflict en honger gaat het.';
    expect(pairsIn(text, 'resolution')).toEqual([
      ['resolutie over Conflict en Honger', 'conflict en honger'],
      ['resolutie over conflict en honger', 'conflict en honger'],
    ]);
    expect(pairsIn('De resolutie over versterking van de rechtsstaat helpt.', 'resolution')).toEqual([]);
  });

  it('goals with their number', () => {
    expect(pairsIn('Zie SDG 5, SDG’s 6 en 13.', 'sdg')).toEqual([
      ['SDG 5', '5'],
      ['SDG’s 6', '6'],
      ['13', '13'],
    ]);
    expect(pairsIn('De Sustainable Development Goals.', 'sdg')).toEqual([]);
  });
});
