import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { restLoaded } from './support/page.ts';

test.describe('from a dark window', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"theme":"dark","letterSize":150}' } } });

  test('the printed letter holds every paragraph, once and in order', async ({ host }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-print-'));
    const file = path.join(folder, 'letter.pdf');
    writeFileSync(file, await host.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true }));
    let text: string;
    try {
      text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    } catch {
      test.skip(true, 'pdftotext (poppler) is not there; the text of the PDF was not read');
      return;
    } finally {
      rmSync(folder, { recursive: true });
    }
    const squeeze = (words: string): string => words.replace(/\s+/g, '');
    const printed = squeeze(text);
    const { letter } = shippedLetter();
    const stored = squeeze(letter.text);
    let from = 0;
    for (const block of letter.blocks) {
      if (block.kind !== 'paragraph') continue;
      // The footer of a page may stand in the middle of a paragraph, so its beginning is looked for.
      const opening = squeeze(letter.text.slice(block.start, Math.min(block.end, block.start + 50)));
      const at = printed.indexOf(opening, from);
      expect(at, `alinea ${block.number}`).toBeGreaterThanOrEqual(from);
      // As often as the letter has it: no paragraph twice.
      expect(printed.split(opening).length, `alinea ${block.number}`).toBe(stored.split(opening).length);
      from = at;
    }
    expect(text).toContain('onafhankelijk hulpmiddel, geen uitgave van de Rijksoverheid');
    expect(text).toMatch(/1 van \d+/);
  });
});

test.describe('with the layer on and a card open', () => {
  test.use({ hostOptions: { seed: { 'settings.json': '{"facts":true}' } } });

  test('paper shows no facts: no mark, no card, no button', async ({ host }) => {
    const { page } = host;
    await restLoaded(page);
    await page.locator('#p5').focus();
    await page.keyboard.press('F7');
    await expect(page.locator('#fact-cursor')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#margin-card')).toBeVisible();
    const line = (): Promise<string[]> =>
      page.evaluate(() => {
        const block = document.getElementById('p5');
        return ['fact', 'fact-missing', 'mention', 'mention-now'].map((name) =>
          block === null ? 'none' : getComputedStyle(block, `::highlight(${name})`).textDecorationLine,
        );
      });
    expect(await line()).toEqual(['underline', 'underline', 'underline', 'underline']);
    await page.emulateMedia({ media: 'print' });
    expect(await line()).toEqual(['none', 'none', 'none', 'none']);
    await expect(page.locator('#margin-card')).toBeHidden();
    await expect(page.locator('#fact-cursor')).toBeHidden();
  });
});
