import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Gives the entries of the outline the words of the headings, in order. Chromium collects an entry's words from what it
 * paints, and where a heading has come to stand at the top of a page it paints it, out of sight, on the page before as
 * well: the entry then has the words twice. An outline of another number of entries than there are headings is left.
 */
export function nameOutline({ catalog }: PDFDocument, headings: readonly string[]): void {
  const entries = entriesUnder(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  if (entries.length !== headings.length) return;
  entries.forEach((entry, index) => {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  });
}

/** The entries of an outline in the order in which they are read (ISO 32000-1, 12.3.3). */
function entriesUnder(parent: PDFDict | undefined): PDFDict[] {
  const found: PDFDict[] = [];
  let next = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (next !== undefined && !found.includes(next)) {
    found.push(next, ...entriesUnder(next));
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}
