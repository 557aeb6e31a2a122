/** How often the page may stop within a minute and still be loaded again. */
const most = 3;
const minute = 60_000;

/**
 * Counts stops of the page. The function it gives is told of each, and says whether to load the page again or, after
 * more than three within a minute, to give up. `now` gives milliseconds.
 */
export function createCrashCounter(now: () => number = Date.now): () => 'reload' | 'give-up' {
  let recent: number[] = [];
  return () => {
    const time = now();
    recent = [...recent.filter((earlier) => time - earlier < minute), time];
    return recent.length > most ? 'give-up' : 'reload';
  };
}
