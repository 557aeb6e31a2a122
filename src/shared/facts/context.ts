import type { Letter } from '../letter/letter.ts';
import type { Span } from '../span.ts';

/** A mention in the words around it, cut at blanks; dots say where the line of text goes on. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function contextOf(letter: Letter, mention: Span, around = 48): Context {
  const block = letter.blocks.find(({ end }) => end >= mention.end) ?? { start: 0, end: letter.text.length };
  const { text } = letter;
  return {
    before: cutStart(text.slice(block.start, mention.start), around),
    words: shorter(oneLine(text.slice(mention.start, mention.end)), 24, 16),
    after: cutEnd(text.slice(mention.end, block.end), around),
  };
}

function cutStart(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const blank = line.indexOf(' ', line.length - length);
  return blank < 0 ? '… ' : `…${line.slice(blank)}`;
}

function cutEnd(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const blank = line.lastIndexOf(' ', length);
  return blank < 0 ? hold : `${line.slice(0, blank)}${hold}`;
}

/** Dots of ours, on one line with the last word. */
const hold = '\u00a0…';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Long words by about so many characters of their beginning and of their end. */
export function shorter(words: string, beginning: number, end: number): string {
  if (words.length <= beginning + end + 8) return words;
  const [first, last] = [words.lastIndexOf(' ', beginning), words.indexOf(' ', words.length - end)];
  return first < 0 || last < 0 ? words : `${words.slice(0, first)} …${words.slice(last)}`;
}
