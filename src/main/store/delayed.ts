/**
 * Groups writes of something that changes often: the first request starts a timer, and when it ends (or at `flush`)
 * one write takes along all that was asked for until then.
 */
export interface Delayed {
  /** Asks for a write; settles as the write that takes this request along. */
  request(): Promise<void>;
  /** Writes at once what was asked for and not yet written; resolves at once if there is nothing. */
  flush(): Promise<void>;
}

/** `write` must write the state as it is when it is called. `ms` is the longest time that a request waits. */
export function createDelayed(write: () => Promise<void>, ms: number): Delayed {
  let waiting: { readonly written: Promise<void>; readonly start: () => void } | null = null;

  function open(): { readonly written: Promise<void>; readonly start: () => void } {
    let start = (): void => {};
    const began = new Promise<void>((resolve) => {
      start = resolve;
    });
    const timer = setTimeout(start, ms);
    const written = began.then(() => {
      clearTimeout(timer);
      waiting = null;
      return write();
    });
    return { written, start };
  }

  return {
    request() {
      waiting ??= open();
      return waiting.written;
    },
    flush() {
      const now = waiting;
      now?.start();
      return now?.written ?? Promise.resolve();
    },
  };
}
