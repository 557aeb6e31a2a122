import type { CDPSession } from '@playwright/test';
import type { Host } from '../host/host.ts';
import { heldBelow } from '../support/processes.ts';
import type { Workers } from './workers.ts';

/** What the app holds at one moment, after its garbage was collected: bytes, or a number of things. */
export interface Sample {
  /** The heap of the main process, and that of the page. */
  readonly mainHeap: number;
  readonly pageHeap: number;
  /** The heaps of the page's workers together. */
  readonly workerHeap: number;
  /** All processes together. */
  readonly memory: number;
  readonly memoryOf: Readonly<Record<string, number>>;
  readonly processes: number;
  readonly descriptors: number;
  /** Timers, sockets, watchers and whatever else keeps main alive. */
  readonly handles: number;
  /** Of the page, also those that are no longer in its document. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

export const kinds = [
  'mainHeap',
  'pageHeap',
  'workerHeap',
  'memory',
  'processes',
  'descriptors',
  'handles',
  'nodes',
  'listeners',
  'documents',
] as const satisfies readonly Exclude<keyof Sample, 'memoryOf'>[];

export type Kind = (typeof kinds)[number];

/** What the app holds. `page` is a session with its page, and `workers` are those of the page. */
export async function sampleOf(host: Host, page: CDPSession, workers: Workers): Promise<Sample> {
  await host.page.evaluate(fillUndoHistory);
  await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  const workerHeap = await workers.heap();
  const { nodes, jsEventListeners, documents } = await page.send('Memory.getDOMCounters');
  const main = await host.evaluate(() => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--expose-gc');
    process.getBuiltinModule('node:vm').runInNewContext('gc')();
    return {
      pid: process.pid,
      heap: process.memoryUsage().heapUsed,
      handles: process.getActiveResourcesInfo().length,
    };
  });
  return {
    mainHeap: main.heap,
    pageHeap: usedSize,
    workerHeap,
    ...heldBelow(main.pid),
    handles: main.handles,
    nodes,
    listeners: jsEventListeners,
    documents,
  };
}

/**
 * Chromium remembers a thousand edits of a page's fields so that they can be undone, and with each the nodes that it
 * changed, also when their field has gone. So its memory grows for some hundred rounds whatever the app does. Here it is
 * filled with a thousand edits of one field, the same ones each time, and what is counted is the app's own.
 */
function fillUndoHistory(): void {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  for (let i = 0; i < 1000; i++) {
    field.setSelectionRange(0, 0); // else what is typed on is one edit
    document.execCommand('insertText', false, 'a');
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
}
