import { describe, expect, it } from 'vitest';
import {
  briefingFileName,
  letterFolder,
  longestName,
  noteFileName,
  numbered,
} from '../../../src/shared/notebook/file-name.ts';
import { noteOf } from './support/notes.ts';

const digits = noteOf().id.slice(-8);
const named = (name: string, exact = '', body = ''): string =>
  noteFileName(noteOf({ name, body, selectors: { ...noteOf().selectors, quote: { exact, prefix: '', suffix: '' } } }));

describe('the name of a note’s file', () => {
  it.each([
    ['Één & ander!', 'een-ander'],
    ['Æther, Œuvre, Straße', 'aether-oeuvre-strasse'],
    ['Ørsted đak ðorn þing Łódź ısı ĳs', 'orsted-dak-dorn-thing-lodz-isi-ijs'],
    ['ĳ', 'ij'],
    ['25%', '25'],
  ])('%s', (name, words) => {
    expect(named(name)).toBe(`${words}--${digits}.md`);
  });

  it('is made of its quote, else of its first words, else it is a notitie', () => {
    expect(named('!', 'de haven', 'Navragen')).toMatch(/^de-haven--/);
    expect(named('', '', 'Navragen')).toMatch(/^navragen--/);
    expect(named('', '…', '—')).toMatch(/^notitie--/);
  });

  it('is cut at a word, and where there is none at 48 characters', () => {
    expect(named(`${'woord '.repeat(8)}afgesneden`)).toBe(`${'woord-'.repeat(8).slice(0, -1)}--${digits}.md`);
    expect(named('a'.repeat(60))).toBe(`${'a'.repeat(48)}--${digits}.md`);
    expect(named('a'.repeat(48))).toBe(`${'a'.repeat(48)}--${digits}.md`);
    expect(named(`-${'é'.repeat(400)}`).length).toBeLessThanOrEqual(longestName);
  });
});

describe('other names', () => {
  it.each([
    ['a.md', 1, 'a.md'],
    ['a.md', 2, 'a-2.md'],
    ['a.b.md', 3, 'a.b-3.md'],
    ['map', 2, 'map-2'],
    ['.md', 2, '.md-2'],
  ])('%s, time %d: %s', (name, count, expected) => {
    expect(numbered(name, count)).toBe(expected);
  });

  it('of a briefing', () => {
    expect(briefingFileName('Voor Één', 'abc')).toBe('voor-een--abc.briefing');
    expect(briefingFileName('***', 'abc')).toBe('briefing--abc.briefing');
  });

  it.each([
    ['con', 'con-brief'],
    ['lpt9', 'lpt9-brief'],
    ['console', 'console'],
    ['brief-1', 'brief-1'],
  ])('of the folder of letter %s: %s', (letter, folder) => {
    expect(letterFolder(letter)).toBe(folder);
  });
});
