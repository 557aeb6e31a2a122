import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { filesOf, notebook } from '../tests/app/support/notebook.ts';
import { ChromiumHost } from '../tests/host/chromium-host.ts';
import type { HostOptions } from '../tests/host/host.ts';
import { makeUserData, removeUserData } from '../tests/host/user-data.ts';

/** `npm run shots`: the pictures in docs/shots, of the bundles in out/ (build first). */

interface Shot extends HostOptions {
  readonly name: string;
  readonly show?: (page: Page) => Promise<unknown>;
}

const settings = (change: object): Record<string, string> => ({ 'settings.json': JSON.stringify(change) });
const paragraph4 = (page: Page): Promise<void> => page.evaluate(() => document.getElementById('p4')?.scrollIntoView());
const panel = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await page.waitForTimeout(400);
};

/** A group of facts, with the card of one of them open. */
const facts = (group: string, entry: string | null) => async (page: Page) => {
  await panel('Control+2')(page);
  if (await page.locator('#contents-button').isVisible()) await page.locator('#contents-button').press('Enter');
  await page.locator('.list button', { hasText: group }).first().press('Enter');
  if (entry !== null) await page.getByRole('button', { name: entry, exact: true }).press('Enter');
  await page.waitForTimeout(400);
};
/** From a fact to its passage. */
const passage = async (page: Page) => {
  await facts('Moties', 'Sjoerdsma')(page);
  await page.getByRole('button', { name: 'Naar alinea 5' }).press('Enter');
};

/** A search, and so many steps through its hits. */
const search = (words: string, steps: number) => async (page: Page) => {
  await panel('Control+f')(page);
  await page.keyboard.type(words);
  await page.waitForTimeout(400);
  for (let i = 0; i < steps; i++) await panel('F3')(page);
};

/** A briefing on a dossier, with its pages drawn. */
const briefing = async (page: Page) => {
  await panel('Control+4')(page);
  await page.locator('#guide-view button', { hasText: 'Jemen' }).first().press('Enter');
  await page.getByRole('button', { name: 'Maak briefing' }).press('Enter');
  await page.locator('.sheet canvas[data-drawn]').first().waitFor();
};

const wide = { width: 1280, height: 800 };
const large = { width: 1920, height: 1080 };
const narrow = { width: 380, height: 800 };
const shots: readonly Shot[] = [
  { name: 'reader-head', viewport: wide },
  { name: 'reader-light', viewport: wide, seed: settings({ theme: 'light' }), show: paragraph4 },
  { name: 'reader-sepia', viewport: wide, seed: settings({ theme: 'sepia', sic: true }), show: paragraph4 },
  { name: 'reader-dark', viewport: wide, seed: settings({ theme: 'dark' }), show: paragraph4 },
  { name: 'reader-forced', viewport: wide, media: { forcedColors: 'active' }, show: paragraph4 },
  { name: 'reader-1920', viewport: { width: 1920, height: 1080 }, show: paragraph4 },
  { name: 'narrow', viewport: narrow, show: paragraph4 },
  { name: 'narrow-head', viewport: narrow },
  { name: 'zoom-400', viewport: { width: 320, height: 200 } },
  { name: 'display', viewport: wide, show: panel('Control+,') },
  { name: 'shortcuts', viewport: wide, show: panel('F1') },
  { name: 'source', viewport: wide, show: panel('Control+8') },
  { name: 'about', viewport: wide, show: panel('Control+9') },
  { name: 'facts', viewport: wide, show: facts('Moties', 'Sjoerdsma') },
  { name: 'facts-narrow', viewport: narrow, show: facts('Moties', 'Sjoerdsma') },
  { name: 'timeline', viewport: wide, show: facts('Data', null) },
  { name: 'map', viewport: wide, seed: settings({ theme: 'light' }), show: facts('Landen', null) },
  { name: 'map-dark', viewport: wide, seed: settings({ theme: 'dark' }), show: facts('Landen', null) },
  { name: 'layer', viewport: wide, seed: settings({ facts: true }), show: passage },
  { name: 'layer-dark-1920', viewport: large, seed: settings({ facts: true, theme: 'dark' }), show: passage },
  {
    name: 'layer-forced',
    viewport: wide,
    seed: settings({ facts: true }),
    media: { forcedColors: 'active' },
    show: passage,
  },
  { name: 'dossier', viewport: wide, show: panel('Control+4') },
  { name: 'search', viewport: wide, seed: settings({ theme: 'light' }), show: search('syrie', 3) },
  { name: 'search-dark', viewport: wide, seed: settings({ theme: 'dark' }), show: search('syrie', 3) },
  { name: 'search-narrow', viewport: narrow, show: search('syrie', 0) },
  {
    name: 'notes',
    viewport: wide,
    seed: filesOf(notebook),
    show: (page) => page.locator('#p5').scrollIntoViewIfNeeded(),
  },
  { name: 'notebook', viewport: wide, seed: filesOf(notebook), show: panel('Control+3') },
  { name: 'notebook-narrow', viewport: narrow, seed: filesOf(notebook), show: panel('Control+3') },
  { name: 'briefing', viewport: wide, seed: filesOf(notebook), show: briefing },
  {
    name: 'briefing-dark',
    viewport: large,
    seed: { ...filesOf(notebook), ...settings({ theme: 'dark' }) },
    show: briefing,
  },
];

const folder = path.resolve(import.meta.dirname, '../docs/shots');
mkdirSync(folder, { recursive: true });
for (const { name, show, ...options } of shots) {
  const userData = makeUserData(options.seed);
  const host = new ChromiumHost(userData, options);
  const page = await host.start();
  await page.waitForFunction(() => document.documentElement.dataset.rest === 'true');
  await page.evaluate(() => document.fonts.ready);
  await show?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await host.close();
  removeUserData(userData);
  console.log(name);
}
