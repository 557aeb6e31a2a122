import { foldWords, type Strictness } from './fold.ts';
import type { FindOptions } from './result.ts';

/**
 * Whether printed words are like the typed ones also in what a fold leaves out, as far as the reader has that count. An
 * inflection is compared as far as both words go: "Syrië" is no "Syrie", and "raden" no "Raad" where case counts.
 */
export function isAsStrict(
  printed: string,
  typed: string,
  { accents = false, case: byCase = false }: FindOptions,
): boolean {
  if (!accents && !byCase) return true;
  const strictness: Strictness = { accents, case: byCase };
  const [a, b] = [joined(foldWords(printed)), joined(foldWords(typed))];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const length = a === b ? Number.POSITIVE_INFINITY : common;
  const strictly = (words: string): string => joined(foldWords(words, strictness)).slice(0, length);
  return strictly(printed) === strictly(typed);
}

/** A hyphen is no accent: "noordkorea" is as strict as Noord-Korea. */
const joined = (words: string): string => words.replaceAll(' ', '');
