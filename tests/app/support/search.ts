import type { Page } from '@playwright/test';
import { expect } from '../../host/fixture.ts';

/** Ctrl+F, and words into the field, one key at a time; waits for what comes of them. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await openSearch(page);
  await page.keyboard.type(words);
  await expect(page.locator('.results :is(.count, .message)')).toBeVisible();
}

export async function openSearch(page: Page, keys = 'Control+f'): Promise<void> {
  await page.keyboard.press(keys);
  await expect(page.locator('#search')).toBeFocused();
}

/** "3 van 8 in 6 alinea's", as the guide has it. */
export const count = (page: Page) => page.locator('.results .count p');

/** What a screen reader is told. */
export const said = (page: Page) => page.locator('#search-said');

/** The words that a highlight paints. */
export function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((which) => {
    const found: string[] = [];
    for (const one of CSS.highlights.get(which) ?? []) {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      found.push(range.toString());
    }
    return found;
  }, name);
}

/** Where the current hit is in the window, with what covers the window's top. */
export function hitBox(page: Page): Promise<{ top: number; bottom: number; head: number; height: number }> {
  return page.evaluate(() => {
    const [one] = CSS.highlights.get('hit-now') ?? [];
    if (one === undefined) throw new Error('no hit is current');
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    const head = document.getElementById('head');
    const sticky = head !== null && getComputedStyle(head).position === 'sticky';
    return { top, bottom, head: sticky ? head.offsetHeight : 0, height: window.innerHeight };
  });
}

/** The letter's text as its page holds it. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#letter [data-start]')].map((block) => block.textContent).join('\n\n'),
  );

/** From now on what the page asks its workers reaches them late: what comes meanwhile is sure to come first. */
export function askLate(page: Page, ms: number): Promise<void> {
  return page.evaluate((late) => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      setTimeout(() => send.call(this, message), late);
    };
  }, ms);
}
