import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { xmpPacket } from '../../../src/main/pdf/description.ts';
import { type Finish, type LinkTarget, readPrinted } from '../../../src/main/pdf/file/printed.ts';
import { fontFaces } from '../../../src/main/pdf/font-faces.ts';
import { fixtureHtml } from '../../support/briefing-fixture.ts';
import { openHtmlPrinter } from '../../support/pdf/print-html.ts';
import { testPdf } from '../../support/pdf/test-pdf.ts';

const now = new Date('2026-11-23T10:00:00Z');
const finish: Finish = {
  title: 'Één & ander <Jemen>',
  author: 'A. Auteur',
  subject: 'Uit de brief',
  language: 'nl-NL',
  creator: 'Leeswijzer 0.1.0',
  now,
  describeLink: () => 'Naar',
};

const options = {
  title: 'Titel',
  parts: [{ heading: 'Deel', passages: ['Een passage.', 'Nog een.'] }],
  notes: [{ text: 'Een noot.' }],
};

describe('readPrinted', () => {
  it('reads on which page each id stands', async () => {
    const { pages, pageCount } = await readPrinted(testPdf({ b: 3, a: 1, 'noot-12': 2 }));
    expect(Object.fromEntries(pages)).toEqual({ a: 1, b: 3, 'noot-12': 2 });
    expect(pageCount).toBe(3);
  });

  it('gives the same bytes for the same input, and others for another moment', async () => {
    const made = async (at: Date): Promise<string> => {
      const bytes = await (await readPrinted(testPdf({ a: 1 }))).finish({ ...finish, now: at });
      return Buffer.from(bytes).toString('latin1');
    };
    expect(await made(now)).toBe(await made(new Date(now)));
    expect(await made(now)).not.toBe(await made(new Date(0)));
    expect(await made(now)).toContain('D:20261123100000Z');
  });

  it('rejects what is no PDF', async () => {
    await expect(readPrinted(new TextEncoder().encode('no PDF'))).rejects.toThrow();
  });
});

describe('what Chromium prints', () => {
  it('comes out the same from one run to the next, and says nothing of program and moment', async () => {
    const outputs: string[] = [];
    const targets: LinkTarget[] = [];
    const describeLink = (target: LinkTarget): string => {
      targets.push(target);
      return 'Naar';
    };
    const html = fixtureHtml(options, new Map()).replace(
      '</body>',
      '<a href="https://example.org/a">elders</a></body>',
    );
    for (let run = 0; run < 2; run++) {
      const printer = await openHtmlPrinter();
      const printed = await readPrinted(await printer.print(html));
      outputs.push(Buffer.from(await printed.finish({ ...finish, describeLink })).toString('latin1'));
      await printer.close();
      await new Promise((resolve) => setTimeout(resolve, 1100)); // Chromium's own dates tell seconds
    }
    expect(outputs[0] === outputs[1]).toBe(true);
    expect(outputs[0]).not.toMatch(/Chrome|Skia|Mozilla/);
    expect(targets).toContainEqual({ kind: 'place', id: 'part-1', page: 1 });
    expect(targets).toContainEqual({ kind: 'address', url: 'https://example.org/a' });
  });
});

describe('a document that one window prints again', () => {
  it('is the same file, tables and all, whatever was printed between', async () => {
    const printer = await openHtmlPrinter();
    const table = '<table><tr><th>een</th><th>twee</th></tr><tr><td>1</td><td>2</td></tr></table>';
    const made = async (html: string): Promise<string> => {
      const printed = await readPrinted(await printer.print(html));
      return Buffer.from(await printed.finish(finish)).toString('latin1');
    };
    const first = await made(table);
    expect(first.includes('/Headers [ (node00000001) ]')).toBe(true);
    await made(`${'<p>iets</p>'.repeat(50)}${table}`);
    expect((await made(table)) === first).toBe(true);
    await printer.close();
  });
});

const hasPoppler = spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).status === 0;

describe.skipIf(!hasPoppler)('finishing (needs pdftoppm)', () => {
  it('changes nothing that one sees: lines, washes, pictures, what is half transparent, heads and feet', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pdf-pixels-'));
    const pixels = (bytes: Uint8Array): Buffer => {
      writeFileSync(path.join(folder, 'a.pdf'), bytes);
      return execFileSync('pdftoppm', ['-r', '60', path.join(folder, 'a.pdf')], { maxBuffer: 1 << 28 });
    };
    const rows = Array.from({ length: 60 }, (_, index) => `<tr><td>${index}</td><td>regel</td></tr>`).join('');
    const more = `<p style="opacity:.5;background:#fd0;border:1px dashed">half <mark>geel</mark></p>
      <svg width="30" height="30"><circle cx="15" cy="15" r="12" fill="teal"/><text x="4" y="20">svg</text></svg>
      <ul><li>een</li></ul><table border="1"><thead><tr><th>Nummer</th><th>Wat</th></tr></thead>${rows}</table></body>`;
    const html = fixtureHtml(options, new Map()).replace('</body>', more);
    const printer = await openHtmlPrinter();
    const bare = await printer.print(html);
    await printer.close();
    const finished = await (await readPrinted(bare)).finish(finish);
    const [before, after] = [pixels(bare), pixels(finished)];
    rmSync(folder, { recursive: true });
    expect(before.length).toBeGreaterThan(1_000_000);
    expect(after.equals(before)).toBe(true);
  });
});

describe('xmpPacket', () => {
  it('says what is said, as XML, and claims no standard', () => {
    const packet = xmpPacket(finish);
    expect(packet).toContain('<rdf:li xml:lang="x-default">Één &amp; ander &lt;Jemen&gt;</rdf:li>');
    expect(packet).toContain('<xmp:CreateDate>2026-11-23T10:00:00Z</xmp:CreateDate>');
    expect(packet).not.toMatch(/pdfuaid|pdfaid/);
  });

  it('names nobody where nobody is named, and holds no character that XML cannot', () => {
    const packet = xmpPacket({ ...finish, author: '', subject: '', title: 'a\u0000b\uD800' });
    expect(packet).not.toMatch(/dc:creator|dc:description/);
    expect(packet).toContain('>a\uFFFDb\uFFFD<');
  });
});

describe('fontFaces', () => {
  it('takes the rules of the stylesheet for paper, with addresses from the root', async () => {
    const files = new Map([
      ['/assets/index-1.css', '/app/index-1.css'],
      ['/assets/paper-type-1.css', '/app/paper-type-1.css'],
      ['/assets/a-2.woff2', '/app/a-2.woff2'],
    ]);
    const css =
      'a{b:c}@font-face{font-family:"A";font-display:block;src:url(./a-2.woff2)format("woff2")}@media print{d{e:f}}';
    const read = async (file: string): Promise<string> =>
      file === '/app/paper-type-1.css' ? css : '@font-face{font-family:B}';
    expect(await fontFaces(files, read)).toBe(
      '@font-face{font-family:"A";font-display:block;src:url("/assets/a-2.woff2")format("woff2")}',
    );
  });
});
