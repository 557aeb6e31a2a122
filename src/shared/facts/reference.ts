import type { Messages } from '../i18n/i18n.ts';
import { passageCitation } from '../letter/citation.ts';
import type { Fact } from '../letter/fact.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';
import { editorialOf, type LetterFacts } from './letter-facts.ts';
import { shortfallOf } from './missing.ts';

export interface Reference {
  readonly text: string;
  /** Whether an editor supplied what the letter does not print. */
  readonly editorial: boolean;
}

/**
 * How a fact is cited. A reference (a Kamerstuk, a resolution, a law) in its own form: as an editor checked it, else as
 * it is printed if it is whole. Everything else, and what is not whole, as a passage of this letter. A number that is
 * neither printed nor checked is never made; an open question is no reference.
 */
export function referenceOf(
  facts: LetterFacts,
  fact: Fact,
  mention: Span,
  language: Language,
  messages: Messages,
): Reference {
  const found = editorialOf(facts, fact);
  const settled = found !== null && found.status !== 'open' ? found.citation : null;
  const name = fact.type === 'motion' ? `${upper(fact.label)}, ` : '';
  if (settled !== null) return { text: `${name}${settled}`, editorial: true };
  const own = shortfallOf(facts, fact) === null ? citationOf(facts, fact) : null;
  if (own !== null) return { text: `${name}${own}`, editorial: false };
  const { published } = facts;
  const quote = published.letter.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const citation = passageCitation(published, mention, language, messages);
  return { text: [`“${quote}”`, citation].filter(Boolean).join(`, ${messages.facts.from}: `), editorial: false };
}

function citationOf({ byKey }: LetterFacts, fact: Fact): string | null {
  const cited = fact.type === 'motion' ? byKey.get(`kamerstuk ${fact.kamerstuk}`) : fact;
  return cited !== undefined && 'citation' in cited ? cited.citation : null;
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
