import type { Page } from '@playwright/test';
import { expect } from '../../host/fixture.ts';

/** What a reader of the page can see of where the focus is: its role and name, or its tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'body';
    return (
      element.id || element.getAttribute('aria-label') || element.textContent.trim().slice(0, 60) || element.tagName
    );
  });
}

/** The words at the right of the head: "alinea 5 van 39". */
export const place = (page: Page): Promise<string> => page.locator('.place').innerText();

/** Waits until the parts that load after the first screen are there, so that a panel opens at once. */
export async function restLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.rest === 'true');
}

/** Fails where something is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, name).toBeLessThanOrEqual(window ?? 0);
}

/** Chooses passage from one paragraph's character to another's, as a drag of the mouse would. */
export async function select(page: Page, from: [id: string, offset: number], to: [id: string, offset: number]) {
  await page.evaluate(
    ([start, end]) => {
      const point = ([id, offset]: [string, number]): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id) ?? document, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new Error(`${id} has no character ${offset}`);
      };
      const range = document.createRange();
      range.setStart(...point(start));
      range.setEnd(...point(end));
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    [from, to] as const,
  );
}

/** To a paragraph by its number, by keys alone; it then has the focus, and what was asked is gone. */
export async function goTo(page: Page, paragraph: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await expect(page.locator('.go-to input')).toBeFocused();
  await page.keyboard.type(String(paragraph));
  await page.keyboard.press('Enter');
  await expect(page.locator(`#p${paragraph}`)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
