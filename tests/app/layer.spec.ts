import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { focused, goTo, restLoaded } from './support/page.ts';

/** Facts in the text: painted on demand, reached by key and by pointing. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { letter } = shippedLetter();

/** The words that a highlight paints. */
const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((which) => {
    const found: string[] = [];
    for (const one of CSS.highlights.get(which) ?? []) {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      found.push(range.toString());
    }
    return found;
  }, name);

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#letter [data-start]')].map((block) => block.textContent).join('\n\n'),
  );

test('the layer is off until asked for, then marks facts, and is remembered', async ({ host }) => {
  const { page } = host;
  await expect.poll(() => painted(page, 'fact')).toEqual([]);
  await page.keyboard.press('F9');
  await expect(page.getByRole('status')).toHaveText('Feiten zijn gemarkeerd in de tekst.');
  await expect.poll(() => painted(page, 'fact')).toContain('Kamerstuk 26 150; nr. 168');
  // What lacks something is marked differently.
  await page.evaluate(() => document.getElementById('p5')?.scrollIntoView());
  await expect
    .poll(() => painted(page, 'fact-missing'))
    .toContain('motie Sjoerdsma van 15 november 2018, Kamerstuk 21 501, nr. 02');
  expect(await textOf(page)).toBe(letter.text);
  await host.restart();
  await restLoaded(host.page);
  await expect.poll(() => painted(host.page, 'fact')).not.toEqual([]);
  await host.page.keyboard.press('F9');
  await expect.poll(() => painted(host.page, 'fact')).toEqual([]);
});

