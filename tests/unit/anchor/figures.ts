import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import type { Resolution, Selectors } from '../../../src/shared/anchor/selector.ts';
import type { Letter } from '../../../src/shared/letter/letter.ts';
import type { Span } from '../../../src/shared/span.ts';
import {
  both,
  decompose,
  furniture,
  hyphenate,
  type Mutator,
  moveParagraphs,
  noise,
  reflow,
  seeded,
  unchanged,
  without,
  words,
} from './changes.ts';

/** How a letter may change, for the tests and for `npm run anchor`. */
export const changes: Readonly<Record<string, Mutator>> = {
  unchanged,
  'other white space': reflow,
  'words hyphenated': hyphenate,
  'page furniture put in': furniture,
  NFD: decompose,
  '1 % of characters': noise(0.01),
  '3 % of characters': noise(0.03),
  '5 % of characters': noise(0.05),
  'a tenth of paragraphs moved': moveParagraphs(0.1),
  '5 % of words': words(0.05),
  'white space, furniture, NFD, 1 % of characters': both(both(reflow, furniture), both(decompose, noise(0.01))),
  'moved, 5 % of words, furniture': both(moveParagraphs(0.1), both(words(0.05), furniture)),
};

export const oneByOne = (text: string, notes: readonly Selectors[]): Resolution[] =>
  notes.map((note) => resolve(text, note));

/** What can be deleted as a whole: each block of a letter with its blank line, and each sentence of a block. */
export function passagesOf({ text, blocks }: Pick<Letter, 'text' | 'blocks'>): Span[] {
  return blocks.flatMap(({ start, end }) => {
    const sentences: Span[] = [];
    let at = start;
    for (const sentence of text.slice(start, end).split(/(?<=[.?!]) (?=\p{Lu})/u)) {
      sentences.push({ start: at, end: Math.min(end, at + sentence.length + 1) });
      at += sentence.length + 1;
    }
    const whole = { start, end: Math.min(text.length, end + 2) };
    return sentences.length > 1 ? [whole, ...sentences] : [whole];
  });
}

/** The quotes of 1, 2, 4, 8, 16 and 40 words in a passage; of the long ones every third. */
export function quotesIn(text: string, { start, end }: Span): Span[] {
  const tokens = [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: token, index }) => ({
    start: start + index,
    end: start + index + token.length,
  }));
  return tokens.flatMap((token, i) =>
    [1, 2, 4, 8, 16, 40].flatMap((length) => {
      const last = tokens[i + length - 1];
      return last === undefined || (length >= 8 && i % 3 > 0) ? [] : [{ start: token.start, end: last.end }];
    }),
  );
}

/** Quotes of a passage that are found although it was deleted: one by one, and together with notes elsewhere. */
export function foundThoughDeleted(
  text: string,
  passage: Span,
  quotes: readonly Span[],
  elsewhere: readonly Span[],
): { readonly alone: Span[]; readonly together: Span[] } {
  const { text: shorter } = without(passage)(text, seeded(1));
  const notes = quotes.map((span) => describe(text, span));
  const others = elsewhere.map((span) => describe(text, span));
  const alone = oneByOne(shorter, notes);
  const together = resolveAll(shorter, [...others, ...notes]).slice(others.length);
  const found = (list: readonly Resolution[]): Span[] => quotes.filter((_, i) => list[i]?.state !== 'lost');
  return { alone: found(alone), together: found(together) };
}
