import type { Note } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import { axe, body, marker, writeAt } from './support/note-writing.ts';
import { filesOf, noteAt } from './support/notebook.ts';
import { expectNoSidewaysScroll, goTo, restLoaded } from './support/page.ts';

/** Where notes stand: markers at their words, notes in the margin or under their paragraph, in the letter’s order. */

test.beforeEach(({ host }) => restLoaded(host.page));

test('a marker with the focus stays on its words when the window gets another size', async ({ host: { page } }) => {
  await writeAt(page, 5, 1, 'een');
  await goTo(page, 4);
  await page.keyboard.press(']');
  await expect(marker(page)).toBeFocused();
  /** How far the four sides of the marker are from those of the first line of its words, at most, px. */
  const off = () =>
    page.evaluate(() => {
      const [words] = CSS.highlights.get('hl-geel-now') ?? [];
      if (words === undefined) return Number.NaN;
      const range = document.createRange();
      range.setStart(words.startContainer, words.startOffset);
      range.setEnd(words.endContainer, words.endOffset);
      const line = [...range.getClientRects()].find(({ width }) => width > 0);
      const own = document.activeElement?.getBoundingClientRect();
      const sides = ['left', 'top', 'right', 'bottom'] as const;
      return Math.max(...sides.map((side) => Math.abs((line?.[side] ?? Number.NaN) - (own?.[side] ?? Number.NaN))));
    });
  await expect.poll(off).toBeLessThan(1);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const other of [600, 1024, width]) {
    await page.setViewportSize({ width: other, height });
    await expect.poll(off).toBeLessThan(1);
    await expect(marker(page)).toBeFocused();
  }
});

test('notes in the margin share a line with their words, and never lie over each other', async ({ host: { page } }) => {
  const words = 'Een tekst die lang genoeg is om meer dan een paar regels van de kantlijn te vullen, en nog wat meer.';
  for (const sentence of [0, 1, 2]) await writeAt(page, 5, sentence, words);
  await goTo(page, 5);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.note')].map((note) => {
      const { top, bottom, left } = note.getBoundingClientRect();
      return { top, bottom, left };
    }),
  );
  expect(boxes).toHaveLength(3);
  for (const [at, box] of boxes.entries()) {
    if (at > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
  }
  const baselines = await page.evaluate(() => {
    const baseline = (range: Range): number => {
      const probe = document.createElement('span');
      probe.style.cssText = 'display:inline-block;width:0;height:0';
      range.insertNode(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    };
    const at = (selector: string): number => {
      const range = document.createRange();
      range.setStart(document.querySelector(selector) as Element, 0);
      return baseline(range);
    };
    return [at('#p5'), at('.note .lemma .hl')];
  });
  expect(Math.abs((baselines[0] ?? 0) - (baselines[1] ?? 99))).toBeLessThanOrEqual(1);
});

test('an open card has the margin first', async ({ host: { page } }) => {
  await writeAt(page, 5, 0, 'Een notitie.');
  await goTo(page, 5);
  await page.keyboard.press('F7');
  await expect(page.locator('#fact-cursor')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#margin-card')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const card = document.getElementById('margin-card')?.getBoundingClientRect();
        const note = document.querySelector('.note')?.getBoundingClientRect();
        return card && note && (note.top >= card.bottom || note.bottom <= card.top);
      }),
    )
    .toBe(true);
});

test('an editor keeps its caret and what is half typed when its note moves, and leaves the focus where it is', async ({
  host: { page },
}) => {
  const [wide, narrow] = [
    { width: 1280, height: 800 },
    { width: 700, height: 800 },
  ];
  await page.setViewportSize(wide);
  await goTo(page, 8);
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Een drie');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await page.setViewportSize(narrow);
  await expect(page.locator('#p8 + .notes-aside .editor')).toBeVisible();
  await page.keyboard.type(' twee');
  await page.setViewportSize(wide);
  await expect(page.locator('#margin .editor')).toBeVisible();
  await page.keyboard.type('!');
  await expect(body(page)).toHaveValue('Een twee! drie');
  const tag = page.getByRole('combobox', { name: 'Trefwoord toevoegen' });
  await tag.focus();
  await page.keyboard.type('hal');
  await page.setViewportSize(narrow);
  await expect(page.locator('#p8 + .notes-aside .editor')).toBeVisible();
  await expect(tag).toBeFocused();
  await expect(tag).toHaveValue('hal');
  // From elsewhere the editor takes no focus.
  await page.locator('#more-button').focus();
  await page.setViewportSize(wide);
  await expect(page.locator('#margin .editor')).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.locator('#more-button')).toBeFocused();
});

test('a narrow window has notes under their paragraph, and nothing sideways', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Een notitie met https://een.heel.lang.adres.example/dat/niet/ophoudt/en/maar/doorgaat.');
  for (const width of [1000, 600, 380, 320]) {
    await host.resize({ width, height: 800 });
    await expect(page.locator('.note')).toHaveCount(1);
    await expectNoSidewaysScroll(page, String(width));
    if (width < 976) await expect(page.locator('#p5 + .notes-aside .note')).toBeVisible();
  }
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  await expectNoSidewaysScroll(page, 'with the editor');
  expect(await axe(page)).toEqual([]);
});

