import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { formatNote, type Note } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import { nameOf, noteAt, filesOf as notebookFiles } from './support/notebook.ts';
import { filesOf, folderOf } from './support/notes.ts';
import { shippedLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll, focused, goTo, restLoaded, select } from './support/page.ts';
import { askLate, painted, searchFor, textOf } from './support/search.ts';

/** Notes in the text: made by key and by pointer, written, saved by themselves, found again. */

test.beforeEach(({ host }) => restLoaded(host.page));

const { letter } = shippedLetter();

const status = (page: Page) => page.locator('.head ~ .status, .status');
const body = (page: Page) => page.getByRole('textbox', { name: 'Tekst (Markdown)' });
const marker = (page: Page) => page.locator('.marker');

/** A selection as a drag of the mouse ends it. */
async function drag(page: Page, from: [string, number], to: [string, number]): Promise<void> {
  await select(page, from, to);
  await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
  await expect(page.locator('#selection-bar')).toBeVisible();
}

/** A note with words, at a sentence of a paragraph; the editor is closed again. */
async function writeAt(page: Page, paragraph: number, sentence: number, words: string): Promise<void> {
  await goTo(page, paragraph);
  await page.keyboard.press('s');
  await expect.poll(() => painted(page, 'chosen')).not.toEqual([]);
  for (let i = 0; i < sentence; i++) {
    await page.keyboard.press('ArrowDown');
    await expect(status(page)).toContainText(`Zin ${i + 2} van `);
  }
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('.editor .saved')).toHaveText('Opgeslagen');
  await page.keyboard.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
}

const axe = async (page: Page): Promise<unknown[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

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
  await expect(status(page)).toHaveText('De wijziging is ongedaan gemaakt.');
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

test('words chosen by pointer, across paragraphs, in each colour; the letter stays as it is', async ({ host }) => {
  const { page } = host;
  await goTo(page, 4);
  await drag(page, ['p4', 100], ['p5', 40]);
  await page.getByRole('button', { name: 'Markeren in blauw' }).click();
  await expect(page.locator('#selection-bar')).toHaveCount(0);
  await expect.poll(async () => (await painted(page, 'hl-blauw')).length).toBe(2);
  const [first, second] = await painted(page, 'hl-blauw');
  const p4 = await page.locator('#p4').textContent();
  const p5 = await page.locator('#p5').textContent();
  expect([first, second]).toEqual([p4?.slice(100).trimStart(), p5?.slice(0, 40).trimEnd()]);
  for (const [at, colour] of ['geel', 'groen', 'roze', 'paars'].entries()) {
    await drag(page, ['p6', at * 20], ['p6', at * 20 + 19]);
    await page.getByRole('button', { name: `Markeren in ${colour}` }).click();
    await expect.poll(async () => (await painted(page, `hl-${colour}`)).length).toBe(1);
  }
  expect(filesOf(host)).toHaveLength(5);
  // The same words twice are two marks.
  await drag(page, ['p6', 0], ['p6', 19]);
  await page.getByRole('button', { name: 'Markeren in geel' }).click();
  await expect.poll(async () => (await painted(page, 'hl-geel')).length).toBe(2);
  expect(await textOf(page)).toBe(letter.text);
  // A highlight without words stands in the margin only while it is in focus.
  await expect(page.locator('.note')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toHaveCount(0);
});

test('what can be done with words at the foot of the window stands over none of them', async ({ host: { page } }) => {
  await goTo(page, 4);
  // So that the last line chosen is the last one in the window, and there is no room below it.
  await page.evaluate(() => {
    const { bottom } = document.getElementById('p4')?.getBoundingClientRect() ?? { bottom: 0 };
    window.scrollBy({ top: bottom - window.innerHeight + 20, behavior: 'instant' });
  });
  const length = await page.evaluate(() => document.getElementById('p4')?.textContent?.length ?? 0);
  await drag(page, ['p4', 20], ['p4', length]);
  const bar = await page.locator('#selection-bar').boundingBox();
  const first = await page.evaluate(() => window.getSelection()?.getRangeAt(0).getClientRects()[0]?.top);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(first ?? 0);
});

test('a drag that ends in a note beside the text selects no more of the letter, and the other way round', async ({
  host: { page },
}) => {
  await writeAt(page, 8, 0, 'Een notitie van enige lengte, opdat er iets te slepen valt.');
  const text = await page.locator('#p8').boundingBox();
  const note = await page.locator('.note').boundingBox();
  if (text === null || note === null) throw new Error('There is nothing to drag over.');
  const selected = async (from: [number, number], to: [number, number]): Promise<string> => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
    await page.mouse.move(...to, { steps: 4 });
    await page.mouse.up();
    return page.evaluate(() => getSelection()?.toString() ?? '');
  };
  const inText: [number, number] = [text.x + 100, text.y + 12];
  const inNote: [number, number] = [note.x + 100, note.y + note.height / 2];
  const words = await selected(inText, inNote);
  expect(words).not.toBe('');
  expect(words.length).toBeLessThan(629);
  expect((await selected(inNote, inText)).length).toBeLessThan(200);
  expect(await selected([note.x + 5, note.y + 8], [note.x + 120, note.y + 8])).not.toBe('');
});

test('what can be done with words goes along with them: by Shift, in another window, and for a finger', async ({
  host: { page },
}) => {
  const bar = page.locator('#selection-bar');
  const below = async (): Promise<boolean> => {
    const end = await page.evaluate(() => {
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(({ width }) => width > 0);
      return lines.at(-1)?.bottom ?? 0;
    });
    const box = await bar.boundingBox();
    return box !== null && Math.abs(box.y - end - 8) < 2;
  };
  await goTo(page, 3);
  await drag(page, ['p3', 20], ['p3', 60]);
  expect(await below()).toBe(true);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(below).toBe(true);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.evaluate(() => window.scrollBy(0, getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0));
  await page.evaluate(() => window.scrollBy(0, -200));
  await expect.poll(below).toBe(true);

  // A finger that rests selects; its handles move the ends without any event of a pointer.
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    for (const type of ['pointerdown', 'pointercancel'])
      document.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch' }));
  });
  await expect(bar).toHaveCount(0);
  await select(page, ['p3', 10], ['p3', 60]);
  await expect(bar).toBeVisible();
});

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
  await page.mouse.wheel(0, 4000);
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

