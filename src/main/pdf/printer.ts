import type { BrowserWindow } from 'electron';
import { createTurns } from '../../shared/turns.ts';
import { slices } from '../slices.ts';
import { forPrinting } from './for-printing.ts';
import type { PrintDocuments } from './print-documents.ts';

/** Prints HTML to PDF in a window that nobody sees. */
export interface Printer {
  /**
   * The PDF of a document, as Chromium makes it, with tags and an outline. Rejects with the signal's reason when it is
   * aborted, and with an error when the document does not load or the page stops.
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Closes the window, should there be one; what is being printed rejects. The next print opens another. */
  close(): void;
}

export interface PrintOptions {
  readonly signal: AbortSignal;
}

export interface PrinterNeeds {
  readonly documents: PrintDocuments;
  /** Makes a hidden window that runs no script. */
  readonly open: () => BrowserWindow;
  /** How long a window waits for another document, in milliseconds. */
  readonly idle?: number;
}

/**
 * The window stays open between documents for `idle` milliseconds (half a minute), as opening one takes longer than a
 * short document does. Whoever makes a printer closes it with the app's own window, else the app would live on unseen.
 */
export function createPrinter({ documents, open, idle = 30_000 }: PrinterNeeds): Printer {
  const inTurn = createTurns();
  let window: BrowserWindow | null = null;
  let waiting: NodeJS.Timeout | undefined;

  function close(): void {
    clearTimeout(waiting);
    window?.destroy();
    window = null;
  }

  function opened(): BrowserWindow {
    clearTimeout(waiting);
    if (window !== null) return window;
    const made = open();
    made.on('closed', () => {
      if (window === made) window = null;
    });
    window = made;
    return made;
  }

  async function printIn(target: BrowserWindow, html: string): Promise<Uint8Array> {
    const document = forPrinting(html);
    await slices.pause();
    const { url, remove } = documents.add(document);
    try {
      await target.loadURL(url);
      return await target.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      remove();
    }
  }

  async function print(html: string, { signal }: PrintOptions): Promise<Uint8Array> {
    signal.throwIfAborted();
    const target = opened();
    const { stopped, forget } = watch(target, signal);
    try {
      return await Promise.race([printIn(target, html), stopped]);
    } catch (error) {
      close(); // a page that is still at work, or has stopped, prints nothing more
      throw error;
    } finally {
      forget();
      waiting = setTimeout(close, idle);
      waiting.unref();
    }
  }

  return { print: (html, options) => inTurn(() => print(html, options)), close };
}

/** Rejects when there is nothing to wait for any more; `forget` takes back what it listens to. */
function watch(window: BrowserWindow, signal: AbortSignal): { readonly stopped: Promise<never>; forget(): void } {
  const listening = new AbortController();
  const stopped = new Promise<never>((_resolve, reject) => {
    const closed = (): void => reject(new Error('the print window was closed'));
    const crashed = (_event: unknown, { reason }: { readonly reason: string }): void =>
      reject(new Error(`the page of the print window stopped: ${reason}`));
    const { webContents } = window;
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: listening.signal });
    window.once('closed', closed);
    webContents.once('render-process-gone', crashed);
    listening.signal.addEventListener('abort', () => {
      window.removeListener('closed', closed);
      webContents.removeListener('render-process-gone', crashed);
    });
  });
  return { stopped, forget: () => listening.abort() };
}
