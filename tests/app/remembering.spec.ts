import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { published } from './support/notebook.ts';
import { goTo, place, restLoaded } from './support/page.ts';

test('settings and the last place are there after a restart, in the page as main serves it', async ({ host }) => {
  let page = host.page;
  await restLoaded(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.getByRole('radio', { name: 'Schreefloos' }).check();
  await page.getByRole('radio', { name: 'Smal' }).check();
  await page.getByRole('radio', { name: 'Ruim' }).check();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.keyboard.press('Escape');
  await page.locator('.outline a', { hasText: 'Terrorisme' }).click();
  await expect(page.locator('.place')).toHaveText('paragraph 27 of 39');

  page = await host.restart();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  for (const [name, value] of [
    ['data-theme', 'sepia'],
    ['data-family', 'sans'],
    ['data-measure', 'narrow'],
    ['data-leading', 'loose'],
  ] as const) {
    await expect(root).toHaveAttribute(name, value);
  }
  // The page came in English from main; nothing was switched after it was drawn.
  expect(await page.evaluate(() => document.documentElement.dataset.start)).toContain('"language":"en"');
  await expect(page.locator('.place')).toHaveText('paragraph 27 of 39');
  await expect(page.getByRole('button', { name: 'Facts' })).toBeVisible();
  // The page as served says that one is at the letterhead; React must take it over all the same, and move on.
  await expect(page.locator('.outline [aria-current]')).toHaveCount(1);
  await expect(page.locator('.outline [aria-current]')).toContainText('Terrorisme');
  expect(host.logs()).not.toMatch(/error|hydrat/i);
});

test('the language changes at once, everywhere', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
  await expect(page.locator('.outline a').first()).toHaveText('Letterhead');
  await expect(page.locator('#letter')).toHaveAttribute('aria-label', 'Letter');
  await expect(page).toHaveTitle(/Koninkrijk .* · Leeswijzer/);
  expect((await host.menuItem('goTo'))?.label).toBe('Go to paragraph');
  await page.getByRole('radio', { name: 'Nederlands' }).check();
  await expect(page.getByRole('dialog', { name: 'Weergave' })).toBeVisible();
  expect((await host.menuItem('goTo'))?.label).toMatch(/^Ga naar alinea/);
});

test('a change of size, measure or window keeps the same words at the top', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  await page.locator('.outline a', { hasText: 'Migratie' }).click();
  await page.evaluate(() => window.scrollBy(0, 150));
  const top = (): Promise<number> =>
    page.evaluate(() => {
      const paragraph = document.getElementById('p26');
      return paragraph === null ? Number.NaN : paragraph.getBoundingClientRect().top / paragraph.offsetHeight;
    });
  const before = await top();
  expect(before).toBeLessThan(0.3);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Control+Shift+ArrowUp');
  await expect(page.locator('html')).toHaveAttribute('data-size', '150');
  // The letter is set anew in the frame after the attribute.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(0.15);
  await host.resize({ width: 620, height: 800 });
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(0.25);
});

test('a change of size in the very frame of a scroll keeps the words scrolled to', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  await page.locator('.outline a', { hasText: 'Migratie' }).click();
  await expect(page.locator('.place')).toHaveText('alinea 26 van 39');
  const [before, after] = await page.evaluate(async () => {
    const paragraph = document.getElementById('p26');
    if (paragraph === null) throw new Error('no paragraph 26');
    const top = (): number => paragraph.getBoundingClientRect().top / paragraph.offsetHeight;
    window.scrollBy(0, 250);
    const was = top();
    const key = { key: 'ArrowUp', code: 'ArrowUp', ctrlKey: true, shiftKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [was, top()];
  });
  await expect(page.locator('html')).toHaveAttribute('data-size', '110');
  expect(before).toBeLessThan(-0.1);
  expect(Math.abs(after - before)).toBeLessThan(0.05);
});

test('a window that crashes comes back at the same place', async ({ host }) => {
  await host.page.locator('.outline a', { hasText: 'Afrikaanse Unie' }).click();
  await expect(host.page.locator('.place')).toHaveText('alinea 35 van 39');
  // On the disk, and not only in the page that is lost. The heading stands under the head, so the block before is at the top.
  const { blocks } = published.letter;
  const before = blocks[blocks.findIndex((block) => block.kind === 'paragraph' && block.number === 35) - 2];
  const places = path.join(host.userData, 'places.json');
  const kept = (): number => (existsSync(places) ? JSON.parse(readFileSync(places, 'utf8'))[published.id] : 0);
  await expect.poll(kept).toBeGreaterThanOrEqual(before?.end ?? Number.NaN);
  await host.crashRenderer();
  const page = await host.reattach();
  await expect(page.locator('.place')).toHaveText('alinea 35 van 39');
});

test('settings that cannot be kept are said, and hold until the window closes', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  await host.evaluate(async ({ app }) => {
    const { mkdirSync, rmSync } = process.getBuiltinModule('node:fs');
    const file = `${app.getPath('userData')}/settings.json`;
    rmSync(file, { force: true });
    mkdirSync(`${file}/in-the-way`, { recursive: true });
  });
  await goTo(page, 30);
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect(page.getByRole('alert')).toContainText('Nog niet opgeslagen.');
  // In sight wherever one is, and over nothing one goes to.
  await expect(page.getByRole('alert').getByRole('button')).toBeInViewport({ ratio: 1 });
  await goTo(page, 20);
  const bottom = await page.getByRole('alert').evaluate((notice) => notice.getBoundingClientRect().bottom);
  await expect.poll(async () => (await page.locator('#p20').boundingBox())?.y).toBeGreaterThanOrEqual(bottom);
  await expect(page.locator('html')).toHaveAttribute('data-size', '110');
  await page.getByRole('alert').getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('alert')).toHaveText('');
});

test('a broken settings file does not stop the app and is kept', async ({ host }) => {
  await host.close();
  writeFileSync(`${host.userData}/settings.json`, '{"theme": "dark", "letterSize":');
  const page = await host.start();
  await expect.poll(() => place(page)).toBe('briefhoofd');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  expect(readdirSync(host.userData).some((name) => name.startsWith('settings.json.onleesbaar'))).toBe(true);
});

test('a second start ends by itself and leaves the first window as it is', async ({ host }) => {
  const second = await host.secondInstance();
  expect(second.code).toBe(0);
  await expect(host.page.locator('#letter')).toBeVisible();
});
