import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { shipOtherLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll, restLoaded } from './support/page.ts';
import { count, openSearch, searchFor } from './support/search.ts';

/** Any text may be searched for, a search that cannot work says so, and nothing else comes in by its worker. */

test.beforeEach(({ host }) => restLoaded(host.page));

test('any text is safe', async ({ host }) => {
  const { page } = host;
  await openSearch(page);
  const field = page.locator('#search');
  for (const text of [
    '<img src=x onerror="window.__run=1">',
    '"',
    '“unclosed',
    '((((',
    '\\',
    '👩‍👩‍👧',
    '\ud83d',
    'شكرا ‮جزيلا‬',
    '   ',
    'woord '.repeat(1666),
    'x'.repeat(12_000),
  ]) {
    await field.fill(text);
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await expectNoSidewaysScroll(page, text.slice(0, 20));
    await expect(page.locator('[role=alert]:has-text("Zoeken lukt")')).toHaveCount(0);
  }
  expect((await field.inputValue()).length).toBeLessThanOrEqual(10_000);
  expect(await page.evaluate(() => Reflect.get(window, '__run'))).toBeUndefined();
  await field.fill('syrie');
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  expect(host.logs()).not.toMatch(/\[gate\]|error/i);
});

test('a search that cannot work says so, and can be tried again', async ({ launch }) => {
  const other = await shipOtherLetter('Geachte voorzitter,\n\nDe raad sprak over Jemen.\n');
  const file = path.join(other.outDir, 'renderer', 'letters', other.published.id, 'letter.json');
  writeFileSync(file, '{');
  const { page } = await launch({ outDir: other.outDir });
  await restLoaded(page);
  await openSearch(page);
  await page.keyboard.type('jemen');
  const message = page.getByRole('alert').filter({ hasText: 'Zoeken lukt nu niet.' });
  await expect(message).toBeVisible();
  writeFileSync(file, JSON.stringify(other.published));
  await message.getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
  await expect(count(page)).toHaveText('1 treffer in 1 alinea');
  other.remove();
});

test('only the worker of search can be made into a worker', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  const outcomes = await page.evaluate(() => {
    const attempt = (what: () => unknown): string => {
      try {
        what();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    const rules = { createScriptURL: (url: string) => url, createHTML: (html: string) => html };
    return [
      attempt(() => new Worker('/assets/other.js')),
      attempt(() => trustedTypes.createPolicy('search-worker', rules)),
      attempt(() => trustedTypes.createPolicy('default', rules)),
    ];
  });
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
