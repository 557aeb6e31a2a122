import { lowerBound } from '../../letter/lower-bound.ts';
import { numberAt, wordAt } from '../column.ts';

/** Words in the order of their letters, so that those with one beginning stand together; likewise by their ends. */
export interface Beginnings {
  readonly sorted: readonly string[];
  /** The index that each had among the words that were given. */
  readonly indexes: Int32Array;
}

export function beginningsOf(words: readonly string[]): Beginnings {
  const indexes = Int32Array.from(words.keys()).sort((a, b) => compare(wordAt(words, a), wordAt(words, b)) || a - b);
  return { sorted: Array.from(indexes, (index) => wordAt(words, index)), indexes };
}

/** By UTF-16 units, as strings are compared: a locale's order would tear beginnings apart. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tells the index of every word that begins with a piece. */
export function visitBeginning({ sorted, indexes }: Beginnings, piece: string, visit: (index: number) => void): void {
  const first = lowerBound(sorted.length, (at) => wordAt(sorted, at) < piece);
  for (let at = first; sorted[at]?.startsWith(piece); at++) visit(numberAt(indexes, at));
}

/** The same of words read backwards. */
export interface Ends {
  readonly backwards: Beginnings;
}

export const endsOf = (words: readonly string[]): Ends => ({ backwards: beginningsOf(words.map(reversed)) });

/** Tells the index of every word that ends in a piece. */
export function visitEnding({ backwards }: Ends, piece: string, visit: (index: number) => void): void {
  visitBeginning(backwards, reversed(piece), visit);
}

/** By UTF-16 units: it is only compared with others. */
const reversed = (word: string): string => word.split('').reverse().join('');
