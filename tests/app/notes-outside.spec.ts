import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Host, test } from '../host/fixture.ts';
import { parsed } from '../unit/notebook/support/notes.ts';
import { tryAgain } from './support/note-writing.ts';
import { filesOf, folderOf } from './support/notes.ts';
import { goTo, restLoaded } from './support/page.ts';

/** A note that is written in while its file is changed by another program, its disk refuses, or it is thrown away. */

test.beforeEach(({ host }) => restLoaded(host.page));

const body = (page: Page) => page.getByRole('textbox', { name: 'Tekst (Markdown)' });
const saved = (page: Page) => expect(page.locator('.editor .saved')).toHaveText('Opgeslagen');

async function write(page: Page, words: string): Promise<void> {
  await goTo(page, 5);
  await page.keyboard.press('n');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type(words);
  await saved(page);
}

/** Another program's words for the line that begins with these, of which more may be on the disk by now. */
function changeOutside(host: Host, words: string, by: string): void {
  const [only] = filesOf(host);
  if (only === undefined) throw new Error('There is no note.');
  const line = only.text.split('\n').find((one) => one.startsWith(words));
  if (line === undefined) throw new Error(`There is no ${words}`);
  writeFileSync(path.join(folderOf(host), only.name), only.text.replace(line, by));
}

const texts = (host: Host): string[] =>
  filesOf(host)
    .map(({ text }) => parsed(text).body.trim())
    .sort();

test('what another program wrote meanwhile is kept, and typing goes on in a note beside it', async ({ host }) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  await page.keyboard.type(' En');
  changeOutside(host, 'Eerst dit.', 'Van de andere computer.');
  await page.keyboard.type(' ook dit, zonder op te houden', { delay: 60 });
  await expect(page.getByRole('alert').filter({ hasText: 'Beide versies zijn bewaard' })).toBeVisible();
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('. En verder.');
  await saved(page);
  await expect
    .poll(() => texts(host))
    .toEqual(['Eerst dit. En ook dit, zonder op te houden. En verder.', 'Van de andere computer.']);
  // All of it was typed into one note of one's own.
  expect(filesOf(host)).toHaveLength(2);
});

test('what another program wrote meanwhile is not thrown away unread, and the editor closes on what was typed', async ({
  host,
}) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  await page.keyboard.type(' En dit.');
  changeOutside(host, 'Eerst dit.', 'Van de andere computer.');
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Beide versies zijn bewaard' })).toBeVisible();
  await expect.poll(() => texts(host)).toEqual(['Eerst dit. En dit.', 'Van de andere computer.']);
  await body(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
  expect(texts(host)).toEqual(['Eerst dit. En dit.', 'Van de andere computer.']);
});

test('what is undone does not take away what another program wrote since', async ({ host }) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
  changeOutside(host, 'Eerst dit.', 'Van de andere computer.');
  await expect(page.locator('.note')).toContainText('Van de andere computer.');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('alert').filter({ hasText: 'Beide versies zijn bewaard' })).toBeVisible();
  expect(texts(host)).toContain('Van de andere computer.');
});

test('undo after undo goes through one’s own changes as before', async ({ host }) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  await page.getByRole('radio', { name: 'roze' }).check();
  await page.getByRole('radio', { name: 'paars' }).check();
  await saved(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
  const colour = (): string => /"?colou?r"?: "(\w+)"/.exec(filesOf(host)[0]?.text ?? '')?.[1] ?? '';
  const first = colour();
  for (const key of ['z', 'z', 'Shift+z', 'z', 'Shift+z', 'Shift+z']) await page.keyboard.press(`Control+${key}`);
  await expect.poll(colour).toBe(first);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(colour).toBe('geel');
  expect(texts(host)).toEqual(['Eerst dit.']);
  await expect(page.getByText('Beide versies zijn bewaard')).toHaveCount(0);
});

test('a note that is thrown away right after the last word comes back with it', async ({ host }) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  await page.keyboard.type(' En de laatste woorden.');
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.locator('.status')).toContainText('prullenbak');
  expect(filesOf(host)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => texts(host)).toEqual(['Eerst dit. En de laatste woorden.']);
});

