import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mostOfOurs, stage } from '../../build/stage.ts';
import type { HostOptions } from '../host/host.ts';
import { heldBelow } from '../support/processes.ts';
import { withApp } from './app.ts';
import { staticPeer } from './static-peer.ts';
import { median, type Row } from './table.ts';

/** What the app holds at rest, beside the page that does nothing: both have Chromium, main and the letter. */
const mostMemory = 1.5;
/** In milliseconds: by then all has loaded that loads by itself. */
const untilAtRest = 5000;

/** What ships (the licences, 0.1 MB, are counted with it only where it is packed), and the memory that the app takes at rest. */
export async function measureSize(runs: number): Promise<Row[]> {
  return [bundle(), ...(os.platform() === 'linux' ? await memory(runs) : [])];
}

function bundle(): Row {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leeswijzer-staged-'));
  try {
    stage(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const bytes = files.map((name) => statSync(path.join(folder, name))).filter((one) => one.isFile());
    const size = bytes.reduce((sum, one) => sum + one.size, 0);
    const how = `${(size / 1e6).toFixed(2)} MB in ${bytes.length} files, of at most ${mostOfOurs / 1e6}`;
    return { what: 'what ships, to what may', value: size / mostOfOurs, limit: 1, unit: '×', how };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function memory(runs: number): Promise<Row[]> {
  const peer = staticPeer();
  try {
    const app: number[] = [];
    const still: number[] = [];
    for (let i = 0; i < runs; i++) {
      app.push(await heldAtRest({}));
      still.push(await heldAtRest({ outDir: peer.outDir, dontWait: true }));
    }
    const [ours, base] = [median(app), median(still)];
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    const how = `medians of ${runs}, in turns, all processes with Chromium's, ${untilAtRest / 1000} s after the start: ${megabytes(ours)} and ${megabytes(base)} MB (PSS)`;
    return [{ what: 'memory at rest, app to static page', value: ours / base, limit: mostMemory, unit: '×', how }];
  } finally {
    peer.remove();
  }
}

const heldAtRest = (options: HostOptions): Promise<number> =>
  withApp(options, async (host) => {
    await new Promise((resolve) => setTimeout(resolve, untilAtRest));
    return heldBelow(await host.evaluate(() => process.pid)).memory;
  });
