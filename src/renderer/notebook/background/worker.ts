import type { PublishedLetter } from '../../../shared/letter/published.ts';
import { type FromWorker, partsOf, type ToWorker } from './messages.ts';
import { performing, type Work } from './work.ts';

/** The notebook's work, beside the window: it is told once what to do, reads the letter, answers, and is ended. */

const of: Work['of'][number][] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'part') of.push(...data.of);
  else answer(data).catch((error: unknown) => reply({ kind: 'failed', reason: String(error) }));
});

async function answer({ work, letterUrl }: Extract<ToWorker, { kind: 'work' }>): Promise<void> {
  const response = await fetch(letterUrl);
  if (!response.ok) throw new Error(`letter.json: ${response.status}`);
  const published: PublishedLetter = await response.json();
  const steps = performing({ ...work, of } as Work, published);
  let step = steps.next();
  while (!step.done) step = steps.next();
  for (const items of partsOf<unknown>(step.value.items)) reply({ kind: 'part', items });
  reply({ kind: 'done', fault: step.value.fault });
}

const reply = (message: FromWorker): void => self.postMessage(message);
