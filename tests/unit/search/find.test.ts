import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../../src/shared/search/find.ts';
import { found, indexOf, shippedIndex } from './support.ts';

describe('words', () => {
  const index = indexOf(
    'De brieven over vredesmissies in Zuid-Sudan en Noord-Korea gingen naar Genève.',
    'Het wapenembargo en het sanctiecomité voor Syrië; de hongersnoden duren voort.',
    'De embargo’s van de NGO’s en de huizen van de mensenhandelaren.',
  );

  it.each([
    ['syrie', ['exact: Syrië']],
    ['geneve', ['exact: Genève']],
    ['noord korea', ['exact: Noord-Korea']],
    ['noordkorea', ['exact: Noord-Korea']],
    ['Zuid‑Sudan', ['exact: Zuid-Sudan']],
    ['ngos', ['exact: NGO’s']],
    ['brief', ['inflected: brieven']],
    ['huis', ['inflected: huizen']],
    ['hongersnood', ['inflected: hongersnoden']],
    ['vredesmissie', ['inflected: vredesmissie']],
    ['mensenhandelaar', ['inflected: mensenhandelaren']],
    ['missie', ['compound: missie']],
    ['missies', ['compound: missies']],
    ['embargo', ['inflected: embargo', 'compound: embargo']],
    ['sanctie', ['compound: sanctie']],
    ['sancties', ['compound: sanctie']],
    ['hong', ['prefix: hong']],
    ['ongers', ['inside: ongers']],
  ])('%s', (query, hits) => {
    expect(found(index, query)).toEqual(hits);
  });

  it('all have to stand in one passage, in any order', () => {
    expect(found(index, 'korea brieven')).toEqual(['word: brieven', 'word: Korea']);
    expect(found(index, 'korea wapenembargo')).toEqual([]);
  });

  it('count by their beginning only while they are typed', () => {
    expect(found(index, 'korea vred')).toEqual(['prefix: vred', 'word: Korea']);
    expect(found(index, 'korea vred ')).toEqual([]);
    expect(found(index, 'vred korea')).toEqual([]);
  });

  it('are not asked for by a first letter, unless that is a word of the letter', () => {
    expect(found(index, 'brieven k')).toEqual(['word: brieven']);
    const chapters = indexOf('Hoofdstuk V van de begroting.', 'Hoofdstuk VI van de begroting.');
    expect(found(chapters, 'begroting v')).toEqual(['word: V', 'word: begroting']);
    expect(found(chapters, 'hoofdstuk v')[0]).toBe('exact: Hoofdstuk V');
  });

  it('count only as they are where whole words are asked for', () => {
    expect(found(index, 'embargo', { wholeWords: true })).toEqual(['inflected: embargo']);
    expect(found(index, 'brief', { wholeWords: true })).toEqual([]);
    expect(found(index, 'Syrie', { wholeWords: true })).toEqual(['exact: Syrië']);
  });

  it('count with their accents and case where those count', () => {
    expect(found(index, 'syrie', { accents: true })).toEqual([]);
    expect(found(index, 'syrië', { accents: true })).toEqual(['exact: Syrië']);
    expect(found(index, 'syrië', { case: true })).toEqual([]);
    expect(found(index, 'Brief', { case: true })).toEqual([]);
    expect(found(index, 'brief', { case: true })).toEqual(['inflected: brieven']);
  });

  it('that stand everywhere are not sought alone, and not asked for beside others', () => {
    expect(find(index, 'de het van').notSought).toBe('stop-words');
    expect(found(index, 'de het van')).toEqual([]);
    expect(found(index, 'de brieven van')).toEqual(['word: brieven']);
    expect(found(index, '"de huizen"')).toEqual(['exact: de huizen']);
  });

  it('are told by how they were found', () => {
    expect(find(index, 'syrie').also).toEqual([{ how: 'accent', words: ['Syrië'] }]);
    expect(find(index, 'embargo').also).toEqual([
      { how: 'inflected', words: ['embargo’s'] },
      { how: 'compound', words: ['wapenembargo'] },
    ]);
  });
});

