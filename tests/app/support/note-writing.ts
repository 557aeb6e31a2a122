import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../../host/fixture.ts';
import { goTo, select } from './page.ts';
import { painted } from './search.ts';

/** Writing notes in the text of an app under test, in Dutch. */

export const status = (page: Page) => page.locator('.head ~ .status, .status');

export const body = (page: Page) => page.getByRole('textbox', { name: 'Tekst (Markdown)' });

export const marker = (page: Page) => page.locator('.marker');

/** A selection as a drag of the mouse ends it. */
export async function drag(page: Page, from: [string, number], to: [string, number]): Promise<void> {
  await select(page, from, to);
  await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
  await expect(page.locator('#selection-bar')).toBeVisible();
}

/** A note with words, at a sentence of a paragraph; the editor is closed again. */
export async function writeAt(page: Page, paragraph: number, sentence: number, words: string): Promise<void> {
  await goTo(page, paragraph);
  await page.keyboard.press('s');
  await expect.poll(() => painted(page, 'chosen')).not.toEqual([]);
  for (let i = 0; i < sentence; i++) {
    await page.keyboard.press('ArrowDown');
    await expect(status(page)).toContainText(`Zin ${i + 2} van `);
  }
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('.editor .saved')).toHaveText('Opgeslagen');
  await page.keyboard.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
}

export const axe = async (page: Page): Promise<unknown[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

/** Who does not wait until it is seen that the disk takes more again, when what it refused is saved by itself. */
export const tryAgain = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: 'Opnieuw proberen' })
    .click({ timeout: 1000 })
    .catch(() => {}); // it has been tried again
