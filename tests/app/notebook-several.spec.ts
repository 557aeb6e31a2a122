import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, type Host, test } from '../host/fixture.ts';
import { filesOf, folder, lostNote, nameOf, notebook } from './support/notebook.ts';
import { files, openNotebook } from './support/open-notebook.ts';
import { restLoaded } from './support/page.ts';

/** What is done to several notes at once, and what of it could not be done. */

test.use({ hostOptions: { seed: filesOf(notebook) } });

const [, second] = notebook;
if (second === undefined) throw new Error('the notebook has no second note');

async function choosing(host: Host): Promise<{ page: Page; several: Locator }> {
  const page = await openNotebook(host);
  await page.getByLabel('Alles kiezen').check();
  const several = page.getByRole('group', { name: 'Met de gekozen aantekeningen' });
  await expect(several).toContainText('5 gekozen');
  return { page, several };
}

const textsOf = (host: Host): string[] =>
  notebook.map((note) => readFileSync(path.join(host.userData, nameOf(note)), 'utf8'));

test('several at once: a tag, a colour, a label, the bin; undone and put back', async ({ host }) => {
  const { page, several } = await choosing(host);
  await several.getByLabel('Trefwoord', { exact: true }).fill('Debat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Filters' }).getByRole('button', { name: /^Debat/ })).toContainText(
    '5',
  );
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
  await expect(page.locator('.status')).toContainText('De notitie bij “Hodeida” staat weer in de prullenbak.');
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

test('an arrow or a letter on a closed list does nothing to the notes; what is picked in it is done', async ({
  host,
}) => {
  const { page, several } = await choosing(host);
  const before = textsOf(host);
  for (const name of ['Kleur', 'Label']) {
    await several.getByLabel(name).focus();
    for (const key of ['ArrowDown', 'End', 'b']) {
      await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      await expect(several.getByLabel(name)).toBeFocused();
    }
  }
  await expect(page.locator('.status')).not.toContainText('gewijzigd');
  expect(textsOf(host)).toEqual(before);
  // The list is open after the first arrow; the second and third go down in it.
  await several.getByLabel('Kleur').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(page.locator('.status')).toContainText('4 aantekeningen gewijzigd.');
  expect(textsOf(host).every((text) => text.includes('colour: "groen"'))).toBe(true);
});

test.describe('of which one cannot be written', () => {
  const stuck = notebook[3];
  if (stuck === undefined) throw new Error('the notebook has no four notes');

  test('the others are changed, and it is named; so it is when they go to the bin, also without a guide', async ({
    host,
  }) => {
    const { page, several } = await choosing(host);
    // There is no folder for its earlier versions, and none can be made.
    const history = path.join(host.userData, folder, '.geschiedenis');
    mkdirSync(history, { recursive: true });
    rmSync(path.join(history, stuck.id), { recursive: true, force: true });
    writeFileSync(path.join(history, stuck.id), '');
    await page.setViewportSize({ width: 700, height: 800 });
    await several.getByLabel('Kleur').selectOption('paars');
    const told = page.getByRole('alert');
    await expect(told).toContainText('1 van 5 aantekeningen niet gewijzigd. Het gaat om “Hodeida”.');
    await expect(told).toContainText('De schijf gaf een fout.');
    const colours = textsOf(host).map((text) => /colour: "(\w+)"/.exec(text)?.[1]);
    expect(colours).toEqual(['paars', 'paars', 'paars', stuck.colour, 'paars']);
    // All that was done is one step.
    await page.keyboard.press('Control+z');
    await expect(page.locator('.status')).toContainText(
      /^De wijziging van 4 aantekeningen \(“.+”, “.+”, “.+” en nog 1\) is ongedaan gemaakt\.$/,
    );
  });
});

test.describe('of which one is of a newer version', () => {
  const newer = notebook[3];
  if (newer === undefined) throw new Error('the notebook has no four notes');
  const seed = filesOf(notebook);
  const text = String(seed[nameOf(newer)]).replace('leeswijzer: 1', 'leeswijzer: 9');
  test.use({ hostOptions: { seed: { ...seed, [nameOf(newer)]: text } } });

  test('it counts as chosen as it does in an export; what it stays out of is said', async ({ host }) => {
    const { page, several } = await choosing(host);
    await several.getByLabel('Kleur').selectOption('paars');
    const told = page.getByRole('alert');
    await expect(told).toContainText('1 van 5 aantekeningen niet gewijzigd. Het gaat om “Hodeida”.');
    await expect(told).toContainText('Van een nieuwere versie van Leeswijzer: alleen te lezen.');
    await expect(told).not.toContainText('De schijf');
    await several.getByRole('button', { name: 'Naar de prullenbak' }).click();
    await expect(told).toContainText('1 van 5 aantekeningen niet naar de prullenbak verplaatst.');
    await expect(several).toContainText('1 gekozen');
    expect(readFileSync(path.join(host.userData, nameOf(newer)), 'utf8')).toBe(text);
    await several.getByRole('button', { name: 'Exporteren' }).click();
    await expect(page.getByRole('radio', { name: 'Alle (1)' })).toBeChecked();
  });
});

test.describe('that have all lost their place', () => {
  const lost = Array.from({ length: 45 }, (_, n) => lostNote(n + 1, `weg ${n}`, { body: `Tekst ${n}.\n` }));
  test.use({ hostOptions: { seed: filesOf(lost) } });

  test('are shown some at a time, all are chosen, and by key one goes on through them', async ({ host }) => {
    const { page } = host;
    await restLoaded(page);
    await page.keyboard.press('Control+3');
    const troubles = page.locator('.attention .trouble');
    await expect(troubles).toHaveCount(20);
    await page.getByLabel('Alles kiezen').check();
    await expect(page.locator('.several')).toContainText('45 gekozen');
    await page.getByRole('button', { name: 'De volgende 20 van nog 25 tonen' }).press('Enter');
    await expect(troubles).toHaveCount(40);
    await expect(page.getByRole('button', { name: 'De overige 5 tonen' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(troubles).toHaveCount(45);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.trouble')?.textContent)).toContain('Tekst');
  });
});

test('what is exported as chosen is what the list says is chosen', async ({ host }) => {
  const { page, several } = await choosing(host);
  await page
    .getByRole('navigation', { name: 'Filters' })
    .getByRole('button', { name: /^Markeringen/ })
    .click();
  await expect(several).toContainText('2 gekozen');
  await several.getByText('Exporteren').click();
  await expect(page.getByRole('radio', { name: 'De gekozen (2)' })).toBeChecked();
});

test('that something can be undone moves nothing on the page', async ({ host }) => {
  const { page, several } = await choosing(host);
  await page.setViewportSize({ width: 1280, height: 800 });
  const topOf = (of: Locator): Promise<number> => of.evaluate((one) => one.getBoundingClientRect().top);
  const first = page.locator('.note-group').first();
  const before = await topOf(first);
  await several.getByLabel('Label').selectOption('feit');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  expect(await topOf(first)).toBe(before);
  const middles = await page
    .locator('.sorter > *')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
  for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? 0))).toBeLessThan(4);
});
