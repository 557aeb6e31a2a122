import { compoundHeads, keysOf } from './dutch.ts';
import type { Inflected } from './index.ts';
import type { Literal } from './matches.ts';
import type { Term } from './query.ts';
import type { How } from './result.ts';

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

/**
 * The forms that a typed word matches: itself, its inflections, words that begin with it (while it may still go on),
 * words that it is a part of, and letters in the middle of a word. The whole vocabulary is looked at, so that nothing that
 * is printed is missed; it is a few thousand short strings.
 */
export function matchForms(table: Inflected, term: Term): FormMatches {
  // Typing goes on in the last word; the words before it are the same ones at every keystroke.
  const remembered = table.matched;
  const name = `${term.open ? 'open' : 'closed'} ${term.joined}`;
  let matches = remembered.get(name);
  if (matches === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    matches = compareForms(table, term);
    remembered.set(name, matches);
  }
  return matches;
}

const mostRemembered = 60;

function compareForms({ forms, keys, formsOf, has }: Inflected, term: Term): FormMatches {
  const word = term.joined;
  const own = keysOf(word);
  const inflections = new Set(own.flatMap((key) => formsOf.get(key) ?? []));
  const heads = compoundHeads(word).filter((head) => head.length >= shortestPart && head !== word);
  const tails = own.filter((key) => key.length >= shortestPart);
  const known = inflections.size > 0 || word.length > 4;
  const found = new Map<number, FormMatch[]>();

  forms.forEach((form, id) => {
    const first = form.indexOf(word);
    if (first < 0) {
      const other = inflections.has(id) ? whole(form) : compound(form, keys[id] ?? [], heads, tails);
      if (other !== null) found.set(id, [other]);
      return;
    }
    const matches: FormMatch[] = [];
    for (let at = first; at >= 0; at = form.indexOf(word, at + word.length)) {
      matches.push({ from: at, to: at + word.length, how: howIn(form, at), literal: 1 });
    }
    found.set(id, matches);

    function howIn(whole: string, at: number): How {
      if (whole === word) return 'exact';
      if (at === 0 && inflections.has(id)) return 'inflected';
      const [left, right] = [whole.slice(0, at), whole.slice(at + word.length)];
      const inflected = (keys[id] ?? []).some((key) =>
        own.some((tail) => at + tail.length === key.length && key.endsWith(tail)),
      );
      const parts = isPart(left, word, has) && (inflected || isPart(right, word, has));
      if (parts && (known || at > 0)) return 'compound';
      return at === 0 && term.open ? 'prefix' : 'inside';
    }
  });
  return found;
}

const whole = (form: string): FormMatch => ({ from: 0, to: form.length, how: 'inflected', literal: 0 });

/** Parts of compounds shorter than this are as often a chance as a word. */
const shortestPart = 4;

/** A form that another form of the word begins, or that ends in one: sanctiecomité for "sancties". */
function compound(
  form: string,
  keys: readonly string[],
  heads: readonly string[],
  tails: readonly string[],
): FormMatch | null {
  for (const head of heads) {
    if (form.startsWith(head) && form.length - head.length >= 3)
      return { from: 0, to: head.length, how: 'compound', literal: 0 };
  }
  for (const tail of tails) {
    const key = keys.find((own) => own.length - tail.length >= 3 && own.endsWith(tail));
    if (key !== undefined) return { from: key.length - tail.length, to: form.length, how: 'compound', literal: 0 };
  }
  return null;
}

/** What is left of a form beside a word: nothing, or long enough or known enough to be the other part of a compound. */
function isPart(rest: string, word: string, isKnown: (part: string) => boolean): boolean {
  if (rest === '') return true;
  if (prefixes.has(rest)) return false;
  if (rest.length >= 4 && word.length >= shortestPart) return true;
  return rest.length >= 3 && word.length >= 3 && isKnown(rest);
}

/** Syllables that make a new word of another one, not a compound: "beraad" is no raad, "verraad" neither. */
const prefixes = new Set(['be', 'ge', 'ver', 'ont', 'her', 'on', 'er', 'de', 're', 'anti', 'pro']);
