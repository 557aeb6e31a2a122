/** How long work may go on at a stretch, and how what waits gets its turn. The clock and the pause are the host's. */
export interface Slices {
  /** In milliseconds. */
  readonly longest: number;
  /** The time in milliseconds, from wherever. */
  readonly now: () => number;
  readonly pause: () => Promise<unknown>;
}

/**
 * So long, in milliseconds, a slice of anchoring goes on where a window is to draw meanwhile. It ends with a step that
 * may itself take a few, and more the first time that it is run (docs/benchmarks.md, "longest slice").
 */
export const anchoringSlice = 1;

/** Runs work that pauses by itself, and lets everything else go first between two slices. */
export async function inSlices<T>(work: Generator<void, T>, { longest, now, pause }: Slices): Promise<T> {
  for (;;) {
    const until = now() + longest;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() < until);
    await pause();
  }
}
