import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';
import { seeded } from './changes.ts';
import { changes, foundThoughDeleted, oneByOne, passagesOf, quotesIn } from './figures.ts';
import { inventedLetters } from './invented.ts';
import { characterSpans, isFourWords, placesOf, tally, wordSpans } from './notes.ts';

const { letter } = shippedLetter();
const { text } = letter;

group('the shipped letter, unchanged', () => {
  test('every span finds itself: 2,000 of 1 to 300 characters, and each "Raad"', () => {
    const spans = [...characterSpans(text, 2000, seeded(1)), ...placesOf(text, 'raad')];
    const notes = spans.map((span) => describe(text, span));
    const itself = spans.map((span) => ({ state: 'exact', span }));
    expect(oneByOne(text, notes)).toEqual(itself);
    expect(resolveAll(text, notes)).toEqual(itself);
  });
});

group('the shipped letter, changed', () => {
  const spans = [...characterSpans(text, 300, seeded(21)), ...placesOf(text, 'raad')];
  const long = spans.filter((span) => isFourWords(text, span));
  const layout = ['other white space', 'words hyphenated', 'page furniture put in', 'NFD'];

  test.each(layout)('%s: all found, at their own place', (name) => {
    const mutate = changes[name];
    if (mutate === undefined) throw new Error(name);
    expect(tally(text, spans, mutate, 3)).toMatchObject({ right: spans.length, lost: 0, wrong: 0 });
    expect(tally(text, spans, mutate, 3, oneByOne)).toMatchObject({ right: spans.length, lost: 0, wrong: 0 });
  });

  test.each(['1 % of characters', '3 % of characters', '5 % of characters'])(
    '%s: 97 % of long quotes found',
    (name) => {
      const mutate = changes[name];
      if (mutate === undefined) throw new Error(name);
      for (const resolver of [resolveAll, oneByOne]) {
        const { right, wrong } = tally(text, long, mutate, 3, resolver);
        expect(wrong).toBe(0);
        expect(right / long.length).toBeGreaterThanOrEqual(0.97);
      }
    },
  );

  test.each(['a tenth of paragraphs moved', '5 % of words', 'white space, furniture, NFD, 1 % of characters'])(
    '%s: none at a wrong place',
    (name) => {
      const mutate = changes[name];
      if (mutate === undefined) throw new Error(name);
      for (const seed of [3, 7, 11]) {
        const { right, torn, wrong } = tally(text, spans, mutate, seed);
        expect(wrong).toBe(0);
        expect((right + torn) / spans.length).toBeGreaterThan(0.95);
      }
    },
  );
});

group('a letter of rows that are nearly the same', () => {
  test.each(['other white space', 'NFD'])('%s: all found, at their own place', (name) => {
    const mutate = changes[name];
    if (mutate === undefined) throw new Error(name);
    for (const { source } of inventedLetters) {
      const { text } = parseLetter(source);
      const spans = [...characterSpans(text, 300, seeded(1)), ...wordSpans(text, 150, seeded(2))];
      expect(tally(text, spans, mutate, 1)).toMatchObject({ right: spans.length, lost: 0, wrong: 0 });
    }
  });
});

group('a letter of rows that differ in a name and a number', () => {
  const source = inventedLetters.find(({ name }) => name.endsWith('lists'))?.source ?? '';
  const { text } = parseLetter(source);
  const spans = [...characterSpans(text, 300, seeded(1)), ...wordSpans(text, 150, seeded(2))];

  test.each(['1 % of characters', '3 % of characters', '5 % of words', 'a tenth of paragraphs moved'])(
    '%s: no note goes to another row',
    (name) => {
      const mutate = changes[name];
      if (mutate === undefined) throw new Error(name);
      for (const seed of [1, 2]) expect(tally(text, spans, mutate, seed)).toMatchObject({ wrong: 0 });
    },
    300_000, // two dozen rows alike: each note has them all to look at
  );
});

group('paragraphs moved', () => {
  test('a quote that goes into the next paragraph does not go into another one that begins alike', () => {
    const at = text.indexOf('\n\nMinister-president Rutte heeft tijdens een zitting');
    const spans = Array.from({ length: 40 }, (_, i) => ({ start: at - 20 - 7 * i, end: at + 8 + 4 * i }));
    const mutate = changes['a tenth of paragraphs moved'];
    if (mutate === undefined) throw new Error('no such change');
    for (const resolver of [resolveAll, oneByOne])
      for (const seed of [1, 2])
        expect(tally(text, spans, mutate, seed, resolver)).toMatchObject({ wrong: 0, torn: 40 });
  });
});

group('a passage deleted', () => {
  test('one-word quotes of "Raad" in each deleted passage are lost', () => {
    for (const passage of passagesOf(letter)) {
      const quotes = placesOf(text, 'raad').filter(({ start, end }) => start >= passage.start && end <= passage.end);
      expect(foundThoughDeleted(text, passage, quotes, [])).toEqual({ alone: [], together: [] });
    }
  });

  test('no other quotes of it are attached elsewhere, one by one or together with notes elsewhere', () => {
    const elsewhere = wordSpans(text, 30, seeded(9));
    let quotes = 0;
    for (const passage of passagesOf(letter).filter((_, i) => i % 9 === 0)) {
      const own = quotesIn(text, passage).filter((_, i) => i % 3 === 0);
      quotes += own.length;
      expect(foundThoughDeleted(text, passage, own, elsewhere)).toEqual({ alone: [], together: [] });
    }
    expect(quotes).toBeGreaterThan(700);
  });

  test.each(inventedLetters)('nor in a letter full of what is hard to tell apart: $name', ({ source }) => {
    const { text, blocks } = parseLetter(source);
    const elsewhere = wordSpans(text, 30, seeded(9));
    for (const passage of passagesOf({ text, blocks }).filter((_, i) => i % 5 === 1)) {
      const found = foundThoughDeleted(text, passage, quotesIn(text, passage), elsewhere);
      expect(found).toEqual({ alone: [], together: [] });
    }
  });

  // The next sentence, heading or signature begins or ends with the same words as the one that was deleted.
  test.each([
    'In 2018 was het Koninkrijk',
    'KNL trad op dit thema',
    'Minister-president Rutte heeft',
    'Minister-president Rhuggenaath',
    'De Minister van Buitenlandse Zaken,',
  ])('nor where a formula beside it is the same: %s', (head) => {
    const passages = passagesOf(letter).filter(({ start, end }) => text.slice(start, end).startsWith(head));
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages.filter(({ start, end }) => end - start < 500)) {
      const found = foundThoughDeleted(text, passage, quotesIn(text, passage), wordSpans(text, 30, seeded(9)));
      expect(found).toEqual({ alone: [], together: [] });
    }
  });
});
