import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { filesOf, lostNote, noteAt, notebook } from './support/notebook.ts';
import { shipOtherLetter, shippedLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll, focused, goTo, place, restLoaded } from './support/page.ts';
import { askLate, count, hitBox, openSearch, painted, said, searchFor, textOf } from './support/search.ts';

/** Searching the letter: the field, the list, the hits in the text, and the ways in and out. */

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

test.describe('Escape', () => {
  test('right behind two steps ends the search, and none of them opens it again', async ({ host: { page } }) => {
    await goTo(page, 14);
    await searchFor(page, 'syri');
    await askLate(page, 500);
    await page.keyboard.type('e');
    for (const key of ['Enter', 'Enter', 'Escape']) await page.keyboard.press(key);
    await page.waitForTimeout(1500);
    await expect(page.locator('#p14')).toBeFocused();
    await expect(page.locator('.outline')).toBeVisible();
    await expect(page.locator('.results')).toHaveCount(0);
  });

  test('in the field or the list leads back to where one was, with what had the focus', async ({ host: { page } }) => {
    await goTo(page, 14);
    const before = await page.evaluate(() => window.scrollY);
    for (const keys of [[], ['Enter', 'Enter'], ['ArrowDown', 'ArrowDown']]) {
      await searchFor(page, 'syrie');
      for (const key of keys) await page.keyboard.press(key);
      await expect(count(page)).toContainText('6 alinea’s');
      await page.keyboard.press('Escape');
      await expect(page.locator('#p14')).toBeFocused();
      await expect(page.locator('.outline')).toBeVisible();
      await expect(page.locator('.results')).toHaveCount(0);
      await expect(page.locator('#search')).toHaveValue('');
      await expect.poll(() => painted(page, 'hit')).toEqual([]);
      await expect.poll(() => painted(page, 'hit-now')).toEqual([]);
      await expect(page.locator('.hitmark')).toHaveCount(0);
      await expect.poll(() => place(page)).toBe('alinea 14 van 39');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 30);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(before + 30);
    }
  });

  test('leads back too when the row that had the focus is gone', async ({ host: { page } }) => {
    await page.locator('#p14').focus();
    await searchFor(page, 'syrie');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(rows).first()).toBeFocused();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    await expect(page.locator('#p14')).toBeFocused();
  });

  test('in the text ends the search and one stays', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(rows).first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('#p37')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.outline')).toBeVisible();
    await expect(page.locator('#p37')).toBeFocused();
    await expect.poll(() => place(page)).toBe('alinea 37 van 39');
    await expect.poll(() => painted(page, 'hit')).toEqual([]);
  });

  test('leads back to the page that one searched from', async ({ host: { page } }) => {
    await page.keyboard.press('Control+2');
    await expect(page.locator('#view h1')).toBeVisible();
    await searchFor(page, 'syrie');
    await expect(page.locator('#letter')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#view h1')).toBeVisible();
  });
});

test('an arrow to the list of words that are still looked for waits for it, unless one leaves', async ({ host }) => {
  const { page } = host;
  await goTo(page, 14);
  for (const words of ['koninkrijk', 'iran']) {
    await searchFor(page, words); // so that there are recent searches too
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('#p14')).toBeFocused();
  }
  await searchFor(page, 'syri');
  await askLate(page, 1500);
  await page.keyboard.type('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p14')).toBeFocused();
  const lost = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('focusin', ({ target }) => seen.push((target as Element).className));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return seen;
  });
  expect(lost).toEqual([]);
  await expect(page.locator('#p14')).toBeFocused();

  await searchFor(page, 'syri');
  await page.keyboard.type('e');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.result').first()).toBeFocused();
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p14')).toBeFocused();
});

