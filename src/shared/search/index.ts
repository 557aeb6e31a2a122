import lunr from 'lunr';
import type { Fact } from '../letter/fact.ts';
import type { Letter } from '../letter/letter.ts';
import type { PublishedLetter } from '../letter/published.ts';
import { numberAt } from './column.ts';
import { keysOf } from './dutch.ts';
import type { Evaluated } from './evaluate.ts';
import { type Folded, fold } from './fold.ts';
import { type Beginnings, beginningsOf, type Ends, endsOf } from './index/beginnings.ts';
import { type Lines, linesOf } from './index/lines.ts';
import { type Names, namesOf } from './index/names.ts';
import { type Slip, slipsOf } from './index/slips.ts';
import { soundOf } from './index/variants.ts';
import { type WordTable, wordsOf } from './words.ts';

/** What a search needs of a letter, made once. This is the only importer of lunr. */
export interface SearchIndex {
  readonly letter: Letter;
  readonly facts: readonly Fact[];
  readonly folded: Folded;
  readonly plain: Inflected;
  readonly joined: Inflected;
  readonly names: Names;
  readonly slips: readonly Slip[];
  readonly ranking: Ranking;
  /** What the last words typed came to (evaluate.ts). */
  readonly evaluated: Map<string, Evaluated>;
}

/** lunr's part: how well passages answer. */
export interface Ranking {
  /** The score of each passage for some forms, by its index in the blocks (BM25; higher is better, 0 without any). */
  scores(forms: readonly RankedForm[]): Float64Array;
}

/** A table of words with the inflection keys of its forms. */
export interface Inflected extends WordTable {
  /** Per form. */
  readonly keys: readonly (readonly string[])[];
  /** The forms that have a key. */
  readonly formsOf: ReadonlyMap<string, readonly number[]>;
  /** Whether a folded word, or another form of it, stands in the letter. */
  readonly has: (word: string) => boolean;
  /** The forms, to be looked through at once, and by their beginnings. */
  readonly formLines: Lines;
  readonly formBeginnings: Beginnings;
  /** The keys of all forms one after the other, the form that each is of, and the keys by their ends. */
  readonly allKeys: readonly string[];
  readonly keyOwners: Int32Array;
  readonly keyEnds: Ends;
  /** The forms by their sound (variants.ts); made when something is first not found. */
  readonly formsBySound: () => ReadonlyMap<string, readonly number[]>;
}

export interface RankedForm {
  /** Index among the forms of the plain words. */
  readonly form: number;
  readonly boost: number;
}

/**
 * What stands in more places than these has no order of relevance that would be worth its time: nobody reads a list so
 * long from its top.
 */
const mostPlaces = 20_000;

/** Indexes a letter. Takes tens of milliseconds for a letter of 6,000 words and grows in proportion. */
export function buildIndex({
  letter,
  facts,
  remarks,
}: Pick<PublishedLetter, 'letter' | 'facts' | 'remarks'>): SearchIndex {
  const words = wordsOf(letter);
  const plain = inflected(words.plain);
  return {
    letter,
    facts,
    folded: fold(letter.text),
    plain,
    joined: inflected(words.joined),
    names: namesOf(letter, facts),
    slips: slipsOf(letter, remarks),
    ranking: rankingOf(plain, letter.blocks.length),
    evaluated: new Map(),
  };
}

function inflected(table: WordTable): Inflected {
  const keys = table.forms.map((form) => keysOf(form));
  const allKeys = keys.flat();
  const sounds = (): ReadonlyMap<string, readonly number[]> =>
    groupedBy(table.forms, (form) => [soundOf(form)].filter((sound) => sound !== null));
  let made: ReadonlyMap<string, readonly number[]> | null = null;
  const formsOf = groupedBy(table.forms, (_, id) => keys[id] ?? []);
  return {
    ...table,
    keys,
    formsOf,
    formLines: linesOf(table.forms),
    formBeginnings: beginningsOf(table.forms),
    allKeys,
    keyEnds: endsOf(allKeys),
    keyOwners: Int32Array.from(keys.flatMap((own, id) => own.map(() => id))),
    has: memoised((word) => table.idOf.has(word) || keysOf(word).some((key) => formsOf.has(key))),
    formsBySound: () => {
      made ??= sounds();
      return made;
    },
  };
}

