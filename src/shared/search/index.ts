import lunr from 'lunr';
import type { Fact } from '../letter/fact.ts';
import type { Letter } from '../letter/letter.ts';
import type { PublishedLetter } from '../letter/published.ts';
import { keysOf } from './dutch.ts';
import { type Folded, fold } from './fold.ts';
import type { FormMatches } from './form-matches.ts';
import { type Names, namesOf } from './names.ts';
import { type Slip, slipsOf } from './slips.ts';
import { soundOf } from './variants.ts';
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
}

/** lunr's part: how well passages answer. */
export interface Ranking {
  /** The score of each passage that has one of some forms, by its index in the blocks (BM25; higher is better). */
  scores(forms: readonly RankedForm[]): ReadonlyMap<number, number>;
  /** What lunr would load again; the bench compares building with loading. */
  toJSON(): object;
}

/** A table of words with the inflection keys of its forms. */
export interface Inflected extends WordTable {
  /** Per form. */
  readonly keys: readonly (readonly string[])[];
  /** The forms that have a key. */
  readonly formsOf: ReadonlyMap<string, readonly number[]>;
  /** Whether a folded word, or another form of it, stands in the letter. */
  readonly has: (word: string) => boolean;
  /** What the last words typed matched (form-matches.ts). */
  readonly matched: Map<string, FormMatches>;
  /** The forms by their sound (variants.ts); made when something is first not found. */
  readonly formsBySound: () => ReadonlyMap<string, readonly number[]>;
}

export interface RankedForm {
  /** Index among the forms of the plain words. */
  readonly form: number;
  readonly boost: number;
}

/**
 * What has more forms than these (all that begins with "v"), or stands in more places, has no order of relevance that
 * would be worth its time: nobody reads a list so long from its top.
 */
const mostForms = 40;
const mostPlaces = 2000;

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
  };
}

function inflected(table: WordTable): Inflected {
  const keys = table.forms.map((form) => keysOf(form));
  const sounds = (): ReadonlyMap<string, readonly number[]> =>
    groupedBy(table.forms, (form) => [soundOf(form)].filter((sound) => sound !== null));
  let made: ReadonlyMap<string, readonly number[]> | null = null;
  const formsOf = groupedBy(table.forms, (_, id) => keys[id] ?? []);
  return {
    ...table,
    keys,
    formsOf,
    matched: new Map(),
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

function rankingOf(table: Inflected, passages: number): Ranking {
  const index = lunrIndex(table, passages);
  return { scores: (forms) => scores(index, table, forms), toJSON: () => index.toJSON() };
}

/** One document for each passage; its terms are inflection keys, so that all forms of a word count as one. */
function lunrIndex({ ids, blocks, keys }: Inflected, count: number): lunr.Index {
  const terms: string[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < ids.length; i++) {
    const key = keys[ids[i] as number]?.[0];
    if (key !== undefined) terms[blocks[i] as number]?.push(key);
  }
  const builder = new lunr.Builder();
  builder.ref('block');
  builder.field('keys');
  terms.forEach((own, block) => {
    builder.add({ block: String(block), keys: own });
  });
  return builder.build();
}

/** A query object, never lunr's query string, in which a typed colon or asterisk would mean something. */
function scores(
  index: lunr.Index,
  { keys, counts }: Inflected,
  forms: readonly RankedForm[],
): ReadonlyMap<number, number> {
  const places = forms.reduce((sum, { form }) => sum + (counts[form] as number), 0);
  if (forms.length === 0 || forms.length > mostForms || places > mostPlaces) return new Map();
  const boosts = new Map<string, number>();
  for (const { form, boost } of forms) {
    const key = keys[form]?.[0];
    if (key !== undefined) boosts.set(key, Math.max(boosts.get(key) ?? 0, boost));
  }
  const results = index.query((query) => {
    for (const [key, boost] of boosts) query.term(key, { boost, usePipeline: false });
  });
  return new Map(results.map(({ ref, score }) => [Number(ref), score]));
}