test.describe('with notes', () => {
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

test('the last words are offered again, selected; clearing keeps the focus', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  await page.keyboard.press('Escape');
  await openSearch(page);
  await expect(page.locator('#search')).toHaveValue('syrie');
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.type('jemen');
  await expect(page.locator('#search')).toHaveValue('jemen');
  await page.getByRole('button', { name: 'Zoekopdracht wissen' }).press('Enter');
  await expect(page.locator('#search')).toHaveValue('');
  await expect(page.locator('#search')).toBeFocused();
  await expect(page.locator('.outline')).toBeVisible();
  await expect.poll(() => painted(page, 'hit')).toEqual([]);
});

test('Ctrl+Shift+F opens the same box, Ctrl+F shows the letter from any page', async ({ host: { page } }) => {
  await openSearch(page, 'Control+Shift+F');
  for (const key of ['Control+2', 'Control+4', 'Control+8', 'Control+9']) {
    await page.keyboard.press(key);
    await expect(page.locator('#view h1')).toBeVisible();
    await openSearch(page);
    await expect(page.locator('#letter')).toBeVisible();
  }
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox')).toBeFocused();
  await openSearch(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('#more-button').press('Enter');
  await page.getByRole('menuitem', { name: 'Zoek in de brief' }).press('Enter');
  await expect(page.locator('#search')).toBeFocused();
});

test('recent searches: followed ones, the newest first, over a restart; a press searches, Wis forgets', async ({
  host,
}) => {
  let { page } = host;
  for (const words of ['syrie', 'jemen', 'syrie', 'raad']) {
    await searchFor(page, words);
    await page.keyboard.press('Enter');
    await expect(count(page)).toContainText(' van ');
    await page.keyboard.press('Escape');
  }
  await searchFor(page, 'myanmar'); // typed only
  await page.keyboard.press('Escape');
  page = await host.restart();
  await restLoaded(page);
  // Resetting how the app looks is no reason to forget them.
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Standaardinstellingen herstellen' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openSearch(page);
  await expect(page.locator('.recent li')).toHaveText(['raad', 'syrie', 'jemen']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search')).toHaveValue('syrie');
  await expect(page.locator('#search')).toBeFocused();
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Brief', exact: true }).focus();
  await page.locator('#search').focus();
  await page.getByRole('button', { name: 'Wis eerdere zoekopdrachten' }).press('Enter');
  await expect(page.locator('.recent')).toHaveCount(0);
  await expect(page.locator('#search')).toBeFocused();
});

test('a list is shown 200 rows at a time, and walking goes beyond it', async ({ host: { page } }) => {
  await searchFor(page, 'e');
  await page.getByRole('checkbox', { name: 'Ook midden in woorden' }).press('Space');
  await expect.poll(() => page.locator(rows).count()).toBe(200);
  await page.getByRole('button', { name: 'Toon meer' }).press('Enter');
  await expect(page.locator(rows)).toHaveCount(400);
  await expect(page.locator(rows).nth(200)).toBeFocused();
  await page.locator('#search').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator(`${rows}[aria-current]`)).toHaveCount(1);
  const all = await page.locator(rows).count();
  await expect(page.locator(rows).nth(all - 1)).toHaveAttribute('aria-current', 'true');
});

test.describe('options', () => {
  test('order by relevance lists without groups, and next follows the list', async ({ host: { page } }) => {
    await searchFor(page, 'raad');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByRole('radio', { name: 'op relevantie' }).check();
    await expect(page.locator('.results .group')).toHaveCount(0);
    await page.locator('#search').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(rows).first()).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Enter');
    await expect(page.locator(rows).nth(1)).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await expect(page.locator('.options .summary')).toHaveText('op relevantie');
  });

  test('whole words, accents and case count when they are told to', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Accenten tellen' }).check();
    await expect(page.locator('.message')).toContainText('Niets gevonden voor “syrie”.');
    await page.getByRole('button', { name: 'Alles terugzetten' }).press('Enter');
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
    await page.getByRole('checkbox', { name: 'Hoofdletters tellen' }).check();
    await expect(page.locator('.message')).toContainText('Niets gevonden voor “syrie”.');
  });

  test('a part of the letter, a fact and dates narrow it down', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByLabel('Deel van de brief').selectOption({ label: 'Tot slot' });
    await expect(count(page)).toHaveText('1 treffer in 1 alinea');
    await page.getByLabel('Deel van de brief').selectOption({ label: 'Hele brief' });
    await page.getByLabel('Alinea’s met').selectOption({ label: 'Resoluties' });
    await expect(count(page)).toContainText('in 1 alinea');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await expect(page.locator('.options .summary')).toHaveText('resoluties');
  });

  test('filters that leave nothing say so, and can be taken away', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByLabel('Datum van').fill('1900-01-01');
    await page.getByLabel('tot en met').fill('1900-12-31');
    await expect(page.locator('.message')).toContainText(
      'Niets gevonden met deze filters. Zonder filters zijn er 8 treffers.',
    );
    await page.getByRole('button', { name: 'Filters weghalen' }).press('Enter');
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
    await expect(page.getByLabel('Datum van')).toHaveValue('');
  });

  test('dates that are none, or in the wrong order, are said and do not filter', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByLabel('Datum van').fill('2018-02-30');
    await expect(page.locator('#search-date-fault')).toHaveText('Typ een dag als 2018-11-15.');
    await page.getByLabel('Datum van').fill('2018-12-01');
    await page.getByLabel('tot en met').fill('2018-01-01');
    await expect(page.locator('#search-date-fault')).toHaveText('De eerste datum ligt na de tweede.');
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  });
});

