import type { Span } from '../span.ts';
import { fold } from './fold.ts';

/** A word of a text, at its UTF-16 offsets, with its letters as they are compared. */
export interface Word extends Span {
  readonly letters: string;
}

/** Letters and digits; broken at the end of a line, or by a soft hyphen, it is still one. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:\u00ad|[-\u2010]\r?\n)\s*\p{Ll}[\p{L}\p{M}\p{N}]*)*/gu;

/** The words that begin in a stretch of a text. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(word)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    letters: plain.test(found) ? found : String.fromCharCode(...fold(found).codes),
  }));
}

const plain = /^[\dA-Za-z]+$/;

/** For each word of a pattern the index of the word opposite it, or -1; and whether it is the same, or nearly. */
export interface WordAlignment {
  readonly at: Int32Array;
  readonly same: Uint8Array;
}

/** A word in common counts for more the longer it is: *de* is everywhere. */
const matched = (length: number): number => 12 + 2 * Math.min(8, length);
/** A word for another; a word taken out; words put in, nearly as dear however many: a page's furniture is one interruption. */
const [replaced, taken, openGap, extendGap] = [-3, -12, -12, -1];

/** How the words of a pattern lie among those of a stretch of a text: all of the pattern, anywhere in the stretch. */
export function alignWords(pattern: readonly Word[], text: readonly Word[]): WordAlignment {
  const [rows, columns] = [pattern.length, text.length];
  const width = columns + 1;
  // Scores of alignments that end opposite each other (or with a word taken out), of this row and of the one above.
  let score = new Int32Array(width);
  let above = new Int32Array(width);
  // Where each came from (1 to 3), whether a gap goes on there (4), and how like the two words are (8 and 16).
  const steps = new Uint8Array((rows + 1) * width);
  // Nearly all pairs are other words: one that is the same but for a letter begins or ends as it did.
  const first = Int32Array.from(text, ({ letters }) => letters.charCodeAt(0));
  const last = Int32Array.from(text, ({ letters }) => letters.charCodeAt(letters.length - 1));
  for (let row = 1; row <= rows; row++) {
    [above, score] = [score, above];
    score[0] = row * taken;
    steps[row * width] = 2;
    const { letters } = pattern[row - 1] as Word;
    const [ownFirst, ownLast] = [letters.charCodeAt(0) | 0, letters.charCodeAt(letters.length - 1) | 0];
    const gain = matched(letters.length);
    // Within words that were put in; none before the first word of the text.
    let inGap = -1e9;
    for (let column = 1; column <= columns; column++) {
      const isLike = first[column - 1] === ownFirst || last[column - 1] === ownLast;
      const kind = isLike ? likeness(letters, (text[column - 1] as Word).letters) : 0;
      const opened = (score[column - 1] as number) + openGap;
      const goneOn = inGap + extendGap;
      inGap = goneOn > opened ? goneOn : opened;
      let step = (kind << 3) | (goneOn > opened ? 4 : 0);
      let best = (above[column - 1] as number) + (kind > 0 ? gain : replaced);
      let from = 1;
      const out = (above[column] as number) + taken;
      if (out > best) {
        best = out;
        from = 2;
      }
      if (row < rows && inGap > best) {
        best = inGap;
        from = 3;
      }
      score[column] = best;
      step |= from;
      steps[row * width + column] = step;
    }
  }
  const at = new Int32Array(rows).fill(-1);
  const same = new Uint8Array(rows);
  let column = 0;
  for (let i = 1; i <= columns; i++) if ((score[i] as number) > (score[column] as number)) column = i;
  for (let row = rows; row > 0; ) {
    const from = (steps[row * width + column] as number) & 3;
    if (from === 3) {
      while (((steps[row * width + column] as number) & 4) !== 0) column--;
      column--;
    } else {
      const kind = (steps[row * width + column] as number) >> 3;
      row--;
      if (from !== 1) continue;
      column--;
      at[row] = column;
      same[row] = kind;
    }
  }
  return { at, same };
}

/**
 * 2 for the same word, 1 for one with a letter in five other and at most two, 0 for another word; of words that begin or
 * end alike.
 */
function likeness(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 2;
  const allowed = Math.min(2, Math.floor(Math.min(a.length, b.length) / 5));
  if (Math.abs(a.length - b.length) > allowed) return 0;
  return allowed > 0 && editsWithin(a, b, allowed) ? 1 : 0;
}

/** Whether so few letters put in, taken out or replaced make one word of the other. */
export function editsWithin(a: string, b: string, edits: number): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (i === a.length && i === b.length) return true;
  if (edits === 0) return false;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    editsWithin(restA.slice(1), restB.slice(1), edits - 1) ||
    (restA !== '' && editsWithin(restA.slice(1), restB, edits - 1)) ||
    (restB !== '' && editsWithin(restA, restB.slice(1), edits - 1))
  );
}
