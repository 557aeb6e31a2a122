import { extractFacts } from '../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { find } from '../../../src/shared/search/find.ts';
import { buildIndex, type SearchIndex } from '../../../src/shared/search/index.ts';
import type { FindOptions } from '../../../src/shared/search/result.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';

export const shippedIndex: SearchIndex = buildIndex(shippedLetter());

/** A letter of some paragraphs, indexed. */
export function indexOf(...paragraphs: readonly string[]): SearchIndex {
  const letter = parseLetter(`Geachte voorzitter,\n\n${paragraphs.join('\n\n')}\n`);
  return buildIndex({ letter, facts: extractFacts(letter), remarks: [] });
}

/** What a search finds, in order: how, and the printed words. */
export function found(index: SearchIndex, query: string, options?: FindOptions): string[] {
  return find(index, query, options).hits.map(
    ({ start, end, how }) => `${how}: ${index.letter.text.slice(start, end)}`,
  );
}
