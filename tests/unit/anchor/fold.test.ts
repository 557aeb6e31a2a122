import { expect, test } from 'vitest';
import { fold, folding } from '../../../src/shared/anchor/fold.ts';

const read = (codes: Uint16Array): string => String.fromCharCode(...codes);

test('a character that becomes many has all of them at its own place, however many there are', () => {
  const { codes, from, to } = fold('aﷺ'.repeat(20));
  const formula = 'ﷺ'.normalize('NFKD').replaceAll(' ', '');
  expect(read(codes)).toBe(`a${formula}`.repeat(20));
  expect([...new Set(from)]).toEqual(Array.from({ length: 40 }, (_, i) => i));
  expect([...to].every((end, i) => end === (from[i] ?? 0) + 1)).toBe(true);
});

test('a long text is folded in steps to what it is in one', () => {
  const text = 'Een zin – met “tekens”. '.repeat(1000);
  const steps = folding(text);
  let pauses = 0;
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThan(5);
  expect(read(fold(text).codes)).toBe('Eenzinmet"tekens".'.repeat(1000));
});

test('a character of two units, with a mark on it or not, is at both of them', () => {
  const { codes, from, to } = fold('a🕊\u{1e8d0}b');
  expect(read(codes)).toBe('a🕊\u{1e8d0}b');
  expect([...from]).toEqual([0, 1, 1, 1, 1, 5]);
  expect([...to]).toEqual([1, 5, 5, 5, 5, 6]);
});

test('marks on a character are put in order with it, and what follows has its own place', () => {
  const { codes, from, to } = fold('ä\u0323xy');
  expect(read(codes)).toBe('a\u0323\u0308xy');
  expect([...from]).toEqual([0, 0, 0, 2, 3]);
  expect([...to]).toEqual([2, 2, 2, 3, 4]);
});
