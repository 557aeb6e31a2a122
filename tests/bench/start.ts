import { startTimes } from './app.ts';
import { staticPeer } from './static-peer.ts';
import { median, type Row } from './table.ts';

/**
 * First paint and readiness of the shipped letter, beside the same letter as one static HTML file with its styles
 * inlined and no script, served by the same main process in the same window. Runs take turns.
 */
export async function measureStart(runs: number): Promise<Row[]> {
  const peer = staticPeer();
  try {
    const app: { paint: number; ready: number }[] = [];
    const still: number[] = [];
    for (let i = 0; i < runs; i++) {
      app.push(await startTimes({}));
      still.push((await startTimes({ outDir: peer.outDir, dontWait: true })).paint);
    }
    const base = median(still);
    const paint = median(app.map((times) => times.paint));
    const ready = median(app.map((times) => times.ready));
    const how = `medians of ${runs} cold starts, in turns`;
    return [
      { what: 'static page, first contentful paint', value: base, limit: null, unit: 'ms', how },
      { what: 'app, first contentful paint', value: paint, limit: null, unit: 'ms', how },
      { what: 'app, interactive', value: ready, limit: null, unit: 'ms', how },
      { what: 'first paint, app to static page', value: paint / base, limit: 1.1, unit: '×', how },
      { what: 'interactive, app to first paint of static page', value: ready / base, limit: 1.6, unit: '×', how },
    ];
  } finally {
    peer.remove();
  }
}
