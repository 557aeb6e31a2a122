import type { Letter } from '../letter/letter.ts';
import { numberAt } from './column.ts';
import { leftOut } from './fold.ts';
import type { Matches } from './matches.ts';
import { type Also, hows } from './result.ts';
import { isAsStrict } from './strict.ts';

/** Enough to say what was found otherwise than as typed; a reader sees the rest in the list. */
const looked = 500;
const shown = 8;

/** In the order in which they are told. */
const told: readonly Also['how'][] = ['accent', 'spelling', 'inflected', 'compound', 'alias', 'slip', 'variant'];
const accents = { accents: true, case: false };

/** Printed words that were found otherwise than as they were typed: by how, the most frequent first. */
export function alsoFound({ text }: Pick<Letter, 'text'>, matches: Matches, typed: string): Also[] {
  const counts = new Map<Also['how'], Map<string, number>>();
  const add = (how: Also['how'], words: string): void => {
    const known = counts.get(how) ?? new Map<string, number>();
    counts.set(how, known.set(words, (known.get(words) ?? 0) + 1));
  };
  for (let i = 0; i < Math.min(matches.length, looked); i++) {
    const how = hows[numberAt(matches.hows, i)] ?? 'exact';
    const [start, end] = [numberAt(matches.starts, i), numberAt(matches.ends, i)];
    const printed = text.slice(start, end).replace(/\s+/g, ' ');
    if (told.includes(how)) add(how, how === 'compound' || how === 'inflected' ? wholeWord(text, start, end) : printed);
    else if (how === 'exact' && !isAsStrict(printed, typed, accents)) add('accent', printed);
  }
  return [...counts]
    .sort(([a], [b]) => told.indexOf(a) - told.indexOf(b))
    .map(([how, words]) => ({
      how,
      words: [...words]
        .sort((a, b) => b[1] - a[1])
        .slice(0, shown)
        .map(([word]) => word),
    }));
}

const wordBefore = new RegExp(`(?:[\\p{L}\\p{N}\\p{M}][${leftOut}]?)*$`, 'u');
const wordAfter = new RegExp(`^(?:[${leftOut}]?[\\p{L}\\p{N}\\p{M}])*`, 'u');

function wholeWord(text: string, start: number, end: number): string {
  const before = firstOf(wordBefore, text.slice(Math.max(0, start - 60), start));
  const after = firstOf(wordAfter, text.slice(end, end + 60));
  return before + text.slice(start, end) + after;
}

const firstOf = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
