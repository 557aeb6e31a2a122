/**
 * The way back after a jump, as in a browser: places are offsets in the letter's text. A jump from where one already
 * came leaves one entry, not two; the way back keeps the last hundred places.
 */
export interface Jumps {
  readonly past: readonly number[];
  readonly future: readonly number[];
}

export const noJumps: Jumps = { past: [], future: [] };

const kept = 100;

/** A jump away from `from`: it can be gone back to, and what could be gone forward to is forgotten. */
export function jumped(jumps: Jumps, from: number): Jumps {
  const past = jumps.past.at(-1) === from ? jumps.past : [...jumps.past, from].slice(-kept);
  return { past, future: [] };
}

/** Going back from `from`: the place to go to, or null when there is no way back. */
export function goneBack(jumps: Jumps, from: number): { to: number; jumps: Jumps } | null {
  const to = jumps.past.at(-1);
  if (to === undefined) return null;
  return { to, jumps: { past: jumps.past.slice(0, -1), future: [...jumps.future, from] } };
}

/** Going forward again from `from`, after going back. */
export function goneForward(jumps: Jumps, from: number): { to: number; jumps: Jumps } | null {
  const to = jumps.future.at(-1);
  if (to === undefined) return null;
  return { to, jumps: { past: [...jumps.past, from], future: jumps.future.slice(0, -1) } };
}
