import { expect, test } from '../host/fixture.ts';
import { goTo, place, restLoaded } from './support/page.ts';
import { askLate, count, openSearch, painted, searchFor } from './support/search.ts';

/** The ways into a search and out of it: keys, Escape, the words of before, and long lists. */

test.beforeEach(({ host }) => restLoaded(host.page));

const rows = '.result';

test.describe('Escape', () => {
  test('right behind two steps ends the search, and none of them opens it again', async ({ host: { page } }) => {
    await goTo(page, 14);
    await searchFor(page, 'syri');
    await askLate(page, 500);
    await page.keyboard.type('e');
    for (const key of ['Enter', 'Enter', 'Escape']) await page.keyboard.press(key);
    await page.waitForTimeout(1500);
    await expect(page.locator('#p14')).toBeFocused();
    await expect(page.locator('.outline')).toBeVisible();
    await expect(page.locator('.results')).toHaveCount(0);
  });

  test('in the field or the list leads back to where one was, with what had the focus', async ({ host: { page } }) => {
    await goTo(page, 14);
    const before = await page.evaluate(() => window.scrollY);
    for (const keys of [[], ['Enter', 'Enter'], ['ArrowDown', 'ArrowDown']]) {
      await searchFor(page, 'syrie');
      for (const key of keys) await page.keyboard.press(key);
      await expect(count(page)).toContainText('6 alinea’s');
      await page.keyboard.press('Escape');
      await expect(page.locator('#p14')).toBeFocused();
      await expect(page.locator('.outline')).toBeVisible();
      await expect(page.locator('.results')).toHaveCount(0);
      await expect(page.locator('#search')).toHaveValue('');
      await expect.poll(() => painted(page, 'hit')).toEqual([]);
      await expect.poll(() => painted(page, 'hit-now')).toEqual([]);
      await expect(page.locator('.hitmark')).toHaveCount(0);
      await expect.poll(() => place(page)).toBe('alinea 14 van 39');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 30);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(before + 30);
    }
  });

  test('leads back too when the row that had the focus is gone', async ({ host: { page } }) => {
    await page.locator('#p14').focus();
    await searchFor(page, 'syrie');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(rows).first()).toBeFocused();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    await expect(page.locator('#p14')).toBeFocused();
  });

  test('in the text ends the search and one stays', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(rows).first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('#p37')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.outline')).toBeVisible();
    await expect(page.locator('#p37')).toBeFocused();
    await expect.poll(() => place(page)).toBe('alinea 37 van 39');
    await expect.poll(() => painted(page, 'hit')).toEqual([]);
  });

  test('leads back to the page that one searched from', async ({ host: { page } }) => {
    await page.keyboard.press('Control+2');
    await expect(page.locator('#view h1')).toBeVisible();
    await searchFor(page, 'syrie');
    await expect(page.locator('#letter')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#view h1')).toBeVisible();
  });
});

test('an arrow to the list of words that are still looked for waits for it, unless one leaves', async ({ host }) => {
  const { page } = host;
  await goTo(page, 14);
  for (const words of ['koninkrijk', 'iran']) {
    await searchFor(page, words); // so that there are recent searches too
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('#p14')).toBeFocused();
  }
  await searchFor(page, 'syri');
  await askLate(page, 1500);
  await page.keyboard.type('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p14')).toBeFocused();
  const lost = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('focusin', ({ target }) => seen.push((target as Element).className));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return seen;
  });
  expect(lost).toEqual([]);
  await expect(page.locator('#p14')).toBeFocused();

  await searchFor(page, 'syri');
  await page.keyboard.type('e');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.result').first()).toBeFocused();
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p14')).toBeFocused();
});

test('the last words are offered again, selected; clearing keeps the focus', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  await page.keyboard.press('Escape');
  await openSearch(page);
  await expect(page.locator('#search')).toHaveValue('syrie');
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.type('jemen');
  await expect(page.locator('#search')).toHaveValue('jemen');
  await page.getByRole('button', { name: 'Zoekopdracht wissen' }).press('Enter');
  await expect(page.locator('#search')).toHaveValue('');
  await expect(page.locator('#search')).toBeFocused();
  await expect(page.locator('.outline')).toBeVisible();
  await expect.poll(() => painted(page, 'hit')).toEqual([]);
});

test('Ctrl+Shift+F opens the same box, Ctrl+F shows the letter from any page', async ({ host: { page } }) => {
  await openSearch(page, 'Control+Shift+F');
  for (const key of ['Control+2', 'Control+4', 'Control+8', 'Control+9']) {
    await page.keyboard.press(key);
    await expect(page.locator('#view h1')).toBeVisible();
    await openSearch(page);
    await expect(page.locator('#letter')).toBeVisible();
  }
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox')).toBeFocused();
  await openSearch(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('#more-button').press('Enter');
  await page.getByRole('menuitem', { name: 'Zoek in de brief' }).press('Enter');
  await expect(page.locator('#search')).toBeFocused();
});

test('recent searches: followed ones, the newest first, over a restart; a press searches, Wis forgets', async ({
  host,
}) => {
  let { page } = host;
  for (const words of ['syrie', 'jemen', 'syrie', 'raad']) {
    await searchFor(page, words);
    await page.keyboard.press('Enter');
    await expect(count(page)).toContainText(' van ');
    await page.keyboard.press('Escape');
  }
  await searchFor(page, 'myanmar'); // typed only
  await page.keyboard.press('Escape');
  page = await host.restart();
  await restLoaded(page);
  // Resetting how the app looks is no reason to forget them.
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Standaardinstellingen herstellen' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openSearch(page);
  await expect(page.locator('.recent li')).toHaveText(['raad', 'syrie', 'jemen']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search')).toHaveValue('syrie');
  await expect(page.locator('#search')).toBeFocused();
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Brief', exact: true }).focus();
  await page.locator('#search').focus();
  await page.getByRole('button', { name: 'Wis eerdere zoekopdrachten' }).press('Enter');
  await expect(page.locator('.recent')).toHaveCount(0);
  await expect(page.locator('#search')).toBeFocused();
});

test('a list is shown 200 rows at a time, and walking goes beyond it', async ({ host: { page } }) => {
  await searchFor(page, 'e');
  await page.getByRole('checkbox', { name: 'Ook midden in woorden' }).press('Space');
  await expect.poll(() => page.locator(rows).count()).toBe(200);
  await page.getByRole('button', { name: 'Toon meer' }).press('Enter');
  await expect(page.locator(rows)).toHaveCount(400);
  await expect(page.locator(rows).nth(200)).toBeFocused();
  await page.locator('#search').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator(`${rows}[aria-current]`)).toHaveCount(1);
  const all = await page.locator(rows).count();
  await expect(page.locator(rows).nth(all - 1)).toHaveAttribute('aria-current', 'true');
});
