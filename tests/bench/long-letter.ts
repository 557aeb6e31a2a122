import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lengthened, shipOtherLetter } from '../app/support/other-letter.ts';
import type { ChromiumHost } from '../host/chromium-host.ts';
import { startTimes, withApp } from './app.ts';
import { median, type Row } from './table.ts';

const times = 50;

/** A letter fifty times as long: first paint beside the shipped letter's, scrolling, the truth of the scroll bar. */
export async function measureLongLetter(runs: number): Promise<Row[]> {
  const long = await shipOtherLetter(lengthened(times));
  try {
    const short: number[] = [];
    const paints: number[] = [];
    for (let i = 0; i < runs; i++) {
      short.push((await startTimes({})).paint);
      paints.push((await startTimes({ outDir: long.outDir })).paint);
    }
    const blocks = long.published.letter.blocks.length;
    const length = long.published.letter.text.length;
    const scrolled: Row[][] = [];
    for (let i = 0; i < 3; i++) scrolled.push(await withApp({ outDir: long.outDir }, (host) => scroll(host, length)));
    const marked: Row[][] = [];
    const withFacts = { outDir: long.outDir, seed: { 'settings.json': '{"facts":true}' } };
    for (let i = 0; i < 3; i++) marked.push(await withApp(withFacts, (host) => scrollMarked(host, length)));
    return [
      {
        what: `letter of ${blocks} blocks, first paint to the shipped letter's`,
        value: median(paints) / median(short),
        limit: 2.5,
        unit: '×',
        how: `medians of ${runs} cold starts, in turns (${Math.round(median(paints))} ms)`,
      },
      ...medians(scrolled),
      ...medians(marked),
      await withApp({ outDir: long.outDir }, printed),
    ];
  } finally {
    long.remove();
  }
}

/** Each row of several runs by its median, so that one hiccup of a shared machine does not speak for the app. */
function medians(runs: readonly Row[][]): Row[] {
  return (runs[0] ?? []).map((row, i) => ({
    ...row,
    value: median(runs.map((run) => run[i]?.value ?? Number.NaN)),
    how: `median of ${runs.length} runs; ${row.how}`,
  }));
}

async function scroll(host: ChromiumHost, length: number): Promise<Row[]> {
  const { page } = host;
  // tsx names inner functions by a helper of its own, which a function sent to the page does not bring along.
  await page.evaluate('globalThis.__name = (named) => named');
  // Before anything has been scrolled into view: the heights that the scroll bar goes by are those measured when idle.
  await page.waitForFunction(() => document.documentElement.dataset.measured === 'true', null, { timeout: 120_000 });
  const claimed = await page.evaluate(() => document.documentElement.scrollHeight);
  const result = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    // The instrument first: a task of 80 ms must be seen, or "no long task" would say nothing.
    await new Promise((resolve) =>
      setTimeout(() => {
        for (const until = performance.now() + 80; performance.now() < until; );
        resolve(null);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const seen = tasks.splice(0).length;
    for (let i = 0; i < 150; i++) {
      window.scrollBy({ top: 600, behavior: 'instant' });
      await frame();
    }
    const frames = tasks.splice(0);
    for (const share of [0.9, 0.1, 0.5, 0.99, 0.02, 0.75, 0.3, 1, 0]) {
      window.scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
      await frame();
      await frame();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { frames, jumps: tasks, seen };
  });
  if (result.seen === 0) throw new Error('The browser reports no long tasks; scrolling was not measured.');
  const whole = await page.evaluate(() => {
    const article = document.getElementById('letter');
    const text = [...document.querySelectorAll('#letter [data-start]')].map((block) => block.textContent).join('\n\n');
    window.getSelection()?.selectAllChildren(article ?? document.body);
    const selected = window.getSelection()?.toString().length ?? 0;
    window.getSelection()?.removeAllRanges();
    window.scrollTo({ top: 0, behavior: 'instant' });
    const found = (window as unknown as { find(words: string): boolean }).find('kandideert het Koninkrijk');
    window.getSelection()?.removeAllRanges();
    for (const chunk of document.querySelectorAll<HTMLElement>('.chunk')) chunk.style.contentVisibility = 'visible';
    return { height: document.documentElement.scrollHeight, text: text.length, selected, found };
  });
  const longest = (list: readonly number[]): number => Math.max(0, ...list);
  return [
    {
      what: 'longest task, 150 frames of 600 px',
      value: longest(result.frames),
      limit: 50,
      unit: 'ms',
      how: 'long tasks as the browser reports them; 0 is none over 50 ms',
    },
    { what: 'longest task, nine far jumps', value: longest(result.jumps), limit: 50, unit: 'ms', how: 'the same' },
    {
      what: 'scroll height, error',
      value: (100 * Math.abs(claimed - whole.height)) / whole.height,
      limit: 1,
      unit: '%',
      how: `${claimed} px as the bar has it, ${whole.height} px when everything is laid out`,
    },
    {
      what: 'letter text missing from the page',
      value: Math.abs(length - whole.text),
      limit: 0,
      unit: 'characters',
      how: `${length} characters; "select all" takes ${whole.selected}`,
    },
    {
      what: 'searches in the page that miss',
      value: whole.found ? 0 : 1,
      limit: 0,
      unit: '',
      how: 'window.find, words of the last paragraph',
    },
  ];
}

/** The same scrolling with the facts marked: their ranges are made as parts come near the window. */
async function scrollMarked(host: ChromiumHost, length: number): Promise<Row[]> {
  await host.page.waitForFunction(() => (CSS.highlights.get('fact')?.size ?? 0) > 0);
  const rows = await scroll(host, length);
  const facts = await host.page.evaluate(() => CSS.highlights.get('fact')?.size ?? 0);
  return rows.slice(0, 2).map((row) => ({
    ...row,
    what: `${row.what}, facts marked`,
    how: `${facts} ranges at the end; ${row.how}`,
  }));
}

/** Prints the letter and counts the times that words of its last paragraph come out: once for each time it was repeated. */
async function printed(host: ChromiumHost): Promise<Row> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-print-'));
  try {
    const file = path.join(folder, 'long.pdf');
    writeFileSync(file, await host.printToPDF({ preferCSSPageSize: true }));
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).replace(/\s+/g, ' ');
    const found = text.split('zoals dat ook tijdens ons lidmaatschap').length - 1;
    const pages = text.match(/ van (\d+)/)?.[1] ?? '?';
    const how = `${pages} pages, by pdftotext`;
    return { what: 'last paragraphs missing from its print', value: times - found, limit: 0, unit: '', how };
  } catch (error) {
    // Not measured is not within the limit.
    return {
      what: 'last paragraphs missing from its print',
      value: Number.NaN,
      limit: 0,
      unit: '',
      how: `not read: ${(error as Error).message}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
