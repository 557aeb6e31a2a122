import { publishedLetter, startState } from '../../api.ts';
import { inSlices } from '../../slices.ts';
import { startNotebookWorker } from '../../workers.ts';
import { type FromWorker, partsOf, type ToWorker } from './messages.ts';
import { type OutcomeOf, performing, type Work } from './work.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * Has work done by a worker of its own, so that nothing of it holds the page. Where the worker does not start or fails,
 * the page does it, in slices: a note is never without its place because of that.
 */
export async function perform<W extends Work>(work: W): Promise<OutcomeOf<W>> {
  try {
    return await byWorker(work);
  } catch (error) {
    console.error('notebook worker', error);
    return (await inSlices(performing(work, await publishedLetter()))) as OutcomeOf<W>;
  }
}

async function byWorker<W extends Work>(work: W): Promise<OutcomeOf<W>> {
  const worker = startNotebookWorker(workerUrl);
  const send = (message: ToWorker): void => worker.postMessage(message);
  try {
    const answer = outcomeOf<W>(worker);
    answer.catch(() => {}); // it may come while there is still something to be told
    await inSlices(telling(work, send));
    send({ kind: 'work', work: { ...work, of: [] }, letterUrl: `/letters/${startState().letter}/letter.json` });
    return await answer;
  } finally {
    worker.terminate();
  }
}

function* telling({ of }: Work, send: (message: ToWorker) => void): Generator<void, void> {
  for (const part of partsOf<unknown>(of)) {
    send({ kind: 'part', of: part as Work['of'] });
    yield;
  }
}

const outcomeOf = <W extends Work>(worker: Worker): Promise<OutcomeOf<W>> =>
  new Promise((resolve, reject) => {
    const items: unknown[] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'part') items.push(...data.items);
      else if (data.kind === 'done') resolve({ items, fault: data.fault } as OutcomeOf<W>);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'It does not start.')));
    worker.addEventListener('messageerror', () => reject(new Error('What it says cannot be read.')));
  });
