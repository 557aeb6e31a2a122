import { numberAt, wordAt } from '../column.ts';
import { keysOf } from '../dutch.ts';
import { foldWords } from '../fold.ts';
import type { SearchIndex } from '../index.ts';
import type { Matches } from '../matches.ts';
import type { Term } from '../query.ts';
import type { How } from '../result.ts';
import { printingsOf } from '../words.ts';
import { addForm } from './otherwise.ts';
import { partOf } from './part-of-word.ts';

/** Words that hyphens join, and grouped numbers, as one: "noordkorea", "vn-sancties" for VN-sanctie, "26150". */
export function addJoined(
  index: SearchIndex,
  term: Term,
  accepts: (how: How) => boolean,
  exact: How,
  matches: Matches,
): void {
  const { joined, plain, letter } = index;
  const word = term.joined;
  const inflections = new Set(keysOf(word).flatMap((key) => joined.formsOf.get(key) ?? []));
  const howOf = (form: string, id: number, printed: string): How | null => {
    if (form === word) return printed !== term.folded && /\d/.test(word) ? 'spelling' : 'exact';
    if (inflections.has(id)) return 'inflected';
    return term.open && term.kind === 'word' && form.startsWith(word) ? 'prefix' : null;
  };
  joined.forms.forEach((form, id) => {
    if (form !== word && !inflections.has(id) && !form.startsWith(word)) return;
    for (const i of printingsOf(joined, id)) {
      const span = { start: numberAt(joined.starts, i), end: numberAt(joined.ends, i) };
      const printed = foldWords(letter.text.slice(span.start, span.end));
      const how = howOf(form, id, printed);
      if (how === null || !(how === 'spelling' || accepts(how))) continue;
      const part = how === 'prefix' ? partOf(letter.text, span, 0, word.length) : span;
      // Within its first part it has been found already.
      if (how === 'prefix' && !hyphen.test(letter.text.slice(part.start, part.end))) continue;
      matches.push(
        part.start,
        part.end,
        numberAt(joined.blocks, i),
        how === 'exact' ? exact : how,
        printed === term.folded ? 1 : 0,
      );
    }
  });
  // Typed with a hyphen, or a number in groups, and printed without.
  if (term.folded !== word) addForm(plain, plain.idOf.get(word), 'spelling', matches);
}

const hyphen = /[-\u2010\u2011]/;

/** Shorter words are too easily two others. */
const shortestApart = 6;

/** A word typed as one and printed apart: "fijnstof" for "fijn stof", an account number without its blanks. */
export function addApart({ plain, letter }: SearchIndex, term: Term, matches: Matches): void {
  const word = term.joined;
  if (word.length < shortestApart) return;
  const { starts, ends, ids, blocks, forms } = plain;
  const begins = new Set(forms.flatMap((form, id) => (form.length < word.length && word.startsWith(form) ? [id] : [])));
  if (begins.size === 0) return;
  const formAt = (row: number): string => wordAt(forms, numberAt(ids, row));
  for (let first = 0; first < ids.length; first++) {
    if (!begins.has(numberAt(ids, first))) continue;
    let last = first;
    let length = formAt(first).length;
    while (length < word.length) {
      const form = formAt(last + 1);
      const isNext = form !== '' && blocks[last + 1] === blocks[first] && word.startsWith(form, length);
      if (!isNext || letter.text.slice(ends[last], starts[last + 1]) !== ' ') break;
      length += form.length;
      last++;
    }
    if (length === word.length)
      matches.push(numberAt(starts, first), numberAt(ends, last), numberAt(blocks, first), 'spelling', 0);
  }
}
