import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { focused, restLoaded } from './support/page.ts';

/** Dossiers with the keyboard alone. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { facts, letter } = shippedLetter();

test('a dossier: its passages as printed, what else to see, dates and references', async ({ host: { page } }) => {
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  const wanted = page.getByRole('navigation', { name: 'Dossiers' }).getByRole('button', { name: /^Jemen/ });
  for (let i = 0; i < 40 && !(await wanted.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Jemen' })).toBeFocused();
  const block = letter.blocks.find((one) => one.kind === 'paragraph' && one.number === 5);
  const passage = page.locator('.passages .par');
  expect(await passage.allTextContents()).toEqual([letter.text.slice(block?.start, block?.end)]);
  await expect(passage).toHaveAttribute('data-n', '5');
  await expect(page.getByText('Veiligheid voor burgers, wereldwijd').last()).toBeVisible();
  await expect(page.locator('.see-also')).toContainText('alinea 16');
  await expect(page.locator('.facts-pairs').first()).toContainText('november 2017');
  // The letter itself still has each of its ids once.
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('from a dossier to its passage and back', async ({ host: { page } }) => {
  await page.keyboard.press('Control+4');
  await page
    .getByRole('navigation', { name: 'Dossiers' })
    .getByRole('button', { name: /^Burundi|^Conflict/ })
    .first()
    .press('Enter');
  const to = page.locator('.to-text button').first();
  await to.focus();
  const id = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#letter')).toBeVisible();
  await expect.poll(() => focused(page)).toMatch(/^p\d+$/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(to).toBeFocused();
  await expect.poll(() => focused(page)).toBe(id);
});

test('a reference of a dossier opens its card', async ({ host: { page } }) => {
  await page.keyboard.press('Control+4');
  await page
    .getByRole('navigation', { name: 'Dossiers' })
    .getByRole('button', { name: /^Conflict en honger/ })
    .press('Enter');
  const reference = page.getByRole('button', { name: 'resolutie 2451' });
  await reference.press('Enter');
  const card = page.getByRole('region', { name: 'Feit: Resolutie 2451' });
  await expect(card).toContainText('S/RES/2451 (2018)');
  await card.getByRole('button', { name: 'Kaart sluiten' }).press('Enter');
  await expect(reference).toBeFocused();
});

test('topics come in the order of the letter; a quotation and emphasis are none', async ({ host: { page } }) => {
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const names = await page.locator('.dossier-group').first().locator('.list button > span:first-child').allInnerTexts();
  expect(names).toContain('Conflict en honger');
  expect(names).toContain('MH17');
  expect(names).toContain('Seksueel geweld');
  expect(names).toContain('Skripal');
  for (const none of ['Niet spreken over, maar met mensen', 'niet spreken over, maar met mensen'])
    expect(names).not.toContain(none);
  if (facts.some(({ type }) => type === 'state')) expect(names).not.toContain('Koninkrijk');
});
