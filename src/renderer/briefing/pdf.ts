import { getDocument, PagesMapper, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { createTurns } from '../../shared/turns.ts';
import { startPdfWorker } from '../workers.ts';

/** Draws the pages of a PDF. The only importer of pdf.js, which loads with the page of briefings and not before. */
export interface DrawnPdf {
  /** In points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /**
   * Draws a page, from 1, so many pixels wide, once the pages asked for before are done: two that are drawn in one frame
   * hold the window for the time of both. Gives false, and draws nothing, if it is not wanted any more by then. Rejects
   * when the file is closed meanwhile.
   */
  draw(page: number, canvas: HTMLCanvasElement, width: number, isWanted: () => boolean): Promise<boolean>;
  /** The words of a page, in the order of the file. Rejects when the file was closed before its turn. */
  textOf(page: number): Promise<string>;
  close(): void;
}

/** One for all files. It is given to each of them: one that pdf.js makes for a file ends with that file, under the next. */
let worker: PDFWorker | null = null;

// In this version every file adds a listener for pages that are moved to a list of all files, and none is ever taken off
// it: each file would be kept for good. Ours have no pages that move. (pdf.js 5.6 has a list for each file.)
PagesMapper.instance.addListener = () => {};

export async function openPdf(bytes: Uint8Array): Promise<DrawnPdf> {
  worker ??= PDFWorker.create({ port: startPdfWorker(workerUrl) });
  // The bytes go to the worker, so it gets its own.
  const loading = getDocument({ data: bytes.slice(), worker, isEvalSupported: false, disableFontFace: false });
  const file: PDFDocumentProxy = await loading.promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, at) => file.getPage(at + 1)));
  const pageAt = (number: number): (typeof pages)[number] => {
    const page = pages[number - 1];
    if (page === undefined) throw new Error(`there is no page ${number}`);
    return page;
  };
  const drawInTurn = createTurns();
  const readInTurn = createTurns();
  let isClosed = false;
  const draw = async (number: number, canvas: HTMLCanvasElement, width: number): Promise<void> => {
    const page = pageAt(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
  };
  return {
    sizes: pages.map((page) => page.getViewport({ scale: 1 })),
    draw: (number, canvas, width, isWanted) =>
      drawInTurn(async () => {
        if (!isWanted()) return false;
        await draw(number, canvas, width);
        return true;
      }),
    // One page in each idle moment: the words of a hundred pages at once are a layout that holds the window.
    textOf: (number) =>
      readInTurn(async () => {
        if (!isClosed) await idle();
        if (isClosed) throw new Error('the file was closed');
        const { items } = await pageAt(number).getTextContent();
        return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      }),
    close: () => {
      isClosed = true;
      // After the words that are being read: their stream would never end, and hold on to the whole file for as long.
      void readInTurn(() => loading.destroy());
    },
  };
}

const idle = (): Promise<IdleDeadline> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
