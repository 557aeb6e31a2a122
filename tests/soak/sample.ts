import type { CDPSession } from '@playwright/test';
import type { Host } from '../host/host.ts';
import { heldBelow } from '../support/processes.ts';

/** What the app holds at one moment, after its garbage was collected: bytes, or a number of things. */
export interface Sample {
  /** The heap of the main process, and that of the page. */
  readonly mainHeap: number;
  readonly pageHeap: number;
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
  'memory',
  'processes',
  'descriptors',
  'handles',
  'nodes',
  'listeners',
  'documents',
] as const satisfies readonly Exclude<keyof Sample, 'memoryOf'>[];

export type Kind = (typeof kinds)[number];

/** What the app holds. `page` is a session with its page. */
export async function sampleOf(host: Host, page: CDPSession): Promise<Sample> {
  await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
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
    ...heldBelow(main.pid),
    handles: main.handles,
    nodes,
    listeners: jsEventListeners,
    documents,
  };
}
