import { stripAccents } from '../../shared/alphabet.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';

import type { Fact } from '../../shared/letter/fact.ts';

/** Whether a fact answers a search: each word of it stands in the label, the identity or a printing; case and accents do not count. */
export function matcher(search: string, { published }: LetterFacts): (fact: Fact) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const { text } = published.letter;
  return (fact) => {
    const printed = new Set(fact.mentions.map(({ start, end }) => text.slice(start, end)));
    const own = fact.type === 'abbreviation' ? (fact.expansion ?? '') : '';
    const all = fold([fact.label, fact.identity, own, ...printed].join('\n'));
    return words.every((word) => all.includes(word));
  };
}

/** Text without case, accents and the difference between kinds of quotes and blanks. */
export function fold(text: string): string {
  return stripAccents(text).toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
