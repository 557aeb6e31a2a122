import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months } from '../../../../src/shared/letter/facts/calendar.ts';
import { mentionsIn, pairsIn } from './support.ts';

describe('dates as printed (letter of 3 March 2020)', () => {
  it.each<[string, string[][]]>([
    ['op 15 februari 2019 besloten', [['15 februari 2019', '2019-02-15']]],
    ['op 24 oktober besloten', [['24 oktober', '2020-10-24']]],
    ['op 11 juli jl. besloten', [['11 juli jl.', '2019-07-11']]],
    ['op 1 maart jl. besloten', [['1 maart jl.', '2020-03-01']]],
    ['op 12 februari a.s. besloten', [['12 februari', '2021-02-12']]],
    [
      'op 3 en 9 mei jl. besloten',
      [
        ['3', '2019-05-03'],
        ['9 mei jl.', '2019-05-09'],
      ],
    ],
    [
      'van 3 tot en met 9 mei 2016',
      [
        ['3', '2016-05-03'],
        ['9 mei 2016', '2016-05-09'],
      ],
    ],
    [
      'van 28 april tot 3 mei 2016',
      [
        ['28 april', '2016-04-28'],
        ['3 mei 2016', '2016-05-03'],
      ],
    ],
    ['op 31 en 30 juni 2016 besloten', [['30 juni 2016', '2016-06-30']]],
    ['op 9 en 3 mei 2016 besloten', [['3 mei 2016', '2016-05-03']]],
    ['in oktober 2017 besloten', [['oktober 2017', '2017-10']]],
    ['in maart besloten', [['maart', '2020-03']]],
    ['eind juni jl. besloten', [['eind juni jl.', '2019-06']]],
    ['begin 2020 besloten', [['begin 2020', '2020']]],
    ['medio 2021 klaar', [['medio 2021', '2021']]],
    ['in het najaar van 2020 klaar', [['najaar van 2020', '2020']]],
    ['de tweede helft van 2020 klaar', [['tweede helft van 2020', '2020-H2']]],
    ['het eerste kwartaal van 2020 klaar', [['eerste kwartaal van 2020', '2020-Q1']]],
    ['in de periode 2017-2018 klaar', [['2017-2018', '2017/2018']]],
    ['van maart – mei 2016 klaar', [['maart – mei 2016', '2016-03/2016-05']]],
    ['3–9 mei 2016 klaar', [['3–9 mei 2016', '2016-05-03/2016-05-09']]],
    ['brief van 3-9-2012 klaar', [['3-9-2012', '2012-09-03']]],
    ['DEN HAAG, 5 APRIL 2016 klaar', [['5 APRIL 2016', '2016-04-05']]],
    ['resolutie 2396 (2017) over', [['2017', '2017']]],
    ['de Agenda 2030 uitvoeren', [['2030', '2030']]],
    ['het debat van 15 februari 20225. Het', [['15 februari 2022', '2022-02-15']]],
  ])('%s', (text, expected) => {
    expect(pairsIn(`Het is ${text} hier.`, 'date')).toEqual(expected);
  });

  it.each([
    'vergaderjaar 2018–2019',
    'Kamerstukken II 2018/19, 26150, nr. 180',
    'de brief (2012-2013, 31 568, nr. 4)',
    'om 14.15 uur',
    'Postbus 2018',
    'Kamerstuk 26 150, nr. 2018',
    '2.018 euro',
    'ECLI:NL:RVS:2017:1260',
    '2000 militairen',
    'www.rijksoverheid.nl/2018/05',
  ])('%s is none', (text) => {
    expect(pairsIn(`Zie ${text} hier.`, 'date')).toEqual([]);
  });

  it('a day that does not exist is none; its year is', () => {
    expect(pairsIn('Op 31 februari 2019 hier.', 'date')).toEqual([['2019', '2019']]);
  });

  it('takes the year that the subject names, unless it is still to come', () => {
    expect(pairsIn('Op 13 juli besloten.', 'date', 'De Veiligheidsraad 2018')).toEqual([['13 juli', '2018-07-13']]);
    expect(pairsIn('Op 13 juli besloten.', 'date', 'Gaswinning in 2021')).toEqual([['13 juli', '2020-07-13']]);
  });

  it('says which years are inferred', () => {
    const bases = (text: string) => mentionsIn(text, 'date').map(({ fact }) => fact.basis);
    expect(bases('Op 15 februari 2019.')).toEqual(['letterlijk']);
    expect(bases('Op 15 februari.')).toEqual(['afgeleid']);
    expect(bases('Op 3-9-2012.')).toEqual(['genormaliseerd']);
  });
});

it('a day that is written is read back, whatever stands around it', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(' ', ', ', ' (', '; '),
      fc.constantFrom('.', ',', ')', ' is'),
      (date, before, after) => {
        const words = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
        expect(pairsIn(`Het besluit${before}${words}${after} daarna.`, 'date')).toEqual([
          [words, date.toISOString().slice(0, 10)],
        ]);
      },
    ),
  );
});
