import type { Band } from '../../../src/shared/anchor/align/band.ts';
import type { Random } from './changes.ts';

/** Something to align, and a band it may lie in, as diagonals. */
export interface MadeUp {
  readonly text: Uint16Array;
  readonly pattern: Uint16Array;
  readonly band: Band;
}

/** Any text, a stretch of it with letters replaced, taken out and put in, and where about it stood. */
export function madeUp(random: Random): MadeUp {
  const upTo = (most: number): number => Math.floor(random() * most);
  const letters = 2 + upTo(20);
  const text = Uint16Array.from({ length: 1 + upTo(300) }, () => 97 + upTo(letters));
  const from = upTo(text.length);
  const share = random() * 0.06;
  const units: number[] = [];
  const length = 1 + upTo(150);
  for (let i = from; units.length < length; i++) {
    if (random() < share) i += upTo(30);
    if (random() < share) units.push(...Array.from({ length: upTo(12) }, () => 97 + upTo(letters)));
    units.push(random() < share ? 97 : (text[i] ?? 98));
  }
  const away = from + upTo(11) - 5;
  const width = upTo(30);
  return { text, pattern: Uint16Array.from(units), band: { first: away - width, last: away + width } };
}

/** A pattern that changes its distance to the text a few times, and a band narrow enough to hold one of its parts. */
export function inParts(random: Random): MadeUp {
  const upTo = (most: number): number => Math.floor(random() * most);
  const text = Uint16Array.from({ length: 60 + upTo(200) }, () => 97 + upTo(24));
  const units: number[] = [];
  const distances: number[] = [];
  for (let i = upTo(30); i < text.length && distances.length < 4; i += upTo(2) * upTo(24)) {
    if (random() < 0.5) units.push(...Array.from({ length: upTo(16) }, () => 97 + upTo(24)));
    distances.push(i - units.length);
    for (const end = i + 8 + upTo(40); i < Math.min(end, text.length); i++)
      units.push(random() < 0.04 ? 96 : (text[i] as number));
  }
  const first = (distances[upTo(distances.length)] ?? 0) + upTo(3) - 1;
  return { text, pattern: Uint16Array.from(units), band: { first, last: first + upTo(4) } };
}
