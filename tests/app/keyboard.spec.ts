import { expect, test } from '../host/fixture.ts';
import { focused, place, restLoaded, select } from './support/page.ts';

/** Every task of the reader with the keyboard alone. No line here touches the mouse. */

test.beforeEach(({ host }) => restLoaded(host.page));

test('go to a paragraph by its number', async ({ host: { page } }) => {
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('dialog', { name: 'Ga naar alinea' })).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(page.locator('#p14')).toBeFocused();
  await expect.poll(() => place(page)).toBe('alinea 14 van 39');
});

for (const [typed, answer] of [
  ['99', 'Alinea 99 is er niet. De brief heeft alinea 1 tot en met 39.'],
  ['0', 'Alinea 0 is er niet. De brief heeft alinea 1 tot en met 39.'],
  ['veertien', 'Typ een nummer van 1 tot en met 39.'],
  ['', 'Typ een nummer van 1 tot en met 39.'],
] as const) {
  test(`a paragraph that is not there is said: "${typed}"`, async ({ host: { page } }) => {
    await page.keyboard.press('Control+g');
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: answer })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('go back and forward after jumps', async ({ host: { page } }) => {
  const goTo = async (number: number): Promise<void> => {
    await page.keyboard.press('Control+g');
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
    await expect(page.locator(`#p${number}`)).toBeFocused();
  };
  await goTo(14);
  await goTo(30);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.place')).toHaveText('alinea 14 van 39');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.place')).toHaveText('briefhoofd');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('.place')).toHaveText('alinea 30 van 39');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('.place')).toHaveText('alinea 30 van 39');
});

test('F6 goes round the regions, the outline leads to a section, Escape back to the text', async ({
  host: { page },
}) => {
  await page.keyboard.press('F6');
  await expect.poll(() => focused(page)).toBe('Brief');
  await page.keyboard.press('F6');
  await expect.poll(() => focused(page)).toContain('Briefhoofd');
  for (let i = 0; i < 9; i++) await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toContain('Migratie');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^b\d+$/);
  await expect(page.locator('.place')).toHaveText('alinea 26 van 39');
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect.poll(() => focused(page)).toBe('Brief');
  await page.keyboard.press('Escape');
  await expect(page.locator('.place')).toHaveText('alinea 26 van 39');
  // Tab goes on from the place, not from the top of the letter.
  await expect.poll(() => focused(page)).toMatch(/^b\d+$/);
});

