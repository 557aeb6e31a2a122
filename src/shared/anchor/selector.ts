import type { Span } from '../span.ts';

/**
 * What a note stores of its place, in the order in which it is believed: where it stood, in which paragraph it stood,
 * and its words with what stood around them. Every part may be missing in a note that another program wrote.
 */
export interface Selectors {
  readonly quote?: Quote;
  /** UTF-16 offsets in the text of the letter as it was. */
  readonly position?: Span;
  readonly block?: BlockPlace;
}

export interface Quote {
  /** The words themselves, exactly as they stood. An empty quote has no place. */
  readonly exact: string;
  /** What stood right before and right after; shorter at the ends of the text. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A place inside one paragraph: its number as cited (*alinea 6*), and UTF-16 offsets from its start. */
export interface BlockPlace extends Span {
  readonly number: number;
}

/**
 * Where the note belongs now. `exact`: the same words at the same offsets (or, for selectors without a position, the
 * words as quoted). `moved`: the same words elsewhere. `changed`: the place, with other words in part. `lost`: no place
 * that is beyond doubt. "Same" disregards white space, dashes, kinds of quotation mark and Unicode form (see fold.ts).
 */
export type Resolution =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly span: Span }
  | { readonly state: 'lost' };

export const lost: Resolution = { state: 'lost' };

/** UTF-16 units of context that are stored on each side, where the text has them. */
export const contextLength = 64;

/** How far context goes where what stands beside the words stands elsewhere in the text too. */
export const repeatedContext = 128;

/** How far it goes where even that fits more than one place. */
export const longestContext = 160;

/**
 * Whether the quote, with all the context it may have, stood more than once when it was described: describe goes to
 * the limit on both sides only then. Such a note may not be attached just because one such place is left.
 */
export function stoodTwice({ prefix = '', suffix = '' }: Quote): boolean {
  const atLimit = (side: string): boolean => side.length > longestContext - 8 && side.length <= longestContext + 64;
  return atLimit(prefix) && atLimit(suffix);
}
