import { longVowels, onlyShort, shortVowels } from './nouns.ts';

/**
 * Dutch spells a sound by its syllable: raad but ra-den, bom but bom-men, brief but brie-ven. A stem is compared as it is
 * spelt when nothing follows it; these functions go from one spelling to the other.
 */

const digraphs = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ij', 'ei', 'ou', 'au']);

export const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

export const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);

/** Whether the word has more than one group of vowels; a cheap stand-in for its number of syllables. */
export const isLong = (word: string): boolean => /[aeiouy][^aeiouy]+[aeiouy]/.test(word);

/** Whether a stem can end so when nothing follows it: in a consonant, or in a vowel that stays as it is. */
export const canEnd = (stem: string): boolean =>
  hasVowel(stem) && (!isVowel(stem.at(-1)) || (stem.length > 2 && /(?:[aeou]i|ie|oe|ou|au)$/.test(stem)));

/** One spelling where the trema, which folding drops, would have told vowels apart: officieel and officiele. */
export const plain = (stem: string): string => stem.replace(/([ie])ee/g, '$1e');

/** The spellings a stem can have on its own when it is `stem` before -e, -en or -end; the likelier first. */
export function closed(stem: string): string[] {
  const last = stem.slice(-1);
  const before = stem.slice(-2, -1);
  if (isVowel(last)) return [stem];
  if (last === before) return [unvoiced(stem.slice(0, -1))];
  const open = 'aeou'.includes(before) && before !== '' && !digraphs.has(stem.slice(-3, -1)) && !'wjxhq'.includes(last);
  if (!open) return [unvoiced(stem)];
  if (endsIn(stem, onlyShort)) return [unvoiced(stem)];
  const long = unvoiced(`${stem.slice(0, -1)}${before}${last}`);
  const unstressed = isLong(stem) && /(?:e[lrnm]|o[rn])$/.test(stem);
  const short = unstressed || endsIn(stem, shortVowels);
  return short ? [long, unvoiced(stem)] : [long];
}

/** The plurals in -en a noun can have by its spelling. */
export function opened(noun: string): string[] {
  const last = noun.slice(-1);
  const before = noun.slice(-2, -1);
  if (last === 'e' && before !== 'e') return [`${noun}n`];
  if (isVowel(last)) return [`${noun}en`];
  if (longVowels.has(noun.slice(-3, -1))) return voiced(noun.slice(0, -2) + last);
  const single = isVowel(before) && !digraphs.has(noun.slice(-3, -1));
  if (!single || 'wjxhq'.includes(last)) return voiced(noun);
  if (endsIn(noun, shortVowels) || endsIn(noun, onlyShort)) return voiced(noun);
  const unstressed = isLong(noun) && /(?:e[lrnmst]|i[kgt]|o[rn])$/.test(noun);
  return unstressed ? [`${noun}en`] : [`${noun}${last}en`];
}

/** Whether the word is one of these, or ends in one: compounds inflect by their last part. */
export function endsIn(word: string, ends: ReadonlySet<string>): boolean {
  for (let size = Math.min(word.length, 12); size > 1; size -= 1) if (ends.has(word.slice(-size))) return true;
  return false;
}

const unvoiced = (stem: string): string => {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
};

/** Brieven but grafieken, huizen but kruisen: the spelling does not say which, so both. */
const voiced = (stem: string): string[] => {
  if (stem.endsWith('f')) return [`${stem.slice(0, -1)}ven`, `${stem}en`];
  return stem.endsWith('s') ? [`${stem.slice(0, -1)}zen`, `${stem}en`] : [`${stem}en`];
};