test('an editor whose text the disk refuses is not left for another note', async ({ host }) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  renameSync(folderOf(host), `${folderOf(host)} weg`);
  try {
    await page.keyboard.type(' En dit.');
    await expect(page.locator('.editor [role=alert]')).toContainText('Nog niet opgeslagen.');
    await page.locator('#p7').focus();
    await page.keyboard.press('n');
    await expect(page.locator('.notice[role=alert], [role=alert] .notice')).toContainText('Nog niet opgeslagen.');
    await expect(page.locator('.editor')).toHaveCount(1);
    await expect(body(page)).toHaveValue('Eerst dit. En dit.');
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Verwijderen' }).click();
    await expect(page.locator('#notice')).toContainText('Nog niet opgeslagen.'); // which is its answer
    await expect(body(page)).toHaveValue('Eerst dit. En dit.');
  } finally {
    renameSync(`${folderOf(host)} weg`, folderOf(host));
  }
  await tryAgain(page);
  await expect.poll(() => texts(host)).toEqual(['Eerst dit. En dit.']);
});

test('a window that is closed right after the last word waits until that is on the disk', async ({ host }) => {
  const { page } = host;
  await write(page, 'Eerst dit.');
  await page.keyboard.type(' En dit.');
  await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  // A question that nobody answers would have kept it open.
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(texts(host)).toEqual(['Eerst dit. En dit.']);
});

test.describe('a disk that takes nothing any more since the last word', () => {
  const closing = async (host: Host): Promise<void> => {
    await write(host.page, 'Eerst dit.');
    renameSync(folderOf(host), `${folderOf(host)} weg`);
  };
  const close = (host: Host): Promise<void> =>
    host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  test('is told of before the window closes on it', async ({ host }) => {
    const { page } = host;
    await closing(host);
    const journal = path.join(host.userData, 'journaal');
    rmSync(journal, { recursive: true });
    writeFileSync(journal, 'in the way');
    await page.keyboard.type(' En dit.');
    await close(host);
    await expect
      .poll(async () => (await host.dialogs()).filter(({ name }) => name === 'showMessageBoxSync').length)
      .toBe(1);
    await expect(body(page)).toHaveValue('Eerst dit. En dit.');
    await expect(page.getByRole('alert').filter({ hasText: 'staat alleen nog in dit venster' })).toBeVisible();
    await host.queueDialog('showMessageBoxSync', 1);
    await close(host);
    await expect.poll(() => page.isClosed()).toBe(true);
  });

  test('leaves the text as a draft, which is offered at the next start', async ({ host }) => {
    await closing(host);
    await host.page.keyboard.type(' En dit.');
    await host.restart(); // which ends the app, not only its window; a question would have kept it open
    renameSync(`${folderOf(host)} weg`, folderOf(host));
    await restLoaded(host.page);
    await host.page.keyboard.press('Control+3');
    await expect(host.page.locator('.trouble', { hasText: 'Niet opgeslagen' })).toContainText('Eerst dit. En dit.');
  });
});

test.describe('a window whose text no disk takes', () => {
  const inThisWindow = (page: Page) => page.getByRole('alert').filter({ hasText: 'staat alleen nog in dit venster' });
  const close = (host: Host): Promise<void> =>
    host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const asked = async (host: Host): Promise<number> =>
    (await host.dialogs()).filter(({ name }) => name === 'showMessageBoxSync').length;

  test.beforeEach(async ({ host }) => {
    const { page } = host;
    await write(page, 'Eerst dit.');
    renameSync(folderOf(host), `${folderOf(host)} weg`);
    const journal = path.join(host.userData, 'journaal');
    rmSync(journal, { recursive: true });
    writeFileSync(journal, 'in the way');
    await page.keyboard.type(' En dit.');
    await expect(inThisWindow(page)).toBeInViewport();
  });

  test('stays, and asks no more once the text is on one', async ({ host }) => {
    const { page } = host;
    await close(host);
    await expect.poll(() => asked(host)).toBe(1);
    await expect(body(page)).toHaveValue('Eerst dit. En dit.');
    renameSync(`${folderOf(host)} weg`, folderOf(host));
    await tryAgain(page);
    await saved(page);
    await close(host);
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(texts(host)).toEqual(['Eerst dit. En dit.']);
  });

  test('closes when told to', async ({ host }) => {
    await host.queueDialog('showMessageBoxSync', 1);
    await close(host);
    await expect.poll(() => host.page.isClosed()).toBe(true);
  });
});
