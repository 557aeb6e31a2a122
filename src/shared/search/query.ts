import { foldWords, leftOut } from './fold.ts';

/**
 * What was typed, taken apart. Nothing in it is an operator but double quotes; every other character is text.
 */
export interface Query {
  /** Everything but the quotes, as it was typed. */
  readonly typed: string;
  /** The same, folded. */
  readonly folded: string;
  readonly terms: readonly Term[];
}

/**
 * One thing to look for.
 * - `phrase`: what stands between quotes, or has signs in it that are no word ("2231/Iran", "c.s."); found as it is.
 * - `word`: a word, with what belongs to it; `joined` is the word without its hyphens.
 * - `number`: digits, typed in groups of three or not, with decimals or a per cent sign.
 */
export interface Term {
  readonly kind: 'phrase' | 'word' | 'number';
  readonly typed: string;
  readonly folded: string;
  readonly joined: string;
  /** Where it stands in what was typed. */
  readonly start: number;
  readonly end: number;
  /** Whether it is the last and no blank follows: it may go on. */
  readonly open: boolean;
}

/** More words than these are no search for words: a pasted passage is looked for as it stands. */
const mostTerms = 24;

const piece =
  /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|(?<![\p{L}\p{N}])\d{1,3}(?:[ .]\d{3})+(?![\p{L}\p{N}])|\S+?(?=["“”„«»\s]|$)/gu;

const aWord = new RegExp(`^[\\p{L}\\p{N}\\p{M}${leftOut}\\-\\u2010-\\u2015]+$`, 'u');

export function parseQuery(typed: string): Query {
  const folded = foldWords(typed);
  const terms: Term[] = [];
  for (const match of typed.matchAll(piece)) {
    if (terms.length === mostTerms) {
      const whole = make('phrase', typed, { start: 0, end: typed.length, open: false });
      return { typed, folded, terms: [whole].filter((term) => term !== null) };
    }
    const term = termOf(match, typed);
    if (term !== null) terms.push(term);
  }
  return { typed, folded, terms };
}

function termOf(match: RegExpExecArray, query: string): Term | null {
  const quoted = match[1];
  const [start, end] = [match.index, match.index + match[0].length];
  if (quoted !== undefined) return make('phrase', quoted, { start, end, open: false });
  const open = end === query.length;
  // Signs around a word are those of its sentence.
  const bare = match[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  const typed = bare === '' ? match[0] : bare;
  const place = { start, end, open };
  const number = /^\d+(?:[ .]\d{3})*(?:,\d+)?%?/.exec(match[0])?.[0] ?? '';
  if (number !== '' && match[0].slice(number.length).replace(/[^\p{L}\p{N}]+/gu, '') === '')
    return make('number', number, place);
  return make(aWord.test(typed) ? 'word' : 'phrase', typed, place);
}

function make(kind: Term['kind'], typed: string, place: Pick<Term, 'start' | 'end' | 'open'>): Term | null {
  const folded = foldWords(typed);
  if (folded === '') return null;
  return { kind, typed, folded, joined: folded.replace(kind === 'number' ? /[ .]/g : / /g, ''), ...place };
}
