import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makePdf } from '../../../src/main/pdf/make-pdf.ts';
import { type FixtureOptions, fixtureContents, fixtureHtml, fixtureWords } from '../../support/briefing-fixture.ts';
import { checkPdf } from '../../support/pdf/check.ts';
import { hasQpdf } from '../../support/pdf/objects.ts';
import { type HtmlPrinter, openHtmlPrinter } from '../../support/pdf/print-html.ts';

/** How many documents are made; `PDF_RUNS=300` for the long run, `PDF_SEED` for another one. */
const runs = Number(process.env.PDF_RUNS ?? 6);
const seed = Number(process.env.PDF_SEED ?? 1);

vi.setConfig({ testTimeout: 60_000 + runs * 5000, hookTimeout: 60_000 });

// Words with what breaks: ligatures, accents, letters that the fonts lack, marks of HTML, and years at the end.
const words =
  'de een vrede ontwikkelingssamenwerking één coördinatie fi fl ffi office “aanhaling” § € 2018 (zie) & < > mensenrechtenschendingen Naties, Raad. ij ǆ Łódź Erdoğan'.split(
    ' ',
  );
const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((chosen) => chosen.join(' '));
const part = fc.record({ heading: text(1, 20), passages: fc.array(text(1, 250), { minLength: 1, maxLength: 6 }) });
const note = fc
  .oneof({ weight: 20, arbitrary: text(1, 60) }, { weight: 1, arbitrary: text(1000, 5000) })
  .map((words) => ({ text: words }));
const documents: fc.Arbitrary<FixtureOptions> = fc.record({
  title: text(1, 12),
  size: fc.constantFrom('A4', 'A5', 'A4 landscape', 'A5 landscape'),
  parts: fc.array(part, { minLength: 1, maxLength: 12 }),
  notes: fc.array(note, { maxLength: 30 }),
});

describe.skipIf(!hasQpdf())('generated documents (needs qpdf)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-generated-'));
  const file = path.join(folder, 'made.pdf');
  let printer: HtmlPrinter;
  beforeAll(async () => {
    printer = await openHtmlPrinter();
  });
  afterAll(async () => {
    await printer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`have no fault in ${runs} files (seed ${seed})`, async () => {
    const found: { run: number; faults: unknown }[] = [];
    for (const [run, options] of fc.sample(documents, { numRuns: runs, seed }).entries()) {
      const { bytes, isNumbered } = await makePdf({
        html: (pages) => fixtureHtml(options, pages),
        print: printer.print,
        contents: fixtureContents(options),
        finish: {
          title: options.title,
          author: 'A. Auteur',
          subject: '',
          language: 'nl-NL',
          creator: 'Leeswijzer',
          now: new Date(0),
          describeLink: () => 'Naar een passage',
        },
      });
      writeFileSync(file, bytes);
      const { faults } = checkPdf(file, {
        title: options.title,
        author: 'A. Auteur',
        language: 'nl-NL',
        contents: 'Inhoud',
        words: fixtureWords(options),
        artifacts: (page, pages) =>
          `Briefing fixture${page} van ${pages}Leeswijzer: onafhankelijk hulpmiddel, geen uitgave van de Rijksoverheid`,
      });
      if (faults.length > 0 || !isNumbered) found.push({ run, faults });
    }
    expect(found).toEqual([]);
  });
});
