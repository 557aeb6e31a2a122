import { goldLetters } from '../../../../build/gold.ts';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../../../../src/shared/letter/published.ts';

/** Every letter that was labelled by hand, as if it shipped, before an editor looked at it. */
export const letters: readonly PublishedLetter[] = goldLetters().map(({ name, source }) => {
  const letter = parseLetter(source);
  return {
    id: name,
    source: { file: source.startsWith('#') ? 'source.md' : 'source.txt', bytes: source.length, sha256: '' },
    letter,
    remarks: [],
    citation: null,
    facts: extractFacts(letter),
    editorial: [],
  };
});

/** Those with a fact of a type, for what one letter does not have. */
export const named = letters.map((letter) => [letter.id, letter] as const);

/** Words without white space and without the signs that Markdown or HTML may add. */
export const squeezed = (text: string): string => text.replace(/[^\p{L}\d]+/gu, '');
