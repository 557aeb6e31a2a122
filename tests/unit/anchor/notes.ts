import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import type { Resolution, Selectors } from '../../../src/shared/anchor/selector.ts';
import type { Span } from '../../../src/shared/span.ts';
import { type Change, type Mutator, type Outcome, outcome, pick, type Random, seeded } from './changes.ts';

/** Spans as people select them: whole words, 1 to 40 of them, short ones oftener than long ones. */
export function wordSpans(text: string, count: number, random: Random): Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return Array.from({ length: count }, () => {
    const length = Math.floor(Math.exp(random() * Math.log(41)));
    const first = Math.floor(random() * (words.length - length));
    return { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? 0 };
  });
}

/** Spans of any characters, 1 to 300 of them: over headings, paragraphs and blank lines, from the middle of a word. */
export function characterSpans(text: string, count: number, random: Random): Span[] {
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 300);
    const start = Math.floor(random() * (text.length - length));
    return { start, end: start + length };
  });
}

/** Each place of a word, whatever its case and inside longer words too. */
export const placesOf = (text: string, word: string): Span[] =>
  [...text.matchAll(new RegExp(word, 'gi'))].map(({ index }) => ({ start: index, end: index + word.length }));

export const isFourWords = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).trim().split(/\s+/).length >= 4;

/** A resolution as the recorded tests have it: what it is, and where. */
export const toldOf = (resolution: Resolution): string =>
  resolution.state === 'lost' ? 'lost' : `${resolution.state} ${resolution.span.start}–${resolution.span.end}`;

export type Tally = Readonly<Record<Outcome, number>>;

/** Describes spans in a text, changes the text, resolves them all, and counts what became of them. */
export function tally(
  text: string,
  spans: readonly Span[],
  mutate: Mutator,
  seed: number,
  resolving: (text: string, notes: readonly Selectors[]) => Resolution[] = resolveAll,
): Tally {
  const change = mutate(text, seeded(seed));
  const resolutions = resolving(
    change.text,
    spans.map((span) => describe(text, span)),
  );
  return count(text, change, spans, resolutions);
}

export function count(text: string, change: Change, spans: readonly Span[], found: readonly Resolution[]): Tally {
  const sum = { right: 0, gone: 0, torn: 0, lost: 0, wrong: 0 };
  for (const [i, span] of spans.entries()) sum[outcome(text, change, span, found[i] ?? { state: 'lost' })]++;
  return sum;
}

/**
 * A text many times as long in which every sentence has relatives that are nearly it: the sentences of each copy in
 * another order, in paragraphs anew, with other numbers and other names.
 */
export function relatives(text: string, times: number, random: Random): string {
  const names = [...new Set(text.match(/(?<=[a-zë] )\p{Lu}[\p{Ll}-]{3,}/gu))];
  return copies(text, times, random, (sentences) => {
    const other = new Map(names.map((name) => [name, pick(random, names)]));
    return shuffled(sentences, random).map((sentence) =>
      sentence
        .replace(/\p{Lu}[\p{Ll}-]{3,}/gu, (name) => other.get(name) ?? name)
        .replace(/\d+/g, (digits) => String(Math.floor(random() * 10 ** Math.min(4, digits.length)))),
    );
  });
}

/** A text many times as long whose sentences are made anew of pieces of one to three words: one language, no copies. */
export function varied(text: string, times: number, random: Random): string {
  return copies(text, times, random, (sentences) => {
    const pieces = shuffled(sentences.join(' ').match(/(?:\S+ ){1,3}/g) ?? [], random).map((piece) => piece.trim());
    return sentences.map(() => `${pieces.splice(0, 5 + Math.floor(random() * 8)).join(' ')}.`);
  });
}

function copies(
  text: string,
  times: number,
  random: Random,
  anew: (sentences: readonly string[]) => readonly string[],
): string {
  const body = text.split('\n\n').filter((part) => part.length > 200);
  const sentences = body.flatMap((part) => part.split(/(?<=[.?!]) (?=\p{Lu})/u));
  const paragraphs: string[] = [];
  for (let copy = 0; copy < times; copy++) {
    const order = anew(sentences).filter((sentence) => sentence.length > 1);
    for (let at = 0; at < order.length; ) {
      const length = 1 + Math.floor(random() * 7);
      paragraphs.push(order.slice(at, at + length).join(' '));
      at += length;
    }
  }
  return paragraphs.join('\n\n');
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i] as T, result[j] as T];
    result[i] = b;
    result[j] = a;
  }
  return result;
}
