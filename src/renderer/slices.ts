import { anchoringSlice, inSlices as slice } from '../shared/anchor/in-slices.ts';

/** Runs work that pauses by itself in slices; input and frames go first between two. (A timer would wait for 4 ms.) */
export const inSlices = <T>(work: Generator<void, T>): Promise<T> =>
  slice(work, {
    longest: anchoringSlice,
    now: () => performance.now(),
    pause: () => scheduler.postTask(() => {}),
  });
