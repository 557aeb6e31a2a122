import { blockIndexAt } from '../../letter/block-at.ts';
import { isWordEdge, unfold } from '../fold.ts';
import type { SearchIndex } from '../index.ts';
import type { Literal, Matches } from '../matches.ts';
import type { How } from '../result.ts';

export interface LiteralOptions {
  /** What a place at word edges is called. */
  readonly exact: How;
  /** Whether places that begin in the middle of a word count. */
  readonly inside: boolean;
  readonly literal: Literal;
}

/** Every place where a folded text stands, if asked inside words too; a place may not overlap the one before it. */
export function addLiteral(
  { folded, letter }: SearchIndex,
  words: string,
  { exact, inside, literal }: LiteralOptions,
  matches: Matches,
): void {
  if (words === '') return;
  const { text } = folded;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const { start, end } = unfold(folded, at, at + words.length);
    const begins = isWordEdge(letter.text, start);
    if (!inside && !begins) continue;
    const how = begins && isWordEdge(letter.text, end) ? exact : begins ? 'prefix' : 'inside';
    matches.push(start, end, blockIndexAt(letter, start), how, literal);
  }
}
