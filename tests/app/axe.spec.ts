import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import type { HostOptions } from '../host/host.ts';
import { binned, withTrouble } from './support/notebook.ts';
import { expectNoSidewaysScroll, restLoaded } from './support/page.ts';
import { closeScreen, screens } from './support/screens.ts';
import { screensApart } from './support/screens-apart.ts';

/**
 * Axe over every screen, in every theme, at 100, 200 and 400 % (1280 × 800 gives 640 × 400 and 320 × 200), and in English
 * at one of them. A normal run has two of the twelve pairs and the English one; `npm run test:axe` has all.
 */

test.describe.configure({ mode: 'parallel' });

const sizes = [
  ['100 %', { width: 1280, height: 800 }],
  ['200 %', { width: 640, height: 400 }],
  ['400 %', { width: 320, height: 200 }],
] as const;

const themes = ['light', 'sepia', 'dark', 'forced'] as const;

/**
 * Those of a normal run. Forced colours are measured in screens.spec.ts as well; sepia has the same styles as light with
 * other colours, which contrast.test.ts measures.
 */
const usual = ['light, 100 %', 'dark, 400 %'];

/** The pair in which every screen is looked at in English: of those that a normal run has not in Dutch. */
const inEnglish = 'sepia, 200 %';

const pairs = themes.flatMap((theme) =>
  sizes.flatMap(([zoom, viewport]) => {
    const pair = `${theme}, ${zoom}`;
    const dutch = { name: pair, theme, viewport, language: 'nl', long: !usual.includes(pair) };
    return pair === inEnglish ? [dutch, { ...dutch, name: `${pair}, in English`, language: 'en', long: false }] : dutch;
  }),
);

for (const { name: pair, theme, viewport, language, long } of pairs) {
  test.describe(pair, { tag: long ? ['@long'] : [] }, () => {
    const settings = { theme: theme === 'forced' ? 'system' : theme, sic: true, facts: true, language };
    const optionsWith = (seed: HostOptions['seed']): HostOptions => ({
      viewport,
      seed: { ...seed, 'settings.json': JSON.stringify(settings) },
      media: theme === 'forced' ? { forcedColors: 'active' } : {},
    });
    test.use({ hostOptions: optionsWith({ ...withTrouble, ...binned }) });

    test('axe finds nothing on any screen, and nothing is wider than the window', async ({ host }) => {
      test.setTimeout(900_000); // a machine that does much else takes ten times as long
      const { page } = host;
      await restLoaded(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const [name, open] of Object.entries(screens)) {
        await open(page);
        await expectNoFault(page, name);
        await closeScreen(page);
      }
    });

    test('axe finds nothing on a screen that has a notebook of its own', async ({ launch }) => {
      test.setTimeout(900_000); // a machine that does much else takes ten times as long
      for (const [name, { seed, open }] of Object.entries(screensApart)) {
        const host = await launch(optionsWith(seed));
        await restLoaded(host.page);
        await open(host);
        await expectNoFault(host.page, name);
        await host.close();
      }
    });
  });
}

async function expectNoFault(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] }) // the rest is not looked at, and takes a quarter of the time
    .analyze();
  const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`);
  expect(found, name).toEqual([]);
  await expectNoSidewaysScroll(page, name);
}
