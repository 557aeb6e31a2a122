import { describe, expect, it } from 'vitest';
import { letterFolder, longestName, noteFileName, numbered } from '../../../src/shared/notebook/file-name.ts';
import type { Note } from '../../../src/shared/notebook/note.ts';
import {
  changeNotes,
  filterNotes,
  firstWord,
  noteOrders,
  sortNotes,
  tagsInUse,
} from '../../../src/shared/notebook/notebook.ts';
import { idOf, noteOf } from './support/notes.ts';

const at = (n: number, fields: Partial<Note> = {}): { note: Note } => ({
  note: noteOf({
    id: idOf(n),
    tags: [],
    dossiers: [],
    selectors: { ...noteOf().selectors, position: { start: n * 100, end: n * 100 + 5 } },
    ...fields,
  }),
});
const numbers = (list: readonly { note: Note }[]): number[] => list.map(({ note }) => Number(`0x${note.id.slice(-4)}`));

describe('sortNotes', () => {
  // Each heading of the list comes once: notes stand under what they are sorted by.
  const runs = (words: readonly (string | undefined)[]): number =>
    words.filter((word, i) => word !== words[i - 1]).length;

  it('keeps tags apart that differ in capitals or accents, and together those that are composed otherwise', () => {
    const tags = ['Jemen', 'jemen', 'Jemen', 'Orde', 'orde', 'Ordé', 'Ord\u0065\u0301', 'orde'];
    const list = tags.map((tag, n) => at(n + 1, { tags: [tag] }));
    const sorted = sortNotes(list, 'tag').map(({ note }) => firstWord(note.tags));
    expect(runs(sorted)).toBe(new Set(sorted).size);
    expect(new Set(sorted).size).toBe(5);
  });

  it('keeps the notes of a day together that were made in one time zone and in another', () => {
    const times = ['2026-11-23T23:30:00+01:00', '2026-11-24T00:10:00+09:00', '2026-11-23T15:00:00+01:00'];
    const list = times.map((created, n) => at(n + 1, { created }));
    expect(runs(sortNotes(list, 'date').map(({ note }) => note.created.slice(0, 10)))).toBe(2);
  });

  const list = [
    at(3, {
      kind: 'bookmark',
      colour: 'paars',
      tags: ['zee', 'Água'],
      dossiers: ['mh17'],
      created: '2026-01-03T00:00:00Z',
    }),
    at(1, { kind: 'note', colour: 'geel', created: '2026-01-02T00:00:00+02:00' }),
    at(4, { kind: 'highlight', colour: 'groen', tags: ['aa'], dossiers: ['jemen'], created: '2026-01-01T23:00:00Z' }),
    at(2, { kind: 'note', colour: 'geel', label: null, tags: ['tag 10'], created: '2056-01-01T00:00:00Z' }),
    at(5, { kind: 'note', colour: 'geel', tags: ['tag 9'], letter: { id: 'a', sha256: 'ab'.repeat(32) } }),
  ];
  it.each([
    ['place', [5, 1, 2, 3, 4]],
    ['date', [2, 5, 3, 1, 4]],
    ['kind', [4, 5, 1, 2, 3]],
    ['tag', [4, 3, 5, 2, 1]],
    ['colour', [5, 1, 2, 4, 3]],
    ['dossier', [4, 3, 5, 1, 2]],
  ] as const)('by %s', (order, expected) => {
    expect(numbers(sortNotes(list, order))).toEqual(expected);
    expect(numbers(sortNotes([...list].reverse(), order))).toEqual(expected);
    expect(noteOrders).toContain(order);
  });

  it('by place goes by where a note stands now, if that is known', () => {
    const moved = [at(1), at(2), at(3)];
    expect(numbers(sortNotes(moved, 'place', ({ note }) => 1000 - note.selectors.position.start))).toEqual([3, 2, 1]);
  });
});