describe('order', () => {
  it('is exact, inflected, compound, alias', () => {
    const index = indexOf(
      'Het Internationaal Strafhof (ICC) zetelt in Den Haag.',
      'Het Internationaal Strafhof is onafhankelijk.',
      'Een ICC-missie en ICC-zaken.',
      'De wapenembargo’s.',
      'De embargo’s.',
      'Een embargo.',
    );
    expect(found(index, 'embargo')).toEqual(['exact: embargo', 'inflected: embargo', 'compound: embargo']);
    // Passage by passage: two in one, one beside its name in full, and the name in full alone.
    expect(found(index, 'icc')).toEqual([
      'exact: ICC',
      'exact: ICC',
      'alias: Internationaal Strafhof',
      'exact: ICC',
      'alias: Internationaal Strafhof',
    ]);
  });

  it('has the words together before the words apart', () => {
    const index = indexOf('Honger is een gevolg van conflict.', 'De resolutie over conflict en honger.');
    expect(found(index, 'conflict en honger')).toEqual(['exact: conflict en honger', 'word: Honger', 'word: conflict']);
  });
});

describe('phrases', () => {
  it('run across markup and line breaks', () => {
    const index = indexOf('De *rules based*\n**order** blijft. Ook de rules, based on order.');
    expect(found(index, '"rules based order"')).toEqual(['exact: rules based\norder'.replace('\n', ' ')]);
  });

  it('do not run across paragraphs', () => {
    expect(found(indexOf('Dit is het einde.', 'Begin dan maar.'), '"einde begin"')).toEqual([]);
  });

  it('stand beside words', () => {
    const index = indexOf('De rules based order en Iran.', 'De rules based order.');
    expect(found(index, 'iran "rules based order"')).toEqual(['word: rules based order', 'word: Iran']);
  });

  it('are sought up to the end where the quotation mark is not closed yet', () => {
    expect(found(indexOf('De rules based order.'), '"rules bas')).toEqual(['prefix: rules bas']);
  });
});

describe('numbers, references and dates in any spelling', () => {
  const index = indexOf(
    'De brief (Kamerstuk 26 150; nr. 168) van 26 september 2018 en resolutie 2231.',
    'Het 2231/Iran-format kost 500.000 euro; zie Kamerstuk 21 501-20, nr. 1538 van 15 november 2018.',
  );

  it.each([
    ['26 150', ['exact: 26 150']],
    ['26150', ['spelling: 26 150']],
    ['26.150', ['spelling: 26 150']],
    ['kamerstuk 26150', ['spelling: Kamerstuk 26 150; nr. 168']],
    ['500000 euro', ['spelling: 500.000 euro']],
    ['€ 500.000', ['spelling: 500.000 euro']],
    ['2231', ['exact: 2231', 'exact: 2231']],
    ['2231/iran', ['exact: 2231/Iran']],
    ['21501-20-1538', ['spelling: Kamerstuk 21 501-20, nr. 1538']],
    ['Kamerstuk 21501-20', ['spelling: Kamerstuk 21 501-20, nr. 1538']],
    ['15-11-2018', ['spelling: 15 november 2018']],
    ['2018-11-15', ['spelling: 15 november 2018']],
    ['15 november 2018', ['exact: 15 november 2018']],
    ['2618', []],
    ['16-11-2018', []],
    ['kamerstuk 26151', []],
  ])('%s', (query, hits) => {
    expect(found(index, query)).toEqual(hits);
  });

  it('a number of several groups is no number of fewer', () => {
    expect(found(indexOf('Op 26 september 150 landen.'), '26 150')).toEqual([]);
  });
});

describe('other names of the same thing', () => {
  it('are found, told, and can be switched off', () => {
    const { also, hits } = find(shippedIndex, 'KNL');
    expect(also).toContainEqual({ how: 'alias', words: ['Koninkrijk', 'Koninkrijk der Nederlanden'] });
    expect(hits.filter(({ how }) => how === 'alias').length).toBeGreaterThan(20);
    expect(find(shippedIndex, 'KNL', { aliases: false }).hits.every(({ how }) => how === 'exact')).toBe(true);
  });

  it('of several words count as one', () => {
    expect(found(shippedIndex, 'verenigde naties').slice(0, 2)).toEqual(['exact: Verenigde Naties', 'alias: VN']);
  });

  it('are those of this letter', () => {
    const index = indexOf('De Gezondheidsraad (hierna: Raad) adviseerde. De Raad is onafhankelijk.');
    expect(found(index, 'gezondheidsraad')).toEqual(['exact: Gezondheidsraad', 'alias: Raad', 'alias: Raad']);
    expect(found(index, 'veiligheidsraad')).toEqual([]);
  });
});

