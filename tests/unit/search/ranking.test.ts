import { expect, test } from 'vitest';
import { beginningsOf, endsOf, visitBeginning, visitEnding } from '../../../src/shared/search/index/beginnings.ts';
import { linesOf, visitPlaces } from '../../../src/shared/search/index/lines.ts';
import { lunrIndex } from '../../../src/shared/search/index.ts';
import { shippedIndex as index } from './support.ts';

test('the scores are those that lunr itself gives, up to the length of the query', () => {
  const own = lunrIndex(index.plain, index.letter.blocks.length);
  const { forms, keys } = index.plain;
  for (let first = 0; first < forms.length; first += 37) {
    const ranked = [first, (first * 7) % forms.length, (first * 13) % forms.length].map((form, at) => ({
      form,
      boost: [8, 2, 0.5][at] ?? 1,
    }));
    const boosts = new Map<string, number>();
    for (const { form, boost } of ranked) {
      const key = keys[form]?.[0] ?? '';
      boosts.set(key, Math.max(boosts.get(key) ?? 0, boost));
    }
    const theirs = own.query((query) => {
      for (const [key, boost] of boosts) query.term(key, { boost, usePipeline: false });
    });
    const length = Math.hypot(...boosts.values());
    const scores = index.ranking.scores(ranked);
    expect([...scores].filter((score) => score > 0)).toHaveLength(theirs.length);
    for (const { ref, score } of theirs) expect((scores[Number(ref)] ?? 0) / length).toBeCloseTo(score, 9);
  }
});

const words = ['raad', 'beraad', 'raadsel', 'aaa', '', 'raad', 'é', 'z'];

test('words are found by what stands in them, by their beginnings and by their ends', () => {
  for (const piece of ['raad', 'a', 'aa', 'e', 'd', 'ra', 'sel', 'é', 'zz', 'raadsels']) {
    const found: [number, number][] = [];
    visitPlaces(linesOf(words), piece, (line, at) => found.push([line, at]));
    expect(found).toEqual(
      words.flatMap((word, line) =>
        [...word.matchAll(new RegExp(piece, 'g'))].map(({ index: at }): [number, number] => [line, at]),
      ),
    );
    const starting: number[] = [];
    visitBeginning(beginningsOf(words), piece, (line) => starting.push(line));
    expect(starting.sort()).toEqual([...words.keys()].filter((line) => words[line]?.startsWith(piece)));
    const ending: number[] = [];
    visitEnding(endsOf(words), piece, (line) => ending.push(line));
    expect(ending.sort()).toEqual([...words.keys()].filter((line) => words[line]?.endsWith(piece)));
  }
  visitPlaces(linesOf([]), 'a', () => expect.unreachable());
  visitPlaces(linesOf(words), '', () => expect.unreachable());
});
