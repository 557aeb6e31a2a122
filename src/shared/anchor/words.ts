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
  // Scores of alignments that end opposite each other (or with a word taken out), and within words that were put in.
  const score = new Int32Array((rows + 1) * width);
  const inGap = new Int32Array((rows + 1) * width).fill(-1e9);
  const step = new Uint8Array((rows + 1) * width);
  const gapGoesOn = new Uint8Array((rows + 1) * width);
  const kinds = new Uint8Array(rows * columns);
  for (let row = 1; row <= rows; row++) {
    score[row * width] = row * taken;
    step[row * width] = 2;
    const own = pattern[row - 1] as Word;
    for (let column = 1; column <= columns; column++) {
      const cell = row * width + column;
      const kind = likeness(own.letters, (text[column - 1] as Word).letters);
      kinds[(row - 1) * columns + column - 1] = kind;
      const opened = (score[cell - 1] as number) + openGap;
      const goneOn = (inGap[cell - 1] as number) + extendGap;
      inGap[cell] = Math.max(opened, goneOn);
      gapGoesOn[cell] = goneOn > opened ? 1 : 0;
      let best = (score[cell - width - 1] as number) + (kind > 0 ? matched(own.letters.length) : replaced);
      let from = 1;
      const out = (score[cell - width] as number) + taken;
      if (out > best) [best, from] = [out, 2];
      if (row < rows && (inGap[cell] as number) > best) [best, from] = [inGap[cell] as number, 3];
      score[cell] = best;
      step[cell] = from;
    }
  }
  const at = new Int32Array(rows).fill(-1);
  const same = new Uint8Array(rows);
  let column = 0;
  for (let i = 1; i <= columns; i++)
    if ((score[rows * width + i] as number) > (score[rows * width + column] as number)) column = i;
  for (let row = rows; row > 0; ) {
    const from = step[row * width + column];
    if (from === 3) {
      while (gapGoesOn[row * width + column] === 1) column--;
      column--;
    } else {
      row--;
      if (from !== 1) continue;
      column--;
      at[row] = column;
      same[row] = kinds[row * columns + column] as number;
    }
  }
  return { at, same };
}

/** 2 for the same word, 1 for one with a letter in five other and at most two, 0 for another word. */
function likeness(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 2;
  // Nearly all pairs are other words; one that is the same but for a letter begins or ends as it did.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return 0;
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
