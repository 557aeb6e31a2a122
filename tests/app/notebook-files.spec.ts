import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { formatNote } from '../../src/shared/notebook/note.ts';
import { expect, type Host, test } from '../host/fixture.ts';
import { noteOf } from '../unit/notebook/support/notes.ts';
import { filesOf, folder, loose, noteAt, published } from './support/notebook.ts';
import { focused, restLoaded } from './support/page.ts';

test('a note goes from the page to the disk and outlives the app; an edit from outside reaches the page', async ({
  host,
}) => {
  let page = host.page;
  await restLoaded(page);
  const documents = await host.evaluate(({ app }) => app.getPath('documents'));
  test.skip(!documents.startsWith(host.userData), 'the documents here are those of whoever runs this');
  const text = formatNote(noteOf());
  const saved = await page.evaluate(async (note) => {
    window.leeswijzer.onNotebook(() => document.documentElement.setAttribute('data-told', 'yes'));
    return window.leeswijzer.saveNotes({ notes: [{ text: note, base: null }] });
  }, text);
  const [answer] = saved.ok ? saved.value : [];
  if (!answer?.ok) throw new Error(JSON.stringify(saved));
  const { folder } = await page.evaluate(async () => {
    const read = await window.leeswijzer.readNotebook({ again: false, since: null });
    return read.ok ? read.value : { folder: '' };
  });
  expect(folder).toBe(path.join(documents, 'Leeswijzer'));
  const file = path.join(folder, answer.value.stored.file);
  expect(readFileSync(file, 'utf8')).toBe(text);

  writeFileSync(file, formatNote(noteOf({ body: 'van buiten' })));
  await expect(page.locator('html')).toHaveAttribute('data-told', 'yes');

  page = await host.restart();
  await restLoaded(page);
  const notes = await page.evaluate(async () => {
    const read = await window.leeswijzer.readNotebook({ again: true, since: null });
    return read.ok ? read.value.notes.map(({ note }) => note.body) : [];
  });
  expect(notes).toEqual(['van buiten']);
});

test('what a killed export left in the folder of the reader is gone after the next start', async ({ host }) => {
  await restLoaded(host.page);
  const folder = path.join(host.userData, 'Stukken');
  mkdirSync(folder);
  await host.queueDialog('showSaveDialog', { canceled: false, filePath: path.join(folder, 'notities.md') });
  const saved = await host.page.evaluate(() => window.leeswijzer.saveExport({ extension: 'md', text: 'x' }));
  expect(saved).toEqual({ ok: true, value: 'saved' });
  expect(readdirSync(folder)).toEqual(['notities.md']);
  // As if the app had been killed before the temporary file got its name.
  const noted: string = JSON.parse(readFileSync(path.join(host.userData, 'outside.jsonl'), 'utf8'));
  expect(path.dirname(noted)).toBe(folder);
  writeFileSync(noted, 'half');
  await host.restart();
  await restLoaded(host.page);
  await expect.poll(() => readdirSync(folder)).toEqual(['notities.md']);
});

const part = 'Map van het notitieboek';

async function openFolder({ page }: Host): Promise<Page> {
  await restLoaded(page);
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: part }).press('Enter');
  await expect(page.getByRole('heading', { name: part, level: 1 })).toBeFocused();
  return page;
}

const namesIn = (host: Host): string[] => readdirSync(path.join(host.userData, folder, published.id));

