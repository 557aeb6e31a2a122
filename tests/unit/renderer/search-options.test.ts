import { describe, expect, it } from 'vitest';
import type { OutlineEntry } from '../../../src/renderer/page-data.ts';
import {
  asksOtherwise,
  dateFault,
  findOptions,
  hasFilter,
  hasOptions,
  isDay,
  isShort,
  sectionsOf,
  withoutFilters,
  withoutOptions,
} from '../../../src/renderer/search/options.ts';
import { withSearch } from '../../../src/renderer/search/recent.ts';
import { newSearch } from '../../../src/renderer/search/search.ts';

const entry = (kind: OutlineEntry['kind'], level = 1): OutlineEntry => ({
  kind,
  level,
  target: '',
  title: '',
  first: 0,
  last: 0,
});
const outline = [
  entry('letterhead'),
  entry('introduction'),
  entry('section'),
  entry('section', 2),
  entry('section', 2),
  entry('section'),
  entry('signature'),
];

describe('what is asked of the core', () => {
  it('letters in the middle of words count for longer queries, and for short ones on demand', () => {
    const inside = (query: string, on = false) => findOptions({ ...newSearch, query, inside: on }, outline).inside;
    expect(inside('vn')).toBe(false);
    expect(inside('raa')).toBe(false);
    expect(inside('raad')).toBe(true);
    expect(inside('vn', true)).toBe(true);
    expect(isShort(' 👩‍👩')).toBe(true);
  });

  it('without filters there is none', () => {
    expect(findOptions({ ...newSearch, query: 'raad' }, outline)).not.toHaveProperty('filter');
  });

  it('a section is asked for with those below it; what stands before the first is -1', () => {
    expect(sectionsOf(outline, 2)).toEqual([0, 1, 2]);
    expect(sectionsOf(outline, 3)).toEqual([1]);
    expect(sectionsOf(outline, 4)).toEqual([2]);
    expect(sectionsOf(outline, 5)).toEqual([3]);
    expect(sectionsOf(outline, 1)).toEqual([-1]);
    expect(sectionsOf(outline, 0)).toEqual([-1]);
  });

  it('a group of facts is asked for by its types, one fact by its key', () => {
    const group = { ...newSearch, query: 'raad', group: 'region' as const };
    expect(findOptions(group, outline).filter).toEqual({ factTypes: ['territory', 'region'] });
    expect(findOptions({ ...group, fact: 'region Sahel' }, outline).filter).toEqual({ facts: ['region Sahel'] });
  });

  it('dates that make no sense are no filter', () => {
    const filter = (from: string, to: string) => findOptions({ ...newSearch, query: 'raad', from, to }, outline).filter;
    expect(filter('2018-01-01', ' 2018-12-31 ')).toEqual({ from: '2018-01-01', to: '2018-12-31' });
    expect(filter('2018-01-01', '')).toEqual({ from: '2018-01-01' });
    expect(filter('2018-12-31', '2018-01-01')).toBeUndefined();
    expect(filter('2018-02-30', '')).toBeUndefined();
  });
});

describe('dates as they are typed', () => {
  it.each([
    ['2018-11-15', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2018-13-01', false],
    ['2018-11', false],
    ['15-11-2018', false],
    ['2018-11-15T00', false],
  ])('%s', (typed, right) => expect(isDay(typed)).toBe(right));

  it('are wrong each by itself, or in the wrong order', () => {
    expect(dateFault({ from: '', to: '' })).toBeNull();
    expect(dateFault({ from: 'x', to: '' })).toBe('bad');
    expect(dateFault({ from: '2018-01-02', to: '2018-01-01' })).toBe('reversed');
    expect(dateFault({ from: '2018-01-01', to: '2018-01-01' })).toBeNull();
  });
});

describe('what is set', () => {
  const set = { ...newSearch, query: 'raad', entry: 2, wholeWords: true };

  it('is known, and can be taken away: the filters, or all', () => {
    expect([hasFilter(set), hasOptions(set)]).toEqual([true, true]);
    expect(withoutFilters(set)).toMatchObject({ entry: null, wholeWords: true, query: 'raad' });
    expect(withoutOptions(set)).toMatchObject({ entry: null, wholeWords: false, query: 'raad' });
    expect(hasOptions({ ...newSearch, query: 'raad' })).toBe(false);
  });

  it('changes the answer or does not', () => {
    expect(asksOtherwise(set, { ...set })).toBe(false);
    expect(asksOtherwise(set, { ...set, sort: 'relevance' })).toBe(true);
    expect(asksOtherwise(set, { ...set, open: true })).toBe(true);
  });
});

describe('recent searches', () => {
  it('are each there once, the newest first, ten at most', () => {
    expect(withSearch(['a', 'b'], ' b ')).toEqual(['b', 'a']);
    expect(withSearch(['a'], 'a  b')).toEqual(['a b', 'a']);
    const ten = [...'abcdefghij'];
    expect(withSearch(ten, 'k')).toEqual(['k', ...ten.slice(0, 9)]);
  });

  it('stay as they are for what is empty, too long or already the newest', () => {
    const before = ['a'];
    for (const query of ['', '  ', 'a', 'x'.repeat(201)]) expect(withSearch(before, query)).toBe(before);
  });
});
