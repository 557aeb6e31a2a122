import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { formatNote, type Note } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import { marker, status, writeAt } from './support/note-writing.ts';
import { nameOf, noteAt, filesOf as notebookFiles } from './support/notebook.ts';
import { filesOf } from './support/notes.ts';
import { shipOtherLetter } from './support/other-letter.ts';
import { focused, goTo, restLoaded, select } from './support/page.ts';
import { askLate, painted, searchFor } from './support/search.ts';

/** What a mark is for, and from where one goes on to the next note: where one is, not where one was. */

test.beforeEach(({ host }) => restLoaded(host.page));

test('blanks are refused with words', async ({ host: { page } }) => {
  await goTo(page, 5);
  const space = (await page.locator('#p5').textContent())?.indexOf(' ') ?? 0;
  await select(page, ['p5', space], ['p5', space + 1]);
  await page.keyboard.press('Control+Shift+m');
  await expect(status(page)).toHaveText('Hier staat geen tekst. Kies woorden van de brief.');
  await expect(marker(page)).toHaveCount(0);
});

test('on the paragraph one is at, and on a hit', async ({ host: { page } }) => {
  await goTo(page, 7);
  await page.keyboard.press('m');
  await expect.poll(() => painted(page, 'hl-geel')).toEqual([(await page.locator('#p7').textContent()) ?? '']);
  await searchFor(page, 'wapenstilstand');
  await page.keyboard.press('F3');
  await page.keyboard.press('Control+Shift+m');
  await expect.poll(() => painted(page, 'hl-geel')).toContain('wapenstilstand');
});

/** Reads on by page until a paragraph is out of the window. The focus stays where it was. */
async function readOnFrom(page: Page, paragraph: number): Promise<void> {
  const isGone = () =>
    page.locator(`#p${paragraph}`).evaluate((block) => block.getBoundingClientRect().bottom < -window.innerHeight);
  for (let i = 0; i < 20 && !(await isGone()); i++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(200);
  }
  expect(await isGone()).toBe(true);
}

const paragraphRead = (page: Page): Promise<string> =>
  page
    .locator('.place')
    .innerText()
    .then((words) => /alinea (\d+)/.exec(words)?.[1] ?? '');

/** The paragraphs of the notes on the disk. */
const paragraphsOf = (texts: readonly { readonly text: string }[]): string[] =>
  texts.map(({ text }) => /"number": ?(\d+)/.exec(text)?.[1] ?? '').toSorted();

test('who has read on by page marks what one reads, not the paragraph or the hit left behind', async ({ host }) => {
  const { page } = host;
  await goTo(page, 5);
  await readOnFrom(page, 5);
  const first = await paragraphRead(page);
  expect(Number(first)).toBeGreaterThan(5);
  await page.keyboard.press('b');
  await expect.poll(() => paragraphsOf(filesOf(host))).toEqual([first]);
  await expect(page.locator('.marker:focus')).toHaveCount(1);

  await searchFor(page, 'Jemen');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'hit-now').then((all) => all.length)).toBe(1);
  await page.keyboard.press('F3');
  await page.mouse.move(600, 400);
  const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
  const from = await scrolled();
  await page.mouse.wheel(0, 4000);
  await expect.poll(scrolled).toBeGreaterThan(from + 3000);
  await page.waitForTimeout(400);
  const second = await paragraphRead(page);
  await page.keyboard.press('Control+Shift+m');
  await expect.poll(() => paragraphsOf(filesOf(host)).includes(second)).toBe(true);
  expect(filesOf(host).some(({ text }) => text.includes('"exact": "Jemen"'))).toBe(false);
});

test('the next note is the one after what one reads, where one has read on from a note', async ({ host: { page } }) => {
  for (const paragraph of [6, 5]) {
    await goTo(page, paragraph);
    await page.keyboard.press('b');
    await expect(page.locator('.marker:focus')).toHaveCount(1);
  }
  await readOnFrom(page, 5);
  await page.keyboard.press(']');
  await expect(status(page)).toContainText('laatste');
});

test('at a note beside the text one is at its paragraph, and stays there when the note goes', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 13, 0, 'Eerste.');
  await writeAt(page, 13, 1, 'Tweede.');
  await page.keyboard.press('Enter');
  const note = page.locator('.note', { hasText: 'Tweede.' });
  await expect(note).toBeFocused();
  await page.evaluate(() => window.scrollBy(0, -300));
  await expect.poll(() => paragraphRead(page)).not.toBe('13');
  await page.keyboard.press('b');
  await expect.poll(() => paragraphsOf(filesOf(host))).toEqual(['13', '13', '13']);
  await page.keyboard.press('Control+z');
  await expect(page.locator('#p13')).toBeFocused();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  for (let i = 0; i < 8 && filesOf(host).length > 1; i++) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(400);
  }
  await expect(page.locator('#p13')).toBeFocused();
});