test.describe('what there is to say', () => {
  test('words that stand everywhere', async ({ host: { page } }) => {
    await searchFor(page, 'de het');
    await expect(page.locator('.message')).toHaveText(
      '“de het” zijn woorden die overal staan. Zet ze tussen aanhalingstekens om ze letterlijk te zoeken.',
    );
    await expect(said(page)).toContainText('“de het” zijn woorden die overal staan.');
  });

  test('nothing, and what may have been meant', async ({ host: { page } }) => {
    await searchFor(page, 'wapenstilstant');
    await expect(page.locator('.message')).toHaveText(
      'Niets gevonden voor “wapenstilstant”. Bedoelde u wapenstilstand?',
    );
    await page.locator('.suggestion button').press('Enter');
    await expect(page.locator('#search')).toHaveValue('wapenstilstand');
    await expect(count(page)).toBeVisible();
  });

  test('what was found otherwise than as typed, and how', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await expect(page.locator('.also')).toContainText(['Ook met accent gevonden: Syrië']);
    await page.locator('#search').fill('sancties');
    await expect(page.locator('.also')).toContainText([
      'Ook als andere vorm: sanctie',
      'Ook als deel van een woord: sanctiecomité, sanctielijst, sanctiemechanisme',
    ]);
    await expect(page.locator('.how').first()).toHaveText(/andere vorm|deel van een woord/);
  });

  test('other names, with a switch', async ({ host: { page } }) => {
    await searchFor(page, 'KNL');
    await expect(page.locator('.also', { hasText: 'Ook als andere naam: ' })).toBeVisible();
    await expect(page.locator('.how', { hasText: 'andere naam' }).first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'Ook andere namen' }).first().uncheck();
    await expect(page.locator('.also', { hasText: 'Ook als andere naam: ' })).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Ook andere namen' }).first().check();
    await expect(page.locator('.also', { hasText: 'Ook als andere naam: ' })).toBeVisible();
  });
});

test('nothing found is said in the guide and to screen readers', async ({ host: { page } }) => {
  await searchFor(page, 'qxqxqxq');
  await expect(page.locator('.message')).toContainText('Niets gevonden voor “qxqxqxq”.');
  await expect(said(page)).toContainText('Niets gevonden voor “qxqxqxq”.');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search')).toBeFocused();
});

test('marks on the ruler stand at the height of their hits, one in two pixels at most', async ({ host: { page } }) => {
  await expect(page.locator('html')).toHaveAttribute('data-measured', 'true');
  await searchFor(page, 'syrie');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(rulerMarks)).toHaveLength(8);
  // The guide may have become wider, and the letter narrower.
  await expect(page.locator('html')).toHaveAttribute('data-measured', 'true');
  const marks = (await page.evaluate(rulerMarks)).sort((a, b) => a - b);
  const off = await page.evaluate((marks) => {
    const whole = document.documentElement.scrollHeight;
    for (const chunk of document.querySelectorAll<HTMLElement>('.chunk')) chunk.style.contentVisibility = 'visible';
    const walker = document.createTreeWalker(document.getElementById('letter') as Node, NodeFilter.SHOW_TEXT);
    const heights: number[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { index } of node.textContent?.matchAll(/Syrië/g) ?? []) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 5);
        heights.push((100 * (range.getBoundingClientRect().top + window.scrollY)) / whole);
      }
    }
    return heights.map((height, at) => Math.abs(height - (marks[at] ?? 0)));
  }, marks);
  expect(off).toHaveLength(8);
  for (const share of off) expect(share).toBeLessThan(0.5);
  await page.locator('#search').fill('e');
  await page.getByRole('checkbox', { name: 'Ook midden in woorden' }).check();
  await expect.poll(async () => (await page.evaluate(rulerMarks)).length).toBeGreaterThan(50);
  const many = (await page.evaluate(rulerMarks)).length;
  const length = await page.evaluate(() => document.getElementById('ruler')?.clientHeight ?? 0);
  expect(many).toBeLessThanOrEqual(length / 2 + 2);
});

/** The middles of the marks of hits on the ruler, in per cent of it; for page.evaluate. */
function rulerMarks(): number[] {
  const drawing = document.querySelector<SVGSVGElement>('.ruler .hitmark');
  const bars =
    drawing
      ?.querySelector('path')
      ?.getAttribute('d')
      ?.matchAll(/M0 (-?[\d.]+)h1v(\d+)/g) ?? [];
  return [...bars].map(
    ([, top, high]) => (100 * (Number(top) + Number(high) / 2)) / (drawing?.viewBox.baseVal.height ?? 1),
  );
}

