import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatNote } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import { broken, copyName, loose, nameOf, noteAt, withTrouble } from './support/notebook.ts';
import { openNotebook } from './support/open-notebook.ts';
import { restLoaded, select } from './support/page.ts';

/** What only the reader can settle: notes that came loose, two versions, files that cannot be read, typing that was left. */

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

  test('what is settled by key far down the page leaves the focus in sight; by pointer nothing moves', async ({
    host,
  }) => {
    const page = await openNotebook(host);
    await page.setViewportSize({ width: 512, height: 350 });
    const title = page.getByRole('heading', { level: 1 });
    await page.getByRole('button', { name: 'Hier vastmaken: alinea 18' }).press('Enter');
    await expect(page.locator('.status')).toContainText('De notitie zit weer vast.');
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
    await page.getByRole('button', { name: 'Beide bewaren' }).click();
    await expect(page.locator('.status')).toContainText('Beide versies zijn nu eigen notities.');
    await expect(title).toBeFocused();
    await expect(title).not.toBeInViewport();
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
    await expect(page.locator('.status')).toContainText(
      'De andere versie van de notitie bij “doch hiervoor was geen steun” staat in de prullenbak.',
    );
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
    await expect(page.locator('.status')).toContainText(
      'De keuze tussen de versies van de notitie bij “doch hiervoor was geen steun” is ongedaan gemaakt.',
    );
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

test('text that was typed before a crash is offered again', async ({ host }) => {
  let { page } = host;
  await restLoaded(page);
  const note = noteAt(9, 'draagvlak', { body: 'Getypt voor de klap.\n' });
  await page.evaluate(
    (draft) => (window as unknown as { leeswijzer: { keepDraft: (d: object) => unknown } }).leeswijzer.keepDraft(draft),
    { id: note.id, base: null, text: formatNote(note), stage: { session: note.id, count: 1 } },
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
