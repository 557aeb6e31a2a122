import { letterFactsOf } from '../../../src/shared/facts/letter-facts.ts';
import type { Fact } from '../../../src/shared/letter/fact.ts';
import { extractFacts } from '../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';

/** A letter of some paragraphs with what is found in it. */
export function publishedOf(
  paragraphs: readonly string[],
  fields: Partial<Pick<PublishedLetter, 'citation' | 'editorial' | 'facts' | 'letter'>> = {},
): PublishedLetter {
  const letter = parseLetter(`Geachte voorzitter,\n\n${paragraphs.join('\n\n')}\n`);
  return {
    id: 'proefbrief',
    source: { file: 'source.md', bytes: 0, sha256: '' },
    letter,
    remarks: [],
    citation: null,
    facts: extractFacts(letter),
    editorial: [],
    ...fields,
  };
}

export const factsOf = (...args: Parameters<typeof publishedOf>) => letterFactsOf(publishedOf(...args));

/** The fact of a name. Throws if there is none. */
export function named(facts: readonly Fact[], label: string): Fact {
  const fact = facts.find((one) => one.label === label);
  if (fact === undefined) throw new Error(`no ${label} in ${facts.map((one) => one.label).join(', ')}`);
  return fact;
}

/** Its first printing. Throws if it has none. */
export function first(fact: Fact): Fact['mentions'][number] {
  const [mention] = fact.mentions;
  if (mention === undefined) throw new Error(`${fact.label} is nowhere`);
  return mention;
}
