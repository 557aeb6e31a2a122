import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../host/fixture.ts';
import { binned, withTrouble } from './support/notebook.ts';
import { expectNoSidewaysScroll, restLoaded } from './support/page.ts';
import { closeScreen, screens } from './support/screens.ts';

/**
 * Axe over every screen, in every theme, at 100, 200 and 400 % (1280 × 800 gives 640 × 400 and 320 × 200). A normal run
 * has two of these; `npm run test:axe` has all twelve.
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

for (const theme of themes) {
  for (const [zoom, viewport] of sizes) {
    const pair = `${theme}, ${zoom}`;
    test.describe(pair, { tag: usual.includes(pair) ? [] : ['@long'] }, () => {
      test.use({
        hostOptions: {
          viewport,
          seed: {
            ...withTrouble,
            ...binned,
            'settings.json': JSON.stringify({ theme: theme === 'forced' ? 'system' : theme, sic: true, facts: true }),
          },
          media: theme === 'forced' ? { forcedColors: 'active' } : {},
        },
      });

      test('axe finds nothing on any screen, and nothing is wider than the window', async ({ host }) => {
        test.setTimeout(400_000);
        const { page } = host;
        await restLoaded(page);
        for (const [name, open] of Object.entries(screens)) {
          await open(page);
          const { violations } = await new AxeBuilder({ page })
            .setLegacyMode(true)
            .options({ resultTypes: ['violations'] }) // the rest is not looked at, and takes a quarter of the time
            .analyze();
          const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`);
          expect(found, `${name}`).toEqual([]);
          await expectNoSidewaysScroll(page, name);
          await closeScreen(page);
        }
      });
    });
  }
}
