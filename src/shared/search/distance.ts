import { numberAt } from './column.ts';

/**
 * How many slips of typing lie between two words: a letter too many, too few, another one, or two changed places
 * (the optimal string alignment distance). Gives `most + 1` as soon as it is more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || lettersApart(a, b) > 2 * most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(numberAt(last, j) + 1, numberAt(row, j - 1) + 1, numberAt(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, numberAt(beforeLast, j - 2) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(numberAt(last, b.length), most + 1);
}

/** Letters that only one of two words has; each slip changes at most two. It tells most words apart at once. */
function lettersApart(a: string, b: string): number {
  let apart = letters(a) ^ letters(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count;
}

function letters(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}
