import { describe, expect, it } from 'vitest';
import { fold, matcher } from '../../../src/renderer/facts/filter.ts';
import { busiestYear, datedIn, yearColumns, yearPicture } from '../../../src/renderer/facts/years.ts';
import { placeLabels, placeOver } from '../../../src/renderer/map/labels.ts';
import { grouped, groupOfType } from '../../../src/shared/facts/groups.ts';
import { letterFactsOf } from '../../../src/shared/facts/letter-facts.ts';
import { indexWord, sorted } from '../../../src/shared/facts/sort.ts';
import { placeList, placesOf, whereIs } from '../../../src/shared/facts/where.ts';
import { type Fact, factTypes } from '../../../src/shared/letter/fact.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { factGroups } from '../../../src/shared/settings.ts';

const mentions = [{ start: 0, end: 1, basis: 'letterlijk' as const }];
const person = (label: string): Fact => ({
  type: 'person',
  identity: label,
  label,
  basis: 'letterlijk',
  role: null,
  office: null,
  mentions,
});
const place = (label: string): Fact => ({ type: 'place', identity: label, label, basis: 'letterlijk', mentions });
const count = (value: number, noun: string): Fact => ({
  type: 'count',
  identity: String(value),
  label: `${value} ${noun}`,
  basis: 'letterlijk',
  value,
  noun,
  mentions,
});
const day = (from: string, start = 0, basis: 'letterlijk' | 'afgeleid' = 'letterlijk', to = from): Fact => ({
  type: 'date',
  identity: from === to ? from : `${from}/${to}`,
  label: from,
  basis,
  granularity: from === to ? 'day' : 'period',
  from,
  to,
  mentions: [{ start, end: start + 1, basis }],
});
const labels = (facts: readonly Fact[]): string[] => sorted(facts).map(({ label }) => label);

describe('the order of lists', () => {
  it('puts people under their surname, without tussenvoegsels', () => {
    const people = [
      'Voordewind',
      'Van den Hul',
      'De Graaf',
      'Sigrid A.M. Kaag',
      'Stef Blok',
      'Kuzu',
      '’t Hart',
      'De Vries Robbé',
    ];
    expect(labels(people.map(person))).toEqual([
      'Stef Blok',
      'De Graaf',
      '’t Hart',
      'Van den Hul',
      'Sigrid A.M. Kaag',
      'Kuzu',
      'Voordewind',
      'De Vries Robbé',
    ]);
    expect(indexWord(person('Pieter van der Berg'))).toBe('Berg, Pieter');
  });

  it('sorts in Dutch: accents do not count, numbers by value', () => {
    expect(labels(['Zweden', 'Écône', 'Eindhoven', 'Ålst', 'Den Haag'].map(place))).toEqual([
      'Ålst',
      'Den Haag',
      'Écône',
      'Eindhoven',
      'Zweden',
    ]);
    expect(labels([count(151, 'lidstaten'), count(3.5, 'jaar'), count(12, 'keer')])).toEqual([
      '3.5 jaar',
      '12 keer',
      '151 lidstaten',
    ]);
    expect(labels(['SDG 13', 'SDG 5'].map(place))).toEqual(['SDG 5', 'SDG 13']);
  });

  it('sorts dates by time, a longer stretch before what lies in it', () => {
    expect(labels([day('2018-11-15'), day('1945-01-01'), day('2018-11-01', 0, 'letterlijk', '2018-11-30')])).toEqual([
      '1945-01-01',
      '2018-11-01',
      '2018-11-15',
    ]);
    const together = [day('2018-11-01'), day('2018-11-01', 0, 'letterlijk', '2018-11-30')];
    expect(sorted(together).map(({ identity }) => identity)).toEqual(['2018-11-01/2018-11-30', '2018-11-01']);
  });

  it('has amounts before counts, and names without their article', () => {
    const amount: Fact = { ...count(900, 'euro'), type: 'amount', currency: 'EUR' } as Fact;
    expect(sorted([count(2, 'keer'), amount]).map(({ type }) => type)).toEqual(['amount', 'count']);
    expect(sorted([amount, count(2, 'keer')]).map(({ type }) => type)).toEqual(['amount', 'count']);
    expect(indexWord(place('de Verenigde Naties'))).toBe('Verenigde Naties');
    expect(indexWord(place('de zee'))).toBe('de zee');
  });
});

describe('groups', () => {
  it('have every type, and only groups that can be set', () => {
    expect(Object.keys(groupOfType).sort()).toEqual([...factTypes].sort());
    expect(new Set(Object.values(groupOfType))).toEqual(new Set(factGroups));
  });

  it('are listed only with facts, each fact once', () => {
    const groups = grouped([place('Den Haag'), count(2, 'keer'), person('Kuzu')]);
    expect(groups.map(({ id, facts }) => [id, facts.length])).toEqual([
      ['person', 1],
      ['place', 1],
      ['amount', 1],
    ]);
  });
});