/** Remembers answers: the same parts of words come up at every keystroke. */
function memoised(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= mostRemembered) known.clear();
      answer = test(word);
      known.set(word, answer);
    }
    return answer;
  };
}

const mostRemembered = 50_000;

/** The indexes of some items by each of their names. */
function groupedBy<T>(items: readonly T[], namesOf: (item: T, index: number) => readonly string[]) {
  const groups = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const name of namesOf(item, index)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [index]);
      else known.push(index);
    }
  });
  return groups;
}

/** The key that a form counts by: the likeliest. Each form has one (dutch.ts). */
const keyOf = ({ keys }: Inflected, form: number): string => keys[form]?.[0] ?? '';

/**
 * lunr's index: one document for each of so many passages; its terms are inflection keys, so that all forms of a word
 * count as one. It is not kept: what is needed of it is its weights.
 */
export function lunrIndex(table: Inflected, count: number): lunr.Index {
  const { ids, blocks } = table;
  const terms: string[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < ids.length; i++) terms[numberAt(blocks, i)]?.push(keyOf(table, numberAt(ids, i)));
  const builder = new lunr.Builder();
  builder.ref('block');
  builder.field('keys');
  terms.forEach((own, block) => {
    builder.add({ block: String(block), keys: own });
  });
  return builder.build();
}

/** How much a key weighs in each passage that has it. */
interface Weights {
  readonly blocks: readonly number[];
  readonly weights: readonly number[];
}

function rankingOf(table: Inflected, passages: number): Ranking {
  const weights = weightsIn(lunrIndex(table, passages).toJSON() as LunrJson);
  return { scores: (forms) => scores(weights, table, forms, passages) };
}

/** What lunr writes of an index, as far as it is read here. */
interface LunrJson {
  readonly fieldVectors: readonly (readonly [ref: string, elements: readonly number[]])[];
  readonly invertedIndex: readonly (readonly [term: string, posting: { readonly _index: number }])[];
}

/**
 * lunr's weights by key. A query to lunr itself gives the same scores, but makes an automaton, sets and objects for each
 * term and passage: a third of the time of a keystroke.
 */
function weightsIn({ fieldVectors, invertedIndex }: LunrJson): ReadonlyMap<string, Weights> {
  const byIndex: { blocks: number[]; weights: number[] }[] = invertedIndex.map(() => ({ blocks: [], weights: [] }));
  for (const [ref, elements] of fieldVectors) {
    const block = Number(ref.slice(ref.indexOf('/') + 1));
    // The number of a term, and its weight, in turns.
    for (let i = 0; i < elements.length; i += 2) {
      const own = byIndex[elements[i] ?? 0];
      own?.blocks.push(block);
      own?.weights.push(elements[i + 1] ?? 0);
    }
  }
  return new Map(invertedIndex.map(([term, { _index }]) => [term, byIndex[_index] ?? { blocks: [], weights: [] }]));
}

function scores(
  weightsOf: ReadonlyMap<string, Weights>,
  table: Inflected,
  forms: readonly RankedForm[],
  passages: number,
): Float64Array {
  const sums = new Float64Array(passages);
  const places = forms.reduce((sum, { form }) => sum + numberAt(table.counts, form), 0);
  if (places > mostPlaces) return sums;
  const boosts = new Map<string, number>();
  for (const { form, boost } of forms) {
    const key = keyOf(table, form);
    boosts.set(key, Math.max(boosts.get(key) ?? 0, boost));
  }
  for (const [key, boost] of boosts) {
    const { blocks = [], weights = [] } = weightsOf.get(key) ?? {};
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] ?? 0;
      sums[block] = (sums[block] ?? 0) + boost * (weights[i] ?? 0);
    }
  }
  return sums;
}