test.describe('notes that were deleted outside', () => {
  const [named, bare] = [
    noteAt(1, 'Hodeida', { body: 'Navragen hoe het met de haven staat.\n' }),
    { ...loose, selectors: { ...loose.selectors, quote: { exact: ' ', prefix: '', suffix: '' } } },
  ];

  test('are found by the check, told by their words, and brought back from their history by key', async ({ host }) => {
    const { page } = host;
    await restLoaded(page);
    const texts = [named, bare].map((note) => formatNote(note));
    const saved = await page.evaluate(
      (notes) => window.leeswijzer.saveNotes({ notes: notes.map((text) => ({ text, base: null })) }),
      texts,
    );
    expect(saved.ok && saved.value.every(({ ok }) => ok)).toBe(true);
    // A note of the same letter stays, so that the folder is not taken for one that came back empty.
    for (const [file, text] of Object.entries(filesOf([noteAt(3, 'Afghanistan')])))
      writeFileSync(path.join(host.userData, file), text);
    const stays = namesIn(host).filter((name) => name.startsWith('notitie-'));
    for (const name of namesIn(host).filter((one) => !stays.includes(one)))
      unlinkSync(path.join(host.userData, folder, published.id, name));

    await openFolder(host);
    await page.getByRole('button', { name: 'Controleer mijn notities' }).press('Enter');
    const report = page.locator('.report');
    await expect(report.getByRole('status')).toContainText('2 bevindingen:');
    await expect(report.locator('li', { hasText: named.id })).toContainText('Navragen hoe het met de haven staat.');
    await expect(report.locator('li', { hasText: bare.id })).toContainText(bare.body.trim());
    // From the button that was pressed on, by key alone.
    await page.keyboard.press('Tab');
    const way = page.getByRole('button', { name: 'Geschiedenis van: Hodeida' });
    await expect(way).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Geschiedenis', level: 1 })).toBeFocused();
    await expect(page.locator('.notebook')).toContainText('Deze notitie heeft geen bestand meer.');
    await expect(page.locator('.notebook .lemma').first()).toContainText('Hodeida');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Terug naar de controle');
    const restore = page.getByRole('button', { name: /^Deze versie terugzetten/ });
    for (let i = 0; i < 3 && !(await restore.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await expect(restore).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.status')).toContainText('De notitie staat weer in het notitieboek.');
    await expect(page.getByRole('heading', { name: 'Geschiedenis', level: 1 })).toBeFocused();
    await expect(page.locator('.notebook')).not.toContainText('heeft geen bestand meer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // Back where one was, with what the check found.
    await expect(way).toBeFocused();
    await expect(report.locator('li', { hasText: named.id })).toContainText('Staat weer in het notitieboek.');
    await expect(report.locator('li', { hasText: bare.id })).not.toContainText('Staat weer');
    const text = readFileSync(
      path.join(host.userData, folder, published.id, namesIn(host).find((name) => !stays.includes(name)) ?? ''),
      'utf8',
    );
    expect(text).toContain(named.body.trim());
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText('De notitie bij “Hodeida” is weer weg.');
    await expect(report.locator('li', { hasText: named.id })).not.toContainText('Staat weer');
    // The report is of a moment: another part, and it is gone.
    await page.getByRole('button', { name: 'Prullenbak' }).press('Enter');
    await page.getByRole('button', { name: part }).press('Enter');
    await expect(page.getByRole('button', { name: 'Controleer mijn notities' })).toBeVisible();
    await expect(report.locator('li')).toHaveCount(0);
  });
});

test.describe('a folder in the notebook that cannot be listed', () => {
  test.skip(process.platform === 'win32' || process.getuid?.() === 0, 'needs a folder that this user may not list');
  test.use({ hostOptions: { seed: filesOf([noteAt(1, 'Hodeida', { body: 'Navragen.\n' })]) } });

  test('is told of with its path and why', async ({ host }) => {
    const { page } = host;
    const closed = path.join(host.userData, folder, published.id);
    await restLoaded(page);
    await page.keyboard.press('Control+3');
    await expect(page.locator('.note-group .body')).toHaveText('Navragen.');
    chmodSync(closed, 0o300);
    try {
      await host.restart();
      await restLoaded(host.page);
      await host.page.keyboard.press('Control+3');
      const told = host.page.locator('.trouble', { hasText: 'Kan niet worden gelezen: 1 map' });
      await expect(told).toContainText(published.id);
      await expect(told).toContainText('U hebt geen toegang tot deze map.');
    } finally {
      chmodSync(closed, 0o700);
    }
  });
});

test.describe('folders that lie too deep', () => {
  const deep = `${folder}/${Array.from({ length: 25 }, () => 'd').join('/')}`;
  test.use({ hostOptions: { seed: { [`${deep}/x.md`]: formatNote(noteAt(1, 'Hodeida')) } } });

  test('are told of', async ({ host }) => {
    await restLoaded(host.page);
    await host.page.keyboard.press('Control+3');
    const told = host.page.locator('.trouble', { hasText: 'Kan niet worden gelezen: 1 map' });
    await expect(told).toContainText(deep.slice(folder.length + 1));
    await expect(told).toContainText('te diep');
  });
});

test('a folder with other things in it gets the notebook’s own, which works at once; one that is gone is not made anew', async ({
  host,
}) => {
  const place = path.join(host.userData, 'Dropbox');
  mkdirSync(place);
  writeFileSync(path.join(place, 'iets.txt'), 'van mij');
  const page = await openFolder(host);
  const choose = async (): Promise<void> => {
    await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [place] });
    await page.getByRole('button', { name: 'Andere map kiezen' }).first().press('Enter');
  };
  await choose();
  await expect(page.locator('.status')).toContainText('Leeswijzer gebruikt nu deze map.');
  await expect(page.locator('.folder-facts')).toContainText(path.join(place, 'Leeswijzer'));
  await expect(page.locator('.folder-facts')).toContainText('De map is in orde.');
  const [answer] = await page.evaluate(async (text) => {
    const saved = await window.leeswijzer.saveNotes({ notes: [{ text, base: null }] });
    return saved.ok ? saved.value : [];
  }, formatNote(noteOf()));
  expect(answer).toMatchObject({ ok: true });
  expect(readdirSync(path.join(place, 'Leeswijzer'))).toContain('LEESMIJ.txt');

  rmSync(path.join(place, 'Leeswijzer'), { recursive: true });
  await choose();
  await expect(page.getByRole('alert')).toContainText('Dat is de map van uw notitieboek, en die is er niet');
  await expect(page.locator('.folder-notice')).toContainText('De map van uw notitieboek is er niet.');
  expect(readdirSync(place)).toEqual(['iets.txt']);
});
