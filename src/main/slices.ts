import type { Slices } from '../shared/anchor/in-slices.ts';

/** How long main works at a stretch: the window, and calls of its page, wait for no longer. */
export const slices: Slices = {
  longest: 4,
  now: () => performance.now(),
  // Twice: the first comes in the same round of the event loop, before timers and what has arrived.
  pause: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
};

/** For work that is no generator: to be awaited between two steps. It pauses only once a slice is used up. */
export function createPauses({ longest, now, pause }: Slices = slices): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < longest) return;
    await pause();
    since = now();
  };
}
