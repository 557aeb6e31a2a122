import { inSlices } from '../../shared/anchor/in-slices.ts';
import { resolving, standing } from '../../shared/anchor/resolve-all.ts';
import { lost, type Resolution } from '../../shared/anchor/selector.ts';
import type { PlacedNote } from '../../shared/briefing/select.ts';
import type { Letter } from '../../shared/letter/letter.ts';
import { anchorsOf } from '../../shared/notebook/selectors.ts';
import type { StoredNote } from '../../shared/notebook/view.ts';
import type { Span } from '../../shared/span.ts';
import { slices } from '../slices.ts';

/** What is known of notes by their versions: a note that is the same stands where it stood. */
export type PlaceNotes = (notes: readonly StoredNote[]) => Promise<PlacedNote[]>;

/**
 * Finds where notes stand in a letter, in slices. Places that were found are remembered as long as the notes are asked
 * for in the same version. Where a new one does not stand where it stood, all are looked at: they tell of each other, as
 * they do in the page.
 */
export function createPlaceNotes({ text, blocks }: Letter): PlaceNotes {
  let known: ReadonlyMap<string, Span | null> = new Map();

  async function learn(notes: readonly StoredNote[]): Promise<Map<string, Span | null>> {
    const fresh = notes.filter(({ version }) => !known.has(version));
    const found = await inSlices(standing(text, anchorsOf(fresh), blocks), slices);
    if (!found.includes(undefined)) return new Map([...known, ...placesOf(fresh, found)]);
    return placesOf(notes, await inSlices(resolving(text, anchorsOf(notes), blocks), slices));
  }

  return async (notes) => {
    const learnt = await learn(notes);
    const placed = notes.map(({ note, version }) => ({ note, version, span: learnt.get(version) ?? null }));
    known = new Map(placed.map(({ version, span }) => [version, span]));
    return placed.map(({ note, span }) => ({ note, span }));
  };
}

const placesOf = (notes: readonly StoredNote[], found: readonly (Resolution | undefined)[]): Map<string, Span | null> =>
  new Map(
    notes.map(({ version }, at) => {
      const resolution = found[at] ?? lost;
      return [version, resolution.state === 'lost' ? null : resolution.span];
    }),
  );
