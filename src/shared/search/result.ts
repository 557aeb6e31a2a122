import type { Span } from '../span.ts';

/**
 * How a hit matched, the surest first: a passage whose hits are surer comes before others.
 * - `exact`: the whole query as it was typed, at word edges; accents, case, hyphens and apostrophes folded.
 * - `word`: one word of a query of several, as it was typed.
 * - `spelling`: the same number, date or reference in another spelling.
 * - `inflected`: another form of the word: a plural, a verb form.
 * - `prefix`: the word begins with what was typed last.
 * - `compound`: the word is a part of a longer one.
 * - `alias`: another name of the same thing in this letter: KNL and Koninkrijk.
 * - `slip`: what the editor thinks was meant; the source has a slip.
 * - `variant`: another way to write the name, where the letter has none as typed.
 * - `inside`: these letters stand in the middle of a word.
 */
export const hows = [
  'exact',
  'word',
  'spelling',
  'inflected',
  'prefix',
  'compound',
  'alias',
  'slip',
  'variant',
  'inside',
] as const;

export type How = (typeof hows)[number];

/** Words of the letter that answer a query, as a span of its text, with the passage (a block) that they stand in. */
export interface Hit extends Span {
  /** Index in the letter's blocks. */
  readonly block: number;
  readonly how: How;
}

export interface FindOptions {
  /** Only whole words, just as typed: no inflections, compounds, beginnings or other names. */
  readonly wholeWords?: boolean;
  /** Whether "Syrie" and "Syrië" differ. */
  readonly accents?: boolean;
  /** Whether "raad" and "Raad" differ. */
  readonly case?: boolean;
  /** Whether other names of the same thing count: by default they do. */
  readonly aliases?: boolean;
  /** Whether letters in the middle of a word count: by default they do. */
  readonly inside?: boolean;
  /** Where to look; without it in the whole letter. */
  readonly filter?: Filter;
}

/** Each part that is given must hold for a passage. */
export interface Filter {
  /** Indexes in the letter's sections; -1 stands for what comes before the first. */
  readonly sections?: readonly number[];
  /** Passages that mention a fact of one of these types. */
  readonly factTypes?: readonly string[];
  /** Passages that mention one of these facts (fact-key.ts). */
  readonly facts?: readonly string[];
  /** Passages with a date that can lie in this range of ISO days, ends included. */
  readonly from?: string;
  readonly to?: string;
  /** Passages that touch one of these spans: where one's notes are. */
  readonly spans?: readonly Span[];
}

/** Why nothing was looked for. */
export type NotSought = 'empty' | 'stop-words';

/** The hits as columns of numbers, in the same order: they cross to another thread and are painted without an object each. */
export interface HitColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly blocks: Int32Array;
  /** Indexes in `hows`. */
  readonly hows: Uint8Array;
}

export interface FindResult {
  /** Passage by passage, the most relevant first; within a passage by place. Made when they are first asked for. */
  readonly hits: readonly Hit[];
  readonly columns: HitColumns;
  readonly notSought: NotSought | null;
  /** Where nothing stands as it was typed: the query in words that the letter has. */
  readonly suggestion: string | null;
  /** Printed words that were found otherwise than as typed, by how. */
  readonly also: readonly Also[];
}

export interface Also {
  readonly how: How | 'accent';
  /** The most frequent first, at most eight. */
  readonly words: readonly string[];
}
