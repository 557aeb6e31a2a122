import { dutchFunctionWords, dutchWords, englishFunctionWords, englishWords } from './language-words.ts';

/**
 * How much a run of words looks like English rather than Dutch: the logarithm of the odds, 0 where it is even. Method:
 * letter trigrams of each word, counted in two word lists and smoothed (Cavnar and Trenkle, "N-gram-based text
 * categorization", 1994, made a two-class Bayes classifier), with weight added for words that only one language has.
 */
export function englishScore(run: string): number {
  let score = 0;
  for (const word of wordsOf(run)) {
    // Two letters prove nothing, unless they are a word that only one language has.
    if (word.length < 3 && !englishFunction.has(word) && !dutchFunction.has(word)) continue;
    let odds = 0;
    for (const trigram of trigramsOf(word)) odds += Math.log(share(english, trigram) / share(dutch, trigram));
    score += Math.max(-4, Math.min(4, odds));
    const known = Number(englishKnown.has(word)) - Number(dutchKnown.has(word));
    score += known * 2;
    if (englishFunction.has(word) && !dutchFunction.has(word)) score += 3;
    if (dutchFunction.has(word) && !englishFunction.has(word)) score -= 6;
    // Letters that only one of the two writes in its own words.
    if (/(?:[^v]ie|heid|lijke?|ische?|schap|eit)$/.test(word)) score -= 2;
    if (/ij|aa|uu|[eo]e[nrlt]$|oei|eeu|sch(?!o|e)|[ëïüö]/.test(word)) score -= 1.5;
  }
  return score;
}

/** The words that say something: no names in capitals only, no single letters. */
const wordsOf = (run: string): string[] =>
  (run.match(/[\p{L}]+(?:['’]\p{Ll}+)?/gu) ?? [])
    .filter((word) => word.length > 1 && /\p{Ll}/u.test(word))
    .map((word) => word.toLowerCase());

function trigramsOf(word: string): string[] {
  const padded = `^${word}$`;
  const trigrams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) trigrams.push(padded.slice(i, i + 3));
  return trigrams;
}

interface Counts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Half a count for a trigram that was never seen; there are about 28³ of them, of which few occur in any language. */
const share = ({ counts, total }: Counts, trigram: string): number =>
  ((counts.get(trigram) ?? 0) + 0.5) / (total + 2000);

function countsOf(words: ReadonlySet<string>): Counts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    for (const trigram of trigramsOf(word)) {
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
      total++;
    }
  }
  return { counts, total };
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().toLowerCase().split(/\s+/));

const dutchKnown = setOf(dutchWords);
const englishKnown = setOf(englishWords);
const dutchFunction = setOf(dutchFunctionWords);
const englishFunction = setOf(englishFunctionWords);
const dutch = countsOf(dutchKnown);
const english = countsOf(englishKnown);
