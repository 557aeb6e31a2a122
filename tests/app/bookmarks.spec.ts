import { expect, test } from '../host/fixture.ts';
import { goTo, restLoaded } from './support/page.ts';
import { painted } from './support/search.ts';

/** Bookmarks and their names, in the margin and under the outline. */

test.beforeEach(({ host }) => restLoaded(host.page));

test('a bookmark has a name, in the margin and under the outline', async ({ host: { page } }) => {
  await goTo(page, 6);
  await page.keyboard.press('b');
  const bar = page.getByRole('navigation', { name: 'Bladwijzers' });
  await expect(bar.getByRole('listitem')).toHaveCount(1);
  await bar.getByRole('button', { name: /een andere naam/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Nieuwe naam' })).toBeFocused();
  await page.keyboard.type('Hier verder lezen');
  await page.keyboard.press('Enter');
  await expect(page.locator('.note.bookmark')).toHaveText('Hier verder lezen');
  await goTo(page, 20);
  await bar.getByRole('button', { name: 'Hier verder lezen', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Bladwijzer “Hier verder lezen”', exact: true })).toBeFocused();
  // It marks nothing, not while one is at it either.
  expect(await painted(page, 'hl-geel-now')).toEqual([]);
  await expect(page.locator('.ruler .notetick')).toHaveCount(1);
});

test('going elsewhere takes the new name of a bookmark, and goes there', async ({ host: { page } }) => {
  for (const paragraph of [3, 5, 7]) {
    await goTo(page, paragraph);
    await page.keyboard.press('b');
    await expect(page.locator('.marker:focus')).toHaveCount(1);
  }
  const bar = page.getByRole('navigation', { name: 'Bladwijzers' });
  await expect(bar.getByRole('listitem')).toHaveCount(3);
  const rename = bar.getByRole('button', { name: /een andere naam/ });
  await rename.first().click();
  await page.keyboard.type('Eerste');
  // Near the foot of the next one, which moves when the field goes.
  await bar.locator('.go').last().scrollIntoViewIfNeeded();
  const next = await bar.locator('.go').first().boundingBox();
  if (next === null) throw new Error('There is no next bookmark.');
  await page.mouse.click(next.x + 40, next.y + next.height - 3, { delay: 100 });
  await expect(page.locator('.marker:focus')).toHaveAccessibleName(/Zoals toegezegd/);
  await expect(bar.getByRole('button', { name: 'Eerste', exact: true })).toBeVisible();

  await rename.nth(1).click();
  await page.keyboard.type('Tweede');
  await page.locator('#search').click();
  await expect(bar.getByRole('button', { name: 'Tweede', exact: true })).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.locator('#search')).toBeFocused();
});

test('a menu that was opened in the field of a name holds up nothing: Tab takes the name', async ({
  host: { page },
}) => {
  await goTo(page, 3);
  await page.keyboard.press('b');
  await expect(page.locator('.marker:focus')).toHaveCount(1);
  const bar = page.getByRole('navigation', { name: 'Bladwijzers' });
  await bar.getByRole('button', { name: /een andere naam/ }).click();
  await page.keyboard.type('Geplakt');
  // The menu of the system takes the release of the button.
  await bar.getByRole('textbox').hover();
  await page.mouse.down({ button: 'right' });
  await page.keyboard.press('Tab');
  await expect(bar.getByRole('button', { name: 'Geplakt', exact: true })).toBeVisible();
});

test('the name of a bookmark and what renames it stand on one line', async ({ host: { page } }) => {
  await goTo(page, 12);
  await page.keyboard.press('b');
  const entry = page.locator('#bookmark-bar li');
  await expect(entry).toBeVisible();
  const baselines = await entry.evaluate((li) =>
    [li.querySelector('.go > :last-child'), li.querySelector('.button')].map((element) => {
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      element?.prepend(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    }),
  );
  expect(Math.abs((baselines[0] ?? Number.NaN) - (baselines[1] ?? Number.NaN))).toBeLessThan(1);
});
