import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

/** Marked contents that are no part of the text: their numbers, by the reference (as its tag) of the page they are on. */
export type Dropped = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Where a table goes on over the page, Chromium prints its heads again and puts the words into the tree once more, so that
 * a reader hears them as often as there are pages. The repetitions leave the tree here; what is given is to be marked as
 * an artifact in the pages.
 */
export function dropRepeatedHeads(document: PDFDocument): Dropped {
  const dropped = new Map<string, Set<number>>();
  const { context } = document;
  const rows = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && typeOf(object) === '/TR' ? [object] : []));
  for (const row of rows) {
    const cells = elementsIn(row);
    if (cells.length === 0 || !cells.every((cell) => typeOf(cell) === '/TH')) continue;
    const holders = cells.flatMap(holdersIn);
    const first = holders.flatMap(({ pages }) => pages)[0];
    if (first === undefined) continue;
    for (const holder of holders) keepOn(first, holder, dropped);
  }
  clearParents(document, dropped);
  return dropped;
}

interface Holder {
  readonly kids: PDFArray;
  readonly page: PDFRef | undefined;
  /** The pages of what it holds, in order. */
  readonly pages: readonly PDFRef[];
}

const typeOf = (element: PDFDict): string | undefined => element.lookupMaybe(PDFName.of('S'), PDFName)?.asString();
const pageOf = (dict: PDFDict): PDFRef | undefined => {
  const page = dict.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page : undefined;
};

function elementsIn(element: PDFDict): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray().map((_kid, index) => kids.lookup(index)) : [kids];
  return all.flatMap((kid) => (kid instanceof PDFDict && kid.has(PDFName.of('S')) ? [kid] : []));
}

/** The lists of marked contents in an element and what is inside it; a single one is on one page anyway. */
function holdersIn(element: PDFDict): Holder[] {
  const kids = element.lookup(PDFName.of('K'));
  const page = pageOf(element);
  const own =
    kids instanceof PDFArray
      ? [{ kids, page, pages: kids.asArray().flatMap((_kid, index) => contentAt(kids, index, page)?.page ?? []) }]
      : [];
  const single =
    kids instanceof PDFNumber && page !== undefined ? [{ kids: element.context.obj([]), page, pages: [page] }] : [];
  return [...own, ...single, ...elementsIn(element).flatMap(holdersIn)];
}

/** A marked content: a number on the element's page, or a dictionary that says which page. */
function contentAt(kids: PDFArray, index: number, page: PDFRef | undefined): { page: PDFRef; mcid: number } | null {
  const kid: PDFObject | undefined = kids.lookup(index);
  if (kid instanceof PDFNumber) return page === undefined ? null : { page, mcid: kid.asNumber() };
  if (!(kid instanceof PDFDict) || kid.has(PDFName.of('S')) || kid.has(PDFName.of('Stm'))) return null;
  const mcid = kid.lookupMaybe(PDFName.of('MCID'), PDFNumber)?.asNumber();
  const where = pageOf(kid) ?? page;
  return mcid === undefined || where === undefined ? null : { page: where, mcid };
}

function keepOn(first: PDFRef, { kids, page }: Holder, dropped: Map<string, Set<number>>): void {
  for (let index = kids.size() - 1; index >= 0; index--) {
    const content = contentAt(kids, index, page);
    if (content === null || content.page === first) continue;
    const on = dropped.get(content.page.tag) ?? new Set();
    dropped.set(content.page.tag, on.add(content.mcid));
    kids.remove(index);
  }
}

/** What is no longer in the tree has no element there either (ISO 32000-1, 14.7.4.4). */
function clearParents({ context, catalog }: PDFDocument, dropped: Dropped): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  if (numbers === undefined) return;
  const rows = new Map<number, PDFArray>();
  for (let at = 0; at + 1 < numbers.size(); at += 2) {
    const row = numbers.lookup(at + 1);
    if (row instanceof PDFArray) rows.set(numbers.lookup(at, PDFNumber).asNumber(), row);
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const mcids = dropped.get(ref.tag);
    if (mcids === undefined || !(object instanceof PDFDict)) continue;
    const row = rows.get(object.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber() ?? -1);
    for (const mcid of mcids) row?.set(mcid, PDFNull);
  }
}
