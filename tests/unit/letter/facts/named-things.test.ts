import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

/** Bodies, missions and instruments: what is one by the look of its name, and what only looks like it. */
const words = (text: string, type: 'organisation' | 'mission' | 'instrument' | 'state'): string[] =>
  mentionsIn(text, type).map((seen) => seen.words);

describe('bodies', () => {
  it.each([
    [
      'Hij sprak in de Kamer. In de Kamer van Volksvertegenwoordigers en de Kamer van Koophandel niet.',
      ['Kamer', 'Kamer van Volksvertegenwoordigers', 'Kamer van Koophandel'],
    ],
    ['In het land is ook een Kamer van Afgevaardigden.', []],
    ['Velper Museum is open. Daar komt het Velper Museum ook.', ['Velper Museum']],
    [
      'De Europese Commissie kwam. De Commissie voor het Verenigd Koninkrijk ook.',
      ['Europese Commissie', 'Commissie voor het Verenigd Koninkrijk'],
    ],
  ])('%s', (text, expected) => {
    expect(words(text, 'organisation')).toEqual(expected);
  });
});

describe('missions', () => {
  it('in a country, not in a town, and no task force', () => {
    expect(words('De Joint Task Force kwam. De missie in Kabul en de missie in Mali gaan door.', 'mission')).toEqual([
      'missie in Mali',
    ]);
  });

  it('that a table names with its country, whole', () => {
    expect(words('De OVSE Missie in Kosovo gaat door.', 'mission')).toEqual(['OVSE Missie in Kosovo']);
  });
});

describe('instruments', () => {
  it.each([
    ['a programme by its name in quotation marks', 'Het programma "Samen Sterk" loopt door.', ['Samen Sterk']],
    ['not by a motto in small letters', 'Het programma "samen sterk" loopt door.', []],
    [
      'an agreement by its party, where that is a country',
      'Het akkoord met Shell en het akkoord met Iran gaan door.',
      ['akkoord met Iran'],
    ],
    [
      'at the head of a sentence where the letter prints it inside one too',
      'Velpakkoord werkt. Velpakkoord helpt. In het Velpakkoord staat dit.',
      ['Velpakkoord', 'Velpakkoord', 'Velpakkoord'],
    ],
    ['at the head of sentences alone it is none', 'Velpakkoord werkt. Velpakkoord helpt.', []],
  ])('%s', (_what, text, expected) => {
    expect(words(text, 'instrument')).toEqual(expected);
  });
});

describe('the Kingdom', () => {
  it('is not another kingdom', () => {
    expect(words('Het Koninkrijk België en het Koninkrijk van Marokko spraken met het Koninkrijk.', 'state')).toEqual([
      'Koninkrijk',
    ]);
  });

  it('may stand before a new sentence’s word', () => {
    expect(words('Dit geldt in het Koninkrijk. En ook “het Koninkrijk In Beweging” geldt.', 'state')).toEqual([
      'Koninkrijk',
      'Koninkrijk',
    ]);
  });
});
