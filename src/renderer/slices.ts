import { anchoringSlice, inSlices as slice } from '../shared/anchor/in-slices.ts';

/** Ends in a task of its own, so that what was drawn before it and what is done after it are not one long one. */
export const nextTask = (): Promise<unknown> => scheduler.postTask(() => {}, { priority: 'user-blocking' });

/** Runs work that pauses by itself in slices; input and frames go first between two. (A timer would wait for 4 ms.) */
export const inSlices = <T>(work: Generator<void, T>): Promise<T> =>
  slice(work, {
    longest: anchoringSlice,
    now: () => performance.now(),
    pause: () => scheduler.postTask(() => {}),
  });
