import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { goTo, restLoaded } from './support/page.ts';
import { count, painted, said, searchFor, textOf } from './support/search.ts';

/** Searching the letter: the field, the list, and the hits in the text. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { letter } = shippedLetter();
const rows = '.result';

test('typing finds, without accents; the list is grouped by section and the hits are painted', async ({
  host: { page },
}) => {
  await searchFor(page, 'syrie');
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await expect(page.locator('.outline')).toBeHidden();
  await expect(page.locator(rows)).toHaveCount(8);
  await expect(page.locator('.results .group').first()).toContainText('Inleiding');
  await expect(page.locator('.results .group').nth(1)).toContainText('Veiligheid voor burgers, wereldwijd');
  await expect(page.locator('.results .group').nth(1)).toContainText('4');
  await expect(page.locator(rows).nth(1)).toContainText('In Syrië is de Raad');
  await expect(page.locator(rows).nth(1).locator('.n')).toContainText('6');
  await expect.poll(() => painted(page, 'hit')).toContain('Syrië');
  expect(await textOf(page)).toBe(letter.text);
});

test('letters typed right behind Ctrl+F all arrive', async ({ host: { page } }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('sancties');
  await expect(page.locator('#search')).toHaveValue('sancties');
});

test('what came of it is said once typing pauses, and each step is said', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  await expect(said(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('1 van 8, alinea 1: ');
  await expect(said(page)).toContainText('Syrië');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('2 van 8, alinea 6: In Syrië is de Raad');
});

test('Enter and F3 go on, Shift goes back, both round; the focus stays in the field', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  for (const [key, position] of [
    ['Enter', '1 van 8'],
    ['Enter', '2 van 8'],
    ['F3', '3 van 8'],
    ['Shift+Enter', '2 van 8'],
    ['Shift+F3', '1 van 8'],
    ['Shift+Enter', '8 van 8'],
    ['Enter', '1 van 8'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(count(page)).toHaveText(`${position} in 6 alinea’s`);
    await expect(page.locator('#search')).toBeFocused();
  }
  await expect.poll(() => painted(page, 'hit-now')).toEqual(['Syrië']);
  await expect(page.locator(`${rows}[aria-current]`)).toHaveCount(1);
  expect(await page.evaluate(() => document.getElementById('search')?.ariaLabel)).toBe('Zoek in de brief');
});

test('F3 in the text goes on with the focus at the passage', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(rows).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#p1')).toBeFocused();
  await page.keyboard.press('F3');
  await expect(page.locator('#p6')).toBeFocused();
  await expect(count(page)).toHaveText('2 van 8 in 6 alinea’s');
  await page.keyboard.press('Shift+F3');
  await expect(page.locator('#p1')).toBeFocused();
});

test('the list by arrows, to a passage and back with Alt+Left', async ({ host: { page } }) => {
  await goTo(page, 14);
  await searchFor(page, 'syrie');
  const at = (index: number) => expect(page.locator(rows).nth(index)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await at(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await at(2);
  await page.keyboard.press('End');
  await at(7);
  await page.keyboard.press('Home');
  await at(0);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#search')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.locator(`${rows}[tabindex="0"]`)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('#p37')).toBeFocused();
  await expect(page.locator('.place')).toHaveText('alinea 37 van 39');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.place')).toHaveText('alinea 14 van 39');
});

test('walking through many hits is one jump', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  for (let i = 0; i < 8; i++) await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('8 van 8 in 6 alinea’s');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.place')).toHaveText('briefhoofd');
});

test('the first step leads to the first hit from where one reads', async ({ host: { page } }) => {
  await page.locator('.outline a', { hasText: 'Migratie' }).press('Enter');
  await expect(page.locator('.place')).toHaveText('alinea 26 van 39');
  await searchFor(page, 'syrie');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('7 van 8 in 6 alinea’s');
});

test.describe('in English', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"language":"en"}' } } });

  test('the words are English', async ({ host: { page } }) => {
    await expect(page.locator('#search')).toHaveAttribute('placeholder', 'Search the letter');
    await searchFor(page, 'syrie');
    await expect(count(page)).toHaveText('8 hits in 6 paragraphs');
  });
});
