import type { Span } from '../../span.ts';
import { type Pattern, paragraphBreak } from '../pattern.ts';
import type { WordPlace } from '../words/place.ts';
import { alignWords, type Word, wordsIn } from '../words.ts';

/** Words from a paragraph's break that are compared, the fewest that tell anything, and the share that must be there. */
const [compared, fewest, alikeFrom] = [12, 5, 0.75];
/** Units of a text in which those words stand, and in which the end of a paragraph is looked for. */
const [stretch, longest] = [160, 6000];

/**
 * Whether the paragraph in which a quote of several begins or ends stands twice in a row now, and did not before: a copy
 * may have been put between its parts.
 */
export function hasTwin(pattern: Pattern, place: WordPlace): boolean {
  const { breaks, words, paragraph, raw } = pattern;
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return false;
  const head = words.filter(({ start, end }) => start >= paragraph.start && end <= first).slice(-compared);
  const tail = words.filter(({ start, end }) => start >= last && end <= paragraph.end).slice(0, compared);
  return (
    (endsAs(head, place.text, placeOf(pattern, place, head)) && !endsAs(head, raw, first)) ||
    (beginsAs(tail, place.text, placeOf(pattern, place, tail)) && !beginsAs(tail, raw, last + 2))
  );
}

/** Where in the text one of some words of a pattern stands; null where none does. */
function placeOf({ words }: Pattern, { now, at, same }: WordPlace, own: readonly Word[]): number | null {
  const i = words.findIndex((word, k) => own.includes(word) && same[k] === 2);
  return now[at[i] ?? -1]?.start ?? null;
}

/** Whether the paragraph after the one at a place begins with the words. */
function beginsAs(words: readonly Word[], text: string, place: number | null): boolean {
  if (place === null) return false;
  const found = text.slice(place, place + longest).search(paragraphBreak);
  return found >= 0 && isAlike(words, text, { start: place + found, end: place + found + stretch });
}

/** Whether the paragraph before the one at a place ends with the words. */
function endsAs(words: readonly Word[], text: string, place: number | null): boolean {
  if (place === null) return false;
  const from = Math.max(0, place - longest);
  const last = [...text.slice(from, place).matchAll(paragraphBreak)].at(-1);
  if (last === undefined) return false;
  const end = from + last.index;
  return isAlike(words, text, { start: Math.max(0, end - stretch), end });
}

function isAlike(words: readonly Word[], text: string, span: Span): boolean {
  if (words.length < fewest) return false;
  const { same } = alignWords(words, wordsIn(text, span));
  return same.filter((likeness) => likeness === 2).length >= words.length * alikeFrom;
}