test('a mark that is asked for on the way to a hit comes to stand at the hit', async ({ host: { page } }) => {
  await goTo(page, 7);
  await searchFor(page, 'wapenstilstan');
  await askLate(page, 700);
  await page.keyboard.type('d');
  await page.keyboard.press('F3');
  await page.keyboard.press('Control+Shift+m');
  await expect.poll(() => painted(page, 'hl-geel')).toEqual(['wapenstilstand']);
});

test('keys that are pressed while the letter is still being read are done in their order', async ({
  host: { page },
}) => {
  await goTo(page, 5);
  await page.evaluate(() => {
    const { fetch } = window;
    window.fetch = (...what) => new Promise((go) => setTimeout(go, 700)).then(() => fetch(...what));
  });
  const top = await page.evaluate(() => window.scrollY);
  for (const key of ['s', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'm']) await page.keyboard.press(key);
  await expect
    .poll(() => painted(page, 'hl-geel').then(([words]) => words))
    .toMatch(/^Dit kreeg beslag .* te faciliteren\.$/s);
  expect(await page.evaluate(() => window.scrollY)).toBe(top); // the arrows did not move the page
});

test.describe('with a notebook', () => {
  test.use({ hostOptions: { seed: notebookFiles([noteAt(9, 'Afghanistan')]) } });

  test('a passage that moved is looked for beside the page, and in the page where no worker can be had', async ({
    host,
  }) => {
    const { page } = host;
    const moved = (n: number, words: string): Note => {
      const note = noteAt(n, words);
      const { quote, position } = note.selectors;
      const elsewhere = { start: position.start + 400, end: position.end + 400 };
      return { ...note, selectors: { quote, position: elsewhere, block: null } };
    };
    const write = (note: Note): void => {
      writeFileSync(path.join(host.userData, nameOf(note)), formatNote(note));
    };
    const yellow = () => painted(page, 'hl-geel');
    // Of the workers that come (that of search is one, when the app has time for it), this one goes again.
    const came: Worker[] = [];
    page.on('worker', (one) => came.push(one));
    write(moved(1, 'bescherming van burgers'));
    await expect.poll(yellow).toContain('bescherming van burgers');
    // It is not kept: one that waits would keep the letter.
    await expect.poll(() => came.filter((one) => !page.workers().includes(one)).length).toBe(1);
    await page.evaluate(() => {
      window.Worker = class {
        constructor() {
          throw new Error('no worker');
        }
      } as unknown as typeof Worker;
    });
    write(moved(2, 'humanitaire toegang'));
    await expect.poll(yellow).toContain('humanitaire toegang');
  });
});

test('from note to note by key, and no further than the last', async ({ host: { page } }) => {
  await writeAt(page, 5, 0, 'een');
  await writeAt(page, 5, 1, 'twee');
  await writeAt(page, 7, 0, 'drie');
  await goTo(page, 4);
  const seen: string[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press(']');
    await expect.poll(() => page.locator('.marker:focus').count()).toBe(1);
    await expect.poll(async () => seen.includes(await focused(page))).toBe(false);
    seen.push(await focused(page));
  }
  await page.keyboard.press(']');
  await expect(status(page)).toHaveText('Dit is de laatste notitie.');
  await page.keyboard.press('[');
  await expect.poll(() => focused(page)).toBe(seen[1]);
  // A marker comes right after its paragraph, for Tab and for reading aloud.
  await expect(page.locator('#p5 + .notes-aside .marker')).toHaveCount(2);
});

test('footnotes at the end are of the paragraphs that refer to them, and a mark there is on the footnote', async ({
  launch,
}) => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, i) => `Dit is alinea ${i + 1}.${i < 3 ? `<sup>${i + 1}</sup>` : ''}`,
  );
  const notes = Array.from({ length: 3 }, (_, i) => `X Noot\n${i + 1}\n\nKamerstuk 26 991, nr. ${i + 1}01.`);
  const other = await shipOtherLetter(`Geachte voorzitter,\n\n${[...paragraphs, ...notes].join('\n\n')}\n`);
  const { page } = await launch({ outDir: other.outDir });
  await restLoaded(page);
  await goTo(page, 10);
  await expect(page.locator('.footnote')).toHaveCount(3);
  await page.keyboard.press('End');
  await expect(page.locator('.place')).toHaveText(/^alinea [1-3] van 60/);
  const read = await paragraphRead(page);
  await page.keyboard.press('m');
  await expect.poll(() => painted(page, 'hl-geel')).toEqual([`Kamerstuk 26 991, nr. ${read}01.`]);
  other.remove();
});
