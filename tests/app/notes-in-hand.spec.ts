import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { filesOf as files, noteAt } from './support/notebook.ts';
import { filesOf } from './support/notes.ts';
import { goTo, restLoaded } from './support/page.ts';
import { painted, searchFor } from './support/search.ts';

/** Notes that are there already: pressed, gone on from, and drawn with whatever they have in them. */

test.beforeEach(({ host }) => restLoaded(host.page));

/** Where the words of a note in focus, or of the first highlight of a colour, are in the window. */
const wordsAt = (page: Page, name: string) =>
  page.evaluate((which) => {
    const [one] = CSS.highlights.get(which) ?? [];
    if (one === undefined) throw new Error(`nothing is painted ${which}`);
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);

async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await wordsAt(page, name);
  await page.mouse.click(x, y);
}

test.describe('at a note', () => {
  test.use({
    hostOptions: { seed: files([noteAt(1, 'bescherming van burgers', { kind: 'note', body: 'Bij deze woorden.\n' })]) },
  });

  test('at a marker or a note beside the text, a mark is for its passage', async ({ host }) => {
    const { page } = host;
    const exact = () =>
      filesOf(host)
        .map(({ text }) => /"exact": ?"([^"]*)"/.exec(text)?.[1] ?? '')
        .filter((words) => words !== 'bescherming van burgers');
    await goTo(page, 1);
    await page.keyboard.press(']');
    await expect(page.locator('.marker:focus')).toHaveCount(1);
    await page.keyboard.press('m');
    await expect(page.locator('.marker')).toHaveCount(2);
    await page.locator('.note', { hasText: 'Bij deze woorden.' }).focus();
    await page.keyboard.press('b');
    await expect(page.locator('.marker')).toHaveCount(3);
    await page.keyboard.press('n');
    await expect(page.locator('.editor textarea')).toBeFocused();
    await expect.poll(() => filesOf(host).length).toBe(4);
    expect(exact()).toEqual([]);
  });
});

test.describe('several on the same words', () => {
  test.use({
    hostOptions: {
      seed: files([
        noteAt(1, 'Hodeida', { kind: 'highlight', colour: 'blauw' }),
        noteAt(2, 'Hodeida', { kind: 'highlight', colour: 'roze' }),
        noteAt(3, 'een wapenstilstand voor Hodeida', { kind: 'highlight', colour: 'groen' }),
      ]),
    },
  });

  test('pressing again goes on to the next, and round', async ({ host: { page } }) => {
    await goTo(page, 5);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await expect.poll(() => painted(page, 'hl-roze')).toEqual(['Hodeida']);
    const inFocus = async (): Promise<string> => {
      for (const colour of ['blauw', 'roze', 'groen'])
        if ((await painted(page, `hl-${colour}-now`)).length > 0) return colour;
      return 'none';
    };
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await press(page, 'hl-roze');
      seen.push(await inFocus());
      await page.waitForTimeout(600); // two presses, not a double one
    }
    expect(new Set(seen.slice(0, 3))).toEqual(new Set(['blauw', 'roze', 'groen']));
    expect(seen[2]).toBe('groen');
    expect(seen[3]).toBe(seen[0]);
    // From words that only one has, the shortest comes first again.
    const { x, y } = await wordsAt(page, 'hl-groen');
    await page.mouse.click(x - 60, y);
    expect(await inFocus()).toBe('groen');
    await press(page, 'hl-roze');
    expect(await inFocus()).toBe(seen[0]);
  });
});

