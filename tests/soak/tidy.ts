import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nl } from '../../src/shared/i18n/nl.ts';
import { folderOf } from '../app/support/notes.ts';
import { closeScreen } from '../app/support/screens.ts';
import type { Host } from '../host/host.ts';

/**
 * The notebook as it was, by what a synchroniser does: files come and go behind the app's back. And the settings as they
 * were, by the panel. So what the app holds may be the same after a thousand rounds as after one.
 */
export async function tidy(host: Host, seed: Readonly<Record<string, string>>): Promise<void> {
  await settle(host);
  const folder = folderOf(host);
  const own = new Set(Object.keys(seed).map((name) => path.join(host.userData, name)));
  for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []) {
    const file = path.join(folder, name);
    if (name.endsWith('.md') && !own.has(file)) rmSync(file, { force: true });
  }
  for (const [name, text] of Object.entries(seed)) writeFileSync(path.join(host.userData, name), text);
  await host.page.waitForFunction(
    (count) => document.querySelectorAll('#letter .marker').length === count,
    await markersAtStart(host),
    { timeout: 30_000 },
  );
}

const markers = new WeakMap<Host, number>();

/** How many notes stand in the letter, as they did the first time that this was asked. */
async function markersAtStart(host: Host): Promise<number> {
  const known = markers.get(host) ?? (await host.page.locator('#letter .marker').count());
  markers.set(host, known);
  return known;
}

/** In the letter, with nothing open and nothing filtered, in Dutch, at 100 %, with the keys that are letters. */
async function settle({ page }: Host): Promise<void> {
  await closeScreen(page);
  await page.keyboard.press('Control+0');
  await page.keyboard.press('Escape'); // a search is ended from the letter
  for (const [key, field] of [
    ['Control+2', '#fact-search'],
    ['Control+3', '#note-search'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator('#view h1').waitFor();
    await page.locator(field).fill('');
    await closeScreen(page);
  }
  await page.keyboard.press('Control+,');
  await page.locator('input[name="language"][value="nl"]').check();
  await page.getByLabel(nl.display.characterKeys).check();
  await closeScreen(page);
}
