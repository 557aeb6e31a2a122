import { blockIndexAt } from '../../letter/block-at.ts';
import { numberAt, wordAt } from '../column.ts';
import { soundOf } from '../index/variants.ts';
import type { Inflected, SearchIndex } from '../index.ts';
import type { Matches } from '../matches.ts';
import type { Term } from '../query.ts';
import type { How } from '../result.ts';
import { printingsOf } from '../words.ts';

/** Places that answer a term in other words than its own. */

/** What the editor thinks was meant by a slip. */
export function addSlips({ slips, letter }: SearchIndex, term: Term, matches: Matches): void {
  for (const { meant, start, end } of slips) {
    if (meant === term.folded) matches.push(start, end, blockIndexAt(letter, start), 'slip', 0);
  }
}

/** The other names of what a name names. */
export function addNames({ names, letter }: SearchIndex, name: string, matches: Matches): void {
  for (const { start, end } of names.othersOf(name)) matches.push(start, end, blockIndexAt(letter, start), 'alias', 0);
}

/** Where nothing else is found: names that sound the same, written otherwise. Other words that do are other words. */
export function addVariants({ plain, joined }: SearchIndex, term: Term, matches: Matches): void {
  const sound = soundOf(term.joined);
  if (sound === null) return;
  for (const table of [plain, joined]) {
    for (const id of table.formsBySound().get(sound) ?? []) {
      if (/^\p{Lu}/u.test(wordAt(table.printed, id))) addForm(table, id, 'variant', matches);
    }
  }
}

/** Short forms that are words, not names: a reader types one and the letter prints the other. */
const shortForms: readonly (readonly string[])[] = [
  ['mln', 'miljoen'],
  ['mld', 'miljard'],
  ['nr', 'nummer', 'no'],
  ['nrs', 'nummers', 'nos'],
  ['art', 'artikel'],
  ['blz', 'bladzijde', 'pagina', 'p'],
  ['jl', 'jongstleden'],
  ['ca', 'circa'],
  ['bijv', 'bijvoorbeeld'],
  ['mw', 'mevr', 'mevrouw'],
  ['dhr', 'heer'],
  ['km', 'kilometer'],
  ['ha', 'hectare'],
];

/** A short form for the word in full, and the other way round. */
export function addShortForms({ plain }: SearchIndex, term: Term, matches: Matches): void {
  const others = shortForms.find((forms) => forms.includes(term.joined)) ?? [];
  for (const other of others) if (other !== term.joined) addForm(plain, plain.idOf.get(other), 'spelling', matches);
}

/** Each printing of a form; of no form none. */
export function addForm(table: Inflected, id: number | undefined, how: How, matches: Matches): void {
  if (id === undefined) return;
  for (const i of printingsOf(table, id))
    matches.push(numberAt(table.starts, i), numberAt(table.ends, i), numberAt(table.blocks, i), how, 0);
}
