import { describe, expect, it } from 'vitest';
import { mentionsIn, pairsIn } from './support.ts';

/** Abbreviations in small texts, with what each stands for. The texts are invented. */
const short = (text: string): string[][] => pairsIn(text, 'abbreviation');

describe('what is an abbreviation', () => {
  it.each<[what: string, text: string, expected: string[][]]>([
    ['ice at the head of a sentence is none', 'IJs op de wegen is glad.', []],
    ['a currency before its sign is none', 'Dat kost US$ 5 miljoen per jaar.', []],
    ['the country of a group’s member is none', 'Lid Tusk (EVP/POL) sprak over dit punt.', []],
    [
      'a letter on each side of “&” is one, in an item that has no other word',
      'Er zijn twee punten:\n\n- R&D\n\n- het spoor;',
      [['R&D', 'research and development']],
    ],
    [
      'beside a known body in capitals it is one',
      'Dat is de ABC UNICEF samenwerking van vorig jaar en meer.',
      [
        ['ABC', 'ABC'],
        ['UNICEF', 'VN-Kinderfonds'],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it('beside another word in capitals it is a word of that line', () => {
    expect(short('Dat is de ABC REGELING van het vorige jaar.').map(([words]) => words)).not.toContain('ABC');
  });
});

describe('what an abbreviation stands for', () => {
  it('by the table, where the likeliest owner of several is an abbreviation itself', () => {
    expect(short('Er zijn veel ZZP en er is ZIN in dit jaar.')).toEqual([
      ['ZZP', 'zelfstandige zonder personeel'],
      ['ZIN', 'Zorginstituut Nederland'],
    ]);
  });

  it('by the letter, with the long form behind it in brackets', () => {
    const [seen] = mentionsIn('Het ligt bij XNV (Xylo Nederlandse Visgroep) en verder.', 'abbreviation');
    if (seen?.fact.type !== 'abbreviation' || seen.fact.definition === null) throw new Error('no definition');
    const { start, end } = seen.fact.definition;
    expect([seen.words, seen.fact.expansion, end - start]).toEqual(['XNV', 'Xylo Nederlandse Visgroep', 25]);
  });

  it('by the letter, with no blank before the bracket', () => {
    const [seen] = mentionsIn('De Verenigde Naties(VN) komen bijeen.', 'abbreviation');
    if (seen?.fact.type !== 'abbreviation' || seen.fact.definition === null) throw new Error('no definition');
    const { start, end } = seen.fact.definition;
    expect([seen.words, seen.fact.expansion, end - start]).toEqual(['VN', 'Verenigde Naties', 16]);
  });

  it.each([
    ['within one pair of brackets', 'Dit zijn gegevens (Passenger Lists of QRX) van reizigers.', 'QRX'],
    ['in brackets behind it', 'Het ligt bij XYF (een Nederlandse visgroep) en verder.', 'XYF'],
  ])('not by words whose initials differ, %s', (_where, text, words) => {
    const [seen] = mentionsIn(text, 'abbreviation');
    expect([seen?.words, seen?.identity, seen?.fact]).toMatchObject([
      words,
      words,
      { expansion: null, definition: null },
    ]);
  });
});
