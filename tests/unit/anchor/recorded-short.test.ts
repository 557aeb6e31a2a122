import path from 'node:path';
import { expect, it } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import type { Selectors } from '../../../src/shared/anchor/selector.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';
import {
  both,
  decompose,
  hyphenate,
  type Mutator,
  moveParagraphs,
  noise,
  otherSentences,
  outcome,
  pick,
  type Random,
  recut,
  reflow,
  seeded,
  words,
} from './changes.ts';
import { inventedLetters } from './invented.ts';
import { characterSpans, relatives, toldOf, wordSpans } from './notes.ts';

/**
 * Where a few notes end up today in short pieces of letters, each changed in a way of its own: stored whole and as other
 * programs store them, in much more change than anyone's letter has. As recorded.test.ts; with what each resolution is
 * worth. Small pieces, so that hardly anything but the note's own words and those beside them decides.
 */
const { text } = shippedLetter().letter;
const letters = [
  text,
  relatives(text, 2, seeded(60)),
  ...inventedLetters.map(({ source }) => parseLetter(source).text),
];

/** Some paragraphs in a row, of a thousand units or so. */
function pieceOf(letter: string, random: Random): string {
  const paragraphs = letter.split('\n\n');
  const first = Math.floor(random() * paragraphs.length);
  const length = 320 + Math.floor(random() * 1500);
  let piece = '';
  for (let i = first; i < paragraphs.length && piece.length < length; i++)
    piece += (piece === '' ? '' : '\n\n') + paragraphs[i];
  return piece.length < 320 ? pieceOf(letter, random) : piece;
}

const kinds: readonly ((random: Random) => Mutator)[] = [
  (random) => words(0.05 + random() * 0.5),
  (random) => words(0.05 + random() * 0.5),
  (random) => noise(random() * 0.15),
  () => reflow,
  () => hyphenate,
  () => decompose,
  () => moveParagraphs(0.3),
  (random) => otherSentences(random() * 0.6),
  (random) => recut(random() * 0.5),
];

function changeOf(random: Random): Mutator {
  const first = pick(random, kinds)(random);
  return random() < 0.4 ? first : both(first, pick(random, kinds)(random));
}

/** As it is stored here, or with as much context as another program stores, with or without the offset. */
function stored(selectors: Selectors, random: Random): Selectors {
  if (random() < 0.6 || selectors.quote === undefined) return selectors;
  const { exact, prefix = '', suffix = '' } = selectors.quote;
  const length = pick(random, [0, 5, 10, 20, 32]);
  const quote = {
    exact,
    prefix: prefix.slice(prefix.length - Math.min(length, prefix.length)),
    suffix: suffix.slice(0, length),
  };
  return random() < 0.5 ? { quote } : { ...selectors, quote };
}

/** Three hundred, and those of 5,000 that tell today's rules from rules that are a number or a sign off. */
const seeds = [...Array.from({ length: 300 }, (_, i) => i + 1), ...[1119, 1240, 1251, 1277, 1946, 2074, 2541, 2723]];

it('finds the same as before', async () => {
  const lines: string[] = [];
  for (const seed of seeds) {
    const random = seeded(seed);
    const piece = pieceOf(pick(random, letters), random);
    const count = 1 + Math.floor(random() * 5);
    const spans = [...wordSpans(piece, count, random), ...characterSpans(piece, random() < 0.4 ? 1 : 0, random)].filter(
      ({ start, end }) => piece.slice(start, end).trim() !== '',
    );
    const change = changeOf(random)(piece, random);
    const notes = spans.map((span) => stored(describe(piece, span), random));
    const found = resolveAll(change.text, notes);
    const told = spans.map((span, i) => {
      const resolution = found[i] ?? { state: 'lost' };
      const { prefix = '', suffix = '' } = notes[i]?.quote ?? {};
      return `${span.start}–${span.end} (${prefix.length} + ${suffix.length}) ${toldOf(resolution)} ${outcome(piece, change, span, resolution)}`;
    });
    lines.push(`${seed}: ${told.join('; ')}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    path.resolve(import.meta.dirname, '../../recorded/anchor short.txt'),
  );
});
