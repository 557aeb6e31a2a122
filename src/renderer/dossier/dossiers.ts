import { useEffect, useState } from 'react';
import { type Dossier, dossiersOf } from '../../shared/dossier/dossier.ts';
import { type Topic, topicsOf } from '../../shared/dossier/topics.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { nextTask } from '../slices.ts';

/** The names of the dossiers by their ids. */
export type DossierNames = ReadonlyMap<string, string>;

interface Topics {
  readonly facts: LetterFacts;
  readonly topics: readonly Topic[];
  readonly names: DossierNames;
}

let known: Topics | null = null;
let made: { readonly facts: LetterFacts; readonly dossiers: readonly Dossier[] } | null = null;

/** The dossiers of the letter, made once. */
export function dossiersIn(facts: LetterFacts): readonly Dossier[] {
  if (made?.facts !== facts) made = { facts, dossiers: dossiersOf(facts.published, topicsIn(facts).topics) };
  return made.dossiers;
}

/**
 * The names of the letter's dossiers in a component; null until they are known. They are looked for once, in a task of
 * its own: in a long letter that takes as long as drawing a page does.
 */
export function useDossierNames(facts: LetterFacts | null): DossierNames | null {
  const [names, setNames] = useState(() => (known?.facts === facts ? known.names : null));
  useEffect(() => {
    if (facts === null || names !== null) return;
    let isOver = false;
    void nextTask().then(() => {
      if (!isOver) setNames(topicsIn(facts).names);
    });
    return () => {
      isOver = true;
    };
  }, [facts, names]);
  return names;
}

function topicsIn(facts: LetterFacts): Topics {
  if (known?.facts !== facts) {
    const topics = topicsOf(facts.published.letter, facts.published.facts);
    known = { facts, topics, names: new Map(topics.map(({ id, name }) => [id, name])) };
  }
  return known;
}
