import { type FormMatch, type FormMatches, matchForms } from './evaluate/form-matches.ts';
import { addApart, addJoined } from './evaluate/joined.ts';
import { addLiteral } from './evaluate/literal.ts';
import { placeInNumber } from './evaluate/numbers.ts';
import { addNames, addShortForms, addSlips, addVariants } from './evaluate/otherwise.ts';
import { partOf } from './evaluate/part-of-word.ts';
import type { Inflected, SearchIndex } from './index.ts';
import { Matches } from './matches.ts';
import type { Term } from './query.ts';
import type { FindOptions, How } from './result.ts';
import { printingsOfAll } from './words.ts';

/** Everywhere that one term of a query stands, by whatever way it matches. */
export interface Evaluated {
  readonly matches: Matches;
  /** Forms of the plain words that matched, for the ranking. */
  readonly forms: FormMatches;
}

/**
 * `alone` where the term is the whole query: only then do letters inside a word count, and is a word called exact. What
 * it gives is remembered for a while: typing goes on in the last word, and the words before it are the same ones.
 */
export function evaluate(index: SearchIndex, term: Term, options: FindOptions, alone: boolean): Evaluated {
  const { kind, folded, joined, open } = term;
  const { inside, wholeWords, aliases } = options;
  const name = JSON.stringify([kind, folded, joined, open, alone, inside, wholeWords, aliases]);
  const known = index.evaluated.get(name);
  if (known !== undefined) return known;
  const evaluated = evaluateAnew(index, term, options, alone);
  if (index.evaluated.size >= mostRemembered) index.evaluated.clear();
  index.evaluated.set(name, evaluated);
  return evaluated;
}

/** More than the words of one query (query.ts), and few: a word of a long letter may stand in a hundred thousand places. */
const mostRemembered = 30;

function evaluateAnew(index: SearchIndex, term: Term, options: FindOptions, alone: boolean): Evaluated {
  const exact: How = alone ? 'exact' : 'word';
  const { inside = true } = options;
  const matches = new Matches();
  if (term.folded !== term.joined || term.kind === 'phrase' || /[,%]/.test(term.folded))
    addLiteral(index, term.folded, { exact, inside, literal: 1 }, matches);
  for (const percent of term.folded.endsWith('%') ? perCent : [])
    addLiteral(index, term.folded.replace(/ ?%$/, percent), { exact: 'spelling', inside: false, literal: 0 }, matches);
  if (term.kind === 'phrase') return { matches, forms: new Map() };
  // Beside other words a single letter is a word or nothing yet.
  const isLetter = !alone && term.joined.length === 1;
  const countsInside = alone && inside;
  const accepts = (how: How): boolean => (isLetter ? how === 'exact' : how !== 'inside' || countsInside);
  const forms = new Map<number, readonly FormMatch[]>();
  for (const [id, parts] of matchForms(index.plain, term, countsInside))
    if (parts.some(({ how }) => accepts(how))) forms.set(id, parts);
  addForms(index, index.plain, forms, accepts, exact, matches);
  addJoined(index, term, accepts, exact, matches);
  if (options.wholeWords !== true) {
    addShortForms(index, term, matches);
    addSlips(index, term, matches);
    if (options.aliases !== false) addNames(index, term.folded, matches);
    if (matches.length === 0) addApart(index, term, matches);
    if (matches.length === 0) addVariants(index, term, matches);
  }
  return { matches: term.kind === 'number' ? asNumbers(index, matches, alone) : matches, forms };
}

/** How else "1,75%" is printed. */
const perCent = [' %', ' procent', ' pct'];

/** What is only a part of another number is said to be one; beside other words a number is that number and no part. */
function asNumbers({ letter }: SearchIndex, matches: Matches, alone: boolean): Matches {
  const kept = new Matches();
  for (let i = 0; i < matches.length; i++) {
    const [start, end, block] = [matches.starts[i] ?? 0, matches.ends[i] ?? 0, matches.blocks[i] ?? 0];
    const place = placeInNumber(letter.text, start, end);
    if (place === 'whole') kept.take(matches, i);
    else if (alone) kept.push(start, end, block, place === 'beginning' ? 'prefix' : 'inside', 1);
  }
  return kept;
}

function addForms(
  { letter }: SearchIndex,
  table: Inflected,
  forms: FormMatches,
  accepts: (how: How) => boolean,
  exact: How,
  matches: Matches,
): void {
  const { ids, starts, ends, blocks } = table;
  for (const row of printingsOfAll(table, forms)) {
    const id = ids[row] ?? 0;
    const [start, end, block] = [starts[row] ?? 0, ends[row] ?? 0, blocks[row] ?? 0];
    const length = table.forms[id]?.length ?? 0;
    for (const { from, to, how, literal } of forms.get(id) ?? []) {
      if (!accepts(how)) continue;
      const as = how === 'exact' ? exact : how;
      // One unit of the fold for each of the word, as nearly always.
      if (end - start === length) matches.push(start + from, start + to, block, as, literal);
      else {
        const part = partOf(letter.text, { start, end }, from, to);
        matches.push(part.start, part.end, block, as, literal);
      }
    }
  }
}
