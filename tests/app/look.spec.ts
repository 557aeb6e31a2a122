import { expect, test } from '../host/fixture.ts';
import { expectNoSidewaysScroll, restLoaded } from './support/page.ts';

test('no sideways scrolling at thirteen widths, also with large type', async ({ host }) => {
  const { page } = host;
  for (const letterSize of ['100', '200']) {
    await page.evaluate((size) => document.documentElement.setAttribute('data-size', size), letterSize);
    for (const width of [320, 360, 380, 480, 576, 600, 736, 800, 976, 1100, 1240, 1600, 1920]) {
      await host.resize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `${width} px, type at ${letterSize} %`);
    }
  }
});

test('the measure is about 64 characters and no line passes 75', async ({ shared: { page } }) => {
  const lines = await page.evaluate(() => {
    for (const chunk of document.querySelectorAll<HTMLElement>('.chunk')) chunk.style.contentVisibility = 'visible';
    const found: number[] = [];
    for (const paragraph of document.querySelectorAll('#letter .par')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let top = -1000;
      let length = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let i = 0; i < (node.textContent?.length ?? 0); i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          if (Math.abs(box.top - top) > 12) {
            if (length > 0) found.push(length);
            [top, length] = [box.top, 0];
          }
          length++;
        }
      }
    }
    return found;
  });
  lines.sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  expect(lines.length).toBeGreaterThan(200);
  expect(median).toBeGreaterThanOrEqual(60);
  expect(median).toBeLessThanOrEqual(66);
  expect(lines.at(-1)).toBeLessThanOrEqual(75);
});

test('paragraph numbers share the baseline of their paragraph', async ({ shared: { page } }) => {
  // A number and its text set side by side in one line box, drawn with the page's own rules, must not differ by a pixel.
  const difference = await page.evaluate(() => {
    const paragraph = document.getElementById('p2');
    if (paragraph === null) return Number.NaN;
    const probe = (style: CSSStyleDeclaration, top: number): number => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return Number.NaN;
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
      const line = Number.parseFloat(style.lineHeight);
      return top + (line - ascent - descent) / 2 + ascent;
    };
    const number = getComputedStyle(paragraph, '::before');
    return probe(number, Number.parseFloat(number.top)) - probe(getComputedStyle(paragraph), 0);
  });
  expect(Math.abs(difference)).toBeLessThan(1);
});

test('targets are at least 24 by 24 CSS pixels, but for links in a line of text', async ({ host: { page } }) => {
  await restLoaded(page);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog')).toBeVisible();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .choice label, .switch, .outline a')]
      .filter((element) => element.checkVisibility() && !element.matches('.sic, .skip'))
      .map((element) => ({ name: element.textContent || element.ariaLabel, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});

test.describe('reduced motion', () => {
  test.use({ hostOptions: { media: { reducedMotion: 'reduce' } } });
  test('nothing has a duration', async ({ host: { page } }) => {
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration];
      }),
    );
    expect(durations.filter((duration) => Number.parseFloat(duration) > 0)).toEqual([]);
  });
});

test('text spacing as WCAG 1.4.12 asks loses nothing', async ({ host: { page } }) => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await expectNoSidewaysScroll(page, 'text spacing');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.head *, .outline *, .letterhead *')]
      .filter(
        (element) => getComputedStyle(element).overflow === 'hidden' && element.scrollWidth > element.clientWidth + 1,
      )
      .filter((element) => !element.matches('.visually-hidden, .now'))
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
});

test('everything from 80 to 300 % has no sideways scrolling and makes type larger', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  for (const [key, steps] of [
    ['Control+-', 2],
    ['Control+0', 1],
    ['Control++', 7],
  ] as const) {
    for (let i = 0; i < steps; i++) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
      await expectNoSidewaysScroll(page, key);
    }
  }
  // 300 % of a window 1280 wide is a page about 427 wide.
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(440);
  await expect(page.locator('#contents-button')).toBeVisible();
});
