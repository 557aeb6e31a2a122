import { blockIndexAt } from '../letter/block-at.ts';
import { isStopWord } from './dutch.ts';
import { addLiteral } from './evaluate/literal.ts';
import { addNames } from './evaluate/otherwise.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import { foldWords } from './fold.ts';
import type { SearchIndex } from './index.ts';
import { Matches } from './matches.ts';
import type { Query, Term } from './query.ts';
import { type Reference, referencesIn } from './references.ts';
import type { FindOptions, How } from './result.ts';

/** What must all stand in a passage: a word, a phrase, a reference or a name of several words, with where each stands. */
export interface Part extends Evaluated {
  readonly typed: string;
  readonly terms: readonly Term[];
}

/**
 * What is asked for: not the words that stand everywhere; and where something else is, no signs ("natuur & milieu"), and
 * no single letter with which a word begins to be typed, unless it is a word of the letter (`isWord`: "hoofdstuk V").
 */
export function soughtIn(terms: readonly Term[], isWord: (word: string) => boolean): readonly Term[] {
  const sought = terms.filter((term) => term.kind !== 'word' || !isStopWord(term.joined));
  const words = sought.filter(
    ({ folded, open, kind }) =>
      !/^[\p{P}&+=<>|~^ ]+$/u.test(folded) && !(kind === 'word' && open && folded.length === 1 && !isWord(folded)),
  );
  return words.length > 0 ? words : sought;
}

export const isWordOf =
  ({ plain }: SearchIndex) =>
  (word: string): boolean =>
    plain.idOf.has(word);

export function partsOf(index: SearchIndex, query: Query, options: FindOptions): Part[] {
  const references = options.wholeWords === true ? [] : referencesIn(query.typed, index.letter.frontMatter.date);
  const sought = soughtIn(query.terms, isWordOf(index));
  const parts: Part[] = [];
  const { terms } = query;
  const alone = terms.length === 1 && terms[0]?.folded === query.folded;
  let i = 0;
  for (let term = terms[i]; term !== undefined; term = terms[i]) {
    const found = referenceAt(index, query, references, term) ?? nameAt(index, query, options, i);
    if (found !== null) {
      parts.push(found);
      i += found.terms.length;
      continue;
    }
    if (sought.includes(term))
      parts.push({ ...evaluate(index, term, options, alone), typed: term.typed, terms: [term] });
    i++;
  }
  return parts;
}

/** The reference that begins with a term, where the letter has it; else its words are looked for as words. */
function referenceAt(index: SearchIndex, query: Query, references: readonly Reference[], first: Term): Part | null {
  const { terms, typed } = query;
  const reference = references.find(({ start }) => start === first.start);
  if (reference === undefined) return null;
  const facts = index.facts.filter(reference.means);
  const covered = terms.filter(({ start }) => start >= first.start && start < reference.end);
  if (facts.length === 0 || covered.length === 0) return null;
  const words = typed.slice(reference.start, reference.end);
  const folded = foldWords(words);
  const matches = new Matches();
  addLiteral(index, folded, { exact: exactIn(terms, covered), inside: true, literal: 1 }, matches);
  for (const { start, end } of facts.flatMap((fact) => fact.mentions)) {
    if (foldWords(index.letter.text.slice(start, end)) !== folded)
      matches.push(start, end, blockIndexAt(index.letter, start), 'spelling', 0);
  }
  return { matches, forms: new Map(), typed: words, terms: covered };
}

/** The name of several words that begins with a term, where the letter has other names of the same thing. */
function nameAt(index: SearchIndex, { terms, typed }: Query, options: FindOptions, first: number): Part | null {
  if (options.aliases === false || options.wholeWords === true) return null;
  for (let count = Math.min(index.names.longest, terms.length - first); count > 1; count--) {
    const covered = terms.slice(first, first + count);
    if (covered.some(({ kind }) => kind === 'phrase')) continue;
    const name = covered.map(({ folded }) => folded).join(' ');
    const matches = new Matches();
    addNames(index, name, matches);
    if (matches.length === 0) continue;
    addLiteral(index, name, { exact: exactIn(terms, covered), inside: true, literal: 1 }, matches);
    const words = typed.slice(covered[0]?.start, covered.at(-1)?.end);
    return { matches, forms: new Map(), typed: words, terms: covered };
  }
  return null;
}

const exactIn = (all: readonly Term[], covered: readonly Term[]): How =>
  covered.length === all.length ? 'exact' : 'word';
