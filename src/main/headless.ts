import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import { readShipped, type Shipped } from './app-data.ts';
import { dossierBriefings } from './briefings.ts';
import type { CommandLine } from './command-line.ts';
import { fontFaces } from './pdf/font-faces.ts';
import { createPrintDocuments, type PrintDocuments } from './pdf/print-documents.ts';
import { createPrinter } from './pdf/printer.ts';
import { savePdf } from './pdf/save-pdf.ts';
import type { Served } from './protocol.ts';
import { runCommand } from './run-command.ts';
import { readSettings } from './store/settings.ts';
import { openPrintWindow } from './window.ts';

export interface HeadlessNeeds {
  /** The folder of the built renderer. */
  readonly renderer: string;
  /** Answers the app's own scheme; to be called once the app is ready. */
  readonly serve: (served: Served) => void;
}

/** Runs a command without the app's window; gives the exit code. */
export async function runHeadless(
  command: Exclude<CommandLine, { kind: 'window' }>,
  { renderer, serve }: HeadlessNeeds,
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
    language: readSettings(await settingsFile()).language,
    briefings: async () => {
      const { files, letter } = await shipped;
      return dossierBriefings(renderer, letter, await fontFaces(files, (file) => readFile(file, 'utf8')));
    },
    print: async (html, options) => {
      await served();
      return printer.print(html, options);
    },
    save: savePdf,
    say: (line) => {
      lines.out += `${line}\n`;
    },
    complain: (line) => {
      lines.error += `${line}\n`;
    },
    creator: `${app.getName()} ${app.getVersion()}`,
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

/** As it stands: an app that is open may be writing it, so it is not mended here. */
async function settingsFile(): Promise<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(await readFile(path.join(app.getPath('userData'), 'settings.json'), 'utf8'));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {};
  } catch {
    return {};
  }
}

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => (text === '' ? resolve() : stream.write(text, () => resolve())));
