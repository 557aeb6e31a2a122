import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Host, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';

/**
 * The portable app: what it writes stays in one folder beside the program, which may be on another machine tomorrow.
 * LEESWIJZER_STICK names a folder on a memory stick to run this on; without it, it runs on the machine's own disk.
 */

// The program there is Electron's own, which cannot be moved to a stick by a test.
test.skip(({ hostKind }) => hostKind === 'electron', 'the packed program is needed, not Electron itself');

let base: string;
let stick: string;
test.beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'lw-'));
  stick = process.env.LEESWIJZER_STICK ?? path.join(base, 'stick');
  for (const folder of ['home', 'tmp', stick]) mkdirSync(path.resolve(base, folder), { recursive: true });
  mkdirSync(path.join(stick, 'een', 'Leeswijzer-gegevens'), { recursive: true });
});
test.afterEach(() => {
  rmSync(base, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  for (const name of ['een', 'twee']) rmSync(path.join(stick, name), { recursive: true, force: true });
});

/** The app as it starts from a folder of the stick, by somebody who has nothing of it yet. */
const from = (folder: string) => ({
  env: {
    STANDIN_EXE: path.join(stick, folder, 'leeswijzer'),
    HOME: path.join(base, 'home'),
    USERPROFILE: path.join(base, 'home'),
    APPDATA: path.join(base, 'home', 'AppData'),
    XDG_CONFIG_HOME: path.join(base, 'home', '.config'),
    XDG_CACHE_HOME: path.join(base, 'home', '.cache'),
    XDG_DATA_HOME: path.join(base, 'home', '.local', 'share'),
    XDG_RUNTIME_DIR: path.join(base, 'tmp'),
    TMPDIR: path.join(base, 'tmp'),
    TEMP: path.join(base, 'tmp'),
    TMP: path.join(base, 'tmp'),
    ...(process.env.LEESWIJZER_STICK && { STANDIN_PROFILES: path.join(base, 'profiles') }),
    // Chromium's reports of crashes, which Electron does not write unless an app asks for them.
    BREAKPAD_DUMP_LOCATION: path.join(base, 'crashes'),
  },
});

/** Every file and folder, with what it holds. */
function contents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const stat = lstatSync(path.join(folder, name));
      if (stat.isDirectory()) return `${name}/`;
      if (stat.isSymbolicLink()) return `${name} -> ${readlinkSync(path.join(folder, name))}`;
      if (!stat.isFile()) return `${name} (special)`;
      return `${name} ${createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex')}`;
    })
    .sort();
}

/** What the runner of TypeScript and the stand-in keep in the folder of temporary files; the packed app has neither. */
const ofTheTests = /^(?:tsx-|node-compile-cache|standin-|dconf|\.?org\.chromium)/;

const outside = (host: Host): Record<string, string[]> => ({
  home: contents(path.join(base, 'home')),
  temporary: contents(path.join(base, 'tmp')).filter((name) => !ofTheTests.test(name)),
  userData: contents(host.userData),
  program: readdirSync(path.join(stick, 'een')),
});

async function noteAt(host: Host, paragraph: number, words: string): Promise<void> {
  const { page } = host;
  await restLoaded(page);
  await page.keyboard.press('Control+g');
  await expect(page.locator('.go-to input')).toBeFocused();
  await page.keyboard.type(String(paragraph));
  await page.keyboard.press('Enter');
  await expect(page.locator(`#p${paragraph}`)).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Tekst (Markdown)' })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('.editor .saved')).toHaveText('Opgeslagen');
  await page.keyboard.press('Escape');
}

/** Folders and files alone, as a copy from one stick to another has them: no permissions, no links. */
function copyFiles(here: string, there: string): void {
  for (const name of readdirSync(here, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = lstatSync(path.join(here, name));
    if (stat.isDirectory()) mkdirSync(path.join(there, name), { recursive: true });
    if (stat.isFile()) writeFileSync(path.join(there, name), readFileSync(path.join(here, name)));
  }
}

const notesIn = (folder: string): string[] =>
  contents(path.join(stick, folder, 'Leeswijzer-gegevens', 'Leeswijzer')).filter((name) =>
    /--[0-9a-f]{8}\.md /.test(name),
  );

test('writes in its own folder and nowhere else, whatever one does', async ({ launch }) => {
  const host = await launch(from('een'));
  const data = path.join(stick, 'een', 'Leeswijzer-gegevens');
  await noteAt(host, 5, 'Op de stick.');
  const { page } = host;
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Importeren en exporteren' }).click();
  await host.queueDialog('showSaveDialog', { canceled: false, filePath: path.join(data, 'notities.jsonld') });
  await page.getByRole('button', { name: 'Exporteren naar een bestand' }).click();
  await expect(page.locator('.status')).toContainText('1 aantekening geëxporteerd.');
  const made = await host.secondInstance(['--briefing', 'jemen', '--out', path.join(data, 'jemen.pdf')]);
  expect(made.code, made.logs).toBe(0);
  const [asked] = await host.dialogs();
  expect(path.dirname(String(asked?.options.defaultPath))).toBe(data);

  await host.restart();
  await expect(host.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await host.close();

  expect(outside(host)).toEqual({ home: [], temporary: [], userData: [], program: ['Leeswijzer-gegevens'] });
  const own = readdirSync(data).sort();
  expect(own).toEqual(['Leeswijzer', 'app', 'jemen.pdf', 'notities.jsonld', 'tijdelijk']);
  expect(notesIn('een')).toHaveLength(1);
  expect(readdirSync(path.join(data, 'app'))).toEqual(expect.arrayContaining(['settings.json', 'notebook.json']));
  expect(contents(path.join(data, 'tijdelijk'))).toEqual([]);
});

test('has its notes again where the stick is another drive, and on a disk of any kind', async ({ launch }) => {
  const host = await launch(from('een'));
  await noteAt(host, 5, 'Onderweg.');
  await host.close();

  copyFiles(path.join(stick, 'een'), path.join(stick, 'twee'));
  rmSync(path.join(stick, 'een'), { recursive: true });
  const again = await launch(from('twee'));
  await restLoaded(again.page);
  await again.page.keyboard.press('Control+3');
  await expect(again.page.locator('.note-group')).toContainText('Onderweg.');
  const read = await again.page.evaluate(() => window.leeswijzer.readNotebook({ again: true, since: null }));
  expect(read).toMatchObject({ ok: true, value: { status: 'ready' } });
  await noteAt(again, 6, 'En verder.');
  await again.close();
  expect(notesIn('twee')).toHaveLength(2);
  expect(readdirSync(stick)).not.toContain('een');

  const data = path.join(stick, 'twee', 'Leeswijzer-gegevens');
  const kept = readFileSync(path.join(data, 'app', 'notebook.json'), 'utf8');
  expect(JSON.parse(kept).folder).toBe('Leeswijzer');

  // Names that every file system takes, FAT among them; Chromium's own profile aside, which is Electron's in the app.
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/standin-profile/.test(name),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => /[<>:"|?*\p{Cc}]|[. ]$/u.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => lstatSync(path.join(data, name)).isSymbolicLink())).toEqual([]);
});

test('an app that is not portable has no such folder', async ({ launch }) => {
  rmSync(path.join(stick, 'een', 'Leeswijzer-gegevens'), { recursive: true });
  const host = await launch(from('een'));
  await noteAt(host, 5, 'Thuis.');
  expect(await host.evaluate(({ app }) => app.getPath('userData'))).toBe(host.userData);
  await host.close();
  expect(readdirSync(path.join(stick, 'een'))).toEqual([]);
  expect(contents(host.userData).length).toBeGreaterThan(3);
});
