import { numberAt, wordAt } from '../column.ts';
import { compoundHeads, keysOf } from '../dutch.ts';
import { visitBeginning, visitEnding } from '../index/beginnings.ts';
import { visitPlaces } from '../index/lines.ts';
import type { Inflected } from '../index.ts';
import type { Literal } from '../matches.ts';
import type { Term } from '../query.ts';
import type { How } from '../result.ts';

/** A part of a form that matches, in UTF-16 units of the form. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  readonly how: How;
  /** Whether the part is what was typed, letter by letter. */
  readonly literal: Literal;
}

/** Which forms of a letter a word matches, and in what part. Only forms that match have an entry. */
export type FormMatches = ReadonlyMap<number, readonly FormMatch[]>;

/** Parts of compounds shorter than this are as often a chance as a word. */
const shortestPart = 4;
/** Shorter ones never are, whatever else is known. */
const shortestKnown = 3;
/** What another form of the word leaves of a compound, at least. */
const shortestRest = 3;

/**
 * The forms that a typed word matches: itself, its inflections, words that begin with it (while it may still go on),
 * words that it is a part of, and letters in the middle of a word. The whole vocabulary is looked at, so that nothing that
 * is printed is missed. Letters in the middle of a word are left out where they do not count (`inside`), if that is less
 * work: in a word of one or two letters.
 */
export function matchForms(table: Inflected, term: Term, inside: boolean): FormMatches {
  const { forms, formsOf, formLines, formBeginnings, keyEnds, allKeys, keyOwners } = table;
  const word = term.joined;
  const own = keysOf(word);
  const inflections = new Set(own.flatMap((key) => formsOf.get(key) ?? []));
  const howAt = howLiterally(table, term, { own, inflections });
  const found = new Map<number, FormMatch[]>();

  const addLetters = (id: number, from: number): void => {
    const match = { from, to: from + word.length, how: howAt(id, from), literal: 1 } as const;
    const others = found.get(id);
    if (others === undefined) found.set(id, [match]);
    else others.push(match);
  };
  // Such a word is a part of no compound (isPart): further on in a form it is letters only.
  const isShort = word.length < shortestKnown;
  if (inside || !isShort) visitPlaces(formLines, word, addLetters);
  else visitBeginning(formBeginnings, word, (id) => addLetters(id, 0));
  // Where the letters do not stand: another form, else a compound that another form begins or ends (sanctiecomité).
  const add = (id: number, from: number, to: number, how: How): void => {
    if (!found.has(id)) found.set(id, [{ from, to, how, literal: 0 }]);
  };
  const lengthOf = (id: number): number => wordAt(forms, id).length;
  for (const id of inflections)
    if (!isShort || !wordAt(forms, id).includes(word)) add(id, 0, lengthOf(id), 'inflected');
  for (const head of compoundHeads(word)) {
    if (head.length < shortestPart || head === word) continue;
    visitBeginning(formBeginnings, head, (id) => {
      if (lengthOf(id) - head.length >= shortestRest) add(id, 0, head.length, 'compound');
    });
  }
  for (const tail of own) {
    if (tail.length < shortestPart) continue;
    // Of a form's keys the likeliest counts, and that is the first.
    const ending: number[] = [];
    visitEnding(keyEnds, tail, (key) => ending.push(key));
    for (const key of ending.sort((a, b) => a - b)) {
      const id = numberAt(keyOwners, key);
      const at = wordAt(allKeys, key).length - tail.length;
      if (at >= shortestRest) add(id, at, lengthOf(id), 'compound');
    }
  }
  return found;
}

/** Says how a form matches that has the letters of the word at a place. */
function howLiterally(
  { forms, keys, has }: Inflected,
  { joined: word, open }: Term,
  { own, inflections }: { readonly own: readonly string[]; readonly inflections: ReadonlySet<number> },
): (id: number, at: number) => How {
  const known = inflections.size > 0 || word.length > 4;
  return (id, at) => {
    const form = wordAt(forms, id);
    if (form === word) return 'exact';
    if (inflections.has(id)) return 'inflected';
    const [left, right] = [form.slice(0, at), form.slice(at + word.length)];
    const isInflected = (): boolean =>
      (keys[id] ?? []).some((key) => own.some((tail) => at + tail.length === key.length && key.endsWith(tail)));
    if ((known || at > 0) && isPart(left, word, has) && (isPart(right, word, has) || isInflected())) return 'compound';
    return at === 0 && open ? 'prefix' : 'inside';
  };
}

/** What is left of a form beside a word: nothing, or long enough or known enough to be the other part of a compound. */
function isPart(rest: string, word: string, isKnown: (part: string) => boolean): boolean {
  if (rest === '') return true;
  if (prefixes.has(rest)) return false;
  if (rest.length >= 4 && word.length >= shortestPart) return true;
  return rest.length >= shortestKnown && word.length >= shortestKnown && isKnown(rest);
}

/** Syllables that make a new word of another one, not a compound: "beraad" is no raad, "verraad" neither. */
const prefixes = new Set(['be', 'ge', 'ver', 'ont', 'her', 'on', 'er', 'de', 're', 'anti', 'pro']);
