/**
 * How long a finished PDF takes against a bare printToPDF of the same letter, in one run:
 *
 *     npm run build && node --import tsx --import ./tests/host/register.mjs tests/bench/pdf.ts --user-data-dir=FOLDER
 *
 * It is a main process of its own on the stand-in for Electron, with the app's own print window, printer and passes. The
 * bare print is that of a page that has been loaded; a finished PDF includes loading, both prints and what follows.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, protocol } from 'electron';
import { readShipped } from '../../src/main/app-data.ts';
import { pageUrl, privileges, scheme } from '../../src/main/origin.ts';
import { fontFaces } from '../../src/main/pdf/font-faces.ts';
import { makePdf } from '../../src/main/pdf/make-pdf.ts';
import { createPrintDocuments } from '../../src/main/pdf/print-documents.ts';
import { createPrinter } from '../../src/main/pdf/printer.ts';
import { createProtocolHandler } from '../../src/main/protocol.ts';
import { openPrintWindow } from '../../src/main/window.ts';
import type { PublishedLetter } from '../../src/shared/letter/published.ts';
import { type FixturePart, fixtureHtml } from '../support/briefing-fixture.ts';

const rounds = 9;
const renderer = path.resolve(import.meta.dirname, '../../out/renderer');
const open = (): ReturnType<typeof openPrintWindow> => openPrintWindow({ isPackaged: true });

protocol.registerSchemesAsPrivileged([privileges]);
// Not awaited at the top: the app is ready only once this file has been read.
void bench().then(
  () => app.exit(0),
  (error: unknown) => {
    console.error(error);
    app.exit(1);
  },
);

async function bench(): Promise<void> {
  const [shipped] = await Promise.all([readShipped(renderer), app.whenReady()]);
  const documents = createPrintDocuments();
  const page = async (): Promise<string> => shipped.pages.nl.join('');
  protocol.handle(scheme, createProtocolHandler({ files: shipped.files, page, printDocument: documents.get }));
  const printer = createPrinter({ documents, open });
  const faces = await fontFaces(shipped.files, (file) => readFile(file, 'utf8'));
  const parts = partsOf(shipped.letter);

  const letter = open();
  await letter.loadURL(pageUrl);
  const bare = (): Promise<unknown> =>
    letter.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true });
  const finished = (notes: number) => (): Promise<unknown> =>
    makePdf({
      html: (pages) => fixtureHtml({ title: 'Brief', parts, notes: notesOf(notes), fontFaces: faces }, pages),
      print: printer.print,
      finish: {
        title: 'Brief',
        author: '',
        subject: '',
        language: 'nl-NL',
        creator: 'Leeswijzer',
        now: new Date(0),
        describeLink: () => 'Naar een passage',
      },
    });

  const jobs = { bare, 'without notes': finished(0), 'with 300 notes': finished(300) };
  const times = new Map<string, number[]>();
  // In turn, so that whatever else the machine does weighs on all alike. The first round is the cold one.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const begin = performance.now();
      await job();
      times.set(name, [...(times.get(name) ?? []), performance.now() - begin]);
    }
  }
  const median = (name: string): number =>
    [...(times.get(name) ?? [])].slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  for (const name of Object.keys(jobs)) {
    const ratio = (median(name) / median('bare')).toFixed(2);
    console.log(
      `${name}: median ${median(name).toFixed(0)} ms, ${ratio} times a bare print; cold ${times.get(name)?.[0]?.toFixed(0)} ms`,
    );
  }
}

const notesOf = (count: number): { text: string }[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `Noot ${index + 1}: navragen hoe het hiermee staat, en wie het weet.`,
  }));

/** All of the letter, under its headings. */
function partsOf(id: string): FixturePart[] {
  const file = path.join(renderer, 'letters', id, 'letter.json');
  const { letter } = JSON.parse(readFileSync(file, 'utf8')) as PublishedLetter;
  const parts: { heading: string; passages: string[] }[] = [{ heading: 'Begin', passages: [] }];
  for (const { kind, start, end } of letter.blocks) {
    const text = letter.text.slice(start, end);
    if (kind === 'heading') parts.push({ heading: text, passages: [] });
    else parts.at(-1)?.passages.push(text);
  }
  return parts;
}
