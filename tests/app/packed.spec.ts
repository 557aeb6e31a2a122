import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { packAndUnpack } from '../support/packaging/pack.ts';
import { shippedLetter } from './support/other-letter.ts';
import { restLoaded } from './support/page.ts';
import { count, searchFor } from './support/search.ts';

/** The app as it comes out of its package again. `npm run test:packed` runs all app tests on it; this is the share of every run. */

// Electron itself would be given the bundles as a script, not the archive.
test.skip(({ hostKind }) => hostKind === 'electron', 'the packed program is needed, not Electron itself');

let folder: string;
let app: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-packed-'));
  app = packAndUnpack(folder);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the app reads, searches and prints out of its package', async ({ launch }) => {
  const host = await launch({ outDir: path.join(app, 'out') });
  expect(await host.evaluate(({ app: electron }) => electron.getAppPath())).toBe(app);
  const { page } = host;
  await restLoaded(page);
  const { letter } = shippedLetter();
  const shown = await page
    .locator('#letter [data-start]')
    .evaluateAll((blocks) =>
      blocks.map((block) => ({ start: Number(block.getAttribute('data-start')), text: block.textContent })),
    );
  expect(shown).toEqual(letter.blocks.map(({ start, end }) => ({ start, text: letter.text.slice(start, end) })));

  await searchFor(page, 'wapenstilstand');
  await expect(count(page)).toContainText(/\d/);

  const file = path.join(folder, 'jemen.pdf');
  const made = await host.secondInstance(['--briefing', 'jemen', '--out', file, '--force']);
  expect([made.code, made.logs.trim()]).toEqual([0, expect.stringMatching(/jemen\.pdf: \d+ bladzijden?\.$/)]);
});
