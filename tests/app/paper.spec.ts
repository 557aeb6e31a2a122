import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultChoice } from '../../src/shared/briefing/choice.ts';
import { themes } from '../../src/shared/settings.ts';
import { expect, type Host, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';

// Paper is white, whatever the window looks like.

const hasPoppler = spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).status === 0;

/** The pixels of all pages, one after the other, in grey. */
function pixelsOf(pdf: Uint8Array): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-paper-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftoppm', ['-gray', '-r', '60', file], { maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function briefingOf({ page }: Host): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async (choice) => {
      const made = await window.leeswijzer.makeBriefing({ choice });
      if (!made.ok) throw new Error(made.code);
      return [...new Uint8Array(await (await fetch(made.value.path)).arrayBuffer())];
    },
    defaultChoice({ kind: 'dossier', id: 'mh17' }),
  );
  return Uint8Array.from(bytes);
}

test('a print from a light, a sepia and a dark window has the same pixels', async ({ launch }) => {
  test.skip(!hasPoppler, 'pdftoppm (poppler) is not there');
  const seen: { readonly theme: string; readonly letter: Buffer; readonly briefing: Buffer; paper: string }[] = [];
  for (const theme of themes) {
    const host = await launch({ seed: { 'settings.json': JSON.stringify({ theme }) } });
    await restLoaded(host.page);
    const paper = await host.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const letter = pixelsOf(await host.printToPDF({ preferCSSPageSize: true, printBackground: true }));
    seen.push({ theme, letter, briefing: pixelsOf(await briefingOf(host)), paper });
    await host.close();
  }
  // The windows did look otherwise, and the pages are white with something on them.
  expect(new Set(seen.map(({ paper }) => paper)).size).toBeGreaterThanOrEqual(3);
  const [first, ...others] = seen;
  for (const pixels of [first?.letter, first?.briefing]) {
    const white = pixels?.reduce((count, value) => count + (value === 255 ? 1 : 0), 0) ?? 0;
    expect(white / (pixels?.length ?? 1)).toBeGreaterThan(0.7);
    expect(white).toBeLessThan((pixels?.length ?? 0) * 0.99);
  }
  for (const { theme, letter, briefing } of others) {
    expect(letter.equals(first?.letter ?? Buffer.alloc(0)), `the letter from ${theme}`).toBe(true);
    expect(briefing.equals(first?.briefing ?? Buffer.alloc(0)), `a briefing from ${theme}`).toBe(true);
  }
});

test.describe('on a disk of its own', () => {
  let disk = '';
  test.beforeEach(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-disk-'));
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    if (status === 0) disk = folder;
    else rmSync(folder, { recursive: true });
    test.skip(status !== 0, 'whoever runs this may not mount a disk');
  });
  test.afterEach(() => {
    if (disk === '') return;
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true });
    disk = '';
  });

  for (const [what, options, says] of [
    ['is full', [], 'De schijf is vol.'],
    ['may only be read', ['-o', 'remount,ro'], 'In deze map mag niet worden geschreven.'],
  ] as const) {
    test(`that ${what} a briefing leaves no file, and what to do is said`, async ({ host }) => {
      const { page } = host;
      if (options.length > 0) expect(spawnSync('mount', [...options, disk]).status).toBe(0);
      await restLoaded(page);
      await page.keyboard.press('Control+Shift+P');
      await expect(page.locator('.briefing-state [role=status]')).toHaveText(/bladzijden?, \d/);
      await host.queueDialog('showSaveDialog', { canceled: false, filePath: path.join(disk, 'brief.pdf') });
      await page.getByRole('button', { name: 'Opslaan als PDF' }).press('Enter');
      await expect(page.getByRole('alert').filter({ hasText: says })).toContainText('brief.pdf');
      expect(readdirSync(disk)).toEqual([]);
    });
  }
});
