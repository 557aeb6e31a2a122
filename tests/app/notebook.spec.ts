import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { formatNote, type Note } from '../../src/shared/notebook/note.ts';
import { expect, type Host, test } from '../host/fixture.ts';
import { parsed } from '../unit/notebook/support/notes.ts';
import {
  broken,
  copyName,
  filesOf,
  folder,
  loose,
  nameOf,
  noteAt,
  notebook,
  published,
  withTrouble,
} from './support/notebook.ts';
import { focused, goTo, restLoaded, select } from './support/page.ts';

const [, second, , fourth] = notebook;
if (second === undefined || fourth === undefined) throw new Error('the notebook has no four notes');

async function openNotebook({ page }: Host): Promise<Page> {
  await restLoaded(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Notitieboek', level: 1 })).toBeFocused();
  return page;
}

/** A note as it reads, without the form of its file's head. */
function noteIn(text: string): Omit<Note, 'head'> {
  const { head: _, ...note } = parsed(text);
  return note;
}
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const lemmas = (page: Page): Promise<string[]> => page.locator('.note-group .lemma').allInnerTexts();
const files = (host: Host): string[] =>
  readdirSync(path.join(host.userData, folder, published.id)).filter((name) => name.endsWith('.md'));

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
    await filters.getByRole('button', { name: /^Alles/ }).click();
    await page.getByLabel('Zoek in uw notities').fill('verslag raad');
    await expect.poll(() => lemmas(page)).toEqual(['doch hiervoor was geen steun]']);
    await page.getByLabel('Zoek in uw notities').fill('qxqx');
    await page.getByRole('button', { name: 'Alle aantekeningen tonen' }).click();
    await expect.poll(() => lemmas(page)).toHaveLength(5);
  });

  test('several at once: a tag, a colour, a label, the bin; undone and put back', async ({ host }) => {
    const page = await openNotebook(host);
    await page.getByLabel('Alles kiezen').check();
    const several = page.getByRole('group', { name: 'Met de gekozen aantekeningen' });
    await expect(several).toContainText('5 gekozen');
    await several.getByLabel('Trefwoord', { exact: true }).fill('Debat');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('navigation', { name: 'Filters' }).getByRole('button', { name: /^Debat/ }),
    ).toContainText('5');
    await several.getByLabel('Kleur').selectOption('paars');
    await expect(page.locator('.note-group .hl.paars')).toHaveCount(4);
    await several.getByLabel('Label').selectOption('feit');
    await expect(page.locator('.note-group .meta').first()).toContainText('feit');
    const text = readFileSync(path.join(host.userData, nameOf(second)), 'utf8');
    expect(text).toContain('"Debat"');
    expect(text).toContain('colour: "paars"');

    await several.getByRole('button', { name: 'Naar de prullenbak' }).click();
    await expect(page.getByText('Hier komen uw aantekeningen.')).toBeVisible();
    expect(files(host)).toEqual([]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(page.locator('.note-group .note-entry')).toHaveCount(5);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(page.locator('.note-group .meta').first()).not.toContainText('feit');
    await page.getByLabel('Alles kiezen').check();
    await several.getByRole('button', { name: 'Naar de prullenbak' }).click();
    await expect(page.getByText('Hier komen uw aantekeningen.')).toBeVisible();
    await page.getByRole('button', { name: 'Prullenbak' }).click();
    await page.getByRole('button', { name: /^Terugzetten: Hodeida/ }).click();
    await expect(page.locator('.note-entry')).toHaveCount(4);
    expect(files(host)).toHaveLength(1);
    // Taking out of the bin is undone and done again as well, and so is what was done before it.
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText('De notitie staat weer in de prullenbak.');
    await expect(page.locator('.note-entry')).toHaveCount(5);
    expect(files(host)).toHaveLength(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(page.locator('.note-entry')).toHaveCount(4);
    await page.keyboard.press('Control+z');
    await expect(page.locator('.note-entry')).toHaveCount(5);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(page.locator('.note-entry')).toHaveCount(0);
    expect(files(host)).toHaveLength(5);
  });

  test('what is exported is checked, also when all of the notes were chosen', async ({ host }) => {
    const page = await openNotebook(host);
    await page.getByLabel('Alles kiezen').check();
    await page.getByRole('group', { name: 'Met de gekozen aantekeningen' }).getByText('Exporteren').click();
    await expect(page.getByRole('radio', { name: 'Alle (5)' })).toBeChecked();
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
    await expect(page.locator('.status')).toContainText('De versie van daarvoor staat er weer.');
    expect(text()).toContain('label: "actie"');
    await page.keyboard.press('Control+Shift+z');
    await expect(page.locator('.status')).toContainText('De teruggezette versie staat er weer.');
    expect(text()).toContain('label: "vraag"');
  });

  test('export, an empty notebook and import give the same notes', async ({ host }) => {
    const page = await openNotebook(host);
    const file = path.join(host.userData, 'notities.jsonld');
    await page.getByRole('button', { name: 'Importeren en exporteren' }).click();
    await host.queueDialog('showSaveDialog', { canceled: false, filePath: file });
    await page.getByRole('button', { name: 'Exporteren naar een bestand' }).click();
    await expect(page.locator('.status')).toContainText('5 aantekeningen geëxporteerd.');
    const before = notebook.map((note) => readFileSync(path.join(host.userData, nameOf(note)), 'utf8'));

    // What is there already is not taken over twice; what came of it is seen, also below the edge of a small window.
    await page.setViewportSize({ width: 1280, height: 560 });
    await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [file] });
    await page.getByRole('button', { name: 'Bestand kiezen' }).click();
    await expect(page.locator('.report')).toContainText('5 notities had u al');
    await expect(page.getByText('5 notities had u al')).toBeInViewport();

    await page.getByRole('button', { name: /^Alles/ }).click();
    await page.getByLabel('Alles kiezen').check();
    await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
    await expect(page.getByText('Hier komen uw aantekeningen.')).toBeVisible();
    await page.getByRole('button', { name: 'Importeren en exporteren' }).click();
    await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [file] });
    await page.getByRole('button', { name: 'Bestand kiezen' }).click();
    await expect(page.locator('.report')).toContainText('5 notities toegevoegd');
    const dir = path.join(host.userData, folder, published.id);
    const after = files(host).map((name) => readFileSync(path.join(dir, name), 'utf8'));
    expect(after.map(noteIn).sort(byId)).toEqual(before.map(noteIn).sort(byId));
    await page.getByRole('button', { name: /^Alles/ }).click();
    await expect.poll(() => lemmas(page)).toHaveLength(5);

    // An import is one step, undone and done again as a whole.
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText('De geïmporteerde notities staan in de prullenbak.');
    expect(files(host)).toHaveLength(0);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => lemmas(page)).toHaveLength(5);
    expect(files(host)).toHaveLength(5);

    // A file that is none says why, and a cancelled dialog changes nothing.
    await page.getByRole('button', { name: 'Importeren en exporteren' }).click();
    writeFileSync(path.join(host.userData, 'geen.json'), 'geen json');
    await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [path.join(host.userData, 'geen.json')] });
    await page.getByRole('button', { name: 'Bestand kiezen' }).click();
    await expect(page.locator('.report')).toContainText(
      'Niet geïmporteerd. Het bestand is niet heel, of het is geen bestand met notities (JSON). Uw notities zijn in orde.',
    );
    // That changed nothing, so there is nothing of it to be undone.
    await expect(page.locator('#view').getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
    await host.queueDialog('showSaveDialog', { canceled: true, filePath: '' });
    await page.getByRole('button', { name: 'Exporteren naar een bestand' }).click();
    expect(files(host)).toHaveLength(5);
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

test.describe('a notebook with trouble', () => {
  test.use({ hostOptions: { seed: withTrouble } });

  test('a note that came loose is attached where the reader says', async ({ host }) => {
    const page = await openNotebook(host);
    const lost = page.locator('.trouble', { hasText: 'Hoeveel leden' });
    await expect(lost).toContainText('Het citaat staat er op 2 plaatsen; Leeswijzer kiest niet zelf.');
    await lost.getByRole('button', { name: 'Zoek dit citaat' }).click();
    await expect(page.locator('#search')).toHaveValue('"draagvlak"');
    await expect(page.locator('.result')).toHaveCount(2);
    await page.keyboard.press('Control+3');
    await lost.getByRole('button', { name: 'Hier vastmaken: alinea 18' }).click();
    await expect(lost).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Naar alinea 18: draagvlak/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(lost).toHaveCount(1);
  });

  test('a note that came loose is kept without a place, and asks for nothing any more', async ({ host }) => {
    const page = await openNotebook(host);
    const lost = page.locator('.trouble', { hasText: 'Losgeraakt' });
    await expect(lost).toHaveCount(2);
    // One has no words of the letter at all.
    const blank = lost.filter({ hasText: 'Nergens bij.' });
    await expect(blank).toContainText('Deze notitie noemt geen woorden van de brief');
    await expect(blank.getByRole('button', { name: 'Zoek dit citaat' })).toHaveCount(0);
    await blank.getByRole('button', { name: 'Zonder plaats bewaren' }).press('Enter');
    await expect(lost).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await lost.getByRole('button', { name: 'Zonder plaats bewaren' }).press('Enter');
    await expect(lost).toHaveCount(0);
    const group = page.locator('.note-group').last();
    await expect(group.locator('h2')).toHaveText('Zonder plaats');
    await expect(group.locator('.note-entry')).toHaveCount(2);
    const text = (): string => readFileSync(path.join(host.userData, nameOf(loose)), 'utf8');
    expect(text()).toContain('without-place: true');
    expect(text()).toContain('"exact": "draagvlak"');
    await page.keyboard.press('Control+z');
    await expect(lost).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(lost).toHaveCount(0);
    // It can still be given one.
    await group
      .locator('.note-entry', { hasText: 'Hoeveel leden' })
      .getByRole('button', { name: 'Zelf een passage kiezen' })
      .press('Enter');
    await select(page, ['p7', 0], ['p7', 20]);
    await page.getByRole('button', { name: 'Hier vastmaken' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Naar alinea 7: / })).toBeVisible();
    expect(text()).not.toContain('without-place');
  });

  test('a note that came loose is attached to a passage that is selected', async ({ host }) => {
    const page = await openNotebook(host);
    await page.getByRole('button', { name: 'Zelf een passage kiezen' }).first().click();
    const bar = page.getByRole('region', { name: 'Zelf een passage kiezen' });
    await bar.getByRole('button', { name: 'Hier vastmaken' }).click();
    await expect(page.locator('.status')).toContainText('Selecteer eerst een passage van de brief.');
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('p7') ?? document.body);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
    });
    await bar.getByRole('button', { name: 'Hier vastmaken' }).click();
    await expect(page.locator('.trouble', { hasText: 'Losgeraakt' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Naar alinea 7: / })).toBeVisible();
  });

  test('two versions: side by side, both kept', async ({ host }) => {
    const page = await openNotebook(host);
    const two = page.locator('.trouble', { hasText: 'Twee versies' });
    await expect(two.locator('ins')).toContainText('Eerst de fractie bellen.');
    await two.getByRole('button', { name: 'Beide bewaren' }).click();
    await expect(two).toHaveCount(0);
    await expect(page.locator('.note-group .lemma', { hasText: 'doch hiervoor' })).toHaveCount(2);
    // Undone, the other version is in the bin: that was said before.
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText('De andere versie staat in de prullenbak.');
    await expect(page.locator('.note-group .lemma', { hasText: 'doch hiervoor' })).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(page.locator('.note-group .lemma', { hasText: 'doch hiervoor' })).toHaveCount(2);
    await expect(page.locator('.trouble', { hasText: 'Twee versies' })).toHaveCount(0);
  });

  test('two versions: the other one kept, none lost', async ({ host }) => {
    const page = await openNotebook(host);
    const two = page.locator('.trouble', { hasText: 'Twee versies' });
    await two.getByRole('button', { name: 'Alleen de andere versie' }).click();
    await expect(two).toHaveCount(0);
    await expect(page.locator('.note-group .body', { hasText: 'Eerst de fractie bellen.' })).toHaveCount(1);
    expect(existsSync(path.join(host.userData, copyName))).toBe(false);
    // One step back brings both the file and the text that it replaced.
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText('De keuze tussen de versies is ongedaan gemaakt.');
    await expect(two.locator('ins')).toContainText('Eerst de fractie bellen.');
    expect(existsSync(path.join(host.userData, copyName))).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await expect(two).toHaveCount(0);
    await page.getByRole('button', { name: 'Geschiedenis van: doch hiervoor was geen steun' }).click();
    await expect(page.locator('.version del').first()).toContainText('Eerst de fractie bellen.');
  });

  test('a file that cannot be read is listed and stays as it is; the check tells the same', async ({ host }) => {
    const page = await openNotebook(host);
    await expect(page.locator('.trouble', { hasText: 'Kan niet worden gelezen: 1 bestand' })).toContainText(
      'mh17-oproep',
    );
    await page.getByRole('button', { name: 'Map van het notitieboek' }).click();
    await page.getByRole('button', { name: 'Controleer mijn notities' }).click();
    await expect(page.locator('.report')).toContainText('Er is niets gewijzigd.');
    await expect(page.locator('.report')).toContainText('mh17-oproep');
    expect(readFileSync(path.join(host.userData, broken), 'utf8')).toBe('---\nleeswijzer: 1\nid: "019');
  });
});

