import { resolve } from '../../shared/anchor/resolve.ts';
import type { Locate } from '../../shared/exchange/subject.ts';
import type { PublishedLetter } from '../../shared/letter/published.ts';

/** Where a passage stands in the letter; only where that is beyond doubt. */
export const locateIn =
  ({ letter }: PublishedLetter): Locate =>
  (selectors) => {
    const found = resolve(letter.text, selectors, letter.blocks);
    return found.state === 'lost' ? null : found.span;
  };
