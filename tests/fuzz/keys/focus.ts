import type { Page } from '@playwright/test';

const patience = 3000; // ms in which the app may still be putting the focus somewhere, on a busy machine

export interface Focus {
  /** Null where it is on something one can see, else what is wrong. */
  readonly fault: string | null;
  /** For how long it was nowhere meanwhile, in milliseconds from when the page had been drawn twice. */
  readonly away: number;
}

/**
 * Where the focus is, once the page has been drawn twice. While it is nowhere, the app gets time: many things are drawn
 * after the disk has answered.
 */
export async function focusAfter(page: Page): Promise<Focus> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const start = performance.now();
  let fault = await faultNow(page);
  if (fault === null) return { fault, away: 0 };
  while (fault !== null && performance.now() < start + patience) fault = await faultNow(page);
  return { fault, away: performance.now() - start };
}

const faultNow = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return 'the focus is nowhere';
    if (element === document.body || element === document.documentElement) return 'the focus is on body';
    return element.checkVisibility({ visibilityProperty: true })
      ? null
      : `the focus is on what cannot be seen: ${element.outerHTML.slice(0, 120)}`;
  });

/** What had the focus, as a person would name it. */
export const focusedNow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return 'nothing';
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} “${name.slice(0, 50)}”`;
  });
