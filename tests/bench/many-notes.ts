import { lengthened, shipOtherLetter, shippedSource } from '../app/support/other-letter.ts';
import type { ChromiumHost } from '../host/chromium-host.ts';
import { withApp } from './app.ts';
import { watchLongTasks } from './long-tasks.ts';
import { noteFiles } from './notes-on.ts';
import { median, type Row } from './table.ts';

const count = 5000;

/** A notebook of 5,000 notes in the page: what one feels of it while reading, writing and looking for one. */
export async function measureManyNotes(runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, source] of [
    ['the shipped letter', shippedSource()],
    ['a letter 50 times as long', lengthened(50)],
  ] as const) {
    const letter = await shipOtherLetter(source);
    const [seed, fewer] = [noteFiles(letter.published, count), noteFiles(letter.published, 50)];
    const [many, few]: [Tasks[], Tasks[]] = [[], []];
    try {
      // In turns: what a few notes cost on this machine just now is what the many are to be held against.
      for (let i = 0; i < Math.min(3, runs); i++) {
        many.push(await withApp({ outDir: letter.outDir, seed }, longestTasks));
        few.push(await withApp({ outDir: letter.outDir, seed: fewer }, longestTasks));
      }
      for (const [what] of many[0] ?? []) {
        const longest = (tasks: readonly Tasks[]): number => median(tasks.map((run) => run.get(what) ?? Number.NaN));
        rows.push({
          what: `${count} notes on ${name}, longest task while ${what}`,
          value: longest(many),
          limit: 50,
          unit: 'ms',
          how: `median of ${many.length} runs (0: none over 50 ms); with 50 notes, in turns: ${longest(few).toFixed(0)} ms`,
        });
      }
      if (rows.length > 0 && name === 'the shipped letter') rows.push(await closing(seed, Math.min(7, runs)));
    } finally {
      letter.remove();
    }
  }
  return rows;
}

type Tasks = ReadonlyMap<string, number>;

async function longestTasks({ page }: ChromiumHost): Promise<Tasks> {
  const tasks = new Map<string, number>();
  await page.waitForFunction(() => document.documentElement.dataset.measured === 'true', null, { timeout: 120_000 });
  await page.locator('.marker').first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(3000);
  const longTasks = await watchLongTasks(page);
  const during = async (what: string, work: () => Promise<void>): Promise<void> => {
    await longTasks();
    await work();
    await page.waitForTimeout(1500);
    tasks.set(what, Math.max(0, ...(await longTasks())));
  };
  await during('scrolling', async () => {
    for (let i = 0; i < 40; i++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(60);
    }
  });
  await during('marking a passage', async () => {
    await page.locator('#p12, .par').first().focus();
    await page.keyboard.press('m');
  });
  await during('writing a note', async () => {
    await page.keyboard.press('n');
    await page.keyboard.type('Navragen bij de fractie, voor de volgende vergadering.', { delay: 40 });
    await page.keyboard.press('Escape');
  });
  await during('opening the notebook', async () => {
    await page.keyboard.press('Control+3');
  });
  await during('looking for a note', async () => {
    await page.locator('#guide input').first().focus();
    await page.keyboard.type('navragen 12', { delay: 60 });
  });
  return tasks;
}

async function closing(seed: Record<string, string>, runs: number): Promise<Row> {
  const close = async (notes: Record<string, string>): Promise<number> => {
    let time = 0;
    await withApp({ seed: notes }, async (host) => {
      await host.page.waitForTimeout(3000);
      const start = performance.now();
      await host.close();
      time = performance.now() - start;
    });
    return time;
  };
  const [none, many]: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i++) {
    none.push(await close({}));
    many.push(await close(seed));
  }
  return {
    what: `closing with ${count} notes, longer than with none`,
    value: median(many) - median(none),
    limit: 200,
    unit: 'ms',
    how: `medians of ${runs}, in turns (${median(many).toFixed(0)} ms to ${median(none).toFixed(0)} ms)`,
  };
}