test('a marker with the focus stays on its words when the window gets another size', async ({ host: { page } }) => {
  await writeAt(page, 5, 1, 'een');
  await goTo(page, 4);
  await page.keyboard.press(']');
  await expect(marker(page)).toBeFocused();
  /** How far the four sides of the marker are from those of the first line of its words, at most, px. */
  const off = () =>
    page.evaluate(() => {
      const [words] = CSS.highlights.get('hl-geel-now') ?? [];
      if (words === undefined) return Number.NaN;
      const range = document.createRange();
      range.setStart(words.startContainer, words.startOffset);
      range.setEnd(words.endContainer, words.endOffset);
      const line = [...range.getClientRects()].find(({ width }) => width > 0);
      const own = document.activeElement?.getBoundingClientRect();
      const sides = ['left', 'top', 'right', 'bottom'] as const;
      return Math.max(...sides.map((side) => Math.abs((line?.[side] ?? Number.NaN) - (own?.[side] ?? Number.NaN))));
    });
  await expect.poll(off).toBeLessThan(1);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const other of [600, 1024, width]) {
    await page.setViewportSize({ width: other, height });
    await expect.poll(off).toBeLessThan(1);
    await expect(marker(page)).toBeFocused();
  }
});

test('notes in the margin share a line with their words, and never lie over each other', async ({ host: { page } }) => {
  const words = 'Een tekst die lang genoeg is om meer dan een paar regels van de kantlijn te vullen, en nog wat meer.';
  for (const sentence of [0, 1, 2]) await writeAt(page, 5, sentence, words);
  await goTo(page, 5);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.note')].map((note) => {
      const { top, bottom, left } = note.getBoundingClientRect();
      return { top, bottom, left };
    }),
  );
  expect(boxes).toHaveLength(3);
  for (const [at, box] of boxes.entries()) {
    if (at > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
  }
  const baselines = await page.evaluate(() => {
    const baseline = (range: Range): number => {
      const probe = document.createElement('span');
      probe.style.cssText = 'display:inline-block;width:0;height:0';
      range.insertNode(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    };
    const at = (selector: string): number => {
      const range = document.createRange();
      range.setStart(document.querySelector(selector) as Element, 0);
      return baseline(range);
    };
    return [at('#p5'), at('.note .lemma .hl')];
  });
  expect(Math.abs((baselines[0] ?? 0) - (baselines[1] ?? 99))).toBeLessThanOrEqual(1);
});

test('saved is said only when it is on the disk; what the disk refuses stays', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Eerst.');
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  // The folder is gone, as when a drive is taken out.
  renameSync(folderOf(host), `${folderOf(host)} weg`);
  try {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Daarna.');
    await expect(page.locator('.editor [role=alert]')).toContainText('Nog niet opgeslagen.');
    await expect(page.locator('#guide-foot')).toHaveText('Nog niet opgeslagen');
    await expect(body(page)).toHaveValue('Eerst. Daarna.');
  } finally {
    renameSync(`${folderOf(host)} weg`, folderOf(host));
  }
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('#guide-foot')).toHaveText('Opgeslagen');
  expect(filesOf(host)[0]?.text).toContain('Eerst. Daarna.');
});

