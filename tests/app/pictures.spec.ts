import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll, restLoaded } from './support/page.ts';

/** The timeline and the map, and their lists. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { facts } = shippedLetter();

async function openGroup(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('navigation', { name: 'Soorten feiten' }).getByRole('button', { name }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

test('the timeline is one stop of Tab; arrows go through its dates, Enter shows the passage', async ({
  host: { page },
}) => {
  await openGroup(page, 'Data');
  const year = page.getByRole('group', { name: 'Data in 2018, per maand' });
  for (let i = 0; i < 8 && (await page.locator('.year :focus').count()) === 0; i++) await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', '15 februari 2018, alinea 18');
  const names: (string | null)[] = [];
  for (let i = 0; i < 30 && names.at(-1) !== '24 oktober 2018, alinea 4, jaar afgeleid'; i++) {
    await page.keyboard.press('ArrowRight');
    names.push(await page.locator(':focus').getAttribute('aria-label'));
  }
  expect(names).toContain('maart 2018, alinea 6');
  expect(names).toContain('september 2018, alinea 7, jaar afgeleid');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Feit: 24 oktober 2018' });
  await expect(card).toContainText('Het jaar staat er niet bij.');
  await expect(card).toContainText('de Veiligheidsraad op Nederlands initiatief');
  await expect(year.locator('[aria-current]')).toHaveAttribute('aria-label', /^24 oktober 2018/);
  await card.getByRole('button', { name: 'Naar alinea 4' }).press('Enter');
  await expect(page.locator('#p4')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(year.locator('[aria-current]')).toBeFocused();
});

test('inferred years are visibly different', async ({ host: { page } }) => {
  await openGroup(page, 'Data');
  const bracket = (day: string): Promise<string> =>
    page
      .locator(`.year .day[aria-label^="${day}"] span`)
      .first()
      .evaluate((one) => getComputedStyle(one, '::before').content);
  expect(await bracket('24 oktober')).toBe('"["');
  expect(await bracket('26 september')).toBe('none');
  const bar = (label: string): Promise<string> =>
    page
      .locator(`.year .bar[aria-label="${label}"]`)
      .evaluate((one) => getComputedStyle(one, '::before').backgroundColor);
  expect(await bar('maart 2018, alinea 6')).not.toBe(await bar('september 2018, alinea 7, jaar afgeleid'));
});

test('the scale: a year, all years, another year; and the list has every date', async ({ host: { page } }) => {
  await openGroup(page, 'Data');
  await page.getByRole('button', { name: 'Alle jaren' }).press('Enter');
  const all = page.getByRole('group', { name: 'Alle data, per jaar' });
  await expect(all.getByRole('button')).toHaveCount(7);
  await expect(all).toContainText('70 jaar zonder datum');
  await all.getByRole('button', { name: /^2017, / }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Het jaar 2017' })).toBeVisible();
  await expect(page.locator('.year')).toBeVisible();
  const listed = await page.getByRole('table', { name: 'Data' }).locator('.entry').allInnerTexts();
  expect(listed).toHaveLength(facts.filter(({ type }) => type === 'date').length);
  expect(listed[0]).toBe('1945');
  expect(listed.at(-1)).toBe('2033-2034');
});

test('the map has a point for each country, names that do not touch, and a list that opens the same cards', async ({
  host: { page },
}) => {
  const countries = facts.filter(({ type }) => type === 'country');
  await openGroup(page, 'Landen');
  await expect(page.getByRole('img', { name: /^Kaart met / })).toBeVisible();
  await expect(page.locator('.map circle')).toHaveCount(countries.length);
  await expect(page.locator('.map .land')).toHaveAttribute('d', /^M/);
  const boxes = await page.locator('.map text').evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left, right, top: top + 3, bottom: bottom - 3, name: one.textContent };
    }),
  );
  expect(boxes.length).toBeGreaterThan(12);
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const touch = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(touch, `${a.name} and ${b.name}`).toBe(false);
    }
  }
  const list = page.getByRole('table', { name: 'Landen' });
  await expect(list.locator('.entry')).toHaveCount(countries.length);
  await list.getByRole('button', { name: 'Jemen', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Feit: Jemen' })).toBeVisible();
  await expect(page.locator('.map circle.on')).toHaveCount(1);
});

test('pointing at a point shows its name and takes no other away; Escape closes it and nothing else', async ({
  host: { page },
}) => {
  await openGroup(page, 'Landen');
  await expect(page.locator('.map circle').first()).toBeVisible();
  const names = () => page.locator('.map text:not(.over)').allTextContents();
  const before = await names();
  const over = page.locator('.map text.over');
  let shown = 0;
  for (const circle of await page.locator('.map circle').all()) {
    const box = await circle.boundingBox();
    if (box === null) continue;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator('.map circle.near')).toHaveCount(1);
    expect(await names()).toEqual(before);
    if ((await over.count()) === 0) continue;
    shown++;
    if (shown > 1) continue;
    await page.keyboard.press('Escape');
    await expect(over).toHaveCount(0);
    await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
    await expect(over).toHaveCount(0);
    await expect(page.locator('.map')).toBeVisible();
  }
  expect(shown).toBeGreaterThan(0);
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.map')).toHaveCount(0);
});

test('a press on a point opens its card', async ({ host: { page } }) => {
  await openGroup(page, 'Landen');
  const name = page.locator('.map text', { hasText: 'Haïti' });
  const box = await name.boundingBox();
  if (box === null) throw new Error('Haïti is not on the map');
  await page.mouse.click(box.x - 6, box.y + box.height / 2);
  await expect(page.getByRole('region', { name: 'Feit: Haïti' })).toBeVisible();
});

test('the map loads only when it is looked at', async ({ host: { page } }) => {
  const loaded = (): Promise<string[]> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('/').at(-1) ?? '')
        .filter((name) => name.startsWith('map-')),
    );
  expect(await loaded()).toEqual([]);
  await openGroup(page, 'Landen');
  await expect(page.locator('.map')).toBeVisible();
  expect((await loaded()).length).toBeGreaterThan(0);
});

for (const width of [320, 380, 640, 980, 1920]) {
  test.describe(`${width} px wide`, () => {
    test.use({ hostOptions: { viewport: { width, height: 800 } } });

    test('nothing is wider than the window', async ({ host: { page } }) => {
      for (const name of ['Data', 'Landen', 'Moties']) {
        await page.keyboard.press('Control+1');
        await page.keyboard.press('Control+2');
        if (await page.locator('#contents-button').isVisible()) await page.locator('#contents-button').press('Enter');
        const group = page.locator('.list button', { hasText: name }).first();
        if ((await group.count()) === 0) continue;
        await group.press('Enter');
        await page.locator('.entry').first().press('Enter');
        await expectNoSidewaysScroll(page, name);
      }
    });
  });
}
