import type { Messages } from '../i18n/i18n.ts';
import type { Fact, MotionFact } from '../letter/fact.ts';
import { abbreviationOf, type LetterFacts } from './letter-facts.ts';
import { kamerstukOf } from './missing.ts';

/** How lists tell of facts, on screen and on paper. */

/** What a list says of a fact besides its name; often nothing. */
export function whatOf(facts: LetterFacts, fact: Fact, messages: Messages): string {
  const { alsoPrinted, granularities, times, types, and } = messages.facts;
  switch (fact.type) {
    case 'person':
      return fact.office ?? fact.role ?? (isMover(facts, fact) ? messages.facts.moverOfMotion : '');
    case 'abbreviation':
      return fact.expansion ?? '';
    case 'kamerstuk':
      return firstPrinting(facts, fact);
    case 'date':
      return granularities[fact.granularity];
    case 'territory':
    case 'region':
    case 'amount':
    case 'count':
      return types[fact.type];
    case 'law':
    case 'proceedings':
    case 'question':
    case 'ruling':
    case 'url':
      return fact.citation !== null && fact.citation !== fact.label ? fact.citation : types[fact.type];
    default: {
      const forms = otherForms(facts, fact);
      const count = fact.mentions.length > 1 ? times(fact.mentions.length) : '';
      const also = forms.length === 0 ? '' : alsoPrinted(`“${forms.join(`” ${and} “`)}”`);
      return [count, also].filter(Boolean).join(', ');
    }
  }
}

/** Whether the letter knows a person only or also as one who moved a motion. */
const isMover = ({ published }: LetterFacts, person: Fact): boolean => {
  const names = new Set(person.mentions.map(({ start, end }) => published.letter.text.slice(start, end)));
  return published.facts.some((fact) => fact.type === 'motion' && fact.movers.some((name) => names.has(name)));
};

const firstPrinting = ({ published }: LetterFacts, { mentions }: Fact): string =>
  published.letter.text.slice(mentions[0]?.start, mentions[0]?.end).replace(/\s+/g, ' ');

/** The other printed forms of a name, three at most; abbreviations first, for they are what one looks for. */
function otherForms(facts: LetterFacts, fact: Fact): string[] {
  const { text } = facts.published.letter;
  const forms = new Set(fact.mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
  forms.delete(fact.label);
  const short = (form: string): number => (abbreviationOf(facts, form) === null ? 1 : 0);
  return [...forms].sort((a, b) => short(a) - short(b) || a.length - b.length).slice(0, 3);
}

/** The Kamerstuk as it is printed within the motion's own words, without the word Kamerstuk. */
export function printedPaper(facts: LetterFacts, motion: MotionFact): string {
  const paper = motion.kamerstuk === null ? undefined : kamerstukOf(facts, motion.kamerstuk);
  const inside = paper?.mentions.find(({ start, end }) =>
    motion.mentions.some((mention) => start >= mention.start && end <= mention.end),
  );
  if (inside === undefined) return '';
  return facts.published.letter.text
    .slice(inside.start, inside.end)
    .replace(/\s+/g, ' ')
    .replace(/^Kamerstuk(?:ken)?(?: II?)? /, '');
}

/** The motion, of those given, whose printed words hold a date. */
export const motionWith = (facts: readonly Fact[], { mentions }: Fact): Fact | undefined =>
  facts.find(
    (fact) =>
      fact.type === 'motion' &&
      fact.mentions.some((motion) => mentions.some(({ start, end }) => start >= motion.start && end <= motion.end)),
  );
