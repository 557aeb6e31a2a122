import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { filesOf, notebook } from './support/notebook.ts';
import { restLoaded } from './support/page.ts';

/** WCAG 2.5.2: a press that one thinks better of does nothing, but for the three that are named here. */

const seed = { ...filesOf(notebook), 'settings.json': JSON.stringify({ sic: true }) }; // without cards that come by resting on a fact
test.use({ hostOptions: { viewport: { width: 1280, height: 800 }, seed } });

const pressable = 'button, a[href], input[type=checkbox], input[type=radio], [role=menuitem], summary';

/** All that a press could change, in one line: what is shown, open, chosen and filled in, and where one is. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const visible = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    const states = ['aria-expanded', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-current', 'open'];
    const said = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => visible(one) && (states.some((state) => one.hasAttribute(state)) || one.role === 'dialog'))
      .map((one) => [one.tagName, ...states.map((state) => one.getAttribute(state))].join(' '));
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const values = fields.map(({ value, checked }) => `${value} ${checked}`);
    const { title, documentElement } = document;
    return JSON.stringify([
      title,
      documentElement.dataset,
      Math.round(scrollY),
      document.body.innerText.length,
      said,
      values,
    ]);
  });

/** The same once it stays: counts come after the first rows, later on a busy machine. */
async function settled(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await shown(page);
        return last === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

/** The middles of what can be pressed and is not covered, with a name for each. */
const targets = (page: Page, within: string): Promise<{ name: string; x: number; y: number }[]> =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    return all.flatMap((one) => {
      const box = one.getClientRects()[0];
      if (box === undefined || !one.checkVisibility({ visibilityProperty: true })) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      if (hit === null || !(one.contains(hit) || hit.contains(one))) return [];
      return [{ name: one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40) ?? one.tagName, x, y }];
    });
  }, `:is(${within}) :is(${pressable})`);

for (const [name, open, ready, within] of [
  ['the letter', 'Control+1', '#letter', 'body'],
  ['the facts', 'Control+2', '#view h1', 'body'],
  ['the notebook', 'Control+3', '#view h1', 'body'],
  ['the settings of the display', 'Control+,', '[role=dialog]', '[role=dialog]'],
] as const) {
  test(`in ${name} nothing is done by a press that is let go elsewhere`, async ({ host: { page } }) => {
    await restLoaded(page);
    await page.keyboard.press(open);
    await expect(page.locator(ready)).toBeVisible();
    const before = await settled(page);
    const all = await targets(page, within);
    expect(all.length).toBeGreaterThan(8);
    const faults: string[] = [];
    for (const target of all) {
      await page.mouse.move(target.x, target.y);
      await page.mouse.down();
      if ((await shown(page)) !== before) faults.push(`${target.name}: done by pressing`);
      // To where nothing is to be pressed; at an upper or lower edge of the window the page would scroll along.
      await page.mouse.move(1, 400);
      await page.mouse.up();
      if ((await shown(page)) !== before) faults.push(`${target.name}: done though one left it`);
    }
    expect(faults).toEqual([]);
  });
}

test('a press that is let go where it began does what it says', async ({ host: { page } }) => {
  await restLoaded(page);
  const before = await shown(page);
  await page.locator('#head').getByText('Feiten', { exact: true }).click();
  await expect.poll(() => shown(page)).not.toBe(before);
});

test('a press on the ruler moves the letter at once, and one can go back', async ({ host: { page } }) => {
  await restLoaded(page);
  const { x, y, width, height } = (await page.locator('#ruler').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height * 0.6);
  await page.mouse.down();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.mouse.up();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
});

test('a press beside a panel closes it at once, and its key opens it again', async ({ host: { page } }) => {
  await restLoaded(page);
  const panel = page.getByRole('dialog');
  await page.keyboard.press('Control+,');
  await expect(panel).toBeVisible();
  await page.mouse.move(600, 700);
  await page.mouse.down();
  await expect(panel).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.press('Control+,');
  await expect(panel).toBeVisible();
});

test.describe('in a narrow window', () => {
  test.use({ hostOptions: { viewport: { width: 800, height: 700 }, seed } });

  test('a press beside the drawer closes it at once, and its button opens it again', async ({ host: { page } }) => {
    await restLoaded(page);
    const guide = page.locator('#guide');
    await page.locator('#contents-button').click();
    await expect(guide).toBeVisible();
    await page.mouse.move(600, 500);
    await page.mouse.down();
    await expect(guide).toBeHidden();
    await page.mouse.up();
    await page.locator('#contents-button').click();
    await expect(guide).toBeVisible();
  });
});
