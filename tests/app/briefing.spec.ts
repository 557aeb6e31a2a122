import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Host, test } from '../host/fixture.ts';
import { filesOf, folder, notebook } from './support/notebook.ts';
import { expectNoSidewaysScroll, restLoaded } from './support/page.ts';

test.use({ hostOptions: { seed: filesOf(notebook) } });

/** The page of briefings on a dossier, with its pages drawn. */
async function briefingOf({ page }: Host, dossier: string): Promise<Page> {
  await restLoaded(page);
  await page.keyboard.press('Control+4');
  await page.locator('#guide-view button', { hasText: dossier }).first().press('Enter');
  await page.getByRole('button', { name: 'Maak briefing' }).press('Enter');
  await drawn(page);
  return page;
}

/** Waits until the pages are those of the choice as it is, and the first is drawn. */
async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.briefing-state [role=status]')).toHaveText(/bladzijden?, \d/);
  await expect(page.locator('.sheet canvas').first()).toHaveAttribute('data-drawn', '1');
}

const words = (page: Page): Promise<string> =>
  page.locator('.sheets').evaluate((list) => (list.textContent ?? '').replace(/\s+/g, ' '));

test('a dossier becomes pages that are shown, with their words, and follow each choice', async ({ host }) => {
  const page = await briefingOf(host, 'Jemen');
  await expect(page.getByRole('heading', { name: 'Briefing', level: 1 })).toBeFocused();
  await expect.poll(() => words(page)).toContain('bescherming van burgers');
  expect(await words(page)).toContain('Inhoud');
  const shape = (): Promise<number> =>
    page
      .locator('.sheet')
      .first()
      .evaluate((sheet) => sheet.clientHeight / sheet.clientWidth);
  expect(await shape()).toBeCloseTo(Math.SQRT2, 1);
  // Something is on the paper: it is not white all over.
  const ink = await page
    .locator('.sheet canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128 && (data[i + 3] ?? 0) > 0) dark++;
      return dark;
    });
  expect(ink).toBeGreaterThan(1000);
  await page.getByLabel('Liggend').check();
  await expect.poll(shape).toBeCloseTo(Math.SQRT1_2, 1);
  await page.getByLabel('Titel').fill('Voor dinsdag');
  await expect.poll(() => words(page)).toContain('Voor dinsdag');
  await page.getByLabel('Waaruit').selectOption('*letter');
  await expect(page.locator('.briefing-state [role=status]')).toHaveText(/^\d\d bladzijden/);
  expect(host.logs()).not.toMatch(/error/i);
});

test('passages are put in another order by key and by button, and left out', async ({ host }) => {
  const page = await briefingOf(host, 'MH17');
  await page.getByLabel('Mijn keuze').check();
  const order = page.locator('.passage-order ol li b');
  const before = await order.allInnerTexts();
  expect(before.length).toBeGreaterThan(1);
  await page.locator('.passage-order ol input').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  const [first, second, ...rest] = before;
  await expect(order).toHaveText([second, first, ...rest] as string[]);
  await expect(page.locator('.status')).toHaveText(`${first} staat nu op plaats 2 van ${before.length}.`);
  await expect(page.locator('.passage-order ol input').nth(1)).toBeFocused();
  await page.getByRole('button', { name: `Omhoog: ${first}`, exact: true }).click();
  await expect(order).toHaveText(before);
  await expect(page.getByRole('button', { name: `Omhoog: ${first}`, exact: true })).toBeFocused();
  // A row that is left out goes to the other list, and the focus with it.
  await page.locator('.passage-order ol input').first().press('Space');
  await expect(page.locator('.passage-order ul input')).toBeFocused();
  await expect(order).toHaveText(before.slice(1));
  await drawn(page);
  await expect(page.locator('.briefing-state [role=status]')).toContainText(
    before.length === 2 ? '1 passage' : `${before.length - 1} passages`,
  );
});

test('passages are put in another order by dragging', async ({ host }) => {
  const page = await briefingOf(host, 'Syrië');
  await page.getByLabel('Mijn keuze').check();
  const rows = page.locator('.passage-order ol li');
  const before = await rows.locator('b').allInnerTexts();
  expect(before.length).toBeGreaterThan(2);
  await rows.first().dragTo(rows.nth(2));
  const [first, second, third, ...rest] = before;
  await expect(rows.locator('b')).toHaveText([second, third, first, ...rest] as string[]);
  await expect(page.locator('.status')).toHaveText(`${first} staat nu op plaats 3 van ${before.length}.`);
  await expect(page.locator('[data-held]')).toHaveCount(0);
  await drawn(page);
});

