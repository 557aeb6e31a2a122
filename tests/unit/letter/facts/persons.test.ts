import { describe, expect, it } from 'vitest';
import { mentionsIn, pairsIn } from './support.ts';

/** People by title and by name, and words that look like one. The people are invented, or hold no office here. */
const names = (text: string): string[] => mentionsIn(text, 'person').map(({ words }) => words);

describe('names of people', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a list of ministers ends at a portfolio', 'De ministers Blok en Financiën spraken.', ['Blok']],
    ['the word behind a mover is no second surname', 'De motie Van Dijk Kamerstuk (21 501) is oud.', ['Van Dijk']],
    ['a compound with a town or a portfolio', 'De werkgroep-Brussel en de commissie-Financiën spraken.', []],
    [
      'a degree in a list',
      'De leden Omtzigt en drs. Van Weyenberg en Azarkan vroegen dit.',
      ['Omtzigt', 'Van Weyenberg', 'Azarkan'],
    ],
    ['initials before a word that is no surname', 'In J. Bijlage en A.B. Ministerie staat dit.', []],
    [
      'a letter behind a word that is no given name',
      'Dit staat in Bijlage B. Het gaat om Mohammed B. Het is zo.',
      ['Mohammed B.'],
    ],
    ['one word behind an office without its article', 'Dat zei Minister van Handel, Jansen. En niet meer.', []],
    ['a body that leads', 'Onder leiding van Europol kwam dit, onder leiding van Kerry ook.', ['Kerry']],
    ['a country in apposition', 'Sri Lanka, voorzitter van de groep, kwam ook.', []],
    [
      'a full name right behind an office, its given name known or not',
      'Minister van Justitie Ard van der Steur sprak, en Minister van Financiën Jan Kees de Jager. Ook Staatssecretaris van Onderwijs Isidoor Duivekater.',
      ['Ard van der Steur', 'Jan Kees de Jager', 'Isidoor Duivekater'],
    ],
    [
      'a full name behind a country or an abbreviation that is part of an office',
      'Dat zei minister van Buitenlandse Zaken van Marokko Nasser Bourita. De minister van VWS Hugo de Jonge niet.',
      ['Nasser Bourita', 'Hugo de Jonge'],
    ],
    ['what is no name behind an office', 'Minister van Financiën Sint Maarten, minister van Verkeer Eerste Kamer.', []],
    ['a town behind an office', 'Aldus de ambassadeur van Nederland, Addis Abeba, zo is gezegd.', []],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('other printings of a surname', () => {
  it('with the apostrophe that it begins with', () => {
    expect(names("De heer 't Hart sprak. Later sprak 't Hart weer.")).toEqual(["'t Hart", "'t Hart"]);
  });

  it('not where a sentence opens with a word that the letter prints small too', () => {
    expect(names('Minister Wind sprak. De wind draait. Wind is er vandaag.')).toEqual(['Wind']);
  });

  it('not behind the hyphen of an abbreviation', () => {
    expect(names('Minister Blok sprak over het OM-Blok daar.')).toEqual(['Blok']);
  });

  it('of two people with one surname each keeps the name that is printed', () => {
    expect(pairsIn('De heer J. de Vries en mevrouw P. de Vries spraken. De Vries zei dat.', 'person')).toEqual([
      ['J. de Vries', 'J. de Vries'],
      ['P. de Vries', 'P. de Vries'],
      ['De Vries', 'De Vries'],
    ]);
  });
});
