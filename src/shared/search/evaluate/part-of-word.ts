import type { Span } from '../../span.ts';
import { foldWords } from '../fold.ts';

/** The part of a printed word that some units of its fold came from. */
export function partOf(text: string, word: Span, from: number, to: number): Span {
  let folded = 0;
  let start = word.start;
  let at = word.start;
  while (at < word.end && folded < to) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const units = foldWords(char).length;
    if (folded <= from && units > 0) start = at;
    folded += units;
    at += char.length;
  }
  while (at < word.end && /^\p{M}/u.test(text.slice(at, at + 1))) at++;
  return { start, end: at };
}
