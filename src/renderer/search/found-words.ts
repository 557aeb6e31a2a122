import { formatCount, type Messages } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/settings.ts';
import type { Found } from '../state.ts';
import { countOf } from './steps.ts';

/** What came of a search, in words. */
export function foundWords(found: Found, messages: Messages, language: Language): string {
  const { search } = messages;
  const words = shortened(found.query);
  if (found.notSought === 'stop-words') return /\s/.test(words) ? search.stopWords(words) : search.stopWord(words);
  if (found.notSought !== null) return '';
  const count = countOf(found);
  if (count > 0) return `${search.hits(count, formatCount(count, language))} ${whereFound(found, messages, language)}`;
  if (found.unfiltered > 0) return search.excluded(found.unfiltered, formatCount(found.unfiltered, language));
  return search.nothing(words);
}

/** In how many paragraphs and notes; hits in a heading, the letterhead or the signatures are in none. */
export function whereFound(found: Found, { search }: Messages, language: Language): string {
  const { paragraphs, outside, notes, starts } = found;
  const inNotes = notes.length === 0 ? '' : search.inNotes(notes.length, formatCount(notes.length, language));
  if (starts.length === 0) return inNotes;
  const inside = paragraphs === 0 ? search.outside : search.inParagraphs(paragraphs, formatCount(paragraphs, language));
  const inLetter = outside && paragraphs > 0 ? `${inside} ${search.andOutside}` : inside;
  return inNotes === '' ? inLetter : search.andNotes(inLetter, inNotes);
}

/** A query as a message quotes it. */
export function shortened(query: string): string {
  const words = query.trim().replace(/\s+/g, ' ');
  return words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words;
}
