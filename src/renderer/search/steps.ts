import type { Found } from '../state.ts';

/** How much there is to step through: the notes, which are listed first, and the hits. */
export const countOf = ({ notes, order }: Pick<Found, 'notes' | 'order'>): number => notes.length + order.length;

/** Where one is among all that was found, from 0; null before the first step. */
export function placeIn({ notes }: Found, hit: number | null, noteHit: number | null): number | null {
  return noteHit ?? (hit === null ? null : notes.length + hit);
}
