import type { Page } from '@playwright/test';
import { expect } from '../../host/fixture.ts';
import { select } from './page.ts';
import { openSearch } from './search.ts';

/** Every screen of the app, by name, and how one gets there from the letter; made for `withTrouble` and `binned`. */
export const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  briefing: async (page) => {
    await page.keyboard.press('Control+Shift+P');
    await page.locator('.sheet').first().scrollIntoViewIfNeeded(); // in a small window it is far down, and not drawn yet
    await expect(page.locator('.sheet canvas').first()).toHaveAttribute('data-drawn', '1');
  },
  letter: async () => {},
  'letter, further on': async (page) => page.locator('#p20').scrollIntoViewIfNeeded(),
  source: async (page) => {
    await page.keyboard.press('Control+8');
    await expect(page.locator('.source-text')).toBeVisible();
  },
  about: async (page) => {
    await page.keyboard.press('Control+9');
    await expect(page.locator('.hash')).toBeVisible();
  },
  'facts: motions, with a card': async (page) => {
    await openFacts(page, 'Moties', 'Sjoerdsma');
    await expect(page.locator('.gap')).toBeVisible();
  },
  'facts: the timeline': async (page) => {
    await openFacts(page, 'Data', '26 september 2018');
    await page.locator('.year .bar').first().press('Enter');
    await expect(page.locator('.year [aria-current]')).toHaveCount(1);
  },
  'facts: all years': async (page) => {
    await openFacts(page, 'Data', null);
    await page.getByRole('button', { name: 'Alle jaren' }).press('Enter');
    await expect(page.locator('.all-years')).toBeVisible();
  },
  'facts: the map': async (page) => {
    await openFacts(page, 'Landen', 'Jemen');
    await expect(page.locator('.map .land')).toBeVisible();
  },
  'facts: a search': async (page) => {
    await openFacts(page, 'Moties', null);
    await openGuide(page);
    await page.locator('#fact-search').fill('2018');
    await expect(page.locator('.facts section').first()).toBeVisible();
    // Also the guide's drawer, where there is one, is looked at.
  },
  dossier: async (page) => {
    await page.keyboard.press('Control+4');
    await expect(page.locator('.passages .par').first()).toBeVisible();
  },
  'a fact in the letter, its card and the others marked': async (page) => {
    await page.keyboard.press('Control+1');
    await page.locator('#p5').focus();
    await page.keyboard.press('F7');
    await expect(page.locator('#fact-cursor')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#margin-card')).toBeVisible();
  },
  'search: results, one of them current': async (page) => {
    await openSearch(page);
    await page.keyboard.type('syrie');
    await expect(page.locator('.result')).not.toHaveCount(0);
    await page.keyboard.press('F3');
    await expect(page.locator('.result[aria-current]')).toHaveCount(1);
    // Going to a hit closes the drawer, where there is one.
    await openSearch(page);
  },
  'search: the options': async (page) => {
    await openSearch(page);
    await page.keyboard.type('ra');
    await page.locator('.options-button').press('Enter');
    await expect(page.getByLabel('Alinea’s met')).toBeVisible();
    await page.getByLabel('Alinea’s met').selectOption('country');
    await page.getByLabel('Datum van').fill('2018-02-30');
    await expect(page.locator('#search-date-fault')).not.toBeEmpty();
    await expect(page.locator('.results .switch').first()).toBeVisible();
  },
  'search: nothing found': async (page) => {
    await openSearch(page);
    await page.keyboard.type('qxqxqxq');
    await expect(page.locator('.message')).toBeVisible();
  },
  'search: earlier searches': async (page) => {
    await openSearch(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(page.locator('.recent')).toBeVisible();
  },
  'search: a hit in the text': async (page) => {
    await openSearch(page);
    await page.keyboard.type('syrie');
    await expect(page.locator('.result')).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.result').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#p1')).toBeFocused();
  },
  'search: text and notes, at a note': async (page) => {
    await openSearch(page, 'Control+Shift+f');
    await page.keyboard.type('raad');
    await expect(page.locator('.found-note')).not.toHaveCount(0);
    await page.keyboard.press('F3');
    await expect(page.locator('.found-note[aria-current]')).toHaveCount(1);
    await openSearch(page, 'Control+Shift+f');
  },
  'a note in the margin, in focus': async (page) => {
    await page.locator('.marker').nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.note.focus')).toBeFocused();
  },
  'a note that is written': async (page) => {
    await page.locator('.marker').nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.note.focus')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.editor')).toBeVisible();
    await page.getByRole('combobox', { name: 'Trefwoord toevoegen' }).focus();
    await page.keyboard.type('h');
    await expect(page.locator('.completions')).toBeVisible();
  },
  'the preview of a note': async (page) => {
    await page.locator('.marker').nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.note.focus')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Voorbeeld' }).press('Enter');
    await expect(page.locator('.preview')).toBeVisible();
  },
  'words that were selected, and what can be done with them': async (page) => {
    await page.locator('#p6').scrollIntoViewIfNeeded();
    await select(page, ['p6', 0], ['p6', 30]);
    await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
    await expect(page.locator('#selection-bar')).toBeVisible();
  },
  'a bookmark gets another name': async (page) => {
    await openGuide(page);
    await page
      .locator('#bookmark-bar')
      .getByRole('button', { name: /een andere naam/ })
      .press('Enter');
    await expect(page.getByRole('textbox', { name: 'Nieuwe naam' })).toBeFocused();
  },
  'notebook, with all that asks for attention, and several chosen': async (page) => {
    await openNotebook(page, /^Alles/, 'Notitieboek');
    await expect(page.locator('.trouble')).toHaveCount(4);
    await page.getByLabel('Alles kiezen').check();
    await expect(page.locator('.several')).toBeVisible();
  },
  'notebook: filters, nothing fits': async (page) => {
    await openNotebook(page, /^Alles/, 'Notitieboek');
    await openGuide(page);
    await page.locator('#note-search').fill('qxqx');
    await expect(page.locator('.none')).toBeVisible();
  },
  'notebook: history': async (page) => {
    await openNotebook(page, /^Alles/, 'Notitieboek');
    await page.getByRole('button', { name: 'Geschiedenis van: Hodeida' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Geschiedenis', level: 1 })).toBeFocused();
  },
  'notebook: bin': async (page) => {
    await openNotebook(page, 'Prullenbak', 'Prullenbak');
    await expect(page.getByRole('button', { name: /^Terugzetten/ })).toBeVisible();
  },
  'notebook: import and export': (page) => openNotebook(page, 'Importeren en exporteren', 'Importeren en exporteren'),
  'notebook: folder, checked': async (page) => {
    await openNotebook(page, 'Map van het notitieboek', 'Map van het notitieboek');
    await page.getByRole('button', { name: 'Controleer mijn notities' }).press('Enter');
    await expect(page.locator('.report .files')).toBeVisible();
  },
  'go to': async (page) => {
    await page.keyboard.press('Control+g');
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(page.locator('.fault')).not.toBeEmpty();
  },
  display: async (page) => {
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  shortcuts: async (page) => {
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  more: async (page) => {
    await page.locator('#more-button').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'sic card': async (page) => {
    await page.locator('button.sic').nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  guide: async (page) => {
    if (await page.locator('#contents-button').isVisible()) await page.locator('#contents-button').press('Enter');
    await expect(page.locator('#guide')).toBeVisible();
  },
};

async function openGuide(page: Page): Promise<void> {
  if (await page.locator('#guide').isVisible()) return;
  await page.locator('#contents-button').press('Enter');
  // A press on what is not drawn yet would go to the button and close the drawer again.
  await expect(page.locator('#guide')).toBeVisible();
}

/** A part of the notebook's page by the guide, or all of its list. */
async function openNotebook(page: Page, part: string | RegExp, title: string): Promise<void> {
  await page.keyboard.press('Control+3');
  await expect(page.locator('#view h1')).toBeVisible();
  await openGuide(page);
  await page.locator('#guide').getByRole('button', { name: part }).press('Enter');
  const heading = page.getByRole('heading', { name: title, level: 1 });
  // A part gives its title the focus once it is drawn; a key that is sent sooner would go to the title as well.
  await (typeof part === 'string' ? expect(heading).toBeFocused() : expect(heading).toBeVisible());
  // A filter leaves the drawer open, where there is one: another may be chosen too.
  const drawer = page.locator('#contents-button');
  if ((await drawer.isVisible()) && (await page.locator('#guide').isVisible())) await page.keyboard.press('Escape');
}

async function openFacts(page: Page, group: string, entry: string | null): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(page.locator('#view h1')).toBeVisible();
  await openGuide(page);
  await page.locator('#fact-search').fill(''); // another screen leaves what it searched for
  await page.locator('.list button', { hasText: group }).first().press('Enter');
  // Choosing a group ends with the focus on its title, which closes the drawer; what comes next must not be sooner.
  await expect(page.locator('#view h1')).toBeFocused();
  if (entry === null) return;
  const row = page.getByRole('button', { name: entry, exact: true });
  await row.press('Enter');
  await expect(page.locator('.fact-card')).toBeVisible();
}

/** Back to the letter, with nothing open. */
export async function closeScreen(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  if (await page.locator('#letter').isHidden()) await page.keyboard.press('Control+1');
  await expect(page.locator('#letter')).toBeVisible();
}