test('an empty notebook says what will be here and which key starts it', async ({ host }) => {
  const page = await openNotebook(host);
  await expect(page.locator('.empty')).toHaveText(/druk op N voor een notitie, of op M om te markeren/);
  await page.getByRole('button', { name: 'Naar de brief' }).click();
  await expect(page.locator('#letter')).toBeVisible();
});

test.describe('the folder', () => {
  test.use({ hostOptions: { seed: filesOf(notebook) } });

  test('that goes away is told, and nothing is taken for deleted', async ({ host }) => {
    const page = await openNotebook(host);
    await expect.poll(() => lemmas(page)).toHaveLength(5);
    rmSync(path.join(host.userData, folder), { recursive: true });
    await host.emit('window', 'focus');
    const banner = page.locator('.folder-notice');
    await expect(banner).toContainText('De map van uw notitieboek is er niet.');
    await expect.poll(() => lemmas(page)).toHaveLength(5);
    const other = path.join(host.userData, 'ergens');
    mkdirSync(other);
    await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [other] });
    await banner.getByRole('button', { name: 'Andere map kiezen' }).click();
    await expect(banner).toHaveCount(0);
  });

  test('that comes back empty is empty only when the reader says so', async ({ host }) => {
    const page = await openNotebook(host);
    const dir = path.join(host.userData, folder);
    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    await host.emit('window', 'focus');
    await expect(page.locator('.folder-notice')).toContainText('is leeg, terwijl er notities in stonden');
    await expect.poll(() => lemmas(page)).toHaveLength(5);
    await page.getByRole('button', { name: 'Leeg is goed' }).click();
    await expect(page.getByText('Hier komen uw aantekeningen.')).toBeVisible();
  });

  test('moves with its content', async ({ host }) => {
    const page = await openNotebook(host);
    const other = path.join(host.userData, 'verhuisd');
    await page.getByRole('button', { name: 'Map van het notitieboek' }).click();
    await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [other] });
    await page.getByRole('button', { name: 'Verhuizen met inhoud' }).click();
    await expect(page.locator('.folder-facts .file')).toHaveText(other);
    expect(readdirSync(path.join(other, published.id))).toHaveLength(5);
  });
});

test('text that was typed before a crash is offered again', async ({ host }) => {
  let { page } = host;
  await restLoaded(page);
  const note = noteAt(9, 'draagvlak', { body: 'Getypt voor de klap.\n' });
  await page.evaluate(
    (draft) => (window as unknown as { leeswijzer: { keepDraft: (d: object) => unknown } }).leeswijzer.keepDraft(draft),
    { id: note.id, base: null, text: formatNote(note) },
  );
  await host.kill();
  page = await host.start();
  await openNotebook(host);
  const draft = page.locator('.trouble', { hasText: 'Niet opgeslagen' });
  await expect(draft).toContainText('Getypt voor de klap.');
  await draft.getByRole('button', { name: 'Weggooien' }).click();
  await expect(draft.getByRole('alert')).toBeVisible();
  await draft.getByRole('button', { name: 'Niet weggooien' }).click();
  await draft.getByRole('button', { name: 'Bewaar als notitie' }).click();
  await expect(draft).toHaveCount(0);
  await expect(page.locator('.note-group .body')).toHaveText('Getypt voor de klap.');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.note-group .body')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.note-group .body')).toHaveText('Getypt voor de klap.');
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
