import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { checkPdf } from '../support/pdf/check.ts';
import { hasQpdf } from '../support/pdf/objects.ts';

// What the command line does beside an app that is open on the same folder.

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-out-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Names and times of the reader's own files; Chromium's profile is the app's that is open. */
function ownFiles(userData: string): string[] {
  return readdirSync(userData, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(?:standin-profile|SingletonLock)/.test(name))
    .map((name) => `${name} ${statSync(path.join(userData, name)).mtimeMs}`)
    .sort();
}

test('lists the briefings and makes one, beside an app that is open and hears nothing of it', async ({ host }) => {
  await host.evaluate(({ app }) => {
    app.on('second-instance', () => {
      (globalThis as { told?: boolean }).told = true;
    });
  });
  const before = ownFiles(host.userData);

  const listed = await host.secondInstance(['--list']);
  expect(listed.code).toBe(0);
  const lines = listed.logs.trim().split('\n');
  expect(lines).toContain('jemen\tJemen');
  for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+\t\S/);

  const file = path.join(folder, 'jemen.pdf');
  const made = await host.secondInstance(['--briefing', 'jemen', '--out', file]);
  expect([made.code, made.logs.trim()]).toEqual([0, expect.stringMatching(/^.*jemen\.pdf: \d+ bladzijden?\.$/)]);
  expect(readFileSync(file, 'latin1').slice(0, 5)).toBe('%PDF-');
  expect(readdirSync(folder)).toEqual(['jemen.pdf']);
  if (hasQpdf()) {
    const { faults } = checkPdf(file, { title: 'Jemen', author: null, language: 'nl-NL', contents: 'Inhoud' });
    expect(faults).toEqual([]);
  }

  expect(ownFiles(host.userData)).toEqual(before);
  expect(await host.evaluate(() => (globalThis as { told?: boolean }).told ?? false)).toBe(false);
  expect(await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('overwrites nothing unless it is told to, and says why it could not save', async ({ host }) => {
  const file = path.join(folder, 'a.pdf');
  const make = (out: string, ...more: string[]): ReturnType<typeof host.secondInstance> =>
    host.secondInstance(['--briefing', 'jemen', '--out', out, ...more]);
  expect((await make(file)).code).toBe(0);
  const first = readFileSync(file);

  const again = await make(file);
  expect([again.code, again.logs]).toEqual([4, expect.stringContaining('Het is niet overschreven')]);
  expect(readFileSync(file).equals(first)).toBe(true);
  expect((await make(file, '--force')).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['a.pdf']);

  const nowhere = await make(path.join(folder, 'none', 'a.pdf'));
  expect([nowhere.code, nowhere.logs]).toEqual([4, expect.stringContaining('is er niet')]);
  mkdirSync(path.join(folder, 'map'));
  expect((await make(path.join(folder, 'map'), '--force')).code).toBe(4);
  expect(existsSync(path.join(folder, 'none'))).toBe(false);
});

test.describe('in English', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"language":"en"}' } } });

  test('says what is wrong with the options', async ({ host }) => {
    const help = await host.secondInstance(['--help']);
    expect([help.code, help.logs]).toEqual([0, expect.stringMatching(/^Usage: leeswijzer/)]);
    const unknown = await host.secondInstance(['--briefing', 'jemen', '--output', 'x.pdf']);
    expect([unknown.code, unknown.logs]).toEqual([2, expect.stringContaining('There is no option --output.')]);
    const missing = await host.secondInstance(['--briefing', 'nergens', '--out', path.join(folder, 'x.pdf')]);
    expect([missing.code, missing.logs]).toEqual([3, expect.stringContaining('There is no briefing nergens.')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
