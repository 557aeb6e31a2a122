import { describe, expect, it } from 'vitest';
import { factorOf, numericValue } from '../../../../src/shared/letter/facts/numbers.ts';
import { pairsIn } from './support.ts';

describe('numbers', () => {
  it.each([
    [undefined, 1],
    ['miljoen', 1e6],
    ['mln.', 1e6],
    ['mld.', 1e9],
    ['Miljard', 1e9],
    ['billion', 1e9],
    ['biljoen', 1e12],
    ['trillion', 1e12],
    ['duizend', 1e3],
    ['k', 1e3],
    ['keer', 1],
  ])('the factor of %s is %d', (word, value) => {
    expect(factorOf(word)).toBe(value);
  });

  it.each([
    ['1.450', 1450],
    ['3,5', 3.5],
    ['1.234.567,89', 1234567.89],
    ['3.5', 3.5],
  ])('%s is %d', (printed, value) => {
    expect(numericValue(printed)).toBe(value);
  });
});

describe('sums and counts that are printed now and then', () => {
  it.each([
    ['€ 2 biljoen', 'EUR 2000000000000'],
    ['€ 3 miljard', 'EUR 3000000000'],
    ['20 duizend euro', 'EUR 20000'],
    ['een half miljard euro', 'EUR 500000000'],
    ['€ 1.234,56', 'EUR 1234.56'],
    ['één miljoen euro', 'EUR 1000000'],
  ])('%s', (words, identity) => {
    expect(pairsIn(`Het kost ${words} en meer.`, 'amount').map(([, found]) => found)).toEqual([identity]);
  });

  it('“Eén” with one accent, as a sentence opens, is one', () => {
    expect(pairsIn('Eén miljoen euro is veel.', 'amount')).toEqual([['Eén miljoen euro', 'EUR 1000000']]);
  });

  it('less than two is no count, and the first time neither', () => {
    expect(pairsIn('Er is 1 lidstaat, en er zijn 0 maatregelen en 3 lidstaten.', 'count')).toEqual([
      ['3 lidstaten', '3'],
    ]);
    expect(pairsIn('Voor de 1e keer en voor de 12e keer.', 'count')).toEqual([['12e keer', '12']]);
  });

  it('“acht” after who does it is a verb', () => {
    expect(pairsIn('Het kabinet acht maatregelen nodig.', 'count')).toEqual([]);
    expect(pairsIn('Er zijn acht maatregelen nodig.', 'count')).toEqual([['acht maatregelen', '8']]);
  });
});

describe('resolutions', () => {
  it.each<[string, string[]]>([
    ['resolutie 2396 (2017)', ['2396']],
    ['resoluties 2396 en 2410', ['2396', '2410']],
    ['resoluties 2396, 2410 en 2417', ['2396', '2410', '2417']],
    ['VNVR-resolutie 2231 van de Raad', ['2231']],
    ['S/RES/2417 (2018)', ['2417']],
  ])('%s', (text, numbers) => {
    const found = pairsIn(`De Raad nam ${text} aan.`, 'resolution').map(([, identity]) => identity ?? '');
    expect(found.map((identity) => /\d{3,4}/.exec(identity)?.[0])).toEqual(numbers);
  });
});

describe('resolutions by topic and in compounds', () => {
  it('a topic of several words is one, a country is none', () => {
    expect(pairsIn('De resolutie over Syrië en de resolutie over Conflict en Honger.', 'resolution')).toEqual([
      ['resolutie over Conflict en Honger', 'conflict en honger'],
    ]);
  });

  it('a topic in bold is one at every printing, in italics it is none', () => {
    const again = 'Ook de resolutie over versterking van de rechtsstaat helpt.';
    expect(pairsIn(`De **resolutie over versterking van de rechtsstaat** helpt. ${again}`, 'resolution')).toEqual([
      ['resolutie over versterking van de rechtsstaat', 'versterking van de rechtsstaat'],
      ['resolutie over versterking van de rechtsstaat', 'versterking van de rechtsstaat'],
    ]);
    expect(pairsIn(`De *resolutie over versterking van de rechtsstaat* helpt. ${again}`, 'resolution')).toEqual([]);
  });

  it('a number with its word in a compound is one mention', () => {
    expect(pairsIn('Met resolutie 2231/Iran, het 2231/Iran-format.', 'resolution')).toEqual([
      ['resolutie 2231', '2231'],
      ['2231', '2231'],
    ]);
  });
});

describe('sustainable development goals', () => {
  it.each<[string, string[]]>([
    ['SDG 5', ['5']],
    ['SDG’s 5 en 16', ['5', '16']],
    ['SDG 2, 5 en 16', ['2', '5', '16']],
  ])('%s', (text, numbers) => {
    expect(pairsIn(`Dit draagt bij aan ${text}.`, 'sdg').map(([, identity]) => identity)).toEqual(numbers);
  });
});

describe('references to parliament', () => {
  it.each<['proceedings' | 'question' | 'ruling', string]>([
    ['proceedings', 'Handelingen II 2018/19, nr. 45, item 7'],
    ['question', 'Aanhangsel Handelingen II 2018/19, nr. 1234'],
    ['ruling', 'ECLI:NL:HR:2019:1284'],
  ])('%s: %s', (type, printed) => {
    expect(pairsIn(`Ik verwijs naar ${printed} en verder.`, type)).toHaveLength(1);
  });
});

describe('references of which a part is not printed', () => {
  it.each<['proceedings' | 'question', string, string[][]]>([
    ['proceedings', 'de Handelingen van toen', []],
    [
      'proceedings',
      'Handelingen II 2018/19, p. 25',
      [['Handelingen II 2018/19, p. 25', 'Handelingen II 2018/19, p. 25']],
    ],
    ['proceedings', 'Handelingen II 2018/21, nr. 45', [['Handelingen II 2018/21, nr. 45', 'Handelingen II, nr. 45']]],
    [
      'question',
      'Aanhangsel Handelingen II, nr. 12',
      [['Aanhangsel Handelingen II, nr. 12', 'Aanhangsel Handelingen II, nr. 12']],
    ],
  ])('%s: %s', (type, printed, expected) => {
    expect(pairsIn(`Ik verwijs naar ${printed} daar.`, type)).toEqual(expected);
  });
});

describe('web addresses', () => {
  it('have a full stop in their name', () => {
    expect(pairsIn('Zie http://localhost/pad en www.rijksoverheid.nl/x.', 'url')).toEqual([
      ['www.rijksoverheid.nl/x', 'https://www.rijksoverheid.nl/x'],
    ]);
  });
});

describe('official journals', () => {
  it.each([
    ['Stb. 2018, 123', 'Stb. 2018, 123'],
    ['Staatsblad 2018, nr. 123', 'Stb. 2018, 123'],
    ['Staatscourant 2018, 4567', 'Stcrt. 2018, 4567'],
    ['Trb 1998, 12', 'Trb. 1998, 12'],
    ['PbEU 2016, L 119', 'PbEU 2016, L 119'],
    ['Pb EU 2016, C 202/1', 'PbEU 2016, C 202'],
  ])('%s', (printed, citation) => {
    expect(pairsIn(`De regeling (${printed}) is van kracht.`, 'law')).toEqual([[printed, citation]]);
  });
});
