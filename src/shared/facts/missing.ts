import type { EditorialRemark, Fact, KamerstukFact } from '../letter/fact.ts';
import { editorialOf, type LetterFacts } from './letter-facts.ts';

/** What a printed reference lacks. */
export type Shortfall = 'number' | 'dossier' | 'chapter' | 'kamerstuk';

/** What a fact lacks, so that no one takes it for whole; null where nothing does. */
export function shortfallOf(facts: LetterFacts, fact: Fact): Shortfall | null {
  if (fact.type === 'kamerstuk')
    return fact.missing ?? (lacksChapter(fact, editorialOf(facts, fact)) ? 'chapter' : null);
  if (fact.type !== 'motion') return null;
  const paper = fact.kamerstuk === null ? undefined : kamerstukOf(facts, fact.kamerstuk);
  return paper === undefined ? 'kamerstuk' : shortfallOf(facts, paper);
}

export function kamerstukOf({ byKey }: LetterFacts, identity: string): KamerstukFact | undefined {
  const fact = byKey.get(`kamerstuk ${identity}`);
  return fact?.type === 'kamerstuk' ? fact : undefined;
}

/** An editor found the paper under a chapter ("34775 V") that the letter leaves out. */
function lacksChapter(paper: KamerstukFact, found: EditorialRemark | null): boolean {
  if (paper.sub !== null || found?.status !== 'checked' || found.citation === null) return false;
  return new RegExp(`(?:^|\\D)${paper.dossier}[ -](?:[IVXLC]+|\\d{2})(?![\\p{L}\\d])`, 'u').test(found.citation);
}
