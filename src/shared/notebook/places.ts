import type { Selectors as Anchor, Resolution } from '../anchor/selector.ts';
import { anchorsOf } from './selectors.ts';
import type { StoredNote } from './view.ts';

/** What is known of where notes stand, by something that is another where a note's passage is. */
export interface KnownPlaces<Key> {
  readonly has: (key: Key) => boolean;
  readonly set: (key: Key, place: Resolution) => unknown;
}

/** The two ways of looking (anchor/resolve-all.ts), as the host has them run. The answers are in the order given. */
export interface Looking {
  /** At a glance: undefined for a note that does not stand where it stood. */
  readonly standing: (notes: readonly Anchor[]) => Promise<readonly (Resolution | undefined)[]>;
  /** For all of them, wherever they stand by now. */
  readonly resolving: (notes: readonly Anchor[]) => Promise<readonly Resolution[]>;
}

/**
 * Makes the places of a letter's notes known that are not. Those that stand where they stood are soon found. Where one
 * does not, all are looked at, those with a known place too: they tell of each other, and one that comes back alone
 * would else be lost.
 */
export async function learnPlaces<Key>(
  notes: readonly StoredNote[],
  keyOf: (stored: StoredNote) => Key,
  known: KnownPlaces<Key>,
  { standing, resolving }: Looking,
): Promise<void> {
  const fresh = notes.filter((stored) => !known.has(keyOf(stored)));
  const atAGlance = await standing(anchorsOf(fresh));
  const all = atAGlance.includes(undefined);
  const found = all ? await resolving(anchorsOf(notes)) : atAGlance;
  for (const [at, stored] of (all ? notes : fresh).entries()) known.set(keyOf(stored), found[at] ?? { state: 'lost' });
}
