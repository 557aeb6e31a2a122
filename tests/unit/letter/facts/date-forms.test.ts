import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';
import { mentionsIn, pairsIn } from './support.ts';

/** Forms of dates that are printed now and then (in a letter of 3 March 2020). */
describe('rare forms of dates', () => {
  it.each<[string, string[][]]>([
    ['van 12 mei – 3 juni 2016', [['12 mei – 3 juni 2016', '2016-05-12/2016-06-03']]],
    ['van 28 december – 3 januari 2016', [['28 december – 3 januari 2016', '2015-12-28/2016-01-03']]],
    ['van 28 december 2014 – 3 januari 2016', [['28 december 2014 – 3 januari 2016', '2014-12-28/2016-01-03']]],
    ['van 3–9 mei jl.', [['3–9 mei jl.', '2019-05-03/2019-05-09']]],
    ['van december – februari 2016', [['december – februari 2016', '2015-12/2016-02']]],
    ['van maart 2015 – mei 2016', [['maart 2015 – mei 2016', '2015-03/2016-05']]],
    ['van maart – mei klaar', [['maart – mei', '2020-03/2020-05']]],
    ["op 3 mei '98 klaar", [["3 mei '98", '1998-05-03']]],
    ["op 3 mei '16 klaar", [["3 mei '16", '2016-05-03']]],
    ["op 18 april '51 klaar", [["18 april '51", '1951-04-18']]],
    ["sinds 4 mei '45 vrij", [["4 mei '45", '1945-05-04']]],
    ["in maart '30 klaar", [["maart '30", '2030-03']]],
    ["in mei '98 klaar", [["mei '98", '1998-05']]],
    ["in mei '16 klaar", [["mei '16", '2016-05']]],
    ["in april '51 klaar", [["april '51", '1951-04']]],
    ['in Q1 2020 klaar', [['Q1 2020', '2020-Q1']]],
    ['in 3Q 2020 klaar', [['3Q 2020', '2020-Q3']]],
    ['in H2 2020 klaar', [['H2 2020', '2020-H2']]],
    ['in de zomer van 2019 klaar', [['zomer van 2019', '2019']]],
    ['op 2012-09-03 klaar', [['2012-09-03', '2012-09-03']]],
    ['op 03/09/2012 klaar', [['03/09/2012', '2012-09-03']]],
  ])('%s', (text, expected) => {
    expect(pairsIn(`Het is ${text} hier.`, 'date')).toEqual(expected);
  });

  it.each([
    ['a day that is not', 'op 30-2-2012 klaar'],
    ['a day in a month that is not', 'op 31 april 2016 klaar'],
    ['the third half', 'de derde helft van 2020 klaar'],
    ['a period that ends before it begins', 'van 9–3 mei 2016 klaar'],
    ['years the wrong way round', 'in de periode 2018-2017 klaar'],
  ])('%s is none: %s', (_, text) => {
    const found = pairsIn(`Het is ${text} hier.`, 'date').map(([, identity]) => identity);
    for (const identity of found) expect(identity).not.toMatch(/-02-30|-04-31|H3|05-09\/|2018\/2017/);
  });

  it('how each is known: as printed, in standard form, or inferred', () => {
    const basis = (text: string) =>
      mentionsIn(`Het is ${text} hier.`, 'date').map(({ fact }) => fact.mentions[0]?.basis);
    expect(basis('op 3 mei 2016 klaar')).toEqual(['letterlijk']);
    expect(basis("op 3 mei '16 klaar")).toEqual(['genormaliseerd']);
    expect(basis('op 3 mei klaar')).toEqual(['afgeleid']);
    expect(basis("in mei '16 klaar")).toEqual(['genormaliseerd']);
    expect(basis('in mei 2016 klaar')).toEqual(['letterlijk']);
    expect(basis('op 2012-09-03 klaar')).toEqual(['letterlijk']);
    expect(basis('op 3-9-2012 klaar')).toEqual(['genormaliseerd']);
    expect(basis('van maart – mei klaar')).toEqual(['afgeleid']);
  });

  it('a small-letter month is a month, “Mei” alone may be a name', () => {
    expect(pairsIn('Mei kwam hier met haar broer.', 'date')).toEqual([]);
    expect(pairsIn('Mei jl. kwam het besluit.', 'date')).toEqual([['Mei jl.', '2019-05']]);
    expect(pairsIn('Eind mei kwam het besluit.', 'date')).toEqual([['Eind mei', '2020-05']]);
  });
});

describe('a letter without a date', () => {
  const found = (body: string): string[] =>
    extractFacts(parseLetter(`Geachte voorzitter,\n\n${body}\n\nDe Minister van Financiën,\n\nW.B. Hoekstra`))
      .filter(({ type }) => type === 'date')
      .map(({ identity }) => identity);

  it.each([
    ['Het besluit viel op 3 mei na overleg.', ['--05-03']],
    ['Het besluit viel in mei na overleg.', ['--05']],
    ['Het besluit viel op 3 mei 2016 na overleg.', ['2016-05-03']],
    ['Het overleg duurde van 3–9 mei in de stad.', []],
    ['Het overleg duurde van maart – mei in de stad.', []],
  ])('%s', (body, expected) => {
    const dates = found(body);
    for (const identity of expected) expect(dates).toContain(identity);
    for (const identity of dates) expect(identity).toMatch(/^(--|2016)/);
  });
});
