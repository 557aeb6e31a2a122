import type { PublishedLetter } from '../../shared/letter/published.ts';
import { buildIndex, type SearchIndex } from '../../shared/search/index.ts';
import { type OutlineEntry, pageDataOf } from '../page-data.ts';
import { answerTo, handedOver, type Sought } from './answer.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Search, beside the window: it reads the letter, makes the index, and answers one question after the other. */

interface Ready {
  readonly index: SearchIndex;
  readonly outline: readonly OutlineEntry[];
}

let ready: Promise<Ready> | undefined;
let last: (Sought & { readonly id: number }) | undefined;

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  take(event.data).catch((error: unknown) => reply({ kind: 'failed', reason: String(error) }));
});

async function take(message: ToWorker): Promise<void> {
  if (message.kind === 'letter') {
    ready = read(message.url);
    await ready;
  } else if (message.kind === 'find') {
    const { index, outline } = (await ready) ?? notYet();
    last = { id: message.id, ...answerTo(index, outline, message.question) };
    reply({ kind: 'answer', id: message.id, answer: last.answer }, handedOver(last.answer));
  } else {
    const rows = last?.id === message.of ? last.rows(message.from, message.to) : [];
    reply({ kind: 'rows', id: message.id, rows });
  }
}

async function read(url: string): Promise<Ready> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`letter.json: ${response.status}`);
  const published: PublishedLetter = await response.json();
  return { index: buildIndex(published), outline: pageDataOf(published).outline };
}

function notYet(): never {
  throw new Error('The worker was asked before it was told which letter.');
}

const reply = (message: FromWorker, transfer: ArrayBuffer[] = []): void => self.postMessage(message, { transfer });
