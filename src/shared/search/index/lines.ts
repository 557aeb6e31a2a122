import { numberAt } from '../column.ts';

/**
 * Words under each other in one text, each between two line ends. What stands in any of thousands of words is found by
 * one search through the text, which is the engine's own and many times as fast as a search through each.
 */
export interface Lines {
  readonly text: string;
  /** Where each word begins. */
  readonly starts: Int32Array;
}

const end = '\n';

/** The words may not hold a line end. */
export function linesOf(words: readonly string[]): Lines {
  const starts = new Int32Array(words.length);
  let next = 0;
  words.forEach((word, line) => {
    starts[line] = next;
    next += word.length + end.length;
  });
  return { text: words.join(end), starts };
}

/**
 * Tells every place where a piece stands in a word, from the first word to the last, without overlaps: the word's index,
 * and where in it, in UTF-16 units.
 */
export function visitPlaces({ text, starts }: Lines, piece: string, visit: (line: number, at: number) => void): void {
  if (piece === '') return;
  let line = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line++;
    visit(line, at - numberAt(starts, line));
  }
}
