import { addLiteral } from './evaluate/literal.ts';
import { passagesIn } from './filter.ts';
import { foldWords, isWordEdge } from './fold.ts';
import type { SearchIndex } from './index.ts';
import { Matches } from './matches.ts';
import type { Part } from './parts.ts';
import type { Query } from './query.ts';
import { type FindOptions, hows } from './result.ts';
import { isAsStrict } from './strict.ts';

/** A passage with hits: where they are among the matches, and how sure the least sure of its words is. */
export interface Passage {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly rank: number;
}

/** The whole query as it was typed comes before its words apart. */
const wholeQuery = -1;
const none = 255;

/**
 * The matches that count: where the whole query stands, and in passages that have every part of it where each part does;
 * in order of place and without overlaps, passage by passage.
 */
export function gather(
  index: SearchIndex,
  query: Query,
  parts: readonly Part[],
  options: FindOptions,
): { matches: Matches; passages: Passage[] } {
  const passes = passing(index, options);
  const count = index.letter.blocks.length;
  const found = new Matches();
  const take = (matches: Matches, typed: string, holds: (block: number) => boolean): void => {
    for (let i = 0; i < matches.length; i++) {
      if (holds(matches.blocks[i] ?? 0) && passes(matches, i, typed)) found.take(matches, i);
    }
  };
  // Per passage the least sure of the ways in which its words matched; none where a word is missing.
  const rank = new Int16Array(count).fill(none);
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && foldWords(only.typed) === query.folded) {
    take(only.matches, only.typed, () => true);
    for (let i = 0; i < found.length; i++) lower(rank, found.blocks[i] ?? 0, found.hows[i] ?? none);
    return passagesOf(found.settled(), rank);
  }
  const best = parts.map(({ matches, typed }) => {
    const own = new Int16Array(count).fill(none);
    for (let i = 0; i < matches.length; i++)
      if (passes(matches, i, typed)) lower(own, matches.blocks[i] ?? 0, matches.hows[i] ?? none);
    return own;
  });
  for (let block = 0; block < count; block++) rank[block] = Math.max(...best.map((own) => own[block] ?? none));
  for (const { matches, typed } of parts) take(matches, typed, (block) => rank[block] !== none);
  const whole = new Matches();
  addLiteral(index, query.folded, { exact: 'exact', inside: options.inside ?? true, literal: 2 }, whole);
  take(whole, query.typed, () => true);
  for (let i = 0; i < whole.length; i++) {
    if (!passes(whole, i, query.typed)) continue;
    const how = whole.hows[i] ?? none;
    lower(rank, whole.blocks[i] ?? 0, how === 0 ? wholeQuery : how);
  }
  return passagesOf(found.settled(), rank);
}

function lower(ranks: Int16Array, block: number, rank: number): void {
  if (rank < (ranks[block] ?? none)) ranks[block] = rank;
}

/** What the reader's options let through. */
function passing(index: SearchIndex, options: FindOptions): (matches: Matches, i: number, typed: string) => boolean {
  const { text } = index.letter;
  const allowed = passagesIn(index, options.filter);
  const { wholeWords = false, inside = true, accents = false, case: byCase = false } = options;
  const last = inside ? hows.length : hows.indexOf('inside') - 1;
  const strict = accents || byCase;
  const isWhole = (matches: Matches, i: number): boolean =>
    (matches.hows[i] ?? none) <= hows.indexOf('word') ||
    // "NGO" in NGO’s: the word as typed, in the letter a form of it.
    (matches.literal[i] !== 0 && isWordEdge(text, matches.starts[i] ?? 0) && isWordEdge(text, matches.ends[i] ?? 0));
  return (matches, i, typed) =>
    (matches.hows[i] ?? none) <= last &&
    (!wholeWords || isWhole(matches, i)) &&
    (allowed === null || allowed[matches.blocks[i] ?? 0] === 1) &&
    (!strict || isAsStrict(text.slice(matches.starts[i], matches.ends[i]), typed, options));
}

function passagesOf(matches: Matches, rank: Int16Array): { matches: Matches; passages: Passage[] } {
  const passages: Passage[] = [];
  for (let first = 0; first < matches.length; ) {
    const block = matches.blocks[first] ?? 0;
    let last = first;
    while (last < matches.length && matches.blocks[last] === block) last++;
    passages.push({ block, first, last, rank: rank[block] ?? none });
    first = last;
  }
  return { matches, passages };
}
