import { numberAt, wordAt } from './column.ts';
import { distance } from './distance.ts';
import { foldWords } from './fold.ts';
import { soundOf } from './index/variants.ts';
import type { Inflected, SearchIndex } from './index.ts';
import type { Query, Term } from './query.ts';

/** Farther than this from a printed word a typed word is another word, not a slip. */
const farthest = 2;

/**
 * The query in words that the letter has: each term that has no place in it replaced by the nearest printed word, by its
 * sound first, then by slips of typing (at most two, one in a short word). Null where one of them has none near.
 */
export function suggest(index: SearchIndex, { typed, terms }: Query, missing: readonly Term[]): string | null {
  // All words are there, but not together: perhaps they are one word, "zuid soedan".
  if (missing.length === 0) {
    const together = terms.map(({ joined }) => joined).join('');
    return terms.length < 2 ? null : (printedAs(index, together) ?? nearest(index, together));
  }
  let suggestion = typed;
  for (const term of [...missing].reverse()) {
    const near = nearest(index, term.joined);
    if (near === null) return null;
    suggestion = suggestion.slice(0, term.start) + near + suggestion.slice(term.end);
  }
  suggestion = suggestion.replace(/\s+/g, ' ').trim();
  return foldWords(suggestion) === foldWords(typed) ? null : suggestion;
}

function printedAs({ plain, joined }: SearchIndex, word: string): string | null {
  const table = [plain, joined].find(({ idOf }) => idOf.has(word));
  return table === undefined ? null : wordAt(table.printed, table.idOf.get(word) ?? 0);
}

function nearest({ plain, joined }: SearchIndex, word: string): string | null {
  if (word.length < 3 || word.length > 60 || /^\d+$/.test(word)) return null;
  const most = word.length < 5 ? 1 : farthest;
  const sound = soundOf(word);
  const alike = (table: Inflected): ReadonlySet<number> =>
    new Set(sound === null ? [] : (table.formsBySound().get(sound) ?? []));
  let best: { printed: string; cost: number; count: number } | null = null;
  for (const table of [plain, joined]) {
    const { forms, printed, counts } = table;
    const same = alike(table);
    for (const [id, form] of forms.entries()) {
      if (form === word || form.length < 3 || Math.abs(form.length - word.length) > most + 2) continue;
      const cost = same.has(id) ? 0 : costOf(word, form, most);
      const count = numberAt(counts, id);
      if (cost === null || (best !== null && (cost > best.cost || (cost === best.cost && count <= best.count))))
        continue;
      best = { printed: wordAt(printed, id), cost, count };
    }
  }
  return best?.printed ?? null;
}

/** A slip in the first letter costs a little more than elsewhere. */
function costOf(word: string, form: string, most: number): number | null {
  const slips = distance(word, form, most);
  return slips > most ? null : slips + (word[0] === form[0] ? 0 : 0.5);
}
