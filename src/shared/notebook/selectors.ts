import { describe } from '../anchor/describe.ts';
import { fold, isSameFolded } from '../anchor/fold.ts';
import type { Selectors as AnchorSelectors } from '../anchor/selector.ts';
import type { Letter } from '../letter/letter.ts';
import type { Span } from '../span.ts';
import type { Selectors } from './note.ts';

/** Between what a note stores of its passage and what `anchor` works with, which leaves out what is not there. */

/** What a note stores of a passage of a letter. Throws RangeError for a span that is not in its text. */
export function selectorsAt({ text, blocks }: Pick<Letter, 'text' | 'blocks'>, span: Span): Selectors {
  const { quote, position, block } = describe(text, span, blocks);
  return { quote, position, block: block ?? null };
}

/**
 * Whether there are other words at a note's place than those that it was put at: then what it says may hold no more. A
 * new layout, another dash or kind of quotation mark makes no other words.
 */
export function hasOtherWords(text: string, { start, end }: Span, { quote }: Pick<Selectors, 'quote'>): boolean {
  const now = text.slice(start, end);
  return now !== quote.exact && !isSameFolded(fold(now).codes, fold(quote.exact).codes);
}

/** What a stored passage is looked for by. */
export const anchorOf = ({ quote, position, block }: Selectors): AnchorSelectors => ({
  quote,
  position,
  ...(block !== null && { block }),
});

/** The same for each of several notes. */
export const anchorsOf = (stored: readonly { readonly note: { readonly selectors: Selectors } }[]): AnchorSelectors[] =>
  stored.map(({ note }) => anchorOf(note.selectors));
