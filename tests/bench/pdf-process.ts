/**
 * How long a finished PDF takes against a bare printToPDF of the same letter: a main process of its own on the stand-in
 * for Electron, with the app's own print window, composer, printer and passes. It is started by pdf.ts and prints its
 * times in ms as JSON, the first of each from a cold start. The bare print is that of a page that has been loaded; a
 * finished PDF includes composing, loading, both prints and what follows.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, protocol } from 'electron';
import { readShipped } from '../../src/main/app-data.ts';
import { createBriefingMaker } from '../../src/main/briefing/maker.ts';
import { fontFaces } from '../../src/main/pdf/font-faces.ts';
import { createPrintDocuments } from '../../src/main/pdf/print-documents.ts';
import { createPrinter } from '../../src/main/pdf/printer.ts';
import { createProtocolHandler } from '../../src/main/protocol.ts';
import { pageUrl, privileges, scheme } from '../../src/main/security/origin.ts';
import { openPrintWindow } from '../../src/main/window.ts';
import { defaultChoice } from '../../src/shared/briefing/default-choice.ts';
import type { PublishedLetter } from '../../src/shared/letter/published.ts';
import { notesOn } from './notes-on.ts';

const rounds = Number(process.env.ROUNDS ?? 9);
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
  const file = path.join(renderer, 'letters', shipped.letter, 'letter.json');
  const published = JSON.parse(readFileSync(file, 'utf8')) as PublishedLetter;

  const letter = open();
  await letter.loadURL(pageUrl);
  const bare = (): Promise<unknown> =>
    letter.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true });
  const notes = notesOn(published, 300).map((note, n) => ({
    note,
    file: `${n}.md`,
    version: String(n),
    readOnly: false,
  }));
  // A maker of its own each time: one that has made the briefing before knows its page numbers, or has it still.
  const finished = (count: number) => async (): Promise<unknown> => {
    const maker = createBriefingMaker({ published, fontFaces: faces, creator: 'Leeswijzer' });
    const composed = await maker.compose(defaultChoice({ kind: 'letter' }), notes.slice(0, count), '2019-02-15');
    if (!composed.ok) throw new Error(composed.code);
    return maker.pdf(composed.value, { print: printer.print, now: new Date(0) });
  };

  const jobs = { bare, plain: finished(0), noted: finished(300) };
  const times: Record<keyof typeof jobs, number[]> = { bare: [], plain: [], noted: [] };
  // In turn, so that whatever else the machine does weighs on all alike. The first round is the cold one.
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['bare', 'plain', 'noted'] as const) {
      const begin = performance.now();
      await jobs[name]();
      times[name].push(performance.now() - begin);
    }
  }
  console.log(JSON.stringify(times));
}
