import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractFacts } from '../src/shared/letter/facts.ts';
import { parseLetter } from '../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../src/shared/letter/published.ts';
import { find } from '../src/shared/search/find.ts';
import { buildIndex, type SearchIndex } from '../src/shared/search/index.ts';
import { compare, queriesFrom } from '../tests/unit/search/oracle.ts';
import { goldLetters } from './gold.ts';

/**
 * `npm run queries` prints how search does: its literal hits against a plain scan of the letters, and the queries that
 * readers made, with the passages that must and must not be found. --details lists each query that goes wrong.
 */

const gold = path.resolve(import.meta.dirname, '..', 'tests', 'gold');

/** A query that a reader made for a letter. Passages are told by their first six words. */
export interface GoldQuery {
  readonly letter: string;
  readonly query: string;
  readonly kind: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  /** The passage that has to come first, or null where none has. */
  readonly first: string | null;
  /** What has to be suggested, or null where nothing has. */
  readonly suggestion: string | null;
}

const shipped = 'bzdoc-151021554-15';

export function shippedQueries(): GoldQuery[] {
  type Passage = { readonly id: string; readonly first6: string };
  type Written = {
    readonly query: string;
    readonly kind: string;
    readonly must: readonly Passage[];
    readonly must_not: readonly Passage[];
    readonly rank1: string | null;
  };
  const file = JSON.parse(readFileSync(path.join(gold, shipped, 'gold.json'), 'utf8'));
  return file.queries.map(({ query, kind, must, must_not: mustNot, rank1 }: Written) => ({
    letter: shipped,
    query,
    kind,
    must: must.map(({ first6 }) => first6),
    mustNot: mustNot.map(({ first6 }) => first6),
    first: must.find(({ id }) => id === rank1)?.first6 ?? null,
    suggestion: null,
  }));
}

export function otherQueries(): GoldQuery[] {
  const file = path.join(gold, 'search', 'queries.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** The index of a letter of tests/gold; the shipped one with its editor's remarks. */
export function goldIndex(name: string): SearchIndex {
  if (name === shipped) {
    const file = path.resolve(gold, '../../resources/letters', shipped, 'letter.json');
    return buildIndex(JSON.parse(readFileSync(file, 'utf8')) as PublishedLetter);
  }
  const found = goldLetters().find((one) => one.name === name);
  const letter = parseLetter(found?.source ?? plainSource(name));
  return buildIndex({ letter, facts: extractFacts(letter), remarks: [] });
}

function plainSource(name: string): string {
  const files = ['source.md', 'source.txt'].map((file) => path.join(gold, name, file));
  return readFileSync(files.find((file) => existsSync(file)) ?? '', 'utf8');
}

/** What goes wrong with a query; nothing where all is well. A passage that the letter does not have is a fault too. */
export function faultsOf(index: SearchIndex, gold: GoldQuery): string[] {
  const { text, blocks } = index.letter;
  const blockOf = (words: string): number =>
    blocks.findIndex(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').startsWith(words));
  const { hits, suggestion } = find(index, gold.query);
  const found = new Set(hits.map(({ block }) => block));
  const faults = [...gold.must, ...gold.mustNot].flatMap((words) => (blockOf(words) < 0 ? `no passage: ${words}` : []));
  for (const words of gold.must) if (!found.has(blockOf(words))) faults.push(`not found: ${words}`);
  for (const words of gold.mustNot) if (found.has(blockOf(words))) faults.push(`found: ${words}`);
  if (gold.first !== null && hits[0]?.block !== blockOf(gold.first)) faults.push(`not first: ${gold.first}`);
  if (gold.suggestion !== null && suggestion?.toLowerCase() !== gold.suggestion.toLowerCase())
    faults.push(`suggested: ${suggestion} for ${gold.suggestion}`);
  return faults;
}

function main(details: boolean): number {
  const index = goldIndex(shipped);
  const scanned = compare(index, queriesFrom(index, 7, 900));
  console.log(
    `literal hits against a plain scan: ${scanned.compared - scanned.wrong.length} of ${scanned.compared} queries the same (${scanned.places} places)`,
  );
  let wrong = scanned.wrong.length;
  for (const [name, queries] of [
    ['the shipped letter', shippedQueries()],
    ['other letters', otherQueries()],
  ] as const) {
    const indexes = new Map<string, SearchIndex>();
    const faults = queries.map((query) => {
      const own = indexes.get(query.letter) ?? goldIndex(query.letter);
      indexes.set(query.letter, own);
      return [query, faultsOf(own, query)] as const;
    });
    const bad = faults.filter(([, list]) => list.length > 0);
    const must = queries.reduce((sum, query) => sum + query.must.length, 0);
    const missed = faults.flatMap(([, list]) => list).filter((fault) => fault.startsWith('not found')).length;
    console.log(
      `queries that readers made for ${name}: ${queries.length - bad.length} of ${queries.length} as they should be; ${must - missed} of ${must} passages found`,
    );
    if (details)
      for (const [query, list] of bad)
        console.log(`  ${query.letter}: ${query.query} (${query.kind})\n    ${list.join('\n    ')}`);
    wrong += bad.length;
  }
  return wrong === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.includes('--details'));
