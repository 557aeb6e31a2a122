import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

/** Who signs, in the forms that published letters have. The names are invented. */
const signed = (end: string): (string | null)[][] =>
  parseLetter(
    `Ministerie van Financiën\n\nDatum 3 maart 2020\n\nGeachte voorzitter,\n\nHierbij bied ik uw Kamer het verslag aan, zoals toegezegd.\n\n${end}\n`,
  ).frontMatter.signatories.map(({ name, office }) => [name, office]);

describe('signatures', () => {
  it('a closing formula with the office on its line', () => {
    expect(signed('Hoogachtend, De Minister van Financiën,\n\nA.B. Jansen')).toEqual([
      ['A.B. Jansen', 'Minister van Financiën'],
    ]);
  });

  it('on behalf of another, and with words in brackets', () => {
    expect(signed('De Minister van Financiën,\nmede namens de Minister van Defensie,\n(w.g.)\n\nA.B. Jansen')).toEqual([
      ['A.B. Jansen', 'Minister van Financiën'],
    ]);
  });

  it('two offices read across, and their names with one blank between', () => {
    expect(signed('De Minister van Financiën,   De Minister van Defensie,\n\nA.B. Jansen   C.D. Smit')).toEqual([
      ['A.B. Jansen', 'Minister van Financiën'],
      ['C.D. Smit', 'Minister van Defensie'],
    ]);
    expect(signed('De Minister van Financiën, De Minister van Defensie,\n\nA.B. Jansen C.D. Smit')).toEqual([
      ['A.B. Jansen', 'Minister van Financiën'],
      ['C.D. Smit', 'Minister van Defensie'],
    ]);
  });

  it('an office that goes on in the next line', () => {
    expect(signed('De Minister van Onderwijs,\nCultuur en Wetenschap,\n\nA.B. Jansen')).toEqual([
      ['A.B. Jansen', 'Minister van Onderwijs, Cultuur en Wetenschap'],
    ]);
  });

  it('a name before its office, and an office with its name behind it', () => {
    expect(signed('A.B. Jansen\nMinister van Financiën')).toEqual([['A.B. Jansen', 'Minister van Financiën']]);
    expect(signed('De Minister van Financiën, A.B. Jansen')).toEqual([['A.B. Jansen', 'Minister van Financiën']]);
  });

  it('two offices before one name: whose it is is not guessed', () => {
    expect(signed('De Minister van Financiën,\n\nDe Minister van Defensie,\n\nA.B. Jansen')).toEqual([
      ['A.B. Jansen', null],
    ]);
  });

  it('a closing formula with the name on its line', () => {
    expect(signed('Hoogachtend, A.B. Jansen\nMinister van Financiën')).toEqual([
      ['A.B. Jansen', 'Minister van Financiën'],
    ]);
  });

  it('initials that stand right at the surname', () => {
    expect(signed('De Minister van Financiën,\n\nA.B.Jansen')).toEqual([['A.B.Jansen', 'Minister van Financiën']]);
  });

  it('a name with a comma behind it, right below the office', () => {
    expect(signed('De Minister van Defensie,\nA.B. Jansen,')).toEqual([['A.B. Jansen', 'Minister van Defensie']]);
  });

  it('no one', () => {
    expect(signed('Hiermee heb ik u geïnformeerd.')).toEqual([]);
  });
});
