import { describe, expect, it } from 'vitest';
import { numberAt, wordAt } from '../../../src/shared/search/column.ts';
import { addLiteral } from '../../../src/shared/search/evaluate/literal.ts';
import { find } from '../../../src/shared/search/find.ts';
import { unfold } from '../../../src/shared/search/fold.ts';
import { Matches } from '../../../src/shared/search/matches.ts';
import { isAsStrict } from '../../../src/shared/search/strict.ts';
import { found, indexOf } from './support.ts';

/** What few queries ask for and few letters have. */

describe('references beside one another', () => {
  const index = indexOf(
    'Het kost 500.000 euro; zie Kamerstuk 21 501-20, nr. 1538 van 15 november 2018.',
    'Zie ook Kamerstuk 21 501-20, nr. 1540.',
  );

  it.each([
    ['21501-20-1538 15-11-2018', ['spelling: Kamerstuk 21 501-20, nr. 1538', 'spelling: 15 november 2018']],
    ['15-11-2018 500000 euro', ['spelling: 500.000 euro', 'spelling: 15 november 2018']],
    ['21 501-20 nr. 1538 van 15 november 2018', ['spelling: Kamerstuk 21 501-20, nr. 1538', 'word: 15 november 2018']],
  ])('%s: both, in any order and spelling', (query, hits) => {
    expect(found(index, query)).toEqual(hits);
  });

  it('a sub-dossier asks for all its papers, a paper of it for that paper alone', () => {
    expect(found(index, '21501-20')).toEqual([
      'spelling: Kamerstuk 21 501-20, nr. 1538',
      'spelling: Kamerstuk 21 501-20, nr. 1540',
    ]);
    expect(found(index, 'Kamerstuk 21501-20 nr 1540')).toEqual(['spelling: Kamerstuk 21 501-20, nr. 1540']);
    expect(found(index, 'Kamerstuk 21501-20 nr 1541')).toEqual([]);
  });
});

describe('references that could overlap', () => {
  it('the first that the letter has is read, and the rest as words', () => {
    const index = indexOf('Op 15 november 2018 ging het om de euro.', 'Het kost 2018 euro.');
    expect(found(index, '15-11-2018 euro')).toEqual(['spelling: 15 november 2018', 'word: euro']);
    expect(found(index, '2018 euro')).toEqual(['exact: 2018 euro']);
    // "€ 21501" is an amount, "21501-20" a dossier: where the letter lacks the amount, it may have the dossier.
    const paper = 'Kamerstuk 21 501-20, nr. 5 kost € 3.';
    expect(found(indexOf(paper, 'De rest kost € 21.501.'), '€ 21501-20')).toEqual(['spelling: € 21.501']);
    expect(found(indexOf(paper), '€ 21501-20')).toEqual(['spelling: Kamerstuk 21 501-20, nr. 5', 'word: €']);
  });
});

describe('words apart and words as one', () => {
  const index = indexOf(
    'Het fijn stof en de rekening 12345678.',
    'Het fijn, stof, en de fijn',
    'Groei van 11,75 % en 1,75 % en 1,75 procent.',
  );

  it.each([
    ['fijnstof', ['spelling: fijn stof']],
    ['fijn-stof', ['exact: fijn stof']],
    ['1234-5678', ['exact: 12345678']],
    ['fijnstoffen', []],
    ['1,75%', ['spelling: 1,75 %', 'spelling: 1,75 procent']],
  ])('%s', (query, hits) => {
    expect(found(index, query)).toEqual(hits);
  });

  it('the middle of a word counts for a phrase as well, unless the reader says no', () => {
    expect(found(index, '"ijn stof"')).toEqual(['inside: ijn stof']);
    expect(found(index, '"ijn stof"', { inside: false })).toEqual([]);
    expect(found(index, '"fijn sto"', { inside: false })).toEqual(['prefix: fijn sto']);
  });
});

describe('a word that stands twice in another', () => {
  it('beside other words counts by its beginning, and not by letters further on', () => {
    const index = indexOf('De brief over rosros.');
    expect(found(index, 'brief ros')).toEqual(['word: brief', 'prefix: ros']);
    expect(found(index, 'ros')).toEqual(['prefix: ros', 'inside: ros']);
  });
});

describe('suggestions', () => {
  it('are none where they would read as what was typed', () => {
    const index = indexOf('De abc defgh is hier.');
    expect(find(index, 'abcd efgh').suggestion).toBe('abc defgh');
    // Without a blank between them the two nearest words are the letters that were typed.
    expect(find(index, 'abcd"efgh"')).toMatchObject({ hits: [], suggestion: null });
  });
});

describe('a letter without headings', () => {
  it('is all before the first section', () => {
    const index = indexOf('De raad.', 'Een raad.');
    expect(found(index, 'raad', { filter: { sections: [-1] } })).toEqual(['exact: raad', 'exact: raad']);
    expect(found(index, 'raad', { filter: { sections: [0] } })).toEqual([]);
    const { start = 0, end = 0 } = index.letter.blocks.at(-1) ?? {};
    const last = { sections: [-1], spans: [{ start, end }] };
    expect(find(index, 'raad', { filter: last }).hits.map(({ block }) => block)).toEqual([2]);
    expect(found(index, 'raad', { filter: { ...last, sections: [0] } })).toEqual([]);
  });
});

describe('the ranking', () => {
  const scoresWith = (count: number): number[] => {
    const { ranking, plain } = indexOf('raad '.repeat(count), 'De raad.');
    const form = plain.idOf.get('raad');
    if (form === undefined) throw new Error('no raad');
    return [...ranking.scores([{ form, boost: 8 }])];
  };

  it('of a word in more than 20,000 places is none: its passages come by number of hits', () => {
    expect(scoresWith(19_999).filter((score) => score > 0)).toHaveLength(2);
    expect(scoresWith(20_000)).toEqual([0, 0, 0]);
  });
});

describe('what a letter has', () => {
  it('is told the same after 50,000 other questions', () => {
    const { has } = indexOf('De brieven van de raad.').plain;
    const told = (): boolean[] => ['brief', 'raad', 'motie'].map(has);
    expect(told()).toEqual([true, true, false]);
    for (let i = 0; i < 50_000; i++) if (has(`q${i}`)) throw new Error(`q${i}`);
    expect(told()).toEqual([true, true, false]);
  });
});

describe('the edges of texts and columns', () => {
  it('no words stand nowhere', () => {
    const matches = new Matches();
    addLiteral(indexOf('De raad.'), '', { exact: 'exact', inside: true, literal: 1 }, matches);
    expect(matches.length).toBe(0);
  });

  it('a row past the end is nothing', () => {
    expect([numberAt(Int32Array.of(7), 0), numberAt(Int32Array.of(7), 1)]).toEqual([7, 0]);
    expect([wordAt(['raad'], 0), wordAt(['raad'], 1)]).toEqual(['raad', '']);
    expect(unfold(indexOf('De raad.').folded, 10_000, 10_001)).toEqual({ start: 0, end: 0 });
  });

  it('any printed word is like the typed one where neither accents nor case count', () => {
    expect(isAsStrict('Syrië', 'syrie', {})).toBe(true);
    expect(isAsStrict('Syrië', 'syrie', { case: true })).toBe(false);
    expect(isAsStrict('Syrië', 'Syrie', { case: true })).toBe(true);
    expect(isAsStrict('Syrië', 'Syrie', { accents: true })).toBe(false);
    expect(isAsStrict('Cote\u0301', 'Cote', { accents: true })).toBe(false);
  });
});
