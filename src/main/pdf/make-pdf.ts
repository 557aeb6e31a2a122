import type { PageNumbers } from '../../shared/briefing/html.ts';
import type { Progress } from '../../shared/briefing/made.ts';
import { slices } from '../slices.ts';
import type { Finish, Printed } from './file/printed.ts';
import type { PrintOptions } from './printer.ts';

/** Which page, from 1, each id stands on. */
export type Pages = ReadonlyMap<string, number>;

export interface PdfJob {
  /** The document with these page numbers in its contents list; an id that is not in the map gets none. */
  readonly html: (pages: PageNumbers) => string;
  readonly print: (html: string, options: PrintOptions) => Promise<Uint8Array>;
  readonly finish: Finish;
  /** The ids of the entries of its contents list, in order. */
  readonly contents: readonly string[];
  readonly signal?: AbortSignal;
  /** Told before each step: which print it is (from 1), or that the file is being finished. */
  readonly onProgress?: (step: Progress) => void;
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: Pages;
  readonly pageCount: number;
  /** How often the document was printed. */
  readonly passes: number;
  /** False: the page numbers never came to rest, so the contents list stands without them. */
  readonly isNumbered: boolean;
}

/**
 * Prints in which numbers may still move: the first, one with the numbers that it told, and a third for numbers that are
 * wider than the room left for them; whatever still moves after that goes to and fro.
 */
const mostPasses = 4;

/**
 * Makes the PDF of a document whose contents list tells its own pages. It is printed with figures in the place of the
 * numbers, and the file then tells which numbers are to stand there; they are put into it, which moves nothing, as each
 * has its place. Where the figures are not found in the file, it is printed again with the numbers, until the file tells
 * the very numbers that were put into it. Should that not come within four prints, it is printed once more without any,
 * as a wrong number is worse than none. Rejects with the signal's reason when it is aborted.
 */
export async function makePdf(job: PdfJob): Promise<MadePdf> {
  const { html, print, finish, contents, onProgress = () => {}, signal = new AbortController().signal } = job;
  // Loaded while Chromium is at work: reading the library takes as long as a short print.
  const library = import('./file/printed.ts');
  library.catch(() => {}); // it is awaited below
  let passes = 0;

  async function printed(pages: PageNumbers): Promise<Printed> {
    signal.throwIfAborted();
    passes += 1;
    onProgress({ step: 'print', pass: passes });
    const document = html(pages);
    await slices.pause();
    const bytes = await print(document, { signal });
    const { readPrinted } = await library;
    signal.throwIfAborted();
    return readPrinted(bytes);
  }

  async function finished(file: Printed, isNumbered: boolean): Promise<MadePdf> {
    signal.throwIfAborted();
    onProgress({ step: 'finish' });
    await slices.pause();
    const bytes = await file.finish(finish);
    signal.throwIfAborted();
    return { bytes, pages: file.pages, pageCount: file.pageCount, passes, isNumbered };
  }

  const first = await printed('figures');
  await slices.pause();
  if (first.fillIn(contents)) return finished(first, true);
  let { pages } = first;
  while (passes < mostPasses) {
    const file = await printed(pages);
    if (areEqual(file.pages, pages)) return finished(file, true);
    pages = file.pages;
  }
  return finished(await printed(new Map()), false);
}

const areEqual = (one: Pages, other: Pages): boolean =>
  one.size === other.size && [...one].every(([id, page]) => other.get(id) === page);
