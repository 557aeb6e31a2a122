import type { Page } from '@playwright/test';
import { expect, type Host, test } from '../host/fixture.ts';
import type { Media } from '../host/host.ts';
import {
  cutText,
  faintText,
  forgetStops,
  hiddenFocus,
  isStopAgain,
  moving,
  sideways,
  smallTargets,
} from './support/measure.ts';
import { binned, withTrouble } from './support/notebook.ts';
import { restLoaded } from './support/page.ts';
import { closeScreen, screens } from './support/screens.ts';

/** What WCAG asks of every screen and axe cannot measure. One opening of a screen serves all of it. */

test.describe.configure({ mode: 'parallel' });

/** By turns: each screen has one of them. */
const themes = ['light', 'sepia', 'dark'] as const;
const wide = { width: 1280, height: 800 };
const seed = { ...withTrouble, ...binned, 'settings.json': JSON.stringify({ sic: true, facts: true, theme: 'light' }) };

/** The style that 1.4.12 asks for, of which nothing may be lost. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;

test.describe('at 1280 px, without motion', () => {
  test.use({ hostOptions: { viewport: wide, seed, media: { reducedMotion: 'reduce' } } });

  test('every screen: targets of 24 px, text spacing, type at 200 %, forced colours, more contrast, no motion', async ({
    host,
  }) => {
    test.setTimeout(300_000);
    const { page } = host;
    await restLoaded(page);
    const faults: string[] = [];
    for (const [at, [name, open]] of Object.entries(screens).entries()) {
      const theme = themes[at % themes.length] ?? 'light';
      await open(page);
      const find = async (where: string, lists: Promise<string[]>[]): Promise<void> => {
        for (const list of lists) faults.push(...(await list).map((fault) => `${name}, ${where}: ${fault}`));
      };
      await find('as it is', [smallTargets(page), cutText(page), sideways(page), moving(page)]);
      await withStyle(page, spacing, () => find('text spacing', [cutText(page), sideways(page)]));
      await withType200(page, () => find('type at 200 %', [cutText(page), sideways(page)]));
      await withMedia(host, { forcedColors: 'active' }, '(forced-colors: active)', () =>
        find('forced colours', [faintText(page, 4.5)]),
      );
      await withMedia(host, { contrast: 'more' }, '(prefers-contrast: more)', async () => {
        await page.locator('html').evaluate((root, name) => root.setAttribute('data-theme', name), theme);
        await find(`more contrast, ${theme}`, [faintText(page, 7)]);
        await page.locator('html').evaluate((root) => root.setAttribute('data-theme', 'light'));
      });
      await closeScreen(page);
    }
    expect(faults).toEqual([]);
  });
});

test.describe('at 320 px', () => {
  test.use({ hostOptions: { viewport: { width: 320, height: 640 }, seed } });

  test('every screen: nothing wider than the window, nothing cut off, targets of 24 px', async ({ host }) => {
    test.setTimeout(300_000);
    const { page } = host;
    await restLoaded(page);
    const faults: string[] = [];
    for (const [name, open] of Object.entries(screens)) {
      await open(page);
      for (const list of [sideways(page), cutText(page), smallTargets(page)])
        faults.push(...(await list).map((fault) => `${name}: ${fault}`));
      await closeScreen(page);
    }
    expect(faults).toEqual([]);
  });
});

/** Where Tab leads from, and so many stops there may be before it comes back to where it began. */
const paths = [
  'letter',
  'dossier',
  'facts: the timeline',
  'briefing',
  'search: the options',
  'a note that is written', // from here on it is said at the foot of the guide that all is saved
  'notebook, with all that asks for attention, and several chosen',
  'notebook: import and export',
  'a passage is chosen for a note that came loose',
  'display',
  'more',
] as const;
const farthest = 200;

for (const [where, viewport] of [
  ['at 1280 px', wide],
  ['at 640 px', { width: 640, height: 400 }],
] as const) {
  test.describe(where, () => {
    test.use({ hostOptions: { viewport, seed } });

    test('the focus can be seen at every stop of Tab', async ({ host }) => {
      test.setTimeout(300_000);
      const { page } = host;
      await restLoaded(page);
      const faults: string[] = [];
      for (const name of paths) {
        // Backwards too: what one comes to from below, the browser brings to the top, where the head is.
        for (const key of ['Tab', 'Shift+Tab']) {
          await screens[name]?.(page);
          await laidOut(page); // a panel hears only then that the focus leaves it
          await forgetStops(page);
          let stops = 0;
          for (let again = false; !again && stops < farthest; stops++) {
            await page.keyboard.press(key);
            const fault = await hiddenFocusAtLast(page);
            if (fault !== null) faults.push(`${name}, stop ${stops + 1} of ${key}: ${fault}`);
            again = await isStopAgain(page);
          }
          expect(stops, name).toBeGreaterThan(10);
          expect(stops, `${name}: ${key} comes back to where it began`).toBeLessThan(farthest);
          await closeScreen(page);
        }
      }
      expect([...new Set(faults)]).toEqual([]);
    });
  });
}

/** Uses it once the page has taken over what the system now says. */
async function withMedia(host: Host, media: Media, query: string, use: () => Promise<void>): Promise<void> {
  await host.emulateMedia(media);
  await host.page.waitForFunction((words) => matchMedia(words).matches, query);
  await use();
  await host.emulateMedia({ forcedColors: 'none', contrast: 'no-preference' });
  await host.page.waitForFunction((words) => !matchMedia(words).matches, query);
}

/** What is wrong once the page has come to rest: it may still be scrolling to where the focus went. */
async function hiddenFocusAtLast(page: Page): Promise<string | null> {
  let fault = await hiddenFocus(page);
  for (let tries = 0; fault !== null && tries < 20; tries++) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    fault = await hiddenFocus(page);
  }
  return fault;
}

async function withStyle(page: Page, css: string, use: () => Promise<void>): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  await laidOut(page);
  await use();
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** Menus and lists were placed for how it looked before; they look again when the window changes. */
async function laidOut(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function withType200(page: Page, use: () => Promise<void>): Promise<void> {
  const before = await page.locator('html').getAttribute('data-size');
  await page.locator('html').evaluate((root) => root.setAttribute('data-size', '200'));
  await laidOut(page);
  await use();
  await page.locator('html').evaluate((root, size) => root.setAttribute('data-size', size ?? '100'), before);
}
