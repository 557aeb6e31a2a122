import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { filesOf, lostNote, noteAt, notebook } from './support/notebook.ts';
import { goTo, place, restLoaded } from './support/page.ts';
import { askLate, count, openSearch, painted, said, searchFor } from './support/search.ts';

/** Searching one’s own notes with the letter. */

test.beforeEach(({ host }) => restLoaded(host.page));

const rows = '.result';

test.describe('while notes come in', () => {
  test.use({ hostOptions: { seed: filesOf(notebook.slice(0, 1)) } });

  test('an answer stands though the notebook changed while it was looked for', async ({ host }) => {
    const { page } = host;
    await restLoaded(page);
    await expect(page.locator('.marker')).toHaveCount(1);
    await openSearch(page);
    await askLate(page, 3000);
    await page.keyboard.type('syrie');
    for (const [name, text] of Object.entries(filesOf(notebook.slice(1, 2))))
      writeFileSync(path.join(host.userData, name), text);
    await expect(page.locator('.marker')).toHaveCount(2);
    await expect(page.locator('.results .count')).toHaveCount(0);
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  });
});

const atAfghanistan = noteAt(6, 'Afghanistan', {
  body: 'Zie ook het Jeménitische verslag.\n',
  tags: ['Noord-Jemen'],
});
const ownNotes = filesOf([
  ...notebook,
  atAfghanistan,
  lostNote(8, 'draagvlak', { body: 'Ook voor Jemen gevraagd?\n' }),
]);

test.describe('with notes', () => {
  test.use({ hostOptions: { seed: ownNotes } });

  test('Ctrl+Shift+F finds text and notes: a group of their own, stepped through and counted with the hits', async ({
    host: { page },
  }) => {
    await openSearch(page, 'Control+Shift+f');
    await expect(page.locator('#search')).toHaveAccessibleName('Zoek in brief en notities');
    await page.keyboard.type('jemen');
    const notes = page.getByRole('region', { name: 'Uw notities' });
    // Tags (three), the text folded, and the note without a place.
    await expect(notes.locator('.result')).toHaveCount(5);
    const hits = (await page.locator(rows).count()) - 5;
    await expect(count(page)).toHaveText(new RegExp(`^${hits + 5} treffers in .*, in 5 notities$`));
    await expect(said(page)).toHaveText(new RegExp(`^${hits + 5} treffers in .*, in 5 notities$`));
    await expect(notes.locator('.lemma')).toHaveText([
      'bescherming van burgers]',
      'doch hiervoor was geen steun]',
      'Hodeida]',
      'Afghanistan]',
      'draagvlak]',
    ]);
    await expect(notes.locator('.result').nth(3).locator('mark')).toHaveText(['Jemén', 'Jemen']);
    await page.keyboard.press('Enter');
    await expect(count(page)).toContainText(`1 van ${hits + 5}`);
    await expect(said(page)).toHaveText(`1 van ${hits + 5}, Markering in blauw: “bescherming van burgers”: Jemen`);
    await expect(page.locator('#search')).toBeFocused();
    await expect.poll(() => painted(page, 'hl-blauw-now')).toEqual(['bescherming van burgers']);
    await page.keyboard.press('Shift+F3');
    await expect(count(page)).toContainText(`${hits + 5} van ${hits + 5}`);
    await page.keyboard.press('F3');
    for (let at = 2; at <= 4; at++) await page.keyboard.press('F3');
    await expect(count(page)).toContainText(`4 van ${hits + 5}`);
    // Past the notes come the hits; but the fifth note has no place, and stands in the notebook.
    await page.keyboard.press('F3');
    await expect(page.getByRole('button', { name: 'Geschiedenis van: draagvlak' })).toBeFocused();
    await page.keyboard.press('F3');
    await expect(count(page)).toContainText(`6 van ${hits + 5}`);
    await expect.poll(async () => (await painted(page, 'hit-now'))[0]?.toLowerCase()).toBe('jemen');
  });

  test('from the list to a note by key, and Escape returns', async ({ host: { page } }) => {
    await goTo(page, 20);
    await openSearch(page, 'Control+Shift+f');
    await page.keyboard.type('hodeida navragen');
    await expect(count(page)).toHaveText('1 treffer in 1 notitie');
    await expect(page.locator('.results .message')).toContainText('In de brief zelf is niets gevonden');
    await expect(page.locator('.found-note')).toHaveCount(1); // not those of the first letters
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.found-note')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('#search')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.locator('#p20')).toBeFocused();
    await openSearch(page, 'Control+Shift+f');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.found-note')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Notitie bij “Hodeida”: vraag', exact: true })).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => place(page)).toBe('alinea 20 van 39');
  });

  test('Ctrl+F is about the letter only', async ({ host: { page } }) => {
    await searchFor(page, 'hodeida navragen');
    await expect(page.locator('.found-note')).toHaveCount(0);
    await expect(page.locator('.results .message')).toContainText('Niets gevonden voor');
  });

  test('only passages with notes of one’s own; a new note counts at once', async ({ host: { page } }) => {
    const own = [...notebook, atAfghanistan].map(({ selectors }) => String(selectors.block?.number));
    await searchFor(page, 'raad');
    await expect(page.locator(rows)).toHaveCount(67);
    const expected = (await numbersOf(page)).filter((number) => own.includes(number));
    expect(expected).toEqual(['2', '5', '8']);
    await page.locator('.options-button').press('Enter');
    await page.getByLabel('Alleen met mijn notities').press('Space');
    await expect.poll(() => numbersOf(page)).toEqual(expected);
    await page.locator('.options-button').press('Enter');
    await expect(page.locator('.options-button .summary')).toHaveText('alleen met mijn notities');
    await page.locator('#p6').focus();
    await page.keyboard.press('m');
    await expect.poll(() => numbersOf(page)).toContain('6');
    await page.locator('.options-button').press('Enter');
    await page.getByRole('button', { name: 'Alles terugzetten' }).press('Enter');
    await expect(count(page)).toHaveText(/^67 treffers/);
  });
});

/** The paragraphs in which the list has hits. */
const numbersOf = async (page: Page): Promise<string[]> => [
  ...new Set(await page.locator('.result .n [aria-hidden]').allInnerTexts()),
];
