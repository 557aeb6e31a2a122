import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sameWord } from '../src/shared/search/dutch.ts';

/**
 * `npm run dutch` scores the search's Dutch morphology on the published word pairs of tests/gold/dutch, beside the stemmer
 * that comes with lunr-languages. --details lists what ours gets wrong in the development half, --held in the other half.
 */

const folder = path.resolve(import.meta.dirname, '..', 'tests', 'gold', 'dutch');

/** The halves of the tables: rules were written looking at the first only. */
export const sets = ['dev', 'held'] as const;

/** Two words of a table: forms of one word (pairs.tsv) or of two (unrelated.tsv). */
export interface WordPair {
  readonly kind: string;
  readonly words: readonly [string, string];
  readonly set: string;
}

export type Conflate = (a: string, b: string) => boolean;

export interface DutchScore {
  readonly kind: string;
  readonly set: string;
  readonly n: number;
  readonly conflated: readonly WordPair[];
  readonly apart: readonly WordPair[];
  /** The share of the pairs that count as one word. */
  readonly share: number;
}

export function readPairs(file: 'pairs.tsv' | 'unrelated.tsv'): WordPair[] {
  const [, ...lines] = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', word = '', other = '', set = ''] = line.split('\t');
    return { kind, words: [word, other], set };
  });
}

/** The score of each kind in each half, and of all kinds together ("all"). */
export function scoreDutch(pairs: readonly WordPair[], conflate: Conflate = sameWord): DutchScore[] {
  const kinds = [...new Set(pairs.map(({ kind }) => kind)), 'all'];
  return sets.flatMap((set) =>
    kinds.flatMap((kind) => {
      const here = pairs.filter((pair) => pair.set === set && (kind === 'all' || pair.kind === kind));
      const conflated = here.filter(({ words: [a, b] }) => conflate(a, b));
      const apart = here.filter((pair) => !conflated.includes(pair));
      return here.length === 0
        ? []
        : [{ kind, set, n: here.length, conflated, apart, share: conflated.length / here.length }];
    }),
  );
}

/** Whether lunr-languages' Dutch stemmer gives both words one stem. Its modules are functions that take lunr. */
function lunrConflates(): Conflate {
  const require = createRequire(import.meta.url);
  const lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support.js')(lunr);
  require('lunr-languages/lunr.nl.js')(lunr);
  const stem = (word: string): string => lunr.nl.stemmer(new lunr.Token(word, {})).toString();
  return (a, b) => stem(a) === stem(b);
}

function print(title: string, pairs: readonly WordPair[], lunr: Conflate): void {
  console.log(`\n${title.padEnd(24)}${'n'.padStart(6)}${'ours'.padStart(16)}${'lunr-languages'.padStart(18)}`);
  const theirs = scoreDutch(pairs, lunr);
  scoreDutch(pairs).forEach(({ kind, set, n, conflated, share }, index) => {
    const other = theirs[index];
    const cell = (count: number, part: number): string => `${count} ${`${(100 * part).toFixed(1)} %`.padStart(7)}`;
    const ours = cell(conflated.length, share).padStart(16);
    console.log(
      `${`${set}  ${kind}`.padEnd(24)}${String(n).padStart(6)}${ours}${cell(other?.conflated.length ?? 0, other?.share ?? 0).padStart(18)}`,
    );
  });
}

function printDetails(set: string): void {
  const list = (title: string, pairs: readonly WordPair[]): void =>
    console.log(`\n${title} (${set})\n${pairs.map(({ kind, words }) => `  ${kind}: ${words.join(' – ')}`).join('\n')}`);
  const all = (scores: readonly DutchScore[]): DutchScore | undefined =>
    scores.find((score) => score.set === set && score.kind === 'all');
  list('forms of one word that stay apart', all(scoreDutch(readPairs('pairs.tsv')))?.apart ?? []);
  list('forms of two words that meet', all(scoreDutch(readPairs('unrelated.tsv')))?.conflated ?? []);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lunr = lunrConflates();
  print('forms of one word', readPairs('pairs.tsv'), lunr);
  print('forms of two words', readPairs('unrelated.tsv'), lunr);
  if (process.argv.includes('--details')) printDetails('dev');
  if (process.argv.includes('--held')) printDetails('held');
}
