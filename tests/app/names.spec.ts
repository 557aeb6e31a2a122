import { type Command, commandNames } from '../../src/shared/commands.ts';
import { messagesIn } from '../../src/shared/i18n/i18n.ts';
import { languages } from '../../src/shared/settings.ts';
import { expect, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';

/** WCAG 3.2.4: what does the same is called the same, wherever it stands. */

for (const language of languages) {
  test.describe(language, () => {
    test.use({
      hostOptions: { viewport: { width: 1280, height: 800 }, seed: { 'settings.json': JSON.stringify({ language }) } },
    });

    test('a command has one name, in the menu bar, the menu of the head, the overview, and what it opens', async ({
      host,
    }) => {
      const { page } = host;
      await restLoaded(page);
      const { commands, nav } = messagesIn(language);
      const names = Object.values(commands);
      expect(new Set(names).size, 'no two commands have one name').toBe(names.length);

      for (const command of commandNames) expect((await host.menuItem(command))?.label).toBe(commands[command]);

      await page.keyboard.press('F1');
      const overview = page.getByRole('dialog', { name: commands.shortcuts });
      await expect(overview).toBeVisible();
      const rows = await overview
        .locator('dl > div')
        .evaluateAll((all) =>
          all.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('kbd')?.textContent ?? '']),
        );
      const keys = new Map(rows.map(([name = '', key = '']) => [name, key]));
      expect(keys.size, 'no name twice').toBe(rows.length);
      const missing = commandNames.filter((command) => command !== 'shortcuts' && !keys.has(commands[command]));
      expect(missing).toEqual([]);
      await page.keyboard.press('Escape');

      await page.locator('#more-button').press('Enter');
      const items = await page
        .getByRole('menuitem')
        .evaluateAll((all) =>
          all.map((item) => [
            item.querySelector('span')?.textContent ?? '',
            item.querySelector('kbd')?.textContent ?? '',
          ]),
        );
      expect(items.length).toBeGreaterThan(10);
      for (const [name = '', key = ''] of items) {
        expect(names).toContain(name);
        if (name !== commands.shortcuts) expect(key, name).toBe(keys.get(name));
      }
      await page.keyboard.press('Escape');

      for (const [key, command] of [
        ['Control+g', 'goTo'],
        ['Control+,', 'display'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog', { name: commands[command] })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }

      const pages: readonly (Command & keyof typeof nav)[] = ['facts', 'notebook', 'source', 'about'];
      for (const name of pages) {
        expect(nav[name]).toBe(commands[name]);
        await page.keyboard.press(
          { facts: 'Control+2', notebook: 'Control+3', source: 'Control+8', about: 'Control+9' }[name as 'facts'],
        );
        await expect(page).toHaveTitle(new RegExp(`^${commands[name]} · `));
      }
    });
  });
}
