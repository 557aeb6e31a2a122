import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { hasTwin } from '../../../src/shared/anchor/judge/twin.ts';
import { patternOf } from '../../../src/shared/anchor/pattern.ts';
import { alignWords, wordsIn } from '../../../src/shared/anchor/words.ts';

/** A quote over two paragraphs, in a text in which one of them stands twice. */

const first =
  'De inzet van het kabinet was om de hulp aan ontheemden in de regio te verbeteren. Daarover is in Genève overlegd.';
const second =
  'Voor het onderwijs aan kinderen in de kampen is een fonds opgericht, dat nog dit jaar zijn eerste scholen bouwt.';
const opening = 'Met deze brief antwoord ik op de vragen die in het overleg van vorige week zijn gesteld.';
const closing =
  'Ik vertrouw erop u hiermee voldoende te hebben ingelicht, en kom in het najaar op dit onderwerp terug.';
const quote = 'is in Genève overlegd.\n\nVoor het onderwijs';

/** Of the quote in a letter, at the place that its words have in another. */
function isTwin(old: readonly string[], now: readonly string[]): boolean {
  const before = old.join('\n\n');
  const start = before.indexOf(quote);
  const pattern = patternOf(describe(before, { start, end: start + quote.length }).quote ?? { exact: '' });
  const text = now.join('\n\n');
  const words = wordsIn(text, { start: 0, end: text.length });
  return hasTwin(pattern, { text, now: words, ...alignWords(pattern.words, words) });
}

const letter = [opening, first, second, closing];

group('a paragraph of a quote of two', () => {
  test('stands once, where the letter is as it was', () => {
    expect(isTwin(letter, letter)).toBe(false);
  });

  test('stands twice: the second, and the copy next to the first', () => {
    const own = second.replace('het onderwijs', 'de scholing').replace('een fonds', 'een stichting');
    expect(isTwin(letter, [opening, first, second, own, closing])).toBe(true);
  });

  test('stands twice: the first, and the copy next to the second', () => {
    const own = first.replace('Daarover', 'Hierover').replace('Genève', 'Wenen');
    expect(isTwin(letter, [opening, own, first, second, closing])).toBe(true);
  });

  test('stands once beside one that has a few of its words', () => {
    const other = 'Voor het onderwijs aan volwassenen komt later een regeling, waarover de gemeenten nog spreken.';
    expect(isTwin(letter, [opening, first, second, other, closing])).toBe(false);
  });

  test('stands once beside one that always began as it does', () => {
    const [short, next] = [second.slice(0, 60), second.replace('een fonds', 'een regeling')];
    expect(isTwin([opening, first, short, next, closing], [opening, first, short, next, closing])).toBe(false);
    expect(isTwin([opening, first, short, closing], [opening, first, short, next, closing])).toBe(true);
  });

  test('that is the only one has no twin', () => {
    const words = describe(first, { start: 20, end: 40 }).quote ?? { exact: '' };
    const text = `${first}\n\n${first}`;
    const pattern = patternOf(words);
    const now = wordsIn(text, { start: 0, end: text.length });
    expect(hasTwin(pattern, { text, now, ...alignWords(pattern.words, now) })).toBe(false);
  });
});
