import type { Letter } from '../letter/letter.ts';
import { foldWords, leftOut } from './fold.ts';

/**
 * The words of a letter as a table: for each printing where it stands and which form it is. A form is a word folded; the
 * forms are the vocabulary. The table is read from front to back for each keystroke, so it is made of numbers.
 */
export interface WordTable {
  /** Distinct folded words. */
  readonly forms: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** How often each form is printed. */
  readonly counts: Int32Array;
  /** Each form as it is printed most often. */
  readonly printed: readonly string[];
  /** Per printing, in order of place: its span, its form, and the index of its block. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly blocks: Int32Array;
  /** The printings form by form, and per form where its own begin among them; one more for the end. */
  readonly byForm: Int32Array;
  readonly firstOf: Int32Array;
}

export interface Words {
  /** Runs of letters and digits, with what a fold leaves out inside them. */
  readonly plain: WordTable;
  /** Words of several parts as one: what hyphens join (Noord-Korea), and digits in groups of three (26 150). */
  readonly joined: WordTable;
}

const word = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${leftOut}]+[\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const hyphen = /^[-\u2010\u2011]$/u;

export function wordsOf({ text, blocks }: Pick<Letter, 'text' | 'blocks'>): Words {
  const plain = new TableMaker();
  const joined = new TableMaker();
  blocks.forEach((block, index) => {
    const found: Printed[] = [...text.slice(block.start, block.end).matchAll(word)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      form: foldWords(match[0]),
      printed: match[0],
    }));
    for (const one of found) plain.add(one, index);
    for (const one of joinedIn(text, found)) joined.add(one, index);
  });
  return { plain: plain.table(), joined: joined.table() };
}

interface Printed {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly printed: string;
}

function joinedIn(text: string, words: readonly Printed[]): Printed[] {
  const found: Printed[] = [];
  for (let first = 0; first < words.length; first++) {
    const last = Math.max(endOfNumber(text, words, first), endOfHyphened(text, words, first));
    if (last === first) continue;
    const [from, to] = [words[first], words[last]];
    if (from === undefined || to === undefined) continue;
    found.push({
      start: from.start,
      end: to.end,
      form: words
        .slice(first, last + 1)
        .map(({ form }) => form)
        .join(''),
      printed: text.slice(from.start, to.end),
    });
    first = last;
  }
  return found;
}

/** The last of the words that hyphens join to one; the word itself where none does, or where all are numbers. */
function endOfHyphened(text: string, words: readonly Printed[], first: number): number {
  let last = first;
  while (hyphen.test(between(text, words[last], words[last + 1]))) last++;
  return words.slice(first, last + 1).some(({ form }) => /\p{L}/u.test(form)) ? last : first;
}

/** The last group of a number written in groups of three digits: "26 150", "1.234.567". */
function endOfNumber(text: string, words: readonly Printed[], first: number): number {
  if (!/^\d{1,3}$/.test(words[first]?.form ?? '')) return first;
  let last = first;
  while (/^[ .]$/.test(between(text, words[last], words[last + 1])) && /^\d{3}$/.test(words[last + 1]?.form ?? ''))
    last++;
  return last;
}

const between = (text: string, a: Printed | undefined, b: Printed | undefined): string =>
  a === undefined || b === undefined ? '' : text.slice(a.end, b.start);

class TableMaker {
  readonly #idOf = new Map<string, number>();
  readonly #spellings: Map<string, number>[] = [];
  readonly #rows: number[] = [];

  add({ start, end, form, printed }: Printed, block: number): void {
    let id = this.#idOf.get(form);
    if (id === undefined) {
      id = this.#idOf.size;
      this.#idOf.set(form, id);
      this.#spellings.push(new Map());
    }
    const spellings = this.#spellings[id];
    spellings?.set(printed, (spellings.get(printed) ?? 0) + 1);
    this.#rows.push(start, end, id, block);
  }

  table(): WordTable {
    const count = this.#rows.length / 4;
    const column = (offset: number): Int32Array =>
      Int32Array.from({ length: count }, (_, row) => this.#rows[row * 4 + offset] as number);
    const ids = column(2);
    const counts = new Int32Array(this.#idOf.size);
    for (const id of ids) counts[id] = (counts[id] as number) + 1;
    return {
      forms: [...this.#idOf.keys()],
      idOf: this.#idOf,
      counts,
      printed: this.#spellings.map((spellings) => [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''),
      starts: column(0),
      ends: column(1),
      ids,
      blocks: column(3),
      ...byForm(ids, counts),
    };
  }
}

function byForm(ids: Int32Array, counts: Int32Array): Pick<WordTable, 'byForm' | 'firstOf'> {
  const firstOf = new Int32Array(counts.length + 1);
  counts.forEach((count, id) => {
    firstOf[id + 1] = (firstOf[id] as number) + count;
  });
  const next = firstOf.slice();
  const rows = new Int32Array(ids.length);
  ids.forEach((id, row) => {
    const at = next[id] as number;
    rows[at] = row;
    next[id] = at + 1;
  });
  return { byForm: rows, firstOf };
}

/** The printings of a form, in order of place. */
export const printingsOf = ({ byForm, firstOf }: WordTable, id: number): Int32Array =>
  byForm.subarray(firstOf[id], firstOf[id + 1]);

/** The printings of some forms, in order of place. */
export function printingsOfAll(
  table: WordTable,
  forms: ReadonlySet<number> | ReadonlyMap<number, unknown>,
): Int32Array {
  let count = 0;
  for (const id of forms.keys()) count += table.counts[id] as number;
  const rows = new Int32Array(count);
  let filled = 0;
  // Reading the whole table is cheaper than sorting much of it.
  if (count * 4 > table.ids.length) {
    const wanted = new Uint8Array(table.counts.length);
    for (const id of forms.keys()) wanted[id] = 1;
    for (let row = 0; row < table.ids.length; row++) if (wanted[table.ids[row] as number] === 1) rows[filled++] = row;
    return rows;
  }
  for (const id of forms.keys()) {
    const own = printingsOf(table, id);
    rows.set(own, filled);
    filled += own.length;
  }
  return forms.size > 1 ? rows.sort() : rows;
}
