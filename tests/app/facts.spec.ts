import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { focused, restLoaded } from './support/page.ts';

/** Looking things up with the keyboard alone. No line here touches the mouse. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { facts, letter } = shippedLetter();

/** Opens the facts page and the list of a group, as who uses the keyboard does. */
async function openGroup(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  // The field comes first, then the groups.
  const group = page.getByRole('navigation', { name: 'Soorten feiten' }).getByRole('button', { name });
  for (let i = 0; i < 30 && !(await group.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

async function openEntry(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('main').getByRole('button', { name, exact: true });
  for (let i = 0; i < 120 && !(await entry.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(entry).toHaveAttribute('aria-expanded', 'true');
}

test('every group that has facts is listed with its count, and none that has not', async ({ host: { page } }) => {
  await page.keyboard.press('Control+2');
  await expect(page.locator('#view h1')).toBeFocused();
  const groups = page.getByRole('navigation', { name: 'Soorten feiten' }).getByRole('button');
  const shown = Object.fromEntries(
    (await groups.allInnerTexts()).map((text) => /^(.*?)\s*(\d+)$/s.exec(text)?.slice(1) as [string, string]),
  );
  const count = (...types: string[]): string => String(facts.filter(({ type }) => types.includes(type)).length);
  expect(shown).toMatchObject({
    Moties: count('motion'),
    Data: count('date'),
    Kamerstukken: count('kamerstuk'),
    'Bedragen en aantallen': count('amount', 'count'),
    'SDG’s': count('sdg'),
  });
  expect(Object.values(shown)).not.toContain('0');
  expect(Object.values(shown).reduce((sum, one) => sum + Number(one), 0)).toBe(facts.length);
});

test('a motion: what is missing, what was found elsewhere, its passage, and back to it', async ({ host: { page } }) => {
  await openGroup(page, 'Moties');
  await expect(page.getByText('Zeven moties staan in de brief.')).toBeVisible();
  await openEntry(page, 'Sjoerdsma');
  const card = page.getByRole('region', { name: 'Feit: Motie Sjoerdsma' });
  await expect(card).toContainText('“motie Sjoerdsma van 15 november 2018, Kamerstuk 21 501, nr. 02”');
  await expect(card.locator('.gap')).toContainText('Het nummer ontbreekt.');
  await expect(card.locator('.gap .ours')).toHaveText('Kamerstukken II 2018/19, 21501-02, nr. 1929');
  // Each basis is said beside its field.
  await expect(card.locator('dt', { hasText: 'Dossiernummer' })).toContainText('genormaliseerd');
  await expect(card.locator('dt', { hasText: 'Bedoeld is' })).toContainText('redactie');
  for (let i = 0; i < 12 && (await focused(page)) !== 'Naar alinea 5'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#p5')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('1 van 1: motie Sjoerdsma, alinea 5');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Moties' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sjoerdsma', exact: true })).toBeFocused();
  await expect(card).toBeVisible();
});

test('a number that is not printed is never made, and an open question stays one', async ({ host }) => {
  const { page } = host;
  await openGroup(page, 'Kamerstukken');
  await openEntry(page, '32624, nr. 193');
  const card = page.getByRole('region', { name: /^Feit: 32624/ });
  await expect(card).toContainText('Mogelijk bedoeld?');
  await expect(card).toContainText('niet nagegaan');
  await expect(card).not.toContainText('Bedoeld is');
  for (let i = 0; i < 12 && (await focused(page)) !== 'Kopieer de verwijzing'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Verwijzing gekopieerd: ');
  expect((await host.clipboard()).text).not.toContain('32623');
});

test('the search finds in all groups, whatever the case and the accents, and says how many', async ({
  host: { page },
}) => {
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('#fact-search').focus();
  await page.keyboard.type('SEPTEMBER 26');
  await expect(page.getByRole('status').filter({ hasText: 'feit' })).toHaveText('1 feit met “SEPTEMBER 26”');
  await expect(page.getByRole('button', { name: '26 september 2018' })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('wapenstilstant');
  await expect(page.getByText('Niets gevonden voor “wapenstilstant”.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Zoekopdracht wissen');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fact-search')).toBeFocused();
  await expect(page.locator('#fact-search')).toHaveValue('');
});

test('F8 goes through the mentions of a fact and says where one is; Alt+Left leads back to the fact', async ({
  host: { page },
}) => {
  const year = facts.find(({ type, identity }) => type === 'date' && identity === '2018');
  const count = year?.mentions.length ?? 0;
  expect(count).toBeGreaterThan(2);
  await openGroup(page, 'Data');
  await openEntry(page, '2018');
  const said = page.getByRole('status');
  await page.keyboard.press('F8');
  await expect(said).toHaveText(new RegExp(`^1 van ${count}: 2018, `));
  await page.keyboard.press('F8');
  await expect(said).toHaveText(new RegExp(`^2 van ${count}: 2018, alinea 1$`));
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('Shift+F8');
  await expect(said).toHaveText(new RegExp(`^${count} van ${count}: 2018, `));
  // The mention is painted once its block is near the window, and the letter's own text is as it was.
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('mention-now')?.size)).toBe(1);
  const text = await page
    .locator('#letter [data-start]')
    .evaluateAll((blocks) => blocks.map(({ textContent }) => textContent).join('\n\n'));
  expect(text).toBe(letter.text);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('button', { name: '2018', exact: true })).toBeFocused();
});

test('without a fact, F8 says that one has to be chosen', async ({ host: { page } }) => {
  await page.keyboard.press('F8');
  await expect(page.getByRole('status')).toHaveText('Kies eerst een feit.');
});

test('a fact chosen by mouse opens its card, which a second press closes', async ({ host: { page } }) => {
  await page.getByRole('button', { name: 'Feiten' }).click();
  await page.getByRole('navigation', { name: 'Soorten feiten' }).getByRole('button', { name: 'SDG’s' }).click();
  const entry = page.getByRole('button', { name: 'SDG 13', exact: true });
  await entry.click();
  await expect(page.getByRole('region', { name: 'Feit: SDG 13' })).toBeVisible();
  await entry.click();
  await expect(page.getByRole('region', { name: 'Feit: SDG 13' })).toHaveCount(0);
});

for (const [name, width] of [
  ['in the margin', 1280],
  ['under its entry', 700],
] as const) {
  test.describe(name, () => {
    test.use({ hostOptions: { viewport: { width, height: 800 } } });

    test(`the card stands ${name}`, async ({ host: { page } }) => {
      await page.keyboard.press('Control+2');
      const entry = page.locator('.entry').nth(3);
      await entry.press('Enter');
      const [row, card] = [await entry.boundingBox(), await page.locator('.fact-card').boundingBox()];
      if (row === null || card === null) throw new Error('no card');
      if (width > 1000) expect(card.x).toBeGreaterThan(900);
      else expect(card.y).toBeGreaterThanOrEqual(row.y + row.height);
    });
  });
}
