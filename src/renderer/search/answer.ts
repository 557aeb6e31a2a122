import { type Context, contextOf } from '../../shared/facts/context.ts';
import { type Where, whereIs } from '../../shared/facts/where.ts';
import { blockIndexAt } from '../../shared/letter/block-at.ts';
import type { Letter } from '../../shared/letter/letter.ts';
import { passagesIn } from '../../shared/search/filter.ts';
import { find } from '../../shared/search/find.ts';
import type { SearchIndex } from '../../shared/search/index.ts';
import type { Also, FindOptions, FindResult, Hit, How, NotSought } from '../../shared/search/result.ts';
import { hows } from '../../shared/search/result.ts';
import type { OutlineEntry } from '../page-data.ts';
import type { Sort } from './search.ts';

/** What the worker is asked, and what it answers. Hits are numbers in typed arrays: they cross without being copied. */
export interface Question {
  readonly query: string;
  readonly options: FindOptions;
  readonly sort: Sort;
  /** Offsets of which to say whether the filter lets their passage through. */
  readonly places?: readonly number[];
}

export interface Answer {
  /** The hits by place: where each begins and ends, how it matched (index in `hows`), its entry in the outline. */
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly hows: Uint8Array<ArrayBuffer>;
  readonly entries: Int32Array<ArrayBuffer>;
  /** The hits as they are listed, each as its number by place. */
  readonly order: Int32Array<ArrayBuffer>;
  /** The first rows of the list. */
  readonly rows: readonly Row[];
  /** In how many numbered paragraphs hits stand, and whether some stand outside them. */
  readonly paragraphs: number;
  readonly outside: boolean;
  readonly notSought: NotSought | null;
  readonly suggestion: string | null;
  readonly also: readonly Also[];
  /** How many hits there would be without filters, where with them there are none. */
  readonly unfiltered: number;
  /** Of each place that was asked about: whether its passage is one that the filter lets through. */
  readonly within: readonly boolean[];
}

/** A hit in the words around it. */
export interface Row extends Context {
  readonly where: Where;
  readonly how: How;
}

/** How many rows the list shows at first, and how many more at a time. */
export const rowsAtOnce = 200;

export interface Sought {
  readonly answer: Answer;
  /** Rows of the list from one to before another. */
  readonly rows: (from: number, to: number) => Row[];
}

export function answerTo(index: SearchIndex, outline: readonly OutlineEntry[], question: Question): Sought {
  const { letter } = index;
  const result = find(index, question.query, question.options);
  const { byPlace, order } = ordered(result.hits, question.sort);
  const places = byPlace.map(({ start }) => whereIs(letter, start));
  const paragraphs = new Set(places.filter((where) => typeof where === 'number')).size;
  const listed = order.slice(); // the answer's own is handed over
  const rows = (from: number, to: number): Row[] =>
    [...listed.subarray(from, to)].flatMap((at) => {
      const [hit, where] = [byPlace[at], places[at]];
      return hit === undefined || where === undefined ? [] : [{ where, how: hit.how, ...wordsAround(letter, hit) }];
    });
  const answer: Answer = {
    starts: Int32Array.from(byPlace, ({ start }) => start),
    ends: Int32Array.from(byPlace, ({ end }) => end),
    hows: Uint8Array.from(byPlace, ({ how }) => hows.indexOf(how)),
    entries: Int32Array.from(byPlace, (hit, at) => entryOf(letter, outline, hit, places[at] ?? 'other')),
    order,
    rows: rows(0, rowsAtOnce),
    paragraphs,
    outside: places.some((where) => typeof where !== 'number'),
    notSought: result.notSought,
    suggestion: result.suggestion,
    also: result.also,
    unfiltered: unfiltered(index, question, result),
    within: within(index, question),
  };
  return { answer, rows };
}

/** The hits by place, and the order of the list: by place as well, or the most relevant passages first, as found. */
function ordered(hits: readonly Hit[], sort: Sort): { byPlace: readonly Hit[]; order: Int32Array<ArrayBuffer> } {
  const indices = Int32Array.from(hits.keys());
  const placed = indices.toSorted((a, b) => placeOf(hits[a]) - placeOf(hits[b]) || a - b);
  const byPlace = [...placed].flatMap((at) => hits[at] ?? []);
  if (sort === 'section') return { byPlace, order: indices };
  const order = new Int32Array(hits.length);
  for (const [place, at] of placed.entries()) order[at] = place;
  return { byPlace, order };
}

const placeOf = (hit: Hit | undefined): number => hit?.start ?? 0;

/** Words longer than this are cut in a row: a letter may hold a word of any length. */
const longestWords = 160;

function wordsAround(letter: Letter, hit: Hit): Context {
  const { before, words, after } = contextOf(letter, hit, 36);
  const { text } = letter;
  return {
    before: before === '… ' ? `…${beginning(text, hit.start)}` : before,
    words: words.length > longestWords ? `${words.slice(0, longestWords)}…` : words,
    after: after.trim() === '…' ? `${ending(text, hit.end)}${after}` : after,
  };
}

/** What stands right before or after a hit in the same long word, such as a web address, that no blank could be cut at. */
const beginning = (text: string, start: number): string => whole(/\S*$/.exec(text.slice(start - 24, start))?.[0] ?? '');
const ending = (text: string, end: number): string => whole(/^\S*/.exec(text.slice(end, end + 24))?.[0] ?? '');

/** Without the half of a character that a cut may leave at an end. */
const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** The entry of the outline that a hit is listed under. */
function entryOf(letter: Letter, outline: readonly OutlineEntry[], hit: Hit, where: Where): number {
  const kind = letter.blocks[hit.block]?.kind;
  const own = (name: OutlineEntry['kind']): number => outline.findIndex((entry) => entry.kind === name);
  if (kind === 'letterhead' || kind === 'salutation') return Math.max(0, own('letterhead'));
  if ((kind === 'signature' || kind === 'closing') && own('signature') >= 0) return own('signature');
  if (kind === 'heading') {
    const target = `b${letter.blocks[hit.block]?.start}`;
    const heading = outline.findIndex((entry) => entry.target === target);
    if (heading >= 0) return heading;
  }
  const paragraph = typeof where === 'number' ? where : Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    outline.findLastIndex(({ first }) => first > 0 && first <= paragraph),
  );
}

function unfiltered(index: SearchIndex, { query, options }: Question, { hits, notSought }: FindResult): number {
  if (hits.length > 0 || notSought !== null || options.filter === undefined) return 0;
  const { filter: _, ...others } = options;
  return find(index, query, others).hits.length;
}

function within(index: SearchIndex, { places = [], options }: Question): boolean[] {
  const passages = places.length === 0 ? null : passagesIn(index, options.filter);
  return places.map((place) => passages === null || passages[blockIndexAt(index.letter, place)] === 1);
}

/** The memory that an answer hands over instead of copying it. */
export const handedOver = ({ starts, ends, hows: ways, entries, order }: Answer): ArrayBuffer[] =>
  [starts, ends, ways, entries, order].map(({ buffer }) => buffer);