describe('the search over facts', () => {
  const letter = parseLetter('Geachte voorzitter,\n\nIn Genève sprak Kuzu.\n');
  const at = letter.text.indexOf('Genève');
  const fact: Fact = { ...place('Geneve'), mentions: [{ start: at, end: at + 6, basis: 'genormaliseerd' }] };
  const facts = letterFactsOf({
    id: 'proef',
    source: { file: '', bytes: 0, sha256: '' },
    letter,
    remarks: [],
    citation: null,
    facts: [fact],
    editorial: [],
  });

  it.each(['GENÈVE', 'geneve', 'nev', '  genève  '])('finds "%s"', (search) => {
    expect(matcher(search, facts)(fact)).toBe(true);
  });
  it.each(['Parijs', 'geneve parijs'])('does not find "%s"', (search) => {
    expect(matcher(search, facts)(fact)).toBe(false);
  });
  it('folds case, accents and quotes', () => {
    expect(fold('ÉÉN  ‘Haïti’')).toBe("een 'haiti'");
  });
});

describe('where facts stand', () => {
  const letter = parseLetter('Geachte voorzitter,\n\nEén.\n\n### Kop\n\nTwee.\n\n- punt\n\nDrie.\n');
  const of = (words: string) => whereIs(letter, letter.text.indexOf(words));
  it('is the paragraph, for a list item the one before it, else the part', () => {
    expect([of('Eén'), of('Kop'), of('Twee'), of('punt'), of('Drie')]).toEqual([1, 'heading', 2, 2, 3]);
    const spans = ['Eén', 'Twee', 'punt'].map((words) => ({ start: letter.text.indexOf(words), end: 0 }));
    expect(placesOf(letter, spans)).toEqual([1, 2]);
  });
  it('lists runs of three and more from first to last', () => {
    expect(placeList([1, 2, 4, 5, 6, 9])).toBe('1, 2, 4–6, 9');
    expect(placeList([9, 'heading', 8, 7, 3, 1, 1])).toBe('1, 1, 3, 7–9');
    expect(placeList([])).toBe('');
  });
});

describe('the timeline', () => {
  const letter = parseLetter('Geachte voorzitter,\n\nEén.\n\nTwee.\n');
  const two = letter.text.indexOf('Twee');
  const dates = [
    day('1945-05-05', 21),
    day('2018-03-08', 21),
    day('2018-07-13', two, 'afgeleid'),
    day('2018-01-01', 21, 'letterlijk', '2018-12-31'),
    day('2018-04-01', 21, 'letterlijk', '2018-09-30'),
    day('2033-01-01', two, 'letterlijk', '2034-12-31'),
  ];
  const dated = datedIn(letter, dates);

  it('shows the year with most days, its months, stretches and what names it whole', () => {
    expect(busiestYear(dated)).toBe(2018);
    const picture = yearPicture(dated, 2018);
    expect(picture.months[2]?.days).toHaveLength(1);
    expect(picture.months[6]?.days[0]).toMatchObject({ inferred: true, where: 2 });
    expect(picture.stretches).toMatchObject([{ first: 3, last: 8 }]);
    expect(picture.whole).toHaveLength(1);
    expect(picture.elsewhere.map(({ from }) => from)).toEqual(['1945-05-05', '2033-01-01']);
  });

  it('joins the years without dates, however many, and loses none', () => {
    const columns = yearColumns(dated).map((one) => (one.kind === 'gap' ? `(${one.years})` : String(one.year)));
    expect(columns).toEqual(['1945', '(72)', '2018', '(14)', '2033', '2034']);
  });

  it('has nothing to show without dates', () => {
    expect(busiestYear([])).toBeNull();
    expect(yearColumns([])).toEqual([]);
  });
});

describe('names on the map', () => {
  it('never touch each other or a point, and stay in the frame; a name without room is left out', () => {
    const points = Array.from({ length: 60 }, (_, i) => ({
      name: `Land ${i}`,
      x: 20 + ((i * 37) % 560),
      y: 15 + ((i * 53) % 220),
      radius: 4,
    }));
    const width = (name: string): number => name.length * 7;
    const placed = placeLabels(points, { width: 600, height: 250 }, width);
    expect(placed.length).toBeGreaterThan(20);
    expect(placed.length).toBeLessThan(60);
    const boxes = placed.map(({ point, x, y, anchor }) => {
      const w = width(point.name);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
      return { left, right: left + w, top: y - 10, bottom: y + 2 };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(600);
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
    // One that is pointed at gets a name all the same.
    for (const point of points.filter((one) => !placed.some((label) => label.point === one)))
      expect(placeOver(point, { points, labels: placed }, { width: 600, height: 250 }, width)?.point).toBe(point);
  });
});
