import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/shared/search/distance.ts';
import { beginsInseparably } from '../../../src/shared/search/dutch/verbs.ts';
import { compoundHeads, sameWord } from '../../../src/shared/search/dutch.ts';
import { placeInNumber } from '../../../src/shared/search/evaluate/numbers.ts';
import { find } from '../../../src/shared/search/find.ts';
import { parseQuery } from '../../../src/shared/search/query.ts';
import { found, indexOf } from './support.ts';

/** Where one kind of match ends and the next begins. */

describe('forms of a word', () => {
  it.each([
    ['verstandig', 'verstandiger'],
    ['bestendig', 'bestendiger'],
    ['uitbetaald', 'uitbetalen'],
    ['afbetaald', 'afbetalen'],
  ])('%s and %s are of one word', (a, b) => {
    expect(sameWord(a, b)).toBe(true);
  });

  it.each([
    ['beveiligen', 'beveiliger'],
    ['verdedigen', 'verdediger'],
    ['ui', 'uit'],
  ])('%s and %s are not', (a, b) => {
    expect(sameWord(a, b)).toBe(false);
  });

  it.each([
    ['betaald', true],
    ['gered', true],
    ['uitbetaald', true],
    ['terugbetaald', true],
    ['geld', false],
    ['standaard', false],
  ])('%s can be a participle without ge-: %s', (word, can) => {
    expect(beginsInseparably(word)).toBe(can);
  });
});

describe('a participle that holds the word as it was typed', () => {
  it.each([
    ['werk', 'Er is hard gewerkt.', ['inflected: werk']],
    ['hard werk', 'Er is hard gewerkt.', ['word: hard', 'inflected: werk']],
    ['bouw', 'Het is herbouwd.', ['inside: bouw']],
    ['afbouw', 'Het is afgebouwd.', ['inflected: afgebouwd']],
    ['raad', 'Na beraad over verraad.', ['inside: raad', 'inside: raad']],
  ])('%s in "%s"', (query, text, hits) => {
    expect(found(indexOf(text), query)).toEqual(hits);
  });
});

describe('parts of compounds', () => {
  it.each([
    ['honden', 'Een zeehond.', ['compound: hond']],
    ['schepen', 'Het zeeschip.', ['compound: schip']],
    ['standen', 'De opstand.', []],
    ['hoofdstad', 'Het hoofdstedenoverleg.', ['compound: hoofdsteden']],
    ['wetten', 'De wetenschap.', []],
  ])('%s in "%s"', (query, text, hits) => {
    expect(found(indexOf(text), query)).toEqual(hits);
  });

  it('begin with the plural of a short word, its last letter doubled', () => {
    expect(compoundHeads('wet')).toContain('wetten');
    expect(compoundHeads('wet')).not.toContain('weten');
    expect(compoundHeads('bel')).toContain('bellen');
  });

  it.each([
    ['raad', 'De minister na beraad over verraad.', ['inside: raad', 'inside: raad']],
    ['stof', 'De minister over een antistof.', ['inside: stof']],
    ['briev', 'De minister in zijn kamerbrieven.', ['inside: briev']],
  ])('are words: "%s" in "%s" is letters only, and nothing beside another word', (query, text, hits) => {
    expect(found(indexOf(text), query)).toEqual(hits);
    expect(found(indexOf(text), `minister ${query}`)).toEqual([]);
  });
});

describe('words that hyphens join', () => {
  const index = indexOf('De VN-sanctie tegen Noord-Korea.', 'De F-16 vloog in de jaren 2017-2018 mee.');

  it.each([
    ['vn-sancties', ['inflected: VN-sanctie']],
    ['vnsancties', ['inflected: VN-sanctie']],
    ['noordk', ['prefix: Noord-K']],
    ['noordkor', ['prefix: Noord-Kor']],
    ['f16', ['spelling: F-16']],
    ['20172018', []],
  ])('%s', (query, hits) => {
    expect(found(index, query)).toEqual(hits);
  });

  it('come no sooner for a part of their first word than that word would alone', () => {
    const missions = indexOf('De vredesmissie.', 'De chef van een vredesmissie-team vertelde er lang over.');
    expect(find(missions, 'vredes').hits.map(({ block, how }) => [block, how])).toEqual([
      [1, 'compound'],
      [2, 'compound'],
    ]);
  });
});

