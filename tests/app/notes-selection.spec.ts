import { expect, test } from '../host/fixture.ts';
import { drag, writeAt } from './support/note-writing.ts';
import { filesOf } from './support/notes.ts';
import { shippedLetter } from './support/other-letter.ts';
import { goTo, restLoaded, select } from './support/page.ts';
import { painted, textOf } from './support/search.ts';

/** Words that are selected with a pointer, and what can be done with them. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { letter } = shippedLetter();

test('words chosen by pointer, across paragraphs, in each colour; the letter stays as it is', async ({ host }) => {
  const { page } = host;
  await goTo(page, 4);
  await drag(page, ['p4', 100], ['p5', 40]);
  await page.getByRole('button', { name: 'Markeren in blauw' }).click();
  await expect(page.locator('#selection-bar')).toHaveCount(0);
  await expect.poll(async () => (await painted(page, 'hl-blauw')).length).toBe(2);
  const [first, second] = await painted(page, 'hl-blauw');
  const p4 = await page.locator('#p4').textContent();
  const p5 = await page.locator('#p5').textContent();
  expect([first, second]).toEqual([p4?.slice(100).trimStart(), p5?.slice(0, 40).trimEnd()]);
  for (const [at, colour] of ['geel', 'groen', 'roze', 'paars'].entries()) {
    await drag(page, ['p6', at * 20], ['p6', at * 20 + 19]);
    await page.getByRole('button', { name: `Markeren in ${colour}` }).click();
    await expect.poll(async () => (await painted(page, `hl-${colour}`)).length).toBe(1);
  }
  expect(filesOf(host)).toHaveLength(5);
  // The same words twice are two marks.
  await drag(page, ['p6', 0], ['p6', 19]);
  await page.getByRole('button', { name: 'Markeren in geel' }).click();
  await expect.poll(async () => (await painted(page, 'hl-geel')).length).toBe(2);
  expect(await textOf(page)).toBe(letter.text);
  // A highlight without words stands in the margin only while it is in focus.
  await expect(page.locator('.note')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toHaveCount(0);
});

test('what can be done with words at the foot of the window stands over none of them', async ({ host: { page } }) => {
  await goTo(page, 4);
  // So that the last line chosen is the last one in the window, and there is no room below it.
  await page.evaluate(() => {
    const { bottom } = document.getElementById('p4')?.getBoundingClientRect() ?? { bottom: 0 };
    window.scrollBy({ top: bottom - window.innerHeight + 20, behavior: 'instant' });
  });
  const length = await page.evaluate(() => document.getElementById('p4')?.textContent?.length ?? 0);
  await drag(page, ['p4', 20], ['p4', length]);
  const bar = await page.locator('#selection-bar').boundingBox();
  const first = await page.evaluate(() => window.getSelection()?.getRangeAt(0).getClientRects()[0]?.top);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(first ?? 0);
});

test('a drag that ends in a note beside the text selects no more of the letter, and the other way round', async ({
  host: { page },
}) => {
  await writeAt(page, 8, 0, 'Een notitie van enige lengte, opdat er iets te slepen valt.');
  const text = await page.locator('#p8').boundingBox();
  const note = await page.locator('.note').boundingBox();
  if (text === null || note === null) throw new Error('There is nothing to drag over.');
  const selected = async (from: [number, number], to: [number, number]): Promise<string> => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
    await page.mouse.move(...to, { steps: 4 });
    await page.mouse.up();
    return page.evaluate(() => getSelection()?.toString() ?? '');
  };
  const inText: [number, number] = [text.x + 100, text.y + 12];
  const inNote: [number, number] = [note.x + 100, note.y + note.height / 2];
  const words = await selected(inText, inNote);
  expect(words).not.toBe('');
  expect(words.length).toBeLessThan(629);
  expect((await selected(inNote, inText)).length).toBeLessThan(200);
  expect(await selected([note.x + 5, note.y + 8], [note.x + 120, note.y + 8])).not.toBe('');
});

test('what can be done with words goes along with them: by Shift, in another window, and for a finger', async ({
  host: { page },
}) => {
  const bar = page.locator('#selection-bar');
  const below = async (): Promise<boolean> => {
    const end = await page.evaluate(() => {
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(({ width }) => width > 0);
      return lines.at(-1)?.bottom ?? 0;
    });
    const box = await bar.boundingBox();
    return box !== null && Math.abs(box.y - end - 8) < 2;
  };
  await goTo(page, 3);
  await drag(page, ['p3', 20], ['p3', 60]);
  expect(await below()).toBe(true);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(below).toBe(true);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.evaluate(() => window.scrollBy(0, getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0));
  await page.evaluate(() => window.scrollBy(0, -200));
  await expect.poll(below).toBe(true);

  // A finger that rests selects; its handles move the ends without any event of a pointer.
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    for (const type of ['pointerdown', 'pointercancel'])
      document.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch' }));
  });
  await expect(bar).toHaveCount(0);
  await select(page, ['p3', 10], ['p3', 60]);
  await expect(bar).toBeVisible();
});

test('after a press in a note the whole letter can be selected by key, and the note by pointer', async ({
  host: { page },
}) => {
  await writeAt(page, 8, 0, 'Een notitie van enige lengte, opdat er iets te kiezen valt.');
  const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
  const paragraph = (await page.locator('#p8').innerText()).slice(0, 40);
  await page.locator('#margin .note').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  expect(await selected()).toContain(paragraph);
  await page.locator('#margin .note p').first().dblclick();
  const word = await selected();
  expect(word.trim()).toMatch(/^\p{L}+$/u);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
  expect((await selected()).length).toBe(word.length + 4);
});
