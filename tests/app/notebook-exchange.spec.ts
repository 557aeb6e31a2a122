import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Note } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import { parsed } from '../unit/notebook/support/notes.ts';
import { filesOf, folder, nameOf, notebook, published } from './support/notebook.ts';
import { files, lemmas, openNotebook } from './support/open-notebook.ts';

/** Notes to a file and from one, on the notebook’s page. */

/** A note as it reads, without the form of its file's head. */
function noteIn(text: string): Omit<Note, 'head'> {
  const { head: _, ...note } = parsed(text);
  return note;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

test.describe('notes to a file and back', () => {
  test.use({ hostOptions: { seed: filesOf(notebook) } });

  test('what is exported is checked, also when all of the notes were chosen', async ({ host }) => {
    const page = await openNotebook(host);
    await page.getByLabel('Alles kiezen').check();
    await page.getByRole('group', { name: 'Met de gekozen aantekeningen' }).getByText('Exporteren').click();
    await expect(page.getByRole('radio', { name: 'Alle (5)' })).toBeChecked();
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
    await expect(page.locator('.status')).toContainText('Het importeren is ongedaan gemaakt: ');
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
});
