import type { CDPSession } from '@playwright/test';
import type { Host } from '../host/host.ts';
import { heldBelow } from '../support/processes.ts';
import { fillUndoHistory } from './driver.ts';
import type { Workers } from './workers.ts';

/** What the app holds at one moment, after its garbage was collected: bytes, or a number of things. */
export interface Sample {
  /** The heap of the main process, and that of the page. */
  readonly mainHeap: number;
  readonly pageHeap: number;
  /** The heaps of the page's workers together. */
  readonly workerHeap: number;
  /** What all processes together have written, without what is kept for the driver. */
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

/**
 * What the app holds. `page` is a session with its page, `workers` are those of the page, and `driver` is how many bytes
 * of the memory are held for the test's own driver.
 */
export async function sampleOf(host: Host, page: CDPSession, workers: Workers, driver: number): Promise<Sample> {
  await fillUndoHistory(host);
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
  const { written, writtenBy, processes, descriptors } = heldBelow(main.pid);
  return {
    mainHeap: main.heap,
    pageHeap: usedSize,
    workerHeap,
    memory: written - driver,
    memoryOf: writtenBy,
    processes,
    descriptors,
    handles: main.handles,
    nodes,
    listeners: jsEventListeners,
    documents,
  };
}
