import type { ConsoleMessage } from '@playwright/test';
import type { Random } from '../../crash/random.ts';
import type { Host } from '../../host/host.ts';
import type { Fuzzed } from '../fuzzed.ts';
import { nameOf, nextAction, perform } from './actions.ts';
import { focusAfter, focusedNow } from './focus.ts';

const told = 15; // actions before a fault that are printed with it

/** How wide the window is, by turns: three columns; the guide as a drawer; the whole folded. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
  { width: 400, height: 600 },
];

export interface FuzzedKeys extends Fuzzed {
  /** The longest that the focus was nowhere after an action, in milliseconds, and how often it was at all. */
  readonly longestAway: number;
  readonly timesAway: number;
}

/**
 * So many random actions by key. After each, once the page stands still, the focus must be on something that can be seen,
 * and nothing may have thrown or been written to the console as an error. `taken` counts the different things that had
 * the focus: were there few, the keys would not get far into the app.
 */
export async function fuzzKeys(host: Host, random: Random, count: number, perSize = 250): Promise<FuzzedKeys> {
  const { page } = host;
  const faults: string[] = [];
  const log: string[] = [];
  const reached = new Set<string>();
  let [longestAway, timesAway] = [0, 0];
  const fault = (what: string): void => void faults.push(`${what}\n    after: ${log.slice(-told).join(' · ')}`);
  const thrown: string[] = [];
  const onError = (error: Error): void => void thrown.push(`thrown: ${error.stack ?? error.message}`);
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') thrown.push(`console: ${message.text()}`);
  };
  page.on('pageerror', onError).on('console', onConsole);

  await home(host);
  for (let at = 0; at < count; at++) {
    if (at % perSize === 0) {
      const size = sizes[(at / perSize) % sizes.length] ?? { width: 1280, height: 800 };
      await host.resize(size);
      log.push(`(${size.width} × ${size.height})`);
    }
    const action = nextAction(random);
    await perform(action, page);
    const { fault: lost, away } = await focusAfter(page);
    longestAway = Math.max(longestAway, away);
    if (away > 0) timesAway++;
    const now = await focusedNow(page);
    log.push(`${nameOf(action)} → ${now}`);
    reached.add(now);
    for (const one of thrown.splice(0)) fault(one);
    if (lost === null) continue;
    fault(lost);
    await home(host);
    log.push('(started again at the letter)');
  }
  page.off('pageerror', onError).off('console', onConsole);
  return { tried: count, taken: reached.size, faults, longestAway, timesAway };
}

/** To the letter, with the focus in it: where the first action starts, and the first after a fault. */
async function home({ page }: Host): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  const { fault: lost } = await focusAfter(page);
  if (lost !== null) throw new Error(`Ctrl+1 does not put the focus in the letter: ${lost}`);
}
