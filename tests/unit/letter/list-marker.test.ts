import { describe, expect, it } from 'vitest';
import { ListLevels, listMarkerOf } from '../../../src/shared/letter/parse/list-marker.ts';

const marker = (line: string, before: string | null = null) =>
  listMarkerOf(line, before === null ? null : listMarkerOf(before, null));

describe('the marker of a list item', () => {
  it.each([
    ['- een', '-', null],
    ['•een', '•', null],
    ['1. een', '1.', 1],
    ['12) twaalf', '12)', 12],
    ['(3) drie', '(3)', 3],
    ['a. een', 'a.', 1],
    ['d) vier', 'd)', 4],
    ['i. een', 'i.', 1],
    ['ii. twee', 'ii.', 2],
    ['iv) vier', 'iv)', 4],
    ['vi. zes', 'vi.', 6],
    ['ix. negen', 'ix.', 9],
    ['(xiv) veertien', '(xiv)', 14],
    ['v. vijf', 'v.', 5],
  ])('%s', (line, printed, place) => {
    expect(marker(line)).toMatchObject({ marker: printed, place });
  });

  it.each(['een', '1.een', '2016. Dat jaar', '-', '- ', 'B. Dijk', '1.'])('%s has none', (line) => {
    expect(marker(line)).toBeNull();
  });

  it('“i.” after “h.” is the ninth letter, and first in a list it is Roman', () => {
    expect(marker('i. negen', 'h. acht')).toMatchObject({ place: 9, kind: 'a.' });
    expect(marker('i. een')).toMatchObject({ place: 1, kind: 'i.' });
    expect(marker('v. tweeëntwintig', 'u. eenentwintig')).toMatchObject({ place: 22 });
  });

  it('“o” is a bullet only in a list', () => {
    expect(marker('o twee')).toBeNull();
    expect(marker('o twee', '- een')).toMatchObject({ marker: 'o', place: null });
  });

  it('a new kind of marker opens a level, an earlier one closes those since, and the end closes all', () => {
    const levels = new ListLevels();
    const level = (line: string): number => levels.add(listMarkerOf(line, levels.previous) ?? never(line));
    expect(['1. a', 'a. b', 'b. c', '- d', '2. e', 'a) f'].map(level)).toEqual([1, 2, 2, 3, 1, 2]);
    levels.end();
    expect(levels.previous).toBeNull();
    expect(level('- g')).toBe(1);
  });
});

function never(line: string): never {
  throw new Error(`no marker: ${line}`);
}
