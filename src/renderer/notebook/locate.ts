import { describe } from '../../shared/anchor/describe.ts';
import { resolve } from '../../shared/anchor/resolve.ts';
import type { Locate } from '../../shared/exchange/subject.ts';
import type { PublishedLetter } from '../../shared/letter/published.ts';
import type { Selectors } from '../../shared/notebook/note.ts';
import type { Span } from '../../shared/span.ts';

/** Where a passage stands in the letter; only where that is beyond doubt. */
export const locateIn =
  ({ letter }: PublishedLetter): Locate =>
  (selectors) => {
    const found = resolve(letter.text, selectors, letter.blocks);
    return found.state === 'lost' ? null : found.span;
  };

/** What a note stores of a passage of the letter. */
export function selectorsAt({ letter }: PublishedLetter, span: Span): Selectors {
  const { quote, position, block } = describe(letter.text, span, letter.blocks);
  return {
    quote: { exact: quote?.exact ?? '', prefix: quote?.prefix ?? '', suffix: quote?.suffix ?? '' },
    position: position ?? span,
    block: block ?? null,
  };
}
