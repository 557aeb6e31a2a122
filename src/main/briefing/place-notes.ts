import { inSlices } from '../../shared/anchor/in-slices.ts';
import { resolving } from '../../shared/anchor/resolve-all.ts';
import type { PlacedNote } from '../../shared/briefing/select.ts';
import type { Letter } from '../../shared/letter/letter.ts';
import { anchorOf } from '../../shared/notebook/selectors.ts';
import type { StoredNote } from '../../shared/notebook/view.ts';
import type { Span } from '../../shared/span.ts';
import { slices } from '../slices.ts';

/** What is known of notes by their versions: a note that is the same stands where it stood. */
export type PlaceNotes = (notes: readonly StoredNote[]) => Promise<PlacedNote[]>;

/**
 * Finds where notes stand in a letter, in slices. Places that were found are remembered as long as the notes are asked
 * for in the same version.
 */
export function createPlaceNotes({ text, blocks }: Letter): PlaceNotes {
  let known = new Map<string, Span | null>();

  return async (notes) => {
    const before = known;
    const fresh = notes.filter(({ version }) => !before.has(version));
    const work = resolving(
      text,
      fresh.map(({ note }) => anchorOf(note.selectors)),
      blocks,
    );
    const found = await inSlices(work, slices);
    const now = new Map<string, Span | null>();
    fresh.forEach(({ version }, at) => {
      const resolution = found[at];
      now.set(version, resolution === undefined || resolution.state === 'lost' ? null : resolution.span);
    });
    for (const { version } of notes) if (!now.has(version)) now.set(version, before.get(version) ?? null);
    known = now;
    return notes.map(({ note, version }) => ({ note, span: now.get(version) ?? null }));
  };
}
