import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll, focused, restLoaded } from './support/page.ts';
import { hitBox, openSearch, painted, searchFor, textOf } from './support/search.ts';

/** Where hits are seen: marks on the ruler, at each size of the window, and where the guide is a drawer. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { letter } = shippedLetter();
const rows = '.result';

test('marks on the ruler stand at the height of their hits, one in two pixels at most', async ({ host: { page } }) => {
  await expect(page.locator('html')).toHaveAttribute('data-measured', 'true');
  await searchFor(page, 'syrie');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(rulerMarks)).toHaveLength(8);
  // The guide may have become wider, and the letter narrower.
  await expect(page.locator('html')).toHaveAttribute('data-measured', 'true');
  const marks = (await page.evaluate(rulerMarks)).sort((a, b) => a - b);
  const off = await page.evaluate((marks) => {
    const whole = document.documentElement.scrollHeight;
    for (const chunk of document.querySelectorAll<HTMLElement>('.chunk')) chunk.style.contentVisibility = 'visible';
    const walker = document.createTreeWalker(document.getElementById('letter') as Node, NodeFilter.SHOW_TEXT);
    const heights: number[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { index } of node.textContent?.matchAll(/Syrië/g) ?? []) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 5);
        heights.push((100 * (range.getBoundingClientRect().top + window.scrollY)) / whole);
      }
    }
    return heights.map((height, at) => Math.abs(height - (marks[at] ?? 0)));
  }, marks);
  expect(off).toHaveLength(8);
  for (const share of off) expect(share).toBeLessThan(0.5);
  await page.locator('#search').fill('e');
  await page.getByRole('checkbox', { name: 'Ook midden in woorden' }).check();
  await expect.poll(async () => (await page.evaluate(rulerMarks)).length).toBeGreaterThan(50);
  const many = (await page.evaluate(rulerMarks)).length;
  const length = await page.evaluate(() => document.getElementById('ruler')?.clientHeight ?? 0);
  expect(many).toBeLessThanOrEqual(length / 2 + 2);
});

/** The middles of the marks of hits on the ruler, in per cent of it; for page.evaluate. */
function rulerMarks(): number[] {
  const drawing = document.querySelector<SVGSVGElement>('.ruler .hitmark');
  const bars =
    drawing
      ?.querySelector('path')
      ?.getAttribute('d')
      ?.matchAll(/M0 (-?[\d.]+)h1v(\d+)/g) ?? [];
  return [...bars].map(
    ([, top, high]) => (100 * (Number(top) + Number(high) / 2)) / (drawing?.viewBox.baseVal.height ?? 1),
  );
}

for (const [width, height] of [
  [1280, 800],
  [1000, 700],
  [700, 700],
  [640, 400],
  [320, 640],
  [320, 200],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ hostOptions: { viewport: { width, height }, seed: { 'settings.json': '{"facts":true}' } } });

    test('every hit one goes to can be seen, clear of the head and of the bar', async ({ host: { page } }) => {
      await searchFor(page, 'syrie');
      await expectNoSidewaysScroll(page, 'results');
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press('F3');
        await expect.poll(async () => (await painted(page, 'hit-now')).length).toBe(1);
        await page.waitForTimeout(100);
        const box = await hitBox(page);
        expect(box.top).toBeGreaterThanOrEqual(box.head);
        expect(box.bottom).toBeLessThanOrEqual(box.height);
        const bar = await page.locator('#walk-bar').boundingBox();
        if (bar !== null) expect(box.bottom).toBeLessThan(bar.y);
        await expectNoSidewaysScroll(page, `hit ${i}`);
      }
      expect(await textOf(page)).toBe(letter.text);
    });
  });
}

test.describe('where the guide is a drawer', () => {
  test.use({ hostOptions: { viewport: { width: 1000, height: 700 } } });

  test('Ctrl+F opens it with the focus in the field; going to a hit closes it', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(rows).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('#guide')).toBeHidden();
    await expect(page.locator('#p6')).toBeFocused();
    await expect(page.locator('#walk-bar')).toContainText('2 van 8');
    await page.keyboard.press('F3');
    await expect(page.locator('#walk-bar')).toContainText('3 van 8');
    await openSearch(page);
    await expect(page.locator('#search')).toHaveValue('syrie');
    await page.keyboard.press('Enter');
    await expect(page.locator('#guide')).toBeHidden();
    await expect(page.locator('#walk-bar')).toContainText('4 van 8');
    await page.locator('#walk-bar').getByRole('button', { name: 'Volgende treffer' }).press('Enter');
    await expect(page.locator('#walk-bar')).toContainText('5 van 8');
    await page.locator('#walk-bar').getByRole('button', { name: 'Zoeken sluiten' }).press('Enter');
    await expect(page.locator('#walk-bar')).toHaveCount(0);
    await expect.poll(() => painted(page, 'hit')).toEqual([]);
  });

  test('Escape in the field closes it, back to where one was', async ({ host: { page } }) => {
    await page.locator('#p5').focus();
    await searchFor(page, 'syrie');
    await page.keyboard.press('Escape');
    await expect(page.locator('#guide')).toBeHidden();
    await expect.poll(() => focused(page)).toBe('p5');
  });
});