describe('slips, variants and suggestions', () => {
  it.each([
    ['bermbommen', 'slip: berrmbommen', 'berrmbommen'],
    ['denkkracht', 'slip: denkkraft', 'denkkraft'],
    ['zuid-soedan', 'slip: Zuid-Sudan', 'Zuid-Sudan'],
    ['jezidi', 'variant: Yezidi', 'Yezidi'],
  ])('%s finds %s, and says so', (query, hit, suggestion) => {
    expect(found(shippedIndex, query)).toEqual([hit]);
    expect(find(shippedIndex, query).suggestion).toBe(suggestion);
  });

  it.each([
    ['afganistan', 'Afghanistan'],
    ['wapenstilstant', 'wapenstilstand'],
    ['zuid soedan', 'Zuid-Sudan'],
    ['motie sjoersma', 'motie Sjoerdsma'],
    ['veiligheidsrad', 'Veiligheidsraad'],
  ])('%s finds nothing and is offered as %s', (query, suggestion) => {
    expect(find(shippedIndex, query)).toMatchObject({ hits: [], suggestion });
    expect(find(shippedIndex, suggestion).hits.length).toBeGreaterThan(0);
  });

  it.each(['xyzzy', 'afrodisiacum', '12345', 'qq'])('%s: nothing is made up', (query) => {
    expect(find(shippedIndex, query)).toMatchObject({ hits: [], suggestion: null });
  });

  it('are not offered where the query stands as typed', () => {
    expect(find(shippedIndex, 'Soedan').suggestion).toBeNull();
  });
});

describe('filters', () => {
  const blocksOf = (filter: object): number[] => find(shippedIndex, 'raad', { filter }).hits.map(({ block }) => block);
  const { letter, facts } = shippedIndex;

  it('by section', () => {
    const section = letter.sections.findIndex(({ heading }) =>
      letter.text.startsWith('Tot slot', letter.blocks[heading]?.start),
    );
    const { heading = 0, end = 0 } = letter.sections[section] ?? {};
    const blocks = blocksOf({ sections: [section] });
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.every((block) => block >= heading && block < end)).toBe(true);
    const before = blocksOf({ sections: [-1] });
    expect(before.every((block) => block < (letter.sections[0]?.heading ?? 0))).toBe(true);
    expect(before.length).toBeGreaterThan(0);
  });

  it('by type of fact, fact and date, all of them at once', () => {
    const mentions = (block: number, wanted: (fact: (typeof facts)[number]) => boolean): boolean => {
      const { start, end } = letter.blocks[block] ?? { start: 0, end: 0 };
      return facts.some((fact) => wanted(fact) && fact.mentions.some((one) => one.start >= start && one.end <= end));
    };
    const byType = blocksOf({ factTypes: ['motion'] });
    expect(byType.length).toBeGreaterThan(0);
    expect(byType.every((block) => mentions(block, ({ type }) => type === 'motion'))).toBe(true);
    const byFact = blocksOf({ facts: ['country MM'] });
    expect(byFact.length).toBeGreaterThan(0);
    expect(byFact.every((block) => mentions(block, ({ identity }) => identity === 'MM'))).toBe(true);
    const march = blocksOf({ from: '2018-03-01', to: '2018-03-31' });
    expect(march.length).toBeGreaterThan(0);
    expect(
      march.every((block) => mentions(block, ({ type, identity }) => type === 'date' && /2018/.test(identity))),
    ).toBe(true);
    expect(blocksOf({ from: '1990-01-01', to: '1990-12-31' })).toEqual([]);
    expect(blocksOf({ factTypes: ['motion'], from: '1990-01-01', to: '1990-12-31' })).toEqual([]);
  });

  it('by spans of the text', () => {
    const { start = 0 } = letter.blocks[20] ?? {};
    expect(new Set(blocksOf({ spans: [{ start, end: start + 5 }] })).size).toBeLessThanOrEqual(1);
    expect(blocksOf({ spans: [] })).toEqual([]);
  });
});

