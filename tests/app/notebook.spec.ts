import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { filesOf, folder, nameOf, noteAt, notebook, withTrouble } from './support/notebook.ts';
import { files, lemmas, openNotebook } from './support/open-notebook.ts';
import { focused, goTo, restLoaded } from './support/page.ts';

/** The notebook’s page: the notes in an order, by a choice, by key, each with its past. */

const [, second, , fourth] = notebook;

if (second === undefined || fourth === undefined) throw new Error('the notebook has no four notes');

test.describe('a notebook with notes', () => {
  test.use({ hostOptions: { seed: filesOf(notebook) } });

  test('lists the notes in the order of the letter and in others, with the way to each and back', async ({ host }) => {
    const page = await openNotebook(host);
    await expect(page.locator('.sorter')).toContainText('5 aantekeningen');
    await expect
      .poll(() => lemmas(page))
      .toEqual([
        'bescherming van burgers]',
        'humanitaire toegang]',
        'doch hiervoor was geen steun]',
        'Hodeida]',
        'Hier verder lezen',
      ]);
    await page.getByLabel('Volgorde').selectOption('date');
    await expect.poll(async () => (await lemmas(page))[0]).toBe('Hier verder lezen');
    await page.getByLabel('Volgorde').selectOption('colour');
    await expect(page.locator('.note-group h2')).toHaveText(['geel', 'groen', 'blauw', 'roze']);
    await page.getByLabel('Volgorde').selectOption('tag');
    await expect(page.locator('.note-group h2').first()).toHaveText('Havens');
    await page.getByRole('button', { name: /^Naar alinea 5: Hodeida/ }).press('Enter');
    await expect(page.locator('#p5')).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('button', { name: /^Naar alinea 5: Hodeida/ })).toBeFocused();
    // Escape does the same, as long as one did not go on to another place.
    await page.keyboard.press('Enter');
    await expect(page.locator('#p5')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Naar alinea 5: Hodeida/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await goTo(page, 20);
    await page.keyboard.press('Escape');
    await expect(page.locator('#p20')).toBeFocused();
  });

  test('filters by kind, label, colour, tag, dossier and words, with counts that follow', async ({ host }) => {
    const page = await openNotebook(host);
    const filters = page.getByRole('navigation', { name: 'Filters' });
    await filters.getByRole('button', { name: /^Notities/ }).click();
    await expect(page.locator('.sorter')).toContainText('2 van 5');
    await filters.getByRole('button', { name: /^vraag/ }).click();
    await expect.poll(() => lemmas(page)).toEqual(['Hodeida]']);
    await filters.getByRole('button', { name: /^vraag/ }).click();
    await filters.getByRole('button', { name: /^roze/ }).click();
    await expect.poll(() => lemmas(page)).toEqual(['doch hiervoor was geen steun]']);
    const pink = filters.getByRole('button', { name: /^roze/ });
    await filters.getByRole('button', { name: 'Prullenbak' }).click();
    await expect(pink).toHaveAttribute('aria-pressed', 'false');
    await pink.click();
    await expect(pink).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => lemmas(page)).toEqual(['doch hiervoor was geen steun]']);
    const all = filters.getByRole('button', { name: /^Alles/ });
    await expect(all).toHaveAttribute('aria-pressed', 'false');
    await all.click();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    await page.getByLabel('Zoek in uw notities').fill('verslag raad');
    await expect.poll(() => lemmas(page)).toEqual(['doch hiervoor was geen steun]']);
    await page.getByLabel('Zoek in uw notities').fill('qxqx');
    await page.getByRole('button', { name: 'Alle aantekeningen tonen' }).click();
    await expect.poll(() => lemmas(page)).toHaveLength(5);
  });

  test('the history of a note says what changed, and an earlier version comes back', async ({ host }) => {
    const page = await openNotebook(host);
    const inFolder = path.join(host.userData, nameOf(second));
    await page.getByLabel('Kies: Hodeida').check();
    const several = page.getByRole('group', { name: 'Met de gekozen aantekeningen' });
    await several.getByLabel('Label').selectOption('actie');
    await expect(page.locator('.status')).toContainText('1 aantekening gewijzigd.');
    await page.getByRole('button', { name: 'Geschiedenis van: Hodeida' }).click();
    await expect(page.getByRole('heading', { name: 'Geschiedenis', level: 1 })).toBeFocused();
    await expect(page.locator('.version')).toHaveCount(1);
    await expect(page.locator('.version')).toContainText('Label: toen vraag, nu actie');
    await expect(page.locator('.version')).toContainText('Dezelfde tekst als nu.');
    await page.getByRole('button', { name: /^Deze versie terugzetten/ }).click();
    await expect(page.locator('.status')).toContainText('Die versie staat weer in het notitieboek.');
    await page.getByRole('button', { name: 'Terug naar de notities' }).click();
    await expect(page.getByRole('button', { name: 'Geschiedenis van: Hodeida' })).toBeFocused();
    await expect(
      page.getByRole('navigation', { name: 'Filters' }).getByRole('button', { name: /^vraag/ }),
    ).toBeVisible();
    expect(existsSync(inFolder)).toBe(true);
    const text = (): string => readFileSync(path.join(host.userData, nameOf(fourth)), 'utf8');
    expect(text()).toContain('label: "vraag"');
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText(
      'Van de notitie bij “Hodeida” staat de versie van daarvoor er weer.',
    );
    expect(text()).toContain('label: "actie"');
    await page.keyboard.press('Control+Shift+z');
    await expect(page.locator('.status')).toContainText(
      'Van de notitie bij “Hodeida” staat de teruggezette versie er weer.',
    );
    expect(text()).toContain('label: "vraag"');
  });

  for (const [format, extension, words] of [
    ['Readium-annotaties', 'annotation', 'AnnotationSet'],
    ['Markdown', 'md', 'Wie was tegen?'],
    ['Webpagina (HTML)', 'html', '<html'],
    ['Tabel (CSV)', 'csv', 'Passage'],
  ] as const) {
    test(`exports ${format}, and not into the notebook`, async ({ host }) => {
      const page = await openNotebook(host);
      const file = path.join(host.userData, `uit.${extension}`);
      await page.getByRole('button', { name: 'Importeren en exporteren' }).click();
      await page.getByLabel(format).check();
      await host.queueDialog('showSaveDialog', { canceled: false, filePath: file });
      await page.getByRole('button', { name: 'Exporteren naar een bestand' }).click();
      await expect(page.locator('.status')).toContainText('geëxporteerd');
      expect(readFileSync(file, 'utf8')).toContain(words);
      // In the folder of the notes it would be one, or lie over one.
      const [inNotebook, before] = [path.join(host.userData, nameOf(second)), files(host)];
      const text = readFileSync(inNotebook, 'utf8');
      for (const place of [inNotebook, path.join(host.userData, folder, `uit.${extension}`)]) {
        await host.queueDialog('showSaveDialog', { canceled: false, filePath: place });
        await page.getByRole('button', { name: 'Exporteren naar een bestand' }).click();
        const trouble = page.getByRole('alert').filter({ hasText: 'Die plaats ligt in de map van uw notitieboek' });
        await expect(trouble).toBeVisible();
        await trouble.getByRole('button', { name: 'Sluiten' }).click();
      }
      expect([readFileSync(inNotebook, 'utf8'), files(host)]).toEqual([text, before]);
      expect(existsSync(path.join(host.userData, folder, `uit.${extension}`))).toBe(false);
      const [asked] = (await host.dialogs()).filter(({ name }) => name === 'showSaveDialog');
      expect(String(asked?.options.defaultPath)).toMatch(new RegExp(`notities\\.${extension}$`));
    });
  }

  test('notes stand on the pages of facts and dossiers that they belong to', async ({ host }) => {
    const page = await openNotebook(host);
    await page.keyboard.press('Control+4');
    await page.locator('.list button', { hasText: 'Jemen' }).first().click();
    const own = page.locator('.own-notes');
    await expect(own).toContainText('doch hiervoor was geen steun');
    await own.getByRole('button', { name: /Hodeida/ }).press('Enter');
    await expect(page.locator('#p5')).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(own.getByRole('button', { name: /Hodeida/ })).toBeFocused();
    await page.keyboard.press('Control+2');
    await page.locator('.list button', { hasText: 'Landen' }).first().click();
    await page.getByRole('button', { name: 'Afghanistan', exact: true }).click();
    await expect(page.locator('.fact-card .own-notes')).toContainText('Hier verder lezen');
  });

  test('by keyboard alone: to a filter, a note, its box, a tag', async ({ host }) => {
    const page = await openNotebook(host);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Volgorde')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('.several')).toContainText('5 gekozen');
    await page.keyboard.press('Tab');
    await expect(page.locator('.several input')).toBeFocused();
    await page.keyboard.type('Toets');
    await page.keyboard.press('Enter');
    await expect(page.locator('.status')).toContainText('5 aantekeningen gewijzigd.');
    await page.keyboard.press('Shift+F6');
    expect(await focused(page)).not.toBe('body');
    await page.keyboard.press('Escape');
    await expect(page.locator('#letter')).toBeVisible();
  });
});

