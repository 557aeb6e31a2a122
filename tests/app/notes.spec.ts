import { expect, test } from '../host/fixture.ts';
import { axe, body, drag, marker, status, writeAt } from './support/note-writing.ts';
import { filesOf } from './support/notes.ts';
import { shippedLetter } from './support/other-letter.ts';
import { focused, goTo, restLoaded } from './support/page.ts';
import { painted, textOf } from './support/search.ts';

/** Notes in the text, as a whole: from a sentence to a note that was deleted, and what axe and English say of them. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { letter } = shippedLetter();

test('the whole life of a note with the keyboard only', async ({ host }) => {
  await goTo(host.page, 5);
  await host.page.keyboard.press('s');
  await expect(status(host.page)).toContainText('Zin 1 van 8: Zoals toegezegd');
  await host.page.keyboard.press('ArrowDown');
  await expect.poll(() => painted(host.page, 'chosen').then((all) => all[0])).toMatch(/^Het Koninkrijk heeft daartoe/);
  await host.page.keyboard.press('Shift+ArrowDown');
  await expect(status(host.page)).toContainText('2 zinnen gekozen.');
  await host.page.keyboard.press('Shift+ArrowUp');
  await host.page.keyboard.press('n');
  await expect(body(host.page)).toBeFocused();
  await host.page.keyboard.type('Navragen in **Hodeida**.');
  await expect(host.page.locator('#guide-foot')).toHaveText('Opgeslagen');
  await expect.poll(() => filesOf(host).map(({ text }) => text.includes('Navragen in **Hodeida**.'))).toEqual([true]);

  // Kind and a tag, by key.
  await host.page.getByRole('combobox', { name: 'Label' }).focus();
  await host.page.keyboard.type('vraag');
  await host.page.getByRole('combobox', { name: 'Trefwoord toevoegen' }).focus();
  await host.page.keyboard.type('haven');
  await host.page.keyboard.press('Enter');
  await expect(host.page.getByRole('button', { name: 'Trefwoord “haven” weghalen' })).toBeVisible();
  await expect.poll(() => filesOf(host)[0]?.text).toContain('tags: ["haven"]');
  expect(filesOf(host)[0]?.text).toContain('label: "vraag"');
  await host.page.keyboard.press('Escape');
  const name = 'Notitie bij “Het Koninkrijk heeft daartoe via … en gerechtigheid.”: vraag';
  await expect.poll(() => focused(host.page)).toBe(await marker(host.page).getAttribute('id'));
  await expect(marker(host.page)).toHaveAccessibleName(name);

  // After a start it is found again: painted, in the margin, and reached with one key.
  await host.restart();
  const { page } = host;
  await restLoaded(page);
  await goTo(page, 5);
  await page.keyboard.press(']');
  await expect(page.getByRole('button', { name })).toBeFocused();
  expect((await painted(page, 'hl-geel'))[0]).toMatch(/^Het Koninkrijk/);
  expect((await painted(page, 'hl-geel-now'))[0]).toMatch(/^Het Koninkrijk/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note', { name })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Snel.');
  await expect.poll(() => filesOf(host)[0]?.text).toContain('**Hodeida**. Snel.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name })).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect.poll(() => filesOf(host)[0]?.text).not.toContain('Snel.');
  await expect(status(page)).toHaveText(
    /^De wijziging van de notitie bij “Het Koninkrijk heeft daartoe.+” is ongedaan gemaakt\.$/,
  );
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => filesOf(host)[0]?.text).toContain('Snel.');

  await page.getByRole('button', { name }).press('Enter');
  await page.getByRole('note', { name }).getByRole('button', { name: 'Verwijderen' }).press('Enter');
  await expect(status(page)).toHaveText('De notitie staat in de prullenbak.');
  expect(filesOf(host)).toEqual([]);
  await expect(marker(page)).toHaveCount(0);
  await expect(page.locator('#p5')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(marker(page)).toHaveCount(1);
  expect(filesOf(host)[0]?.text).toContain('Snel.');
  expect(await textOf(page)).toBe(letter.text);
});

test('nothing for axe to say, in the states of a note', async ({ host: { page } }) => {
  await writeAt(page, 5, 0, '- een\n');
  expect(await axe(page)).toEqual([]);
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await goTo(page, 6);
  await drag(page, ['p6', 0], ['p6', 30]);
  expect(await axe(page)).toEqual([]);
});

test.describe('in English', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"language":"en"}' } } });

  test('every word is English but those of the letter', async ({ host: { page } }) => {
    await goTo(page, 5);
    await page.keyboard.press('m');
    await expect(status(page)).toHaveText('Highlighted in yellow.');
    await expect(marker(page)).toHaveAccessibleName(/^Highlight in yellow: “Zoals toegezegd/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Text (Markdown)' })).toBeFocused();
    await expect(page.locator('#guide-foot')).toHaveText('Saved');
  });
});
