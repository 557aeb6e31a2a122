import { useEffect, useState } from 'react';
import { topicsOf } from '../../../shared/dossier/topics.ts';
import { publishedLetter } from '../../api.ts';

/** A dossier that a note can belong to: one that the letter has. */
export interface DossierName {
  readonly id: string;
  readonly name: string;
}

let known: readonly DossierName[] | null = null;

/** The dossiers of the letter, by name; read when a note needs them. */
export function useDossierNames(wanted: boolean): readonly DossierName[] {
  const [names, setNames] = useState(known ?? []);
  useEffect(() => {
    if (!wanted || known !== null) return;
    void publishedLetter()
      .then(({ letter, facts }) => {
        known = topicsOf(letter, facts)
          .map(({ id, name }) => ({ id, name }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
        setNames(known);
      })
      .catch((error: unknown) => console.error('dossiers', error)); // their ids stand in for them
  }, [wanted]);
  return known ?? names;
}
