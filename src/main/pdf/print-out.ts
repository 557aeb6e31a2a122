import type { BrowserWindow } from 'electron';
import type { PrintDocuments } from './print-documents.ts';

export interface PrintOutNeeds {
  readonly documents: PrintDocuments;
  /** Makes a hidden window that runs no script. */
  readonly open: () => BrowserWindow;
}

/** The paper that the document is laid out for: what the system's dialog begins with. */
export interface Paper {
  readonly size: 'A4' | 'A5';
  readonly landscape: boolean;
  readonly colour: boolean;
}

/**
 * Shows the system's print dialog for a document, and resolves when it was printed or the reader said no. Rejects with
 * the signal's reason when it is aborted before the dialog is there, and with an error when the system does not print.
 *
 * It has a window of its own: while the dialog is open, the pages of another briefing can be made in the other one.
 */
export async function printOut(
  html: string,
  paper: Paper,
  { documents, open, signal }: PrintOutNeeds & { readonly signal: AbortSignal },
): Promise<'printed' | 'cancelled'> {
  signal.throwIfAborted();
  const window = open();
  const { url, remove } = documents.add(html);
  try {
    await window.loadURL(url);
    signal.throwIfAborted();
    return await ask(window, paper);
  } finally {
    remove();
    window.destroy();
  }
}

function ask({ webContents }: BrowserWindow, { size, landscape, colour }: Paper): Promise<'printed' | 'cancelled'> {
  return new Promise((resolve, reject) => {
    webContents.once('render-process-gone', () => reject(new Error('the page that is printed stopped')));
    const options = { silent: false, printBackground: true, color: colour, landscape, pageSize: size };
    webContents.print(options, (success, reason) => {
      // Electron has no code for it, only these words.
      if (success) resolve('printed');
      else if (/cancel/i.test(reason)) resolve('cancelled');
      else reject(new Error(`not printed: ${reason}`));
    });
  });
}