test('the skip link leads to the text where one is, and moves nothing', async ({ host: { page } }) => {
  await page.locator('.outline a', { hasText: 'Terrorisme' }).press('Enter');
  await expect(page.locator('.place')).toHaveText('alinea 27 van 39');
  const before = await page.evaluate(() => window.scrollY);
  await page.locator('#skip').focus();
  await expect(page.locator('#skip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^b\d+$/);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('set the theme, the size and the language, and close again', async ({ host: { page } }) => {
  await page.keyboard.press('Control+,');
  const panel = page.getByRole('dialog', { name: 'Weergave' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Systeem' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-size', '110');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a letter type and everything can be made larger and smaller by key', async ({ host: { page } }) => {
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect(page.locator('html')).toHaveAttribute('data-size', '110');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-size', '100');
  const width = await page.evaluate(() => innerWidth);
  await page.keyboard.press('Control++');
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(width);
  await page.keyboard.press('Control+0');
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
});

test('the overview of shortcuts opens with ? and F1, and ? can be turned off', async ({ host: { page } }) => {
  const overview = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await page.keyboard.press('?');
  await expect(overview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(overview).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await page.getByRole('checkbox', { name: 'Sneltoetsen van één teken' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(overview).toHaveCount(0);
});

test('the more menu opens, moves and chooses by key, and gives the focus back', async ({ host: { page } }) => {
  await page.locator('#more-button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Ga naar alinea' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#more-button')).toBeFocused();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Ga naar alinea' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
});

test('copy the paragraph one is at, with its source', async ({ host }) => {
  const { page } = host;
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(page.locator('#p14')).toBeFocused();
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByRole('status')).toContainText('Kamerstukken II 2018/19, 26150, nr. 180, alinea 14');
  const { text, html } = await host.clipboard();
  expect(text).toMatch(/^“De Raad bood ook een platform/);
  expect(text).toMatch(/”\n\nKamerstukken II 2018\/19, 26150, nr\. 180, alinea 14$/);
  expect(html).toContain('<blockquote');
});

test('copy the sentence that was chosen, and the hit one is at', async ({ host }) => {
  const { page } = host;
  await page.locator('#p5').focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('status').first()).toContainText('Zin 1 van 8');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').first()).toContainText('Zin 2 van 8');
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByRole('status').first()).toContainText('alinea 5');
  expect((await host.clipboard()).text).toMatch(/^“Het Koninkrijk heeft daartoe[^.]*gerechtigheid\.”\n\n/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('wapenstilstand');
  await expect(page.locator('#guide')).toContainText('in 1 alinea');
  await page.keyboard.press('F3');
  await expect(page.locator('#guide')).toContainText('1 van 1');
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(async () => (await host.clipboard()).text).toMatch(/^“wapenstilstand”\n\n/);
});

test('copy a selection over two paragraphs, plain and rich', async ({ host }) => {
  const { page } = host;
  await select(page, ['p5', 6], ['p6', 8]);
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByRole('status')).toContainText('alinea’s 5–6');
  const { text, html } = await host.clipboard();
  expect(text).toMatch(/^“toegezegd in overleg[\s\S]*3,5 jaar\.\n\nIn Syrië”/);
  expect(html).toContain('<b>Jemen</b>');
  expect(html).toMatch(/<\/p><p>In <b>Syrië<\/b><\/p>/);
});

test('copy the citation of the whole letter', async ({ host }) => {
  await host.page.keyboard.press('Control+Shift+K');
  await expect(host.page.getByRole('status')).toContainText('Kamerstukken II 2018/19, 26150, nr. 180');
  expect((await host.clipboard()).text).toBe('Kamerstukken II 2018/19, 26150, nr. 180');
});

test('read the source and the page about the letter, and come back to the same place', async ({ host: { page } }) => {
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(page.locator('#p20')).toBeFocused();
  // Where the words stand in the window: parts above it that get their height meanwhile move the page, not the reader.
  const height = (): Promise<number> =>
    page.locator('#p20').evaluate((paragraph) => paragraph.getBoundingClientRect().top);
  const before = await height();
  await page.keyboard.press('Control+8');
  await expect(page.getByRole('heading', { level: 1, name: 'Brontekst' })).toBeFocused();
  await expect(page).toHaveTitle('Brontekst · Leeswijzer');
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('heading', { level: 1, name: 'Over deze brief' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('p20');
  await expect.poll(async () => Math.abs((await height()) - before)).toBeLessThan(4);
});

test('a link opens only after a question that shows the whole address', async ({ host }) => {
  const { page } = host;
  const address = 'https://magazines.rijksoverheid.nl/bz/veiligheidsraad2018/2018/05/resultaten';
  await host.queueDialog('showMessageBox', { response: 1, checkboxChecked: false });
  await page.locator('#letter .par a').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => host.dialogs()).toHaveLength(1);
  const [dialog] = await host.dialogs();
  expect(JSON.stringify(dialog?.options)).toContain(address);
  const buttons = dialog?.options.buttons as string[];
  expect(buttons).toContain('Annuleren');
  const open = buttons.indexOf('Openen in de browser');
  const asked = await host.openedExternally();
  expect(asked).toEqual(open === 1 ? [address] : []);
  await host.queueDialog('showMessageBox', { response: open, checkboxChecked: false });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await host.openedExternally()).at(-1)).toBe(address);
});

test('[sic] shows only on demand, and tells the likely reading', async ({ host: { page } }) => {
  await expect(page.locator('button.sic').first()).toBeHidden();
  await page.keyboard.press('Control+,');
  await page.getByRole('checkbox', { name: 'Toon [sic] bij fouten in de bron' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  const sic = page.getByRole('button', { name: /Waarschijnlijk bedoeld: bermbommen/ });
  await expect(sic).toBeVisible();
  await sic.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'sic: bermbommen' });
  await expect(card).toContainText('Zo staat het in de brief.');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(sic).toBeFocused();
  expect(await page.locator('#p20').textContent()).toContain('berrmbommen, mijnen');
});

test.describe('in a narrow window', () => {
  test.use({ hostOptions: { viewport: { width: 700, height: 700 } } });

  test('the guide is a drawer that opens, leads somewhere and closes', async ({ host: { page } }) => {
    await page.locator('#contents-button').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#guide')).toBeVisible();
    await expect.poll(() => focused(page)).toContain('Briefhoofd');
    await page.keyboard.press('Escape');
    await expect(page.locator('#guide')).toBeHidden();
    await expect(page.locator('#contents-button')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#guide')).toBeHidden();
    await expect.poll(() => focused(page)).toMatch(/^b\d+$/);
  });
});
