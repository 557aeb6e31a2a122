import { expect, it } from 'vitest';
import { approximate, exactElseApproximate } from '../../bench/one-by-one.ts';
import { pick, type Random, seeded } from './changes.ts';

/** The peer that the bench compares with leaves out most of the matrix: here is all of it, cell by cell. */
function plain(text: string, quote: string): number {
  let column = Array.from({ length: quote.length + 1 }, (_, row) => row);
  let [fewest, end] = [Math.min(256, quote.length / 2), -1];
  for (let i = 0; i < text.length; i++) {
    const next = [0];
    for (let row = 1; row <= quote.length; row++) {
      const opposite = (column[row - 1] as number) + (text[i] === quote[row - 1] ? 0 : 1);
      next.push(Math.min(opposite, (column[row] as number) + 1, (next[row - 1] as number) + 1));
    }
    column = next;
    const edits = column[quote.length] as number;
    if (edits < fewest || (edits === fewest && end < 0)) [fewest, end] = [edits, i + 1];
  }
  return end;
}

const letters = (random: Random, length: number, of: string): string =>
  Array.from({ length }, () => pick(random, [...of])).join('');

/** A quote with some letters replaced, taken out or put in. */
const edited = (quote: string, share: number, random: Random): string =>
  [...quote].map((letter) => (random() < share ? pick(random, ['', 'x', `${letter}y`, 'a', '€']) : letter)).join('');

it('finds what the whole matrix says', () => {
  const found = [0, 0];
  for (let seed = 1; seed <= 400; seed++) {
    const random = seeded(seed);
    const of = pick(random, ['ab', 'abcd', 'abcdefghijklmnop', 'aé€\u0101bcd']);
    const quote = letters(random, pick(random, [1, 2, 7, 31, 32, 33, 63, 64, 65, 96, 100, 128, 150, 200]), of);
    const parts = Array.from({ length: 3 }, () => [
      letters(random, Math.floor(random() * 80), of),
      random() < 0.4 ? edited(quote, pick(random, [0.05, 0.2, 0.45, 0.9]), random) : '',
    ]);
    const text = parts.flat().join('');
    const end = approximate(text, quote);
    expect(end, `seed ${seed}`).toBe(plain(text, quote));
    found[end < 0 ? 0 : 1] = (found[end < 0 ? 0 : 1] as number) + 1;
  }
  expect(Math.min(...found)).toBeGreaterThan(20);
});

it('allows no more than 256 edits, and takes exact words first', () => {
  const random = seeded(1);
  const quote = letters(random, 700, 'abcdefgh');
  const text = (edits: number): string => `${'z'.repeat(50)}${'y'.repeat(edits)}${quote.slice(edits)}`;
  expect(approximate(text(256), quote)).toBe(plain(text(256), quote));
  expect(approximate(text(256), quote)).toBe(750);
  expect(approximate(text(257), quote)).toBe(-1);
  expect(exactElseApproximate(`abxd abcd`, 'abcd')).toBe(9);
  expect(exactElseApproximate('', 'abcd')).toBe(-1);
});