test('an empty notebook says what will be here and which key starts it', async ({ host }) => {
  const page = await openNotebook(host);
  await expect(page.locator('.empty')).toHaveText(/druk op N voor een notitie, of op M om te markeren/);
  await page.getByRole('button', { name: 'Naar de brief' }).click();
  await expect(page.locator('#letter')).toBeVisible();
});

test.describe('in English', () => {
  test.use({ hostOptions: { seed: { ...withTrouble, 'settings.json': '{"language": "en"}' } } });
  test('every part has English words', async ({ host }) => {
    const { page } = host;
    await restLoaded(page);
    await page.keyboard.press('Control+3');
    await expect(page.getByRole('heading', { name: 'Notebook', level: 1 })).toBeFocused();
    await expect(page.locator('.sorter')).toContainText('7 notes');
    await expect(page.locator('.trouble')).toHaveText([/^Detached/, /^Detached/, /^Two versions/, /^Cannot be read/]);
    for (const part of ['Bin', 'Import and export', 'Folder of the notebook']) {
      await page.getByRole('button', { name: part }).click();
      await expect(page.getByRole('heading', { name: part, level: 1 })).toBeFocused();
    }
  });
});

test.describe('with more notes than are drawn at once', () => {
  const notes = Array.from({ length: 110 }, (_, n) => noteAt(n + 20, 'Koninkrijk', { body: `Navragen ${n}.\n` }));
  const rows = (page: Page) => page.locator('.note-entry');

  test.describe('by no more than a screen', () => {
    test.use({ hostOptions: { seed: filesOf(notes.slice(0, 60)) } });

    test('they follow by themselves, and nothing to ask for them comes and goes', async ({ host }) => {
      await restLoaded(host.page);
      await host.page.evaluate(() => {
        new MutationObserver(() => {
          if (document.querySelector('.more-rows') !== null) document.body.dataset.asked = 'true';
        }).observe(document.body, { childList: true, subtree: true });
      });
      const page = await openNotebook(host);
      await expect(rows(page)).toHaveCount(60);
      await expect(page.locator('body')).not.toHaveAttribute('data-asked');
    });
  });

  test.describe('by more', () => {
    test.use({ hostOptions: { seed: filesOf(notes) } });

    test('the others are a press away', async ({ host }) => {
      const page = await openNotebook(host);
      await expect(rows(page)).toHaveCount(100);
      await page.getByRole('button', { name: 'Nog 10 tonen' }).press('Enter');
      await expect(rows(page)).toHaveCount(110);
      await expect(page.locator('.more-rows')).toHaveCount(0);
    });
  });
});
