import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { filesOf, folder, notebook, published } from './support/notebook.ts';
import { lemmas, openNotebook } from './support/open-notebook.ts';

/** The notebook’s folder: gone, come back empty, moved. */

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
