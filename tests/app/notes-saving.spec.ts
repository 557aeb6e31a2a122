import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { body, marker, tryAgain, writeAt } from './support/note-writing.ts';
import { filesOf, folderOf } from './support/notes.ts';
import { goTo, restLoaded } from './support/page.ts';

/** What is written gets to a disk, by itself, and nothing else is said. */

test.beforeEach(({ host }) => restLoaded(host.page));

test('saved is said only when it is on the disk; what the disk refuses stays', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Eerst.');
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  // The folder is gone, as when a drive is taken out.
  renameSync(folderOf(host), `${folderOf(host)} weg`);
  try {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Daarna.');
    await expect(page.locator('.editor [role=alert]')).toContainText('Nog niet opgeslagen.');
    await expect(page.locator('#guide-foot')).toHaveText('Nog niet opgeslagen');
    await expect(body(page)).toHaveValue('Eerst. Daarna.');
  } finally {
    renameSync(`${folderOf(host)} weg`, folderOf(host));
  }
  await tryAgain(page);
  await expect(page.locator('#guide-foot')).toHaveText('Opgeslagen');
  expect(filesOf(host)[0]?.text).toContain('Eerst. Daarna.');
});

test('a tag that is half typed goes along, however the editor is left', async ({ host }) => {
  const { page } = host;
  const tag = page.getByRole('combobox', { name: 'Trefwoord toevoegen' });
  const tags = (): string => /^tags: (.*)$/m.exec(filesOf(host)[0]?.text ?? '')?.[1] ?? '';
  const open = async (): Promise<void> => {
    await goTo(page, 5);
    await page.keyboard.press(']');
    await expect(marker(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(body(page)).toBeFocused();
  };
  await writeAt(page, 5, 0, 'Eerst.');
  await open();
  await tag.fill('Havens');
  await tag.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
  await expect.poll(tags).toBe('["Havens"]');
  await open();
  await tag.fill('schepen');
  await page.keyboard.press('Control+3');
  await expect.poll(tags).toBe('["Havens", "schepen"]');
  await page.keyboard.press('Control+1');
  await tag.fill('graan');
  await host.restart();
  await restLoaded(host.page);
  await expect.poll(tags).toBe('["Havens", "schepen", "graan"]');
});

test('a draft is kept while one goes on typing, and what is typed last is saved on the way out', async ({ host }) => {
  const { page } = host;
  await goTo(page, 5);
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Dit was het laatste.');
  await host.restart();
  await restLoaded(host.page);
  await expect.poll(() => filesOf(host)[0]?.text).toContain('Dit was het laatste.');
});

test('a crash takes no more than a second of typing', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Eerst. ');
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  // Without a pause long enough for a save.
  await page.keyboard.type('Dit typt men in een lange zin zonder op te houden.', { delay: 50 });
  await host.kill();
  await host.start();
  await restLoaded(host.page);
  await goTo(host.page, 5);
  await host.page.keyboard.press(']');
  await expect(host.page.locator('.marker')).toBeFocused();
  await host.page.keyboard.press('Enter');
  await expect(host.page.locator('.note')).toBeFocused();
  await host.page.keyboard.press('Enter');
  await expect(body(host.page)).toHaveValue(/^Eerst\. Dit typt men in een lange/);
});

test('a tag that came from elsewhere with its accents apart is there already', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Eerst.');
  const [apart, whole] = ['Coo\u0308peratie', 'Coöperatie'];
  const tags = (): string => /^tags: (.*)$/m.exec(filesOf(host)[0]?.text ?? '')?.[1] ?? '';
  const [{ name, text }] = filesOf(host) as [{ name: string; text: string }];
  writeFileSync(path.join(folderOf(host), name), text.replace(/^tags: .*$/m, `tags: ["${apart}"]`));
  await expect(page.locator('.note')).toContainText(apart);
  await goTo(page, 5);
  await page.keyboard.press(']');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const tag = page.getByRole('combobox', { name: 'Trefwoord toevoegen' });
  await tag.pressSequentially('Co');
  await expect(page.locator('.completions').getByRole('option')).toHaveCount(0);
  await tag.fill(whole);
  await tag.press('Enter');
  await tag.fill('schepen');
  await tag.press('Enter');
  await expect.poll(tags).toBe(`["${apart}", "schepen"]`);
});
