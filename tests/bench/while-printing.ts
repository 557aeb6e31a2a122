import { published } from '../app/support/notebook.ts';
import { restLoaded } from '../app/support/page.ts';
import type { ChromiumHost } from '../host/chromium-host.ts';
import { withApp } from './app.ts';
import { watchLongTasks } from './long-tasks.ts';
import { noteFiles } from './notes-on.ts';
import { median, type Row } from './table.ts';

const count = 300;

/** How long the page and main are held while the pages of the letter with 300 notes are made and shown. */
export async function measureWhilePrinting(runs: number): Promise<Row[]> {
  const seed = noteFiles(published, count);
  const held: Held[] = [];
  for (let i = 0; i < runs; i++) held.push(await withApp({ seed }, heldWhileMaking));
  const row = (what: string, value: (one: Held) => number, how: string): Row => ({
    what: `${what} while a PDF with ${count} notes is made and shown`,
    value: median(held.map(value)),
    limit: 50,
    unit: 'ms',
    how: `median of ${runs} runs; ${how}`,
  });
  return [
    row('longest task of the page', ({ page }) => page, '0: none over 50 ms'),
    row('longest that main answers nobody', ({ main }) => main, 'the delay of its event loop'),
  ];
}

interface Held {
  readonly page: number;
  readonly main: number;
}

async function heldWhileMaking(host: ChromiumHost): Promise<Held> {
  const { page } = host;
  await restLoaded(page);
  await page.locator('.marker').first().waitFor({ state: 'attached', timeout: 60_000 });
  // The page of briefings, and all that it loads, is there before: what is measured is the work of making one.
  await page.keyboard.press('Control+Shift+P');
  await made(host);
  const longTasks = await watchLongTasks(page);
  await host.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    Object.assign(globalThis, { delay });
  });
  await page.getByLabel('A5').check();
  await page.locator('.briefing-state [role=status]', { hasNotText: /bladzijde/ }).waitFor({ state: 'attached' });
  await made(host);
  const main = await host.evaluate(
    () => (globalThis as unknown as { delay: { max: number } }).delay.max / 1e6, // it counts nanoseconds
  );
  return { page: Math.max(0, ...(await longTasks())), main };
}

async function made({ page }: ChromiumHost): Promise<void> {
  await page.locator('.briefing-state [role=status]', { hasText: /\d bladzijden/ }).waitFor({ timeout: 60_000 });
  await page.locator('.sheet canvas[data-drawn="1"]').first().waitFor();
  await page.waitForTimeout(1000);
}
