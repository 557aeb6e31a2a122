import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/shared/notebook/note-changes.ts';
import { noteOf } from './support/notes.ts';

describe('what differs between two versions of a note', () => {
  const note = noteOf({ tags: ['a', 'b'] });

  it('is nothing but what a reader can change', () => {
    expect(
      changesBetween(note, { ...note, modified: '2030-01-01T00:00:00Z', body: 'anders', head: '---\n---\n' }),
    ).toEqual([]);
    expect(changesBetween(note, { ...note, tags: ['b', 'a'] })).toEqual([]);
  });

  it('has each field with what it was and is', () => {
    const { selectors } = note;
    const now = noteOf({
      kind: 'bookmark',
      label: null,
      colour: 'roze',
      name: 'Hier',
      tags: ['b', 'c'],
      dossiers: [],
      selectors: { ...selectors, quote: { ...selectors.quote, exact: 'schip' } },
      withoutPlace: true,
    });
    expect(changesBetween(note, now)).toEqual([
      { field: 'kind', was: ['note'], now: ['bookmark'] },
      { field: 'label', was: ['vraag'], now: [] },
      { field: 'colour', was: ['geel'], now: ['roze'] },
      { field: 'name', was: [], now: ['Hier'] },
      { field: 'tags', was: ['a', 'b'], now: ['b', 'c'] },
      { field: 'dossiers', was: ['jemen'], now: [] },
      { field: 'passage', was: ['haven'], now: ['schip'] },
      { field: 'place', was: ['4123'], now: ['none'] },
    ]);
  });
});
