import { alsoFound } from './also.ts';
import { gather, type Passage } from './gather.ts';
import type { RankedForm, SearchIndex } from './index.ts';
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

/** The surest passages first; of those as sure the ones that lunr ranks higher, then by place. */
function inOrderOfRelevance(index: SearchIndex, parts: readonly Part[], passages: readonly Passage[]): Passage[] {
  const forms = parts.flatMap(({ forms }) =>
    [...forms].flatMap(([form, [match]]): RankedForm[] =>
      match === undefined ? [] : [{ form, boost: boosts[match.how] }],
    ),
  );
  const scores = index.ranking.scores(passages.length > 1 ? forms : []);
  const score = ({ block }: Passage): number => scores[block] ?? 0;
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
