import { type LetterFacts, letterFactsOf } from '../../shared/facts/letter-facts.ts';
import { publishedLetter } from '../api.ts';

let known: LetterFacts | null = null;

/** The facts, or null as long as they have not been read. */
export const knownFacts = (): LetterFacts | null => known;

/** Reads the facts, once. */
export async function letterFacts(): Promise<LetterFacts> {
  const published = await publishedLetter();
  known ??= letterFactsOf(published);
  return known;
}