test('is saved as a PDF and in other forms where the reader says, and printed', async ({ host }) => {
  const page = await briefingOf(host, 'Jemen');
  for (const [button, extension, begins] of [
    ['Opslaan als PDF', 'pdf', '%PDF-'],
    ['Opslaan als: Word (DOCX)', 'docx', 'PK'],
    ['Opslaan als: HTML', 'html', '<!doctype html>'],
    ['Opslaan als: Markdown', 'md', ''],
  ] as const) {
    const target = path.join(host.userData, `briefing.${extension}`);
    await host.queueDialog('showSaveDialog', { canceled: false, filePath: target });
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => existsSync(target)).toBe(true);
    const text = readFileSync(target, 'latin1');
    expect(text.toLowerCase().startsWith(begins.toLowerCase()), extension).toBe(true);
    expect(text.length).toBeGreaterThan(500);
  }
  await host.queueDialog('showSaveDialog', { canceled: true, filePath: '' });
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click();
  await expect(page.getByRole('alert')).toHaveText('');
});

test('choices are kept in the notebook, there after a restart, and go to its bin', async ({ host }) => {
  let page = await briefingOf(host, 'Jemen');
  await page.getByLabel('Titel').fill('Jemen voor dinsdag');
  await page.getByLabel('A5').check();
  await page.getByRole('button', { name: 'Keuzes bewaren' }).click();
  await expect(page.locator('.status')).toHaveText('De keuzes staan in uw notitieboek.');
  const kept = path.join(host.userData, folder, 'Briefings');
  expect(readdirSync(kept)).toHaveLength(1);
  expect(readFileSync(path.join(kept, readdirSync(kept)[0] ?? ''), 'utf8')).toContain('Jemen voor dinsdag');

  page = await host.restart();
  await restLoaded(page);
  await page.keyboard.press('Control+Shift+P');
  await page.getByLabel('Bewaarde briefings').selectOption({ label: 'jemen-voor-dinsdag' });
  await expect(page.getByLabel('Titel')).toHaveValue('Jemen voor dinsdag');
  await expect(page.getByLabel('A5')).toBeChecked();
  await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
  await expect.poll(() => readdirSync(kept).filter((name) => name.endsWith('.briefing'))).toHaveLength(0);
});

test('is made of the notes that are ticked, and of what was found', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  await page.keyboard.press('Control+3');
  await page.locator('.note-group input[type=checkbox]').first().check();
  await page.getByRole('group', { name: /./ }).getByRole('button', { name: 'Maak briefing' }).click();
  await expect(page.getByLabel('Waaruit')).toHaveValue('*notes');
  await drawn(page);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+f');
  await page.locator('#search').fill('Hodeida');
  await page.locator('.results').getByRole('button', { name: 'Maak briefing' }).click();
  await expect(page.getByLabel('Waaruit')).toHaveValue('*passages');
  await drawn(page);
  await expect.poll(() => words(page)).toContain('Hodeida');
});

for (const [name, width, theme] of [
  ['light', 1280, 'light'],
  ['dark and narrow', 400, 'dark'],
] as const) {
  test.describe(name, () => {
    test.use({
      hostOptions: {
        viewport: { width, height: 800 },
        seed: { ...filesOf(notebook), 'settings.json': JSON.stringify({ theme }) },
      },
    });
    test('nothing for axe to say, and nothing wider than the window', async ({ host }) => {
      const { page } = host;
      await restLoaded(page);
      await page.keyboard.press('Control+Shift+P');
      await drawn(page);
      if (width < 900) await page.locator('#contents-button').click();
      await page.getByLabel('Mijn keuze').check();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
      await expectNoSidewaysScroll(page, name);
    });
  });
}

test('a file that is no longer shown is let go of, also where its words were still being read', async ({ host }) => {
  const page = await briefingOf(host, 'Jemen');
  const session = await page.context().newCDPSession(page);
  const letters = async (): Promise<number> => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'Path2D.prototype' });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const objectId = objects.objectId ?? '';
    const { result: count } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    await session.send('Runtime.releaseObject', { objectId });
    return Number(count.value);
  };
  const ofOne = await letters();
  expect(ofOne).toBeGreaterThan(100);
  for (let i = 0; i < 3; i++) {
    await page.getByLabel('Waaruit').selectOption('*letter');
    await drawn(page);
    await page.keyboard.press('Control+1');
    await expect(page.locator('.sheets')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+p');
    await drawn(page);
  }
  await page.keyboard.press('Control+1');
  // What is drawn with last may be kept for a while.
  await expect.poll(letters).toBeLessThan(ofOne / 10);
});
