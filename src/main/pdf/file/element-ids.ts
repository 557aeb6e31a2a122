import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/**
 * Cells of a table name the heads that they stand under, by ids that Chromium takes from its own count of elements. That
 * count goes on from one document to the next, so the same document would not be the same file twice: the ids are
 * numbered anew, in the order that they have.
 */
export function renumberElements({ context, catalog }: PDFDocument): void {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  if (tree === undefined) return;
  const ids = new Map<string, PDFString>();
  collect(tree, ids);
  rename(tree, ids);
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.has(PDFName.of('S'))) renameIn(object, ids);
}

const textOf = (value: unknown): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

/** A name tree (ISO 32000-1, 7.9.6) has its names in order. */
function collect(node: PDFDict, ids: Map<string, PDFString>): void {
  const names = node.lookupMaybe(PDFName.of('Names'), PDFArray);
  for (let at = 0; at < (names?.size() ?? 0); at += 2) {
    const id = textOf(names?.lookup(at));
    if (id !== null) ids.set(id, PDFString.of(`node${String(ids.size + 1).padStart(8, '0')}`));
  }
  for (const kid of kidsOf(node)) collect(kid, ids);
}

function kidsOf(node: PDFDict): PDFDict[] {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  return (kids?.asArray() ?? []).flatMap((_ref, index) => kids?.lookupMaybe(index, PDFDict) ?? []);
}

function rename(node: PDFDict, ids: ReadonlyMap<string, PDFString>): void {
  for (const key of ['Names', 'Limits']) renameAll(node.lookupMaybe(PDFName.of(key), PDFArray), ids);
  for (const kid of kidsOf(node)) rename(kid, ids);
}

function renameAll(values: PDFArray | undefined, ids: ReadonlyMap<string, PDFString>): void {
  values?.asArray().forEach((value, index) => {
    const id = ids.get(textOf(value) ?? '');
    if (id !== undefined) values.set(index, id);
  });
}

/** The id of an element, and those that its attributes name. */
function renameIn(element: PDFDict, ids: ReadonlyMap<string, PDFString>): void {
  const id = ids.get(textOf(element.lookup(PDFName.of('ID'))) ?? '');
  if (id !== undefined) element.set(PDFName.of('ID'), id);
  const attributes = element.lookup(PDFName.of('A'));
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((_ref, at) => attributes.lookup(at)) : [attributes];
  for (const one of all) if (one instanceof PDFDict) renameAll(one.lookupMaybe(PDFName.of('Headers'), PDFArray), ids);
}
