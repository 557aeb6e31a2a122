import { useEffect, useState } from 'react';
import { type Dossier, dossiersOf } from '../../shared/dossier/dossier.ts';
import { topicsOf } from '../../shared/dossier/topics.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { nextTask } from '../slices.ts';

let made: { readonly facts: LetterFacts; readonly dossiers: readonly Dossier[] } | null = null;

/** The dossiers of the letter, made once. */
export function dossiersIn(facts: LetterFacts): readonly Dossier[] {
  if (made?.facts !== facts) made = { facts, dossiers: dossiersOf(facts.published) };
  return made.dossiers;
}

/** The names of the dossiers by their ids. */
export type DossierNames = ReadonlyMap<string, string>;

let named: { readonly facts: LetterFacts; readonly names: DossierNames } | null = null;

/**
 * The names of the letter's dossiers in a component; null until they are known. They are looked for once, in a task of
 * its own: in a long letter that takes as long as drawing a page does.
 */
export function useDossierNames(facts: LetterFacts | null): DossierNames | null {
  const [names, setNames] = useState(() => (named?.facts === facts ? named.names : null));
  useEffect(() => {
    let isOver = false;
    if (facts !== null)
      void nextTask().then(() => {
        if (named?.facts !== facts) named = { facts, names: namesOf(facts) };
        if (!isOver) setNames(named.names);
      });
    return () => {
      isOver = true;
    };
  }, [facts]);
  return names;
}

const namesOf = ({ published: { letter, facts } }: LetterFacts): DossierNames =>
  new Map(topicsOf(letter, facts).map(({ id, name }) => [id, name]));
