import type { Block } from '../letter/letter.ts';
import type { Span } from '../span.ts';
import { ceilGrapheme, floorGrapheme, wholeGraphemes } from './graphemes.ts';
import {
  type BlockPlace,
  contextLength,
  longestContext,
  type Quote,
  repeatedContext,
  type Selectors,
} from './selector.ts';

/** What describe gives of a passage: its quote with context and its offsets always, its paragraph where it is in one. */
type Described = Selectors & { readonly quote: Required<Quote>; readonly position: Span };

/**
 * What a note stores of a place in a letter's text: its words with their context, its offsets, and with the letter's
 * blocks also its paragraph, when it lies in one. `span` is in UTF-16 offsets; where it splits a grapheme it is widened.
 * Context is 64 units a side that stand only here (to the next whole grapheme, less at the ends of the text), so up to 128
 * where the letter repeats itself. Where that fits several places one side goes on until it fits one; where it would
 * have to go beyond 152, both sides go to 160.
 * Throws RangeError for a span that is not in the text.
 */
export function describe(text: string, span: Span, blocks?: readonly Block[]): Described {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    throw new RangeError(`No span of a text of ${text.length} units: ${start} to ${end}.`);
  }
  const place = wholeGraphemes(text, span);
  const [before, after] = contextOf(text, place);
  const block = blocks === undefined ? undefined : blockPlace(blocks, place);
  return {
    quote: {
      exact: text.slice(place.start, place.end),
      prefix: text.slice(before, place.start),
      suffix: text.slice(place.end, after),
    },
    position: { start: place.start, end: place.end },
    ...(block === undefined ? {} : { block }),
  };
}

/** Where the context begins and ends. The far end of a side that is longer than usual is what tells the place apart. */
function contextOf(text: string, { start, end }: Span): [number, number] {
  const before = (length: number): number => floorGrapheme(text, Math.max(0, start - length));
  const after = (length: number): number => ceilGrapheme(text, Math.min(text.length, end + length));
  if (start === end) return [before(contextLength), after(contextLength)];
  const from = before(ownLength((near, far) => text.slice(Math.max(0, start - far), start - near), start, text));
  const to = after(ownLength((near, far) => text.slice(end + near, end + far), text.length - end, text));
  const others = otherPlaces(text, from, text.slice(from, to));
  if (others.length === 0) return [from, to];
  if (others.length === manyPlaces) return [before(longestContext), after(longestContext)];
  // How much longer each side must be to differ from all other places.
  let left = 0;
  let right = 0;
  for (const other of others) {
    left = Math.max(left, 1 + equalBefore(text, from, other));
    right = Math.max(right, 1 + equalAfter(text, to, other + to - from));
  }
  const [leftRoom, rightRoom] = [longestContext - 8 - (start - from), longestContext - 8 - (to - end)];
  if (right <= rightRoom && (right <= left || from - left < 0) && to + right <= text.length)
    return [from, after(to - end + right)];
  if (left <= leftRoom && from - left >= 0) return [before(start - from + left), to];
  return [before(longestContext), after(longestContext)];
}

/** Units that are no chance when they stand elsewhere too, and how far apart they are looked at. */
const [phrase, step] = [24, 8];

/**
 * How long a side must be for as many of its units as usual to stand only here. A formula that the letter repeats beside
 * the words is no evidence: where the passage is deleted, the same formula in the next sentence would be taken for it.
 */
function ownLength(side: (near: number, far: number) => string, room: number, text: string): number {
  let own = 0;
  let length = 0;
  const repeated: boolean[] = [];
  while (own < contextLength && length < Math.min(repeatedContext, room)) {
    const words = side(length, length + phrase);
    const first = text.indexOf(words);
    if (words.length === phrase && text.indexOf(words, first + 1) >= 0) {
      for (let i = 0; i < phrase; i += step) repeated[(length + i) / step] = true;
    }
    if (repeated[length / step] !== true) own += step;
    length += step;
  }
  return length;
}

/** From so many other places on, none is told apart: a text may repeat itself without end. */
const manyPlaces = 200;

function otherPlaces(text: string, own: number, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < manyPlaces; at = text.indexOf(words, at + 1)) {
    if (at !== own) found.push(at);
  }
  return found;
}

function equalBefore(text: string, a: number, b: number): number {
  let n = 0;
  while (n < longestContext && a - n > 0 && b - n > 0 && text[a - n - 1] === text[b - n - 1]) n++;
  return n;
}

function equalAfter(text: string, a: number, b: number): number {
  let n = 0;
  while (n < longestContext && Math.max(a, b) + n < text.length && text[a + n] === text[b + n]) n++;
  return n;
}

function blockPlace(blocks: readonly Block[], { start, end }: Span): BlockPlace | undefined {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.start <= start && end <= one.end);
  if (block?.kind !== 'paragraph') return undefined;
  return { number: block.number, start: start - block.start, end: end - block.start };
}
