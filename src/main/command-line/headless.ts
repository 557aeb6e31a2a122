import path from 'node:path';
import { app } from 'electron';
import { type DataPlaces, lookAtNotebook, readRecord, readShipped, type Shipped } from '../app-data.ts';
import { openBriefingMaker } from '../briefing/read-letter.ts';
import type { CommandLine } from '../command-line.ts';
import { createPrintDocuments, type PrintDocuments } from '../pdf/print-documents.ts';
import { createPrinter } from '../pdf/printer.ts';
import type { Served } from '../protocol.ts';
import { saveFile } from '../save-file.ts';
import { readSettings } from '../store/settings.ts';
import { openPrintWindow } from '../window.ts';
import { namedBriefings } from './briefings.ts';
import { runCommand } from './run.ts';

export interface HeadlessNeeds {
  /** The folder of the built renderer. */
  readonly renderer: string;
  /** Answers the app's own scheme; to be called once the app is ready. */
  readonly serve: (served: Served) => void;
  readonly places: DataPlaces;
}

/** Runs a command without the app's window; gives the exit code. */
export async function runHeadless(
  command: Exclude<CommandLine, { kind: 'window' }>,
  { renderer, serve, places }: HeadlessNeeds,
): Promise<number> {
  app.on('window-all-closed', () => {}); // else the app would end with the print window, before it has an exit code
  const shipped = readShipped(renderer);
  shipped.catch(() => {}); // it is awaited where it is needed
  const documents = createPrintDocuments();
  let serving: Promise<void> | null = null;
  /** Chromium is waited for only when something is to be printed. */
  function served(): Promise<void> {
    serving ??= serveDocuments(shipped, documents, serve);
    return serving;
  }
  const printer = createPrinter({ documents, open: () => openPrintWindow({ isPackaged: app.isPackaged }) });
  const lines = { out: '', error: '' };
  const code = await runCommand(command, {
    language: readSettings(await readRecord(path.join(places.userData, 'settings.json'))).language,
    briefings: async () => {
      const creator = `${app.getName()} ${app.getVersion()}`;
      const [maker, notebook] = await Promise.all([
        openBriefingMaker(await shipped, { renderer, creator }),
        lookAtNotebook(places),
      ]);
      return namedBriefings(maker, notebook);
    },
    print: async (html, options) => {
      await served();
      return printer.print(html, options);
    },
    save: saveFile,
    say: (line) => {
      lines.out += `${line}\n`;
    },
    complain: (line) => {
      lines.error += `${line}\n`;
    },
    now: new Date(),
  });
  printer.close();
  // The process ends at once after this, and a pipe on Windows would lose what is not yet through.
  await Promise.all([written(process.stdout, lines.out), written(process.stderr, lines.error)]);
  return code;
}

async function serveDocuments(
  shipped: Promise<Shipped>,
  documents: PrintDocuments,
  serve: HeadlessNeeds['serve'],
): Promise<void> {
  const [{ files }] = await Promise.all([shipped, app.whenReady()]);
  const page = async (): Promise<string> => {
    throw new Error('there is no page without a window');
  };
  serve({ files, page, printDocument: documents.get });
}

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => (text === '' ? resolve() : stream.write(text, () => resolve())));