test('a tag that is half typed goes along, however the editor is left', async ({ host }) => {
  const { page } = host;
  const tag = page.getByRole('combobox', { name: 'Trefwoord toevoegen' });
  const tags = (): string => /^tags: (.*)$/m.exec(filesOf(host)[0]?.text ?? '')?.[1] ?? '';
  const open = async (): Promise<void> => {
    await goTo(page, 5);
    await page.keyboard.press(']');
    await expect(marker(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(body(page)).toBeFocused();
  };
  await writeAt(page, 5, 0, 'Eerst.');
  await open();
  await tag.fill('Havens');
  await tag.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
  await expect.poll(tags).toBe('["Havens"]');
  await open();
  await tag.fill('schepen');
  await page.keyboard.press('Control+3');
  await expect.poll(tags).toBe('["Havens", "schepen"]');
  await page.keyboard.press('Control+1');
  await tag.fill('graan');
  await host.restart();
  await restLoaded(host.page);
  await expect.poll(tags).toBe('["Havens", "schepen", "graan"]');
});

test('a draft is kept while one goes on typing, and what is typed last is saved on the way out', async ({ host }) => {
  const { page } = host;
  await goTo(page, 5);
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Dit was het laatste.');
  await host.restart();
  await restLoaded(host.page);
  await expect.poll(() => filesOf(host)[0]?.text).toContain('Dit was het laatste.');
});

test('a crash takes no more than a second of typing', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Eerst. ');
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  // Without a pause long enough for a save.
  await page.keyboard.type('Dit typt men in een lange zin zonder op te houden.', { delay: 50 });
  await host.kill();
  await host.start();
  await restLoaded(host.page);
  await goTo(host.page, 5);
  await host.page.keyboard.press(']');
  await expect(host.page.locator('.marker')).toBeFocused();
  await host.page.keyboard.press('Enter');
  await expect(host.page.locator('.note')).toBeFocused();
  await host.page.keyboard.press('Enter');
  await expect(body(host.page)).toHaveValue(/^Eerst\. Dit typt men in een lange/);
});

test('an open card has the margin first', async ({ host: { page } }) => {
  await writeAt(page, 5, 0, 'Een notitie.');
  await goTo(page, 5);
  await page.keyboard.press('F7');
  await expect(page.locator('#fact-cursor')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#margin-card')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const card = document.getElementById('margin-card')?.getBoundingClientRect();
        const note = document.querySelector('.note')?.getBoundingClientRect();
        return card && note && (note.top >= card.bottom || note.bottom <= card.top);
      }),
    )
    .toBe(true);
});

