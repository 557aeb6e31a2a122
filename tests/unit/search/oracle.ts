import { find } from '../../../src/shared/search/find.ts';
import type { SearchIndex } from '../../../src/shared/search/index.ts';
import type { Hit } from '../../../src/shared/search/result.ts';

/**
 * A folded scan as plain as can be, written apart from the search: it compares a query with the text at each place, sign
 * by sign. What it finds is what is printed.
 */
interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

const special: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ĳ: 'ij',
};

export function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let place = 0;
  for (const char of text) {
    const [start, end] = [place, place + char.length];
    place = end;
    if (`'’‘\`´ʼ′"“”„«»`.includes(char)) continue;
    if (/[\s\u00ad\u2010-\u2015\u2212-]/.test(char)) {
      const last = signs.at(-1);
      const gap = text.slice(start, end) === '\n' && text[start - 1] === '\n' ? '\n' : ' ';
      if (last !== undefined && (last.sign === ' ' || last.sign === '\n')) signs.pop();
      const sign = gap === '\n' || last?.sign === '\n' ? '\n' : ' ';
      signs.push({ sign, start: last !== undefined && /[ \n]/.test(last.sign) ? last.start : start, end });
      continue;
    }
    const bare = char.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const last = signs.at(-1);
    if (bare === '' && last !== undefined) signs[signs.length - 1] = { ...last, end };
    for (const sign of special[bare] ?? bare) signs.push({ sign, start, end });
  }
  return signs;
}

export const foldedBy = (text: string): string =>
  signsOf(text)
    .map(({ sign }) => sign)
    .join('')
    .trim();

/** Where a query stands in a text; places do not overlap. */
export function scan(signs: readonly Sign[], query: string): string[] {
  const wanted = [...foldedBy(query)];
  const found: string[] = [];
  for (let i = 0; i + wanted.length <= signs.length; i++) {
    if (wanted.length === 0 || !wanted.every((sign, j) => signs[i + j]?.sign === sign)) continue;
    found.push(`${signs[i]?.start}–${signs[i + wanted.length - 1]?.end}`);
    i += wanted.length - 1;
  }
  return found;
}

/** The hits that hold just what was typed, accents, case, hyphens and apostrophes folded. */
export function literalHits({ letter }: SearchIndex, query: string, hits: readonly Hit[]): string[] {
  const wanted = foldedBy(query);
  return hits
    .filter(({ start, end }) => foldedBy(letter.text.slice(start, end)) === wanted)
    .map(({ start, end }) => `${start}–${end}`)
    .sort();
}

/** The literal hits of a search against the plain scan: the same places, none more, none fewer. */
export function compare(
  index: SearchIndex,
  queries: readonly string[],
): { compared: number; places: number; wrong: string[] } {
  const signs = signsOf(index.letter.text);
  const wrong: string[] = [];
  let places = 0;
  for (const query of queries) {
    // Stop words alone are not sought unless they are quoted.
    const plain = find(index, query);
    const result = plain.notSought === 'stop-words' ? find(index, `"${query}"`) : plain;
    const expected = scan(signs, query).sort();
    places += expected.length;
    if (literalHits(index, query, result.hits).join() !== expected.join()) wrong.push(query);
  }
  return { compared: queries.length, places, wrong };
}

/** Numbers that look drawn and are the same in each run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Words, runs of two to five words, and cuts from anywhere, all out of one block each. */
export function queriesFrom({ letter }: SearchIndex, seed: number, count: number): string[] {
  const draw = dice(seed);
  const blocks = letter.blocks
    .map(({ start, end }) => letter.text.slice(start, end))
    .filter((text) => text.length > 20);
  return Array.from({ length: count }, (_, i) => {
    const block = blocks[draw(blocks.length)] ?? '';
    if (i % 3 === 2) {
      const from = draw(block.length - 2);
      return block.slice(from, from + 1 + draw(24));
    }
    const words = block.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const from = draw(words.length);
    return words.slice(from, from + (i % 3 === 0 ? 1 : 2 + draw(4))).join(' ');
  }).filter((query) => foldedBy(query) !== '');
}
