import { inSlices } from '../../shared/anchor/in-slices.ts';
import { resolving, standing } from '../../shared/anchor/resolve-all.ts';
import type { Resolution } from '../../shared/anchor/selector.ts';
import type { PlacedNote } from '../../shared/briefing/select.ts';
import type { Letter } from '../../shared/letter/letter.ts';
import { type Looking, learnPlaces } from '../../shared/notebook/places.ts';
import type { StoredNote } from '../../shared/notebook/view.ts';
import { slices } from '../slices.ts';

/** What is known of notes by their versions: a note that is the same stands where it stood. */
export type PlaceNotes = (notes: readonly StoredNote[]) => Promise<PlacedNote[]>;

/**
 * Finds where notes stand in a letter, in slices. Places that were found are remembered as long as the notes are asked
 * for in the same version.
 */
export function createPlaceNotes({ text, blocks }: Letter): PlaceNotes {
  let known: ReadonlyMap<string, Resolution> = new Map();
  const looking: Looking = {
    standing: (notes) => inSlices(standing(text, notes, blocks), slices),
    resolving: (notes) => inSlices(resolving(text, notes, blocks), slices),
  };

  return async (notes) => {
    const asked = new Set(notes.map(({ version }) => version));
    const learnt = new Map([...known].filter(([version]) => asked.has(version)));
    await learnPlaces(notes, ({ version }) => version, learnt, looking);
    known = learnt;
    return notes.map(({ note, version }) => {
      const place = learnt.get(version);
      return { note, span: place === undefined || place.state === 'lost' ? null : place.span };
    });
  };
}