describe('words typed together or apart', () => {
  const index = indexOf('Het fijn stof in de lucht.', 'De fijn geslepen stof.');

  it('a word typed as one is found where it is printed as two, only side by side', () => {
    expect(found(index, 'fijnstof')).toEqual(['spelling: fijn stof']);
  });

  it('the end of a word and what follows it are found as they stand, unless the middle of words does not count', () => {
    expect(found(index, 'ijn stof')).toEqual(['inside: ijn stof']);
    expect(found(index, 'ijn stof', { inside: false })).toEqual([]);
  });
});

describe('numbers and dates', () => {
  it.each([
    ['5 000 euro', '000', 'inside'],
    ['5 000 euro', '5', 'beginning'],
    ['5 000 euro', '5 000', 'whole'],
    ['1.5', '5', 'inside'],
  ])('at the start of "%s" the place of "%s" is %s', (text, digits, place) => {
    const start = text.indexOf(digits);
    expect(placeInNumber(text, start, start + digits.length)).toBe(place);
  });

  it('a day of no known year is found in another spelling', () => {
    const index = indexOf('Op 12 maart sprak de Raad.', 'Op 13 maart ook.');
    expect(found(index, '12 mrt')).toEqual(['spelling: 12 maart']);
  });
});

describe('other names', () => {
  it('an abbreviation is found by its name in full, printed or not', () => {
    expect(found(indexOf('De NAVO besloot.'), 'Noord-Atlantische Verdragsorganisatie')).toEqual(['alias: NAVO']);
  });

  it('a mission is found by its other name', () => {
    const index = indexOf('Nederland steunt EUTM Mali.', 'De EU Training Mission Mali gaat door.');
    expect(found(index, 'EUTM Mali')).toEqual(['exact: EUTM Mali', 'alias: EU Training Mission Mali']);
  });

  it.each([
    ['Zelenski', 'Zelensky'],
    ['Tymosjenko', 'Timosjenko'],
    ['Hoessein', 'Hussein'],
  ])('%s finds %s', (query, printed) => {
    expect(found(indexOf(`President ${printed} sprak.`), query)).toEqual([`variant: ${printed}`]);
  });
});

describe('suggestions', () => {
  it.each([
    [
      'words that stand only as one are offered as that',
      'Het verslag.\n\nEen slag.\n\nDe heer Ver.',
      'ver slag',
      'verslag',
    ],
    ['two letters that changed places are one slip', 'Het land.', 'ladn', 'land'],
    ['of words as near and as frequent the first is offered', 'De bank en de band.', 'bans', 'bank'],
    ['of words as near and as frequent the first is offered', 'De band en de bank.', 'bans', 'band'],
    ['a word of two letters is not offered', 'Nu is het zo.', 'nut', null],
  ])('%s: %s %s', (_, text, query, suggestion) => {
    expect(find(indexOf(text), query)).toMatchObject({ hits: [], suggestion });
  });

  it.each([
    ['land', 'ladn', 1, 1],
    ['land', 'zand', 1, 1],
    ['land', 'eiland', 2, 2],
    ['parels', 'lepras', 9, 5],
    ['parels', 'lepras', 2, 3],
    ['parels', 'lepras', 1, 2],
    ['raad', 'wapenembargo', 2, 3],
  ])('from %s to %s, looked for up to %d, it is %d', (a, b, most, slips) => {
    expect(distance(a, b, most)).toBe(slips);
  });
});

describe('queries of many words', () => {
  const cities =
    'Almelo Breda Culemborg Delft Enschede Franeker Gouda Haarlem IJsselstein Joure Kampen Leiden Middelburg ' +
    'Nijmegen Oss Purmerend Roermond Sneek Tilburg Utrecht Venlo Weesp Zaltbommel Zutphen Zwolle';
  const index = indexOf(`Zij wonen in ${cities}.`);
  const [last, ...others] = cities.split(' ').reverse();

  it('are found in any order up to 24, and more as they stand', () => {
    expect(parseQuery(others.join(' ')).terms).toHaveLength(24);
    expect(found(index, others.join(' '))).toHaveLength(24);
    expect(found(index, [last, ...others].join(' '))).toEqual([]);
    expect(found(index, cities)).toEqual([`exact: ${cities}`]);
  });
});

describe('what is remembered of a search', () => {
  it('is what each of its words came to, and of a few words only', () => {
    const index = indexOf('Conflict en honger.');
    find(index, 'honger conflict');
    expect(index.evaluated.size).toBe(2);
    const known = [...index.evaluated.values()][0];
    find(index, 'honger conflicten');
    expect([...index.evaluated.values()][0]).toBe(known);
    for (let i = 0; i < 100; i++) find(index, `honger${i}`);
    expect(index.evaluated.size).toBeLessThanOrEqual(30);
  });
});
