import { type Dossier, dossiersOf } from '../../shared/dossier/dossier.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';

let made: { readonly facts: LetterFacts; readonly dossiers: readonly Dossier[] } | null = null;

/** The dossiers of the letter, made once. */
export function dossiersIn(facts: LetterFacts): readonly Dossier[] {
  if (made?.facts !== facts) made = { facts, dossiers: dossiersOf(facts.published) };
  return made.dossiers;
}
