import { app, type BrowserWindow } from 'electron';
import type { Progress } from '../shared/briefing/made.ts';
import type { Shipped } from './app-data.ts';
import type { BriefingMaker } from './briefing/maker.ts';
import type { BriefingEffects } from './ipc/briefing-handlers.ts';
import { createLastPdf } from './pdf/made-pdf.ts';
import { createPrintDocuments } from './pdf/print-documents.ts';
import { printOut } from './pdf/print-out.ts';
import { createPrinter } from './pdf/printer.ts';
import type { Served } from './protocol.ts';
import { openPrintWindow } from './window.ts';

/** What briefings need of Electron: windows that nobody sees, and what goes to and from them. */
export interface Paper {
  readonly served: Required<Pick<Served, 'printDocument' | 'madePdf'>>;
  readonly effects: Omit<BriefingEffects, 'settings' | 'notebook' | 'chooseNewFile' | 'documents'>;
  /** Closes the window, without which the app would live on in one that nobody sees. */
  close(): void;
}

/** `renderer` is the folder of the built renderer; `send` tells the page how far a briefing is. */
export function openPaper(
  shipped: Shipped,
  { renderer, send }: { readonly renderer: string; readonly send: (step: Progress) => void },
): Paper {
  const documents = createPrintDocuments();
  const last = createLastPdf();
  const open = (): BrowserWindow => openPrintWindow({ isPackaged: app.isPackaged });
  const printer = createPrinter({ documents, open });
  let maker: Promise<BriefingMaker> | null = null;

  /** Read when a briefing is first made, with all that it takes: the app starts without. */
  async function read(): Promise<BriefingMaker> {
    const { openBriefingMaker } = await import('./briefing/read-letter.ts');
    return openBriefingMaker(shipped, { renderer, creator: `${app.getName()} ${app.getVersion()}` });
  }

  return {
    served: { printDocument: documents.get, madePdf: last.get },
    effects: {
      briefings: () => {
        maker ??= read().catch((error: unknown) => {
          maker = null; // the next one tries again
          throw error;
        });
        return maker;
      },
      print: printer.print,
      printOut: (html, size, signal) => printOut(html, size, { documents, open, signal }),
      showPdf: last.put,
      tellProgress: send,
      now: () => new Date(),
    },
    close: printer.close,
  };
}