test('a bookmark has a name, in the margin and under the outline', async ({ host: { page } }) => {
  await goTo(page, 6);
  await page.keyboard.press('b');
  const bar = page.getByRole('navigation', { name: 'Bladwijzers' });
  await expect(bar.getByRole('listitem')).toHaveCount(1);
  await bar.getByRole('button', { name: /een andere naam/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Nieuwe naam' })).toBeFocused();
  await page.keyboard.type('Hier verder lezen');
  await page.keyboard.press('Enter');
  await expect(page.locator('.note.bookmark')).toHaveText('Hier verder lezen');
  await goTo(page, 20);
  await bar.getByRole('button', { name: 'Hier verder lezen', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Bladwijzer “Hier verder lezen”', exact: true })).toBeFocused();
  // It marks nothing, not while one is at it either.
  expect(await painted(page, 'hl-geel-now')).toEqual([]);
  await expect(page.locator('.ruler .notetick')).toHaveCount(1);
});

test('going elsewhere takes the new name of a bookmark, and goes there', async ({ host: { page } }) => {
  for (const paragraph of [3, 5, 7]) {
    await goTo(page, paragraph);
    await page.keyboard.press('b');
    await expect(page.locator('.marker:focus')).toHaveCount(1);
  }
  const bar = page.getByRole('navigation', { name: 'Bladwijzers' });
  await expect(bar.getByRole('listitem')).toHaveCount(3);
  const rename = bar.getByRole('button', { name: /een andere naam/ });
  await rename.first().click();
  await page.keyboard.type('Eerste');
  // Near the foot of the next one, which moves when the field goes.
  await bar.locator('.go').last().scrollIntoViewIfNeeded();
  const next = await bar.locator('.go').first().boundingBox();
  if (next === null) throw new Error('There is no next bookmark.');
  await page.mouse.click(next.x + 40, next.y + next.height - 3, { delay: 100 });
  await expect(page.locator('.marker:focus')).toHaveAccessibleName(/Zoals toegezegd/);
  await expect(bar.getByRole('button', { name: 'Eerste', exact: true })).toBeVisible();

  await rename.nth(1).click();
  await page.keyboard.type('Tweede');
  await page.locator('#search').click();
  await expect(bar.getByRole('button', { name: 'Tweede', exact: true })).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.locator('#search')).toBeFocused();
});

test('an editor keeps its caret and what is half typed when its note moves, and leaves the focus where it is', async ({
  host: { page },
}) => {
  const [wide, narrow] = [
    { width: 1280, height: 800 },
    { width: 700, height: 800 },
  ];
  await page.setViewportSize(wide);
  await goTo(page, 8);
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Een drie');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await page.setViewportSize(narrow);
  await expect(page.locator('#p8 + .notes-aside .editor')).toBeVisible();
  await page.keyboard.type(' twee');
  await page.setViewportSize(wide);
  await expect(page.locator('#margin .editor')).toBeVisible();
  await page.keyboard.type('!');
  await expect(body(page)).toHaveValue('Een twee! drie');
  const tag = page.getByRole('combobox', { name: 'Trefwoord toevoegen' });
  await tag.focus();
  await page.keyboard.type('hal');
  await page.setViewportSize(narrow);
  await expect(page.locator('#p8 + .notes-aside .editor')).toBeVisible();
  await expect(tag).toBeFocused();
  await expect(tag).toHaveValue('hal');
  // From elsewhere the editor takes no focus.
  await page.locator('#more-button').focus();
  await page.setViewportSize(wide);
  await expect(page.locator('#margin .editor')).toBeVisible();
  await page.waitForTimeout(200);
  await expect(page.locator('#more-button')).toBeFocused();
});

test('a narrow window has notes under their paragraph, and nothing sideways', async ({ host }) => {
  const { page } = host;
  await writeAt(page, 5, 0, 'Een notitie met https://een.heel.lang.adres.example/dat/niet/ophoudt/en/maar/doorgaat.');
  for (const width of [1000, 600, 380, 320]) {
    await host.resize({ width, height: 800 });
    await expect(page.locator('.note')).toHaveCount(1);
    await expectNoSidewaysScroll(page, String(width));
    if (width < 976) await expect(page.locator('#p5 + .notes-aside .note')).toBeVisible();
  }
  await page.locator('.marker').press('Enter');
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeFocused();
  await expectNoSidewaysScroll(page, 'with the editor');
  expect(await axe(page)).toEqual([]);
});

test('Enter on a marker brings its note into sight, also under a paragraph longer than the window', async ({
  host,
}) => {
  const { page } = host;
  await writeAt(page, 5, 1, 'Onder een lange alinea.');
  await page.setViewportSize({ width: 320, height: 500 });
  await goTo(page, 5);
  await page.keyboard.press(']');
  await expect(page.locator('.marker:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.note')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Bewerken' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(page.locator('.marker')).toBeFocused();
  await expect(page.locator('.marker')).toBeInViewport();
});

test('markers of the letterhead stand in the letter’s order, and one goes on from each', async ({ host: { page } }) => {
  const blocks = page.locator('.letterhead [data-start]');
  for (const at of [3, 1, 2]) {
    await blocks.nth(at).evaluate((block: HTMLElement) => {
      block.tabIndex = -1;
      block.focus();
    });
    await page.keyboard.press('b');
    await expect(marker(page)).toHaveCount([0, 2, 3, 1][at] ?? 0);
  }
  const starts = await marker(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const texts = await blocks.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const first = (words: string): string => /“(\S+)/.exec(words)?.[1] ?? '';
  expect(starts.map(first)).toEqual([1, 2, 3].map((at) => (texts[at] ?? '').split(/\s/)[0]));
  await page.keyboard.press('Control+Home');
  await marker(page).first().focus();
  await page.keyboard.press(']');
  await expect(marker(page).nth(1)).toBeFocused();
  await page.keyboard.press(']');
  await expect(marker(page).nth(2)).toBeFocused();
});

test('notes under their paragraph stand in the letter’s order, in whatever order they were made', async ({ host }) => {
  const { page } = host;
  await host.resize({ width: 800, height: 800 });
  for (const [sentence, words] of [
    [2, 'derde'],
    [0, 'eerste'],
    [1, 'tweede'],
  ] as const)
    await writeAt(page, 5, sentence, words);
  await expect(page.locator('#p5 + .notes-aside .note')).toHaveText([/eerste/, /tweede/, /derde/]);
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
