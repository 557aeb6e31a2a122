import type { Page } from '@playwright/test';
import { type Messages, messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { expect } from '../../host/fixture.ts';
import { select } from './page.ts';
import { openSearch } from './search.ts';

/**
 * Every screen of the app, by name, and how one gets there from the letter, in Dutch and in English; made for
 * `withTrouble` and `binned`. Those that need another notebook, or leave it another, are in screens-apart.ts.
 */
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
    await openFacts(page, 'motion', 'Sjoerdsma');
    await expect(page.locator('.gap')).toBeVisible();
  },
  'facts: the timeline': async (page) => {
    await openFacts(page, 'date', /^26 september 2018$/i);
    await page.locator('.year .bar').first().press('Enter');
    await expect(page.locator('.year [aria-current]')).toHaveCount(1);
  },
  'facts: all years': async (page) => {
    await openFacts(page, 'date', null);
    const { timeline } = (await wordsOf(page)).facts;
    await page.getByRole('button', { name: timeline.all }).press('Enter');
    await expect(page.locator('.all-years')).toBeVisible();
  },
  'facts: the map': async (page) => {
    await openFacts(page, 'country', /^(?:Jemen|Yemen)$/);
    await expect(page.locator('.map .land')).toBeVisible();
  },
  'facts: a search': async (page) => {
    await openFacts(page, 'motion', null);
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
    const { options } = (await wordsOf(page)).search;
    await expect(page.getByLabel(options.facts)).toBeVisible();
    await page.getByLabel(options.facts).selectOption('country');
    await page.getByLabel(options.from).fill('2018-02-30');
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
    const { editor } = (await wordsOf(page)).marks;
    await page.getByRole('combobox', { name: editor.addTag }).focus();
    await page.keyboard.type('h');
    await expect(page.locator('.completions')).toBeVisible();
  },
  'the preview of a note': async (page) => {
    await page.locator('.marker').nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.note.focus')).toBeFocused();
    await page.keyboard.press('Enter');
    const { editor } = (await wordsOf(page)).marks;
    await page.getByRole('button', { name: editor.preview }).press('Enter');
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
    const { bookmarks } = (await wordsOf(page)).marks;
    const rename = bookmarks.renameNamed('Hier verder lezen');
    await page.locator('#bookmark-bar').getByRole('button', { name: rename }).press('Enter');
    await expect(page.getByRole('textbox', { name: bookmarks.name })).toBeFocused();
  },
  'notebook, with all that asks for attention, and several chosen': async (page) => {
    const { several } = await openNotebook(page, 'all');
    await expect(page.locator('.trouble')).toHaveCount(4);
    await page.getByLabel(several.all).check();
    await expect(page.locator('.several')).toBeVisible();
  },
  'notebook: filters, nothing fits': async (page) => {
    await openNotebook(page, 'all');
    await openGuide(page);
    await page.locator('#note-search').fill('qxqx');
    await expect(page.locator('.none')).toBeVisible();
  },
  'notebook: history': async (page) => {
    const { historyOf, past } = await openNotebook(page, 'all');
    await page.getByRole('button', { name: historyOf('Hodeida') }).press('Enter');
    await expect(page.getByRole('heading', { name: past.title, level: 1 })).toBeFocused();
  },
  'notebook: bin': async (page) => {
    const { bin } = await openNotebook(page, 'bin');
    await expect(page.getByRole('button', { name: bin.restoreOf('Sjoerdsma') })).toBeVisible();
  },
  'notebook: import and export': async (page) => void (await openNotebook(page, 'exchange')),
  'notebook: folder, checked': async (page) => {
    const { folder } = await openNotebook(page, 'folder');
    await page.getByRole('button', { name: folder.check }).press('Enter');
    await expect(page.locator('.report .files')).toBeVisible();
  },
  'a passage is chosen for a note that came loose': async (page) => {
    const { lost } = await openNotebook(page, 'all');
    await page.getByRole('button', { name: lost.pick }).first().press('Enter');
    await expect(page.locator('#attach-bar')).toBeVisible();
    await expect(page.locator('#letter')).toBeVisible();
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

/** What the page says, in its language. */
export async function wordsOf(page: Page): Promise<Messages> {
  return messagesIn((await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl');
}

export async function openGuide(page: Page): Promise<void> {
  if (await page.locator('#guide').isVisible()) return;
  await page.locator('#contents-button').press('Enter');
  // A press on what is not drawn yet would go to the button and close the drawer again.
  await expect(page.locator('#guide')).toBeVisible();
}

type NotebookPart = 'all' | keyof Messages['notebookPage']['parts'];

/** A part of the notebook's page by the guide, or all of its list. Gives the words of that page. */
export async function openNotebook(page: Page, part: NotebookPart): Promise<Messages['notebookPage']> {
  const { notebookPage: words, nav } = await wordsOf(page);
  await page.keyboard.press('Control+3');
  await expect(page.locator('#view h1')).toBeVisible();
  await openGuide(page);
  // Everything has a count behind its name.
  const name = part === 'all' ? new RegExp(`^${words.all}`) : words.parts[part];
  await page.locator('#guide').getByRole('button', { name }).press('Enter');
  const title = part === 'all' ? nav.notebook : words.parts[part];
  const heading = page.getByRole('heading', { name: title, level: 1 });
  // A part gives its title the focus once it is drawn; a key that is sent sooner would go to the title as well.
  await (part === 'all' ? expect(heading).toBeVisible() : expect(heading).toBeFocused());
  // A filter leaves the drawer open, where there is one: another may be chosen too.
  const drawer = page.locator('#contents-button');
  if ((await drawer.isVisible()) && (await page.locator('#guide').isVisible())) await page.keyboard.press('Escape');
  return words;
}

type FactGroup = keyof Messages['facts']['groups'];

async function openFacts(page: Page, group: FactGroup, entry: string | RegExp | null): Promise<void> {
  const { groups } = (await wordsOf(page)).facts;
  await page.keyboard.press('Control+2');
  await expect(page.locator('#view h1')).toBeVisible();
  await openGuide(page);
  await page.locator('#fact-search').fill(''); // another screen leaves what it searched for
  await page.locator('.list button', { hasText: groups[group] }).first().press('Enter');
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
  // The bar stays until a passage is chosen for the note, or none.
  const { lost } = (await wordsOf(page)).notebookPage;
  const stop = page.locator('#attach-bar').getByRole('button', { name: lost.cancel });
  if (await stop.isVisible()) await stop.press('Enter');
  if (await page.locator('#letter').isHidden()) await page.keyboard.press('Control+1');
  await expect(page.locator('#letter')).toBeVisible();
}