test('Enter on a marker brings its note into sight, also under a paragraph longer than the window', async ({
  host,
}) => {
  const { page } = host;
  await writeAt(page, 5, 1, 'Onder een lange alinea.');
  await page.setViewportSize({ width: 320, height: 500 });
  await goTo(page, 5);
  await page.keyboard.press(']');
  await expect(page.locator('.marker:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.note')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Bewerken' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(page.locator('.marker')).toBeFocused();
  await expect(page.locator('.marker')).toBeInViewport();
});

test('markers of the letterhead stand in the letter’s order, and one goes on from each', async ({ host: { page } }) => {
  const blocks = page.locator('.letterhead [data-start]');
  for (const at of [3, 1, 2]) {
    await blocks.nth(at).evaluate((block: HTMLElement) => {
      block.tabIndex = -1;
      block.focus();
    });
    await page.keyboard.press('b');
    await expect(marker(page)).toHaveCount([0, 2, 3, 1][at] ?? 0);
  }
  const starts = await marker(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const texts = await blocks.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const first = (words: string): string => /“(\S+)/.exec(words)?.[1] ?? '';
  expect(starts.map(first)).toEqual([1, 2, 3].map((at) => (texts[at] ?? '').split(/\s/)[0]));
  await page.keyboard.press('Control+Home');
  await marker(page).first().focus();
  await page.keyboard.press(']');
  await expect(marker(page).nth(1)).toBeFocused();
  await page.keyboard.press(']');
  await expect(marker(page).nth(2)).toBeFocused();
});

test('notes under their paragraph stand in the letter’s order, in whatever order they were made', async ({ host }) => {
  const { page } = host;
  await host.resize({ width: 800, height: 800 });
  for (const [sentence, words] of [
    [2, 'derde'],
    [0, 'eerste'],
    [1, 'tweede'],
  ] as const)
    await writeAt(page, 5, sentence, words);
  await expect(page.locator('#p5 + .notes-aside .note')).toHaveText([/eerste/, /tweede/, /derde/]);
});

test('a browser that cannot move an element shows the notes all the same, and the focus stays', async ({
  host: { page },
}) => {
  await page.evaluate(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 8);
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Een');
  await page.setViewportSize({ width: 700, height: 800 });
  await expect(page.locator('#p8 + .notes-aside .editor')).toBeVisible();
  await page.keyboard.type(' twee');
  await expect(body(page)).toHaveValue('Een twee');
});

test('who comes back from another window finds this one as it was scrolled', async ({ host: { page } }) => {
  await goTo(page, 3);
  await page.keyboard.press('b');
  await expect(page.locator('.marker:focus-visible')).toHaveCount(1);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 3000);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0))
    .toBeLessThan(0);
  const scrolled = (): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
  await page.waitForTimeout(300);
  const before = await scrolled();
  // What a window tells that is left and comes back; one alone has always the focus here.
  await page.evaluate(() => {
    const at = document.activeElement;
    window.dispatchEvent(new Event('blur'));
    at?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
  await page.waitForTimeout(200);
  expect(await scrolled()).toBe(before);
});

test.describe('in a window that is lower than an editor', () => {
  test.use({ hostOptions: { viewport: { width: 512, height: 350 } } });

  test('what one types is in sight, also where an editor above it closes', async ({ host: { page } }) => {
    await writeAt(page, 10, 1, 'De tweede.');
    await goTo(page, 10);
    await page.keyboard.press('n');
    await expect(body(page)).toBeFocused();
    await page.keyboard.type('De eerste.');
    await expect(page.locator('.editor .saved')).toHaveText('Opgeslagen');
    await goTo(page, 12);
    await page.keyboard.press('[');
    await expect(marker(page).last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.note:focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(body(page)).toHaveValue('De tweede.');
    await expect(body(page)).toBeFocused();
    await expect(body(page)).toBeInViewport({ ratio: 1 });
  });
});

test.describe('a note whose passage has other words now', () => {
  // As of a letter that had no "geen" when the note was made.
  const withoutGeen = (n: number, fields: Partial<Note>): Note => {
    const note = noteAt(n, 'doch hiervoor was geen steun', fields);
    const { selectors } = note;
    const quote = { ...selectors.quote, exact: 'doch hiervoor was steun' };
    const position = { ...selectors.position, end: selectors.position.start + quote.exact.length };
    return { ...note, selectors: { quote, position, block: null } };
  };
  const notes = [withoutGeen(1, { body: 'Mooi.\n' }), withoutGeen(2, { kind: 'highlight', body: '' })];
  test.use({ hostOptions: { seed: filesOf(notes) } });

  test('says so beside the text and in the list, a highlight too', async ({ host: { page } }) => {
    const words = 'In de brief staan hier nu andere woorden.';
    await page.keyboard.press(']');
    const beside = page.locator('#page .note');
    await expect(beside).toHaveCount(2);
    for (const at of [0, 1]) await expect(beside.nth(at)).toContainText(words);
    await page.keyboard.press('Control+3');
    const entries = page.locator('.note-entry');
    await expect(entries).toHaveCount(2);
    for (const at of [0, 1]) await expect(entries.nth(at)).toContainText(words);
  });
});