describe('filterNotes', () => {
  const list = [
    at(1, { body: 'Navragen in Syrië', tags: ['Jemen'], label: 'vraag' }),
    at(2, { body: '', kind: 'bookmark', name: 'Begin', label: null, colour: 'blauw' }),
    at(3, { body: 'syrie en Jemen', dossiers: ['mh17'], tags: ['cafe\u0301'] }),
  ];
  it.each([
    [{}, [1, 2, 3]],
    [{ words: 'SYRIE' }, [1, 3]],
    [{ words: 'jemen syrië' }, [1, 3]],
    [{ words: 'jemen navragen' }, [1]],
    [{ words: 'begin' }, [2]],
    [{ words: 'haven' }, [1, 2, 3]],
    [{ words: 'nergens' }, []],
    [{ kinds: ['bookmark' as const] }, [2]],
    [{ labels: [null] }, [2]],
    [{ colours: ['blauw' as const, 'roze' as const] }, [2]],
    [{ tags: ['Jemen', 'café'] }, [1, 3]],
    [{ dossiers: ['mh17'], words: 'jemen' }, [3]],
    [{ letter: 'andere' }, []],
  ])('%j', (filter, expected) => {
    expect(numbers(filterNotes(list, filter))).toEqual(expected);
  });
});

it('counts the tags in use, however their accents are composed', () => {
  const list = [at(1, { tags: ['café', 'b', 'b'] }), at(2, { tags: ['cafe\u0301'] }), at(3, { tags: ['a'] })];
  expect(tagsInUse(list)).toEqual([
    { tag: 'café', count: 2 },
    { tag: 'a', count: 1 },
    { tag: 'b', count: 1 },
  ]);
});

describe('changeNotes', () => {
  it('gives only the notes that change, and leaves the others and the given ones alone', () => {
    const list = [at(1, { tags: ['a'], colour: 'roze' }), at(2, { tags: ['a', 'b'] }), at(3)];
    const changed = changeNotes(list, { addTags: ['b', 'b', ' '], removeTags: ['a'] });
    expect(changed.map(({ note }) => note.tags)).toEqual([['b'], ['b'], ['b']]);
    expect(changed[0]?.from).toBe(list[0]);
    expect(list[0]?.note.tags).toEqual(['a']);
    expect(numbers(changeNotes(list, { colour: 'geel' }))).toEqual([1]);
    expect(changeNotes(list, { label: 'vraag', addTags: [], removeDossiers: ['x'] })).toEqual([]);
    expect(changeNotes(list, { label: null }).map(({ note }) => note.label)).toEqual([null, null, null]);
  });
});

describe('names of files', () => {
  it.each([
    [{ name: 'Jemen: wapenstilstand 2018!' }, 'jemen-wapenstilstand-2018--a1b2c3d4.md'],
    [{ name: null }, 'haven--a1b2c3d4.md'],
    [{ name: 'Ærø, Łódź, Straße & ĲSSEL' }, 'aero-lodz-strasse-ijssel--a1b2c3d4.md'],
    [{ name: 'CON' }, 'con--a1b2c3d4.md'],
    [{ name: '<>:"/\\|?* . ' }, 'haven--a1b2c3d4.md'],
    [
      { name: '北京', selectors: { ...noteOf().selectors, quote: { exact: '🕊', prefix: '', suffix: '' } }, body: '…' },
      'notitie--a1b2c3d4.md',
    ],
    [{ name: `${'lang '.repeat(30)}` }, `${'lang-'.repeat(9)}lang--a1b2c3d4.md`.replace('-lang--', '--')],
    [{ name: 'x'.repeat(300) }, `${'x'.repeat(48)}--a1b2c3d4.md`],
  ])('%j', (fields, expected) => {
    const name = noteFileName(noteOf({ id: '0197c2d4-1111-7222-8333-0000a1b2c3d4', ...fields }));
    expect(name).toBe(expected);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longestName);
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.md$/);
  });

  it('are numbered before their ending', () => {
    expect([1, 2, 13].map((count) => numbered('a--1.md', count))).toEqual(['a--1.md', 'a--1-2.md', 'a--1-13.md']);
    expect(numbered('brief', 2)).toBe('brief-2');
  });

  it('of folders are none that Windows keeps for devices', () => {
    expect(['con', 'com1', 'console'].map(letterFolder)).toEqual(['con-brief', 'com1-brief', 'console']);
  });
});

it('notes at one place stand in the order of their beginning as stored, of their end, then of their ids', () => {
  const within = (n: number, start: number, end: number): { note: Note } =>
    at(n, { selectors: { ...noteOf().selectors, position: { start, end } } });
  const list = [within(4, 5, 9), within(1, 5, 9), within(3, 5, 7), within(2, 0, 90)];
  expect(numbers(sortNotes(list, 'place', () => 0))).toEqual([2, 3, 1, 4]);
  expect(numbers(sortNotes([...list].reverse(), 'place', () => 0))).toEqual([2, 3, 1, 4]);
});
