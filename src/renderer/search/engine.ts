import { startSearchWorker } from '../workers.ts';
import type { Answer, Question, Row } from './answer.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * The page's end of the worker of search. One question is answered at a time; while one is, only the newest waits, and
 * whoever asked an older one gets no answer (null). When the worker fails, everyone who waits hears of it.
 */
export interface Engine {
  find(question: Question): Promise<Answer | null>;
  /** More rows of the answer given last; none where a newer one is already made. */
  rows(from: number, to: number): Promise<readonly Row[]>;
  end(): void;
}

interface Waiting<T> {
  readonly id: number;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

export function startEngine(letterUrl: string): Engine {
  const worker = startSearchWorker(workerUrl);
  let failure: Error | null = null;
  let count = 0;
  let given = 0;
  let running: Waiting<Answer | null> | null = null;
  let next: (Waiting<Answer | null> & { readonly question: Question }) | null = null;
  const rowsWaiting: Waiting<readonly Row[]>[] = [];

  const send = (message: ToWorker): void => worker.postMessage(message);

  function fail(reason: string): void {
    failure ??= new Error(reason);
    for (const waiting of [running, next, ...rowsWaiting.splice(0)]) waiting?.reject(failure);
    running = null;
    next = null;
  }

  function goOn(): void {
    const waiting = next;
    next = null;
    running = waiting;
    if (waiting !== null) send({ kind: 'find', id: waiting.id, question: waiting.question });
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'failed') fail(data.reason);
    else if (data.kind === 'rows') {
      const at = rowsWaiting.findIndex(({ id }) => id === data.id);
      for (const waiting of at < 0 ? [] : rowsWaiting.splice(at, 1)) waiting.resolve(data.rows);
    } else if (running?.id === data.id) {
      // An answer to what is no longer asked is dropped: the newest question waits.
      if (next === null) given = data.id;
      running.resolve(next === null ? data.answer : null);
      goOn();
    }
  });
  worker.addEventListener('error', (event) => fail(event.message || 'The worker of search does not start.'));
  worker.addEventListener('messageerror', () => fail('An answer of the worker cannot be read.'));
  send({ kind: 'letter', url: letterUrl });

  return {
    find: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        next?.resolve(null);
        count++;
        next = { id: count, question, resolve, reject };
        if (running === null) goOn();
      }),
    rows: (from, to) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        count++;
        rowsWaiting.push({ id: count, resolve, reject });
        send({ kind: 'rows', id: count, of: given, from, to });
      }),
    end() {
      worker.terminate();
      fail('Search was started anew.');
    },
  };
}
