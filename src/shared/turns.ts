/**
 * Lets work be done one after the other, in the order of asking. Each piece settles by itself: a failure of one is not
 * the failure of the next.
 */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
