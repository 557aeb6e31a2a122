import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';

/** Every message as a path and its words; a message with gaps is filled with marks that must come back. */
function flat(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') found.set(at, value(1, 2, 3, 4, 5));
    else for (const [inner, words] of flat(value, at)) found.set(inner, words);
  }
  return found;
}

describe('messages', () => {
  const nl = flat(messagesIn('nl'));
  const en = flat(messagesIn('en'));

  it('has 0 missing keys: both languages have the same messages', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
    expect(nl.size).toBeGreaterThan(100);
  });

  it('has no empty message but the one that is meant to be', () => {
    const empty = [...nl, ...en].filter(([, words]) => words.trim() === '').map(([key]) => key);
    expect(new Set(empty)).toEqual(new Set(['place.none']));
  });

  it('fills every gap', () => {
    for (const [key, words] of [...nl, ...en]) expect(words, key).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has no exclamation marks and no "Oeps": trouble is told calmly', () => {
    for (const [key, words] of nl) expect(words, key).not.toMatch(/!|oeps/i);
  });
});

type Words = (...values: unknown[]) => string;

/** Every message with gaps, by its path. */
function withGaps(tree: object, path = ''): [string, Words][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Words][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [];
    return typeof value === 'function' ? [[at, value]] : withGaps(value, at);
  });
}

/** Every row of `width` values. */
const rows = (width: number, values: readonly unknown[]): unknown[][] =>
  width === 0 ? [[]] : rows(width - 1, values).flatMap((row) => values.map((value) => [...row, value]));

describe.each(['nl', 'en'] as const)('messages that count, in %s', (language) => {
  const said = withGaps(messagesIn(language)).flatMap(([key, words]) =>
    rows(words.length, [0, 1, 2, 3]).map((row) => [`${key}(${row})`, words(...row)] as const),
  );

  it('say it for none, one and more', () => {
    expect(said.length).toBeGreaterThan(500);
    for (const [call, words] of said) expect(words, call).not.toMatch(/undefined|NaN|\[object/);
  });

  it('never have one of several: “1 notities”', () => {
    const plural =
      language === 'nl'
        ? /(?<![\d.])1 (?:[\p{L}-]+(?:eiten|ingen|ities|fers|fen|anden|aties|punten|bladzijden|regels|groepen|bevindingen)|data|alinea’s|passages|dossiers)\b/u
        : /(?<![\d.])1 (?:notes|facts|hits|paragraphs|pages|passages|files|findings|dates|references|dossiers|mentions|points|motions|versions)\b/u;
    // For two or more only: the map's caption (captionOne is for one), the limit of a file, and what was undone of several
    // notes; “1 of 1 notes” is a sum.
    const others = [
      'facts.map.caption(',
      'exchange.fileFaults.too-many(',
      'notebook.said.them.several(',
      'notebookPage.summaryOf(',
    ];
    const counted = said.filter(
      ([call]) => /\(1(?:,1)*\)$/.test(call) && !others.some((other) => call.startsWith(other)),
    );
    expect(counted.length).toBeGreaterThan(50);
    for (const [call, words] of counted) expect(words, call).not.toMatch(plural);
  });

  it('tell a name without words of its own, too', () => {
    for (const [key, words] of withGaps(messagesIn(language))) {
      if (words.length > 3) continue;
      for (const row of rows(words.length, ['', 'iets'])) {
        expect(words(...row), `${key}(${row.map((value) => `“${value}”`)})`).not.toMatch(/undefined|\[object/);
      }
    }
  });
});