describe('any text', () => {
  const awkward = [
    '',
    '   ',
    ':',
    '"',
    '""',
    '*',
    '.*',
    '[a-z',
    '(?<',
    'a:b',
    '+x -y ~z^2',
    '\\',
    "'",
    '<script>',
    '🇳🇱',
    '👩‍👧‍👦',
    '\u0000',
    '\ud83d',
    'مرحبا',
    'e\u0301',
    '-',
    '"a" "b" "c',
  ];

  it.each(awkward)('%j is safe', (query) => {
    expect(() => find(shippedIndex, query).hits).not.toThrow();
  });

  it('of more words than anyone types is looked for as it stands', () => {
    const { text, blocks } = shippedIndex.letter;
    const passage = blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 600);
    const pasted = text.slice(passage?.start, passage?.end);
    expect(found(shippedIndex, pasted)).toEqual([`exact: ${pasted}`]);
    expect(found(shippedIndex, `${pasted} nergens`)).toEqual([]);
  });

  it('of 10,000 characters is safe', () => {
    expect(find(shippedIndex, 'raad '.repeat(2000)).hits).toEqual([]);
    expect(find(shippedIndex, 'x'.repeat(10_000)).hits).toEqual([]);
    expect(find(shippedIndex, '"'.repeat(10_000)).hits).toEqual([]);
    const { text } = shippedIndex.letter;
    expect(find(shippedIndex, text.slice(0, 10_000)).suggestion).toBeNull();
  });

  it('gives hits that are spans of their passage, without overlaps within it', () => {
    const { text, blocks } = shippedIndex.letter;
    const piece = fc.oneof(
      fc.nat(text.length - 30).chain((at) => fc.nat(30).map((length) => text.slice(at, at + length))),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('raad', 'KNL ', ' "', '26 150', 'motie '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.boolean(), fc.boolean(), (pieces, wholeWords, accents) => {
        const seen = new Map<number, number>();
        for (const { start, end, block } of find(shippedIndex, pieces.join(''), { wholeWords, accents }).hits) {
          const passage = blocks[block];
          expect(start).toBeGreaterThanOrEqual(Math.max(passage?.start ?? 0, seen.get(block) ?? 0));
          expect(end).toBeLessThanOrEqual(passage?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          seen.set(block, end);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('filters that are half given', () => {
  const hitsOf = (filter: object): number => find(shippedIndex, 'raad', { filter }).hits.length;

  it('an empty one lets all through, and a range open at one side all at that side', () => {
    const all = find(shippedIndex, 'raad').hits.length;
    expect(hitsOf({})).toBe(all);
    const [until, from] = [hitsOf({ to: '2018-06-30' }), hitsOf({ from: '2018-07-01' })];
    expect(until).toBeGreaterThan(0);
    expect(from).toBeGreaterThan(0);
    expect(hitsOf({ from: '1000-01-01' })).toBe(hitsOf({ to: '9999-12-31' }));
    expect(until).toBeLessThan(all);
    expect(from).toBeLessThan(all);
  });
});

describe('the days of a range', () => {
  const letter = indexOf('Op 15 maart 2018 sprak de Raad.', 'Op 16 maart 2018 sprak de Raad.');
  const days = (from: string, to: string): (string | undefined)[] =>
    find(letter, 'Raad', { filter: { from, to } }).hits.map(
      ({ start }) => letter.letter.text.slice(0, start).match(/\d+(?= maart 2018 sprak de $)/)?.[0],
    );

  it('are its first and its last too', () => {
    expect(days('2018-03-15', '2018-03-15')).toEqual(['15']);
    expect(days('2018-03-15', '2018-03-16')).toEqual(['15', '16']);
    expect(days('2018-03-16', '2018-03-31')).toEqual(['16']);
    expect(days('2018-03-17', '2018-03-31')).toEqual([]);
    expect(days('2018-03-01', '2018-03-14')).toEqual([]);
    // A range of months or years has all of its last one.
    expect(days('2018-03', '2018-03')).toEqual(['15', '16']);
    expect(days('2018', '2018')).toEqual(['15', '16']);
    expect(days('2017', '2018-02')).toEqual([]);
  });
});

describe('numbers and short forms', () => {
  it('two numbers beside each other are two, and a group of three belongs to the one before it', () => {
    const letter = indexOf('De fracties stemden in artikel 12 26 keer voor, en keurden 26 150 euro goed.');
    expect(found(letter, '26')).toEqual(['exact: 26', 'prefix: 26']);
    expect(found(letter, '150')).toEqual(['inside: 150']);
  });

  it.each([
    ['blz', 'pagina'],
    ['bladzijde', 'pagina'],
    ['mld', 'miljard'],
    ['nr', 'nummer'],
  ])('%s finds %s', (query, printed) => {
    expect(found(indexOf(`Zie de ${printed} in de bijlage.`), query).map((one) => one.split(': ')[1])).toEqual([
      printed,
    ]);
  });

  it('of two words as near, the one with the same first letter is offered', () => {
    expect(find(indexOf('Het kleed en het kreeg.', 'De bleed.'), 'kleeg').suggestion).not.toBe('bleed');
    expect(find(indexOf('De bleen, en het kleed.'), 'kleen').suggestion).toBe('kleed');
  });
});
