import { expect, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';

/** What the window waits for at its start, and what it does not. */

test('the first screen needs one script and one style sheet; facts are read only when they are asked for', async ({
  host: { page },
}) => {
  const asked = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const served = await page.evaluate(() => fetch('/').then((answer) => answer.text()));
  const waitedFor = [...served.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(waitedFor.map((path) => path?.replace(/^.*\/(\w+)-.*(\.\w+)$/, '$1$2')).sort()).toEqual([
    'index.css',
    'index.js',
  ]);
  await restLoaded(page);
  expect((await asked()).filter((path) => path.endsWith('letter.json'))).toEqual([]);
  await page.keyboard.press('Control+2');
  await expect(page.locator('#view h1')).toBeVisible(); // not the letter's own, which is there before
  // The browser lists what was asked for once it has all of it.
  await expect.poll(async () => (await asked()).filter((path) => path.endsWith('letter.json'))).toHaveLength(1);
});
