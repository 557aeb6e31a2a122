import { describe, expect, it } from 'vitest';
import { goldLetters } from '../../../build/gold.ts';
import { extractFacts } from '../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { find } from '../../../src/shared/search/find.ts';
import { buildIndex } from '../../../src/shared/search/index.ts';
import { compare, literalHits, queriesFrom, scan, signsOf } from './oracle.ts';
import { shippedIndex } from './support.ts';

describe('the literal hits are those of a plain scan', () => {
  it.each([
    ['Syrie', 8],
    ['Curacao', 1],
    ['conflict en honger', 2],
    ['15 februari 2019', 1],
    ['Raad', 67],
  ])('%s: %d', (query, count) => {
    expect(scan(signsOf(shippedIndex.letter.text), query)).toHaveLength(count);
    expect(literalHits(shippedIndex, query, find(shippedIndex, query).hits)).toHaveLength(count);
  });

  it('Raad: 42 as a whole word', () => {
    expect(find(shippedIndex, 'Raad', { wholeWords: true }).hits).toHaveLength(42);
  });

  it('900 words, phrases and cuts of the shipped letter', () => {
    const { compared, places, wrong } = compare(shippedIndex, queriesFrom(shippedIndex, 7, 900));
    expect(compared).toBeGreaterThan(850);
    expect(places).toBeGreaterThan(compared);
    expect(wrong).toEqual([]);
  });

  it('30 of each of the other letters', () => {
    let compared = 0;
    for (const { name, source } of goldLetters()) {
      const letter = parseLetter(source);
      const index = buildIndex({ letter, facts: extractFacts(letter), remarks: [] });
      const result = compare(index, queriesFrom(index, name.length, 30));
      compared += result.compared;
      expect(result.wrong, name).toEqual([]);
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
