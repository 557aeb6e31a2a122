import path from 'node:path';
import { build } from 'vite';
import { lengthened, shipOtherLetter, shippedSource } from '../app/support/other-letter.ts';
import type { ChromiumHost } from '../host/chromium-host.ts';
import { withApp } from './app.ts';
import { watchLongTasks } from './long-tasks.ts';
import type * as InPage from './search-in-page.ts';
import { median, type Row } from './table.ts';

const times = 50;

/** Search on the shipped letter and on one fifty times as long: a keystroke, the marks, the indexes, and typing in the app. */
export async function measureSearch(quick: boolean): Promise<Row[]> {
  const script = await bundle();
  const rows: Row[] = [];
  for (const [name, source, turns] of [
    ['the shipped letter', shippedSource(), 10],
    [`a letter ${times} times as long`, lengthened(times), 1],
  ] as const) {
    const other = await shipOtherLetter(source);
    try {
      const { id } = other.published;
      rows.push(
        ...(await withApp({ outDir: other.outDir }, (host) => keystrokes(host, script, { id, name, turns, quick }))),
      );
      rows.push(await withApp({ outDir: other.outDir }, (host) => typing(host, name)));
      if (source.length > 1e6) rows.push(await marks(other.outDir, script));
    } finally {
      other.remove();
    }
  }
  return rows;
}

/** The page's part as one script that leaves its functions in a global. */
async function bundle(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'search-in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['iife'], name: 'searchBench' }, write: false, minify: true },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

declare const searchBench: typeof InPage;

async function keystrokes(
  host: ChromiumHost,
  script: string,
  { id, name, turns, quick }: { id: string; name: string; turns: number; quick: boolean },
): Promise<Row[]> {
  const { page } = host;
  await page.waitForFunction(() => document.documentElement.dataset.measured === 'true', null, { timeout: 120_000 });
  await page.evaluate(`${script}; globalThis.searchBench = searchBench;`);
  const built = await page.evaluate((url) => searchBench.prepare(url), `/letters/${id}/letter.json`);
  await page.evaluate(() => searchBench.type(5, 1)); // to warm up
  const typed = await page.evaluate(([count, times]) => searchBench.type(count, times), [
    quick ? 60 : 500,
    turns,
  ] as const);
  const [ours, mini, scan, marking] = [typed.ours, typed.mini, typed.scan, typed.marking].map(p95);
  const how = `p95 of ${typed.count} keystrokes, in turns on one thread, typed ${turns === 1 ? 'once' : `${turns} times, each the mean`}`;
  const ms = (value = Number.NaN): string => `${value.toFixed(2)} ms`;
  return [
    {
      what: `keystroke (query and marking), to MiniSearch's, ${name}`,
      value: (ours ?? Number.NaN) / (mini ?? Number.NaN),
      limit: 2,
      unit: '×',
      how: `${how}: ${ms(ours)} and ${ms(mini)}; plain folded scan ${ms(scan)}, the marking in each ${ms(marking)}; medians ${ms(median(typed.ours))} and ${ms(median(typed.mini))}`,
    },
    {
      what: `longest keystroke on one thread, ${name}`,
      value: Math.max(...typed.ours),
      limit: null,
      unit: 'ms',
      how: `of ${typed.count}; in the app the query is answered in a worker`,
    },
    {
      what: `index build, ${name}`,
      value: built.ours,
      limit: null,
      unit: 'ms',
      how: `in a worker in the app; MiniSearch ${ms(built.mini)} (${kb(built.miniSize)}); lunr's part loaded from JSON ${ms(built.load)} (${kb(built.size)})`,
    },
  ];
}

const kb = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

/** Types in the app as it ships, and asks the browser for tasks over 50 ms. */
async function typing(host: ChromiumHost, name: string): Promise<Row> {
  const { page } = host;
  await page.waitForFunction(() => document.documentElement.dataset.measured === 'true', null, { timeout: 120_000 });
  await page.keyboard.press('Control+f');
  await page.locator('#search').fill('x');
  await page.locator('#search-view').waitFor();
  await page.waitForTimeout(3000); // the index is there
  const longTasks = await watchLongTasks(page);
  const words = ['veiligheidsraad', 'sancties', 'koninkrijk', 'vrouwen in het vredesproces', 'de motie', 'een'];
  for (const word of words) {
    await page.locator('#search').press('Control+a');
    await page.keyboard.type(word, { delay: 60 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  return {
    what: `longest task while typing in the app, ${name}`,
    value: Math.max(0, ...(await longTasks())),
    limit: 50,
    unit: 'ms',
    how: `${words.length} queries, ${words.join('').length} keystrokes, each gone to; long tasks as the browser reports them, 0 is none over 50 ms`,
  };
}

const marked = 10_000;

/** The same words marked by highlights and by elements, each in a fresh window. */
async function marks(outDir: string, script: string): Promise<Row> {
  const time = (by: 'highlights' | 'elements'): Promise<number> =>
    withApp({ outDir }, async ({ page }) => {
      await page.evaluate(`${script}; globalThis.searchBench = searchBench;`);
      await page.waitForFunction(() => document.documentElement.dataset.measured === 'true', null, {
        timeout: 120_000,
      });
      return page.evaluate(([count, way]) => searchBench.markAll(count, way), [marked, by] as const);
    });
  const highlights: number[] = [];
  const elements: number[] = [];
  for (let i = 0; i < 3; i++) {
    highlights.push(await time('highlights'));
    elements.push(await time('elements'));
  }
  return {
    what: `${marked} marks by highlights, to <mark> elements`,
    value: median(highlights) / median(elements),
    limit: 0.2,
    unit: '×',
    how: `medians of 3, in turns, up to the frame that shows them: ${median(highlights).toFixed(0)} and ${median(elements).toFixed(0)} ms`,
  };
}