for (const [width, height] of [
  [1280, 800],
  [1000, 700],
  [700, 700],
  [640, 400],
  [320, 640],
  [320, 200],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ hostOptions: { viewport: { width, height }, seed: { 'settings.json': '{"facts":true}' } } });

    test('every hit one goes to can be seen, clear of the head and of the bar', async ({ host: { page } }) => {
      await searchFor(page, 'syrie');
      await expectNoSidewaysScroll(page, 'results');
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press('F3');
        await expect.poll(async () => (await painted(page, 'hit-now')).length).toBe(1);
        await page.waitForTimeout(100);
        const box = await hitBox(page);
        expect(box.top).toBeGreaterThanOrEqual(box.head);
        expect(box.bottom).toBeLessThanOrEqual(box.height);
        const bar = await page.locator('#walk-bar').boundingBox();
        if (bar !== null) expect(box.bottom).toBeLessThan(bar.y);
        await expectNoSidewaysScroll(page, `hit ${i}`);
      }
      expect(await textOf(page)).toBe(letter.text);
    });
  });
}

test.describe('where the guide is a drawer', () => {
  test.use({ hostOptions: { viewport: { width: 1000, height: 700 } } });

  test('Ctrl+F opens it with the focus in the field; going to a hit closes it', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(rows).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('#guide')).toBeHidden();
    await expect(page.locator('#p6')).toBeFocused();
    await expect(page.locator('#walk-bar')).toContainText('2 van 8');
    await page.keyboard.press('F3');
    await expect(page.locator('#walk-bar')).toContainText('3 van 8');
    await openSearch(page);
    await expect(page.locator('#search')).toHaveValue('syrie');
    await page.keyboard.press('Enter');
    await expect(page.locator('#guide')).toBeHidden();
    await expect(page.locator('#walk-bar')).toContainText('4 van 8');
    await page.locator('#walk-bar').getByRole('button', { name: 'Volgende treffer' }).press('Enter');
    await expect(page.locator('#walk-bar')).toContainText('5 van 8');
    await page.locator('#walk-bar').getByRole('button', { name: 'Zoeken sluiten' }).press('Enter');
    await expect(page.locator('#walk-bar')).toHaveCount(0);
    await expect.poll(() => painted(page, 'hit')).toEqual([]);
  });

  test('Escape in the field closes it, back to where one was', async ({ host: { page } }) => {
    await page.locator('#p5').focus();
    await searchFor(page, 'syrie');
    await page.keyboard.press('Escape');
    await expect(page.locator('#guide')).toBeHidden();
    await expect.poll(() => focused(page)).toBe('p5');
  });
});

test('any text is safe', async ({ host }) => {
  const { page } = host;
  await openSearch(page);
  const field = page.locator('#search');
  for (const text of [
    '<img src=x onerror="window.__run=1">',
    '"',
    '“unclosed',
    '((((',
    '\\',
    '👩‍👩‍👧',
    '\ud83d',
    'شكرا ‮جزيلا‬',
    '   ',
    'woord '.repeat(1666),
    'x'.repeat(12_000),
  ]) {
    await field.fill(text);
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await expectNoSidewaysScroll(page, text.slice(0, 20));
    await expect(page.locator('[role=alert]:has-text("Zoeken lukt")')).toHaveCount(0);
  }
  expect((await field.inputValue()).length).toBeLessThanOrEqual(10_000);
  expect(await page.evaluate(() => Reflect.get(window, '__run'))).toBeUndefined();
  await field.fill('syrie');
  await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  expect(host.logs()).not.toMatch(/\[gate\]|error/i);
});

test('a search that cannot work says so, and can be tried again', async ({ launch }) => {
  const other = await shipOtherLetter('Geachte voorzitter,\n\nDe raad sprak over Jemen.\n');
  const file = path.join(other.outDir, 'renderer', 'letters', other.published.id, 'letter.json');
  writeFileSync(file, '{');
  const { page } = await launch({ outDir: other.outDir });
  await restLoaded(page);
  await openSearch(page);
  await page.keyboard.type('jemen');
  const message = page.getByRole('alert').filter({ hasText: 'Zoeken lukt nu niet.' });
  await expect(message).toBeVisible();
  writeFileSync(file, JSON.stringify(other.published));
  await message.getByRole('button', { name: 'Opnieuw proberen' }).press('Enter');
  await expect(count(page)).toHaveText('1 treffer in 1 alinea');
  other.remove();
});

test('only the worker of search can be made into a worker', async ({ host: { page } }) => {
  await searchFor(page, 'syrie');
  const outcomes = await page.evaluate(() => {
    const attempt = (what: () => unknown): string => {
      try {
        what();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    const rules = { createScriptURL: (url: string) => url, createHTML: (html: string) => html };
    return [
      attempt(() => new Worker('/assets/other.js')),
      attempt(() => trustedTypes.createPolicy('search-worker', rules)),
      attempt(() => trustedTypes.createPolicy('default', rules)),
    ];
  });
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError']);
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

test.describe('in English', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"language":"en"}' } } });

  test('the words are English', async ({ host: { page } }) => {
    await expect(page.locator('#search')).toHaveAttribute('placeholder', 'Search the letter');
    await searchFor(page, 'syrie');
    await expect(count(page)).toHaveText('8 hits in 6 paragraphs');
  });
});