test.describe('with the layer on', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"facts":true}' } } });

  test('a group can be left out', async ({ host: { page } }) => {
    await expect.poll(() => painted(page, 'fact')).toContain('Kamerstuk 26 150; nr. 168');
    await page.keyboard.press('Control+,');
    await page.getByRole('checkbox', { name: 'Kamerstukken' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => painted(page, 'fact')).not.toContain('Kamerstuk 26 150; nr. 168');
    await expect.poll(() => painted(page, 'fact')).toContain('oktober 2017');
  });

  test('from fact to fact by key: each is a button with its name; its card opens, copies and closes', async ({
    host,
  }) => {
    const { page } = host;
    await goTo(page, 5);
    const names: string[] = [];
    for (let i = 0; i < 40 && !names.at(-1)?.startsWith('motie Sjoerdsma'); i++) {
      names.push(await nextFact(page));
    }
    expect(names.at(-1)).toMatch(
      /^motie Sjoerdsma van 15 november 2018, Kamerstuk 21 501, nr\. 02, motie.*, feit \d+ van \d+ in alinea 5, nummer ontbreekt$/,
    );
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Feit: Motie Sjoerdsma' });
    await expect(card).toBeVisible();
    await expect(card.getByRole('button', { name: 'Kaart sluiten' })).toBeFocused();
    await expect(card).toContainText('te stoppen met het leveren van wapens aan de partijen bij het conflict');
    for (let i = 0; i < 15 && (await focused(page)) !== 'Kopieer de verwijzing'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('aangevuld door de redactie');
    expect((await host.clipboard()).text).toBe('Motie Sjoerdsma, Kamerstukken II 2018/19, 21501-02, nr. 1929');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(page.locator('#fact-cursor')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#fact-cursor')).toHaveCount(0);
    expect(await textOf(page)).toBe(letter.text);
  });

  test('the button lies over the words of its fact', async ({ host: { page } }) => {
    await page.locator('#p5').focus();
    await nextFact(page);
    const over = await page.evaluate(() => {
      const button = document.getElementById('fact-cursor');
      const box = button?.getBoundingClientRect();
      if (!button || box === undefined) return null;
      button.style.pointerEvents = 'none';
      const caret = document.caretPositionFromPoint(box.x + 2, box.y + box.height / 2);
      return caret?.offsetNode.textContent?.slice(caret.offset, caret.offset + 8) ?? null;
    });
    const name = await page.locator('#fact-cursor').getAttribute('aria-label');
    expect(over).not.toBeNull();
    expect(name?.startsWith(over ?? '?')).toBe(true);
  });

  test('walking changes nothing of how the letter is set', async ({ host: { page } }) => {
    // All parts laid out, so that heights that are still estimates play no role.
    await page.evaluate(() => {
      for (const chunk of document.querySelectorAll<HTMLElement>('.chunk')) chunk.style.contentVisibility = 'visible';
    });
    const tops = (): Promise<number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('#letter [data-start]')].map(
          (block) => block.getBoundingClientRect().top + window.scrollY,
        ),
      );
    const before = await tops();
    await page.locator('#p5').focus();
    const names = new Set<string>();
    for (let i = 0; i < 30; i++) {
      names.add(await nextFact(page));
    }
    expect(names.size).toBeGreaterThan(20);
    await expect(page.locator('#fact-cursor')).toHaveCount(1);
    const moved = (await tops()).map((top, i) => top - (before[i] ?? 0)).filter((by) => Math.abs(by) > 1);
    expect(moved).toEqual([]);
  });

  test('resting on a fact opens its card in the margin, leaving both closes it, a press keeps it', async ({
    host: { page },
  }) => {
    await page.evaluate(() => document.getElementById('p5')?.scrollIntoView());
    await expect.poll(() => painted(page, 'fact')).toContain('november 2017');
    const box = await boxOf(page, 'november 2017');
    await page.mouse.move(box.x + 20, box.y + 8);
    const card = page.getByRole('region', { name: 'Feit: november 2017' });
    await expect(card).toBeVisible();
    // From the fact to its card: it stays.
    await card.hover();
    await page.waitForTimeout(700);
    await expect(card).toBeVisible();
    await page.mouse.move(640, 780);
    await page.mouse.move(20, 700);
    await expect(card).toHaveCount(0);
    // Escape closes it while the pointer rests where it was, wherever the focus is, and it stays closed.
    await page.mouse.move(box.x + 20, box.y + 8);
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await page.mouse.move(box.x + 22, box.y + 9);
    await page.waitForTimeout(700);
    await expect(card).toHaveCount(0);
    await page.mouse.move(20, 700);
    await page.mouse.click(box.x + 20, box.y + 8);
    await expect(card).toBeVisible();
    await page.mouse.move(20, 700);
    await page.waitForTimeout(700);
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });
});

/** Goes to the next fact; gives the name of its button, which has the focus. */
async function nextFact(page: Page): Promise<string> {
  const cursor = page.locator('#fact-cursor');
  const before = (await cursor.count()) === 0 ? '' : ((await cursor.getAttribute('aria-label')) ?? '');
  await page.keyboard.press('F7');
  await expect(cursor).not.toHaveAttribute('aria-label', before);
  await expect(cursor).toBeFocused();
  return (await cursor.getAttribute('aria-label')) ?? '';
}

async function boxOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((which) => {
    for (const one of CSS.highlights.get('fact') ?? []) {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      if (range.toString() !== which) continue;
      const { x, y } = range.getBoundingClientRect();
      return { x, y };
    }
    throw new Error(`${which} is not painted`);
  }, words);
}

test.describe('in a narrow window', () => {
  test.use({ hostOptions: { viewport: { width: 700, height: 700 }, seed: { 'settings.json': '{"facts":true}' } } });

  test('the card stands in the text, right after the paragraph', async ({ host: { page } }) => {
    await page.locator('#p6').focus();
    await nextFact(page);
    await page.keyboard.press('Enter');
    const after = await page
      .locator('#margin-card')
      .evaluate((card) => card.closest('.aside')?.previousElementSibling?.id);
    expect(after).toBe('p6');
    expect(await textOf(page)).toBe(letter.text);
    await page.keyboard.press('Escape');
    await expect(page.locator('#card-aside')).toHaveCount(0);
  });
});
