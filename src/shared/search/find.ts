import { alsoFound } from './also.ts';
import { passagesIn } from './filter.ts';
import { foldWords, isWordEdge } from './fold.ts';
import type { RankedForm, SearchIndex } from './index.ts';
import { addLiteral } from './literal.ts';
import { Matches } from './matches.ts';
import { isWordOf, type Part, partsOf, soughtIn } from './parts.ts';
import { parseQuery, type Query } from './query.ts';
import {
  type FindOptions,
  type FindResult,
  type Hit,
  type HitColumns,
  type How,
  hows,
  type NotSought,
} from './result.ts';
import { isAsStrict } from './strict.ts';
import { suggest } from './suggest.ts';

/**
 * Finds what answers a query: every place where it stands as typed, and every passage that has all its words in some
 * form. Each hit says how it matched. Any text is safe as a query: nothing in it is an operator but double quotes.
 */
export function find(index: SearchIndex, query: string, options: FindOptions = {}): FindResult {
  const parsed = parseQuery(query);
  const notSought = reasonNotTo(index, parsed);
  if (notSought !== null) return resultOf(new Matches(), [], { notSought, suggestion: null, also: [] });
  const parts = partsOf(index, parsed, options);
  const { matches, passages } = gather(index, parsed, parts, options);
  return resultOf(matches, inOrderOfRelevance(index, parts, passages), {
    notSought: null,
    suggestion: suggestionFor(index, parsed, parts, matches),
    also: alsoFound(index.letter, matches, query),
  });
}

function reasonNotTo(index: SearchIndex, { folded, terms }: Query): NotSought | null {
  if (folded === '' || terms.length === 0) return 'empty';
  return soughtIn(terms, isWordOf(index)).length > 0 ? null : 'stop-words';
}

/** A passage with hits: where they are among the matches, and how sure the least sure of its words is. */
interface Passage {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly rank: number;
}

/** The whole query as it was typed comes before its words apart. */
const wholeQuery = -1;
const none = 255;

function gather(index: SearchIndex, query: Query, parts: readonly Part[], options: FindOptions) {
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

/** The surest passages first; of those as sure the ones that lunr ranks higher, then by place. */
function inOrderOfRelevance(index: SearchIndex, parts: readonly Part[], passages: readonly Passage[]): Passage[] {
  const forms = parts.flatMap(({ forms }) =>
    [...forms].flatMap(([form, [match]]): RankedForm[] =>
      match === undefined ? [] : [{ form, boost: boosts[match.how] }],
    ),
  );
  const scores = passages.length > 1 ? index.ranking.scores(forms) : new Map<number, number>();
  const score = ({ block }: Passage): number => scores.get(block) ?? 0;
  const hits = ({ first, last }: Passage): number => last - first;
  return [...passages].sort((a, b) => a.rank - b.rank || score(b) - score(a) || hits(b) - hits(a) || a.block - b.block);
}

/** How much a form counts for the order of passages that matched as surely. */
const boosts: Readonly<Record<How, number>> = {
  exact: 8,
  word: 8,
  spelling: 8,
  inflected: 4,
  prefix: 2,
  compound: 2,
  alias: 1,
  slip: 1,
  variant: 1,
  inside: 0.5,
};

/** Where nothing is found, or only what is not written as typed: the query in printed words. */
function suggestionFor(index: SearchIndex, query: Query, parts: readonly Part[], matches: Matches): string | null {
  const asTyped = (list: Matches): boolean => list.hows.some((how) => how < firstOther);
  if (asTyped(matches) || matches.hows.some((how) => hows[how] === 'alias' || hows[how] === 'inside')) return null;
  const missing = parts.filter((part) => !asTyped(part.matches)).flatMap(({ terms }) => terms);
  return suggest(index, query, soughtIn(missing, isWordOf(index)));
}

const firstOther = hows.indexOf('alias');

function resultOf(matches: Matches, order: readonly Passage[], rest: Omit<FindResult, 'hits' | 'columns'>): FindResult {
  const { length } = matches;
  const columns = {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    blocks: new Int32Array(length),
    hows: new Uint8Array(length),
  } satisfies HitColumns;
  let row = 0;
  for (const { first, last, block } of order) {
    for (let i = first; i < last; i++, row++) {
      columns.starts[row] = matches.starts[i] ?? 0;
      columns.ends[row] = matches.ends[i] ?? 0;
      columns.blocks[row] = block;
      columns.hows[row] = matches.hows[i] ?? 0;
    }
  }
  let made: readonly Hit[] | null = null;
  return {
    ...rest,
    columns,
    get hits() {
      made ??= hitsOf(columns);
      return made;
    },
  };
}

const hitsOf = ({ starts, ends, blocks, hows: indexes }: HitColumns): Hit[] =>
  Array.from(starts, (start, i) => ({
    start,
    end: ends[i] ?? 0,
    block: blocks[i] ?? 0,
    how: hows[indexes[i] ?? 0] ?? 'exact',
  }));