test.describe('a narrow window', () => {
  test.use({
    hostOptions: {
      viewport: { width: 320, height: 500 },
      seed: files([noteAt(1, 'Zoals toegezegd', { kind: 'highlight', colour: 'blauw' })]),
    },
  });

  test('a press on highlighted words brings their note into sight; two presses select a word', async ({
    host: { page },
  }) => {
    await goTo(page, 5);
    await expect.poll(() => painted(page, 'hl-blauw')).toEqual(['Zoals toegezegd']);
    const { x, y } = await wordsAt(page, 'hl-blauw');
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => String(window.getSelection()).trim())).toMatch(/^(Zoals|toegezegd)$/);
    expect((await wordsAt(page, 'hl-blauw')).y).toBeCloseTo(y, 0);
    await page.keyboard.press('Escape');
    await press(page, 'hl-blauw');
    await expect(page.getByRole('button', { name: 'Verwijderen' })).toBeInViewport({ ratio: 1 });
  });
});

test.describe('whatever words', () => {
  const long = 'overwinningsoverwegingen'.repeat(6);
  test.use({
    hostOptions: {
      viewport: { width: 1280, height: 800 },
      seed: files([
        noteAt(1, 'Zoals toegezegd', {
          kind: 'note',
          label: 'vraag',
          tags: ['مرحبا بالعالم'],
          created: '2026-11-12T09:00:00+01:00',
          body: 'Een regel.\n\nمرحبا (12).\n',
        }),
        noteAt(2, 'Hodeida', { kind: 'bookmark', name: long }),
      ]),
    },
  });

  test('a long name stays in the guide, and words from right to left leave the rest in its order', async ({
    host: { page },
  }) => {
    await goTo(page, 5);
    await expect(page.locator('.bookmarks .go')).toHaveText(long);
    const [inner, outer] = await page.locator('#guide').evaluate((guide) => [guide.scrollWidth, guide.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
    const note = page.locator('.note', { hasText: 'Een regel.' });
    const leftOf = (words: string) =>
      note.evaluate((element, sought) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(sought) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + sought.length);
          return range.getBoundingClientRect().left;
        }
        return Number.NaN;
      }, words);
    // The day after the tag: its number first. The line from right to left: its end at the left.
    expect(await leftOf('12 ')).toBeLessThan(await leftOf('november'));
    expect(await leftOf('مرحبا بالعالم')).toBeLessThan(await leftOf('12 '));
    expect(await leftOf('(12)')).toBeLessThan(await leftOf('مرحبا ('));
  });
});

test('what stands at the foot of the guide covers the results under it from edge to edge', async ({
  host: { page },
}) => {
  await goTo(page, 5);
  await page.keyboard.press('m');
  await expect(page.locator('#guide-foot')).toHaveText('Opgeslagen');
  await searchFor(page, 'Veiligheidsraad');
  await page.keyboard.press('Enter');
  for (const width of [1280, 1100, 600, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const open = page.getByRole('button', { name: 'Inhoud' });
    if ((await open.isVisible()) && !(await page.locator('#guide-foot').isVisible())) await open.click();
    await expect(page.locator('#guide-foot')).toBeVisible();
    const gaps = await page.locator('#guide').evaluate((guide) => {
      const foot = guide.querySelector('#guide-foot')?.getBoundingClientRect();
      const left = guide.getBoundingClientRect().left + guide.clientLeft;
      return [
        (foot?.left ?? 0) - left,
        left + guide.clientWidth - (foot?.right ?? 0),
        guide.scrollWidth - guide.clientWidth,
      ];
    });
    for (const gap of gaps) expect(Math.abs(gap), `${width}: ${gaps}`).toBeLessThan(1);
  }
});

test('on paper the note in focus is marked as the others are', async ({ host: { page } }) => {
  await goTo(page, 5);
  await page.keyboard.press('m');
  await expect(page.locator('.marker')).toBeFocused();
  const lines = (): Promise<string[]> =>
    page
      .locator('#p5')
      .evaluate((block) =>
        ['hl-geel', 'hl-geel-now'].map((name) => getComputedStyle(block, `::highlight(${name})`).textDecorationLine),
      );
  expect(await lines()).toEqual(['underline', 'underline']);
  await page.emulateMedia({ media: 'print' });
  expect(await lines()).toEqual(['underline', 'none']);
});
