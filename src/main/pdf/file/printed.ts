import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { createPauses } from '../../slices.ts';
import { markArtifacts } from '../artifacts.ts';
import { type Description, pdfDate, xmpPacket } from '../description.ts';
import { renumberElements } from './element-ids.ts';
import { nameOutline } from './outline.ts';
import { fillInNumbers } from './page-numbers.ts';
import { type Dropped, dropRepeatedHeads } from './repeated-heads.ts';
import { dropReplacementTexts } from './replacement-texts.ts';
import { resourcesOf } from './resources.ts';
import { decoded, type PageContent, pageContents, replace } from './streams.ts';

/**
 * A PDF as Chromium printed it, and what becomes of it. The library is loaded with this file, which is why it is
 * imported only when something is to be printed (make-pdf.ts).
 */

/** Where a link goes: to a place in the document (the id of an element, and its page from 1) or to an address. */
export type LinkTarget =
  | { readonly kind: 'place'; readonly id: string; readonly page: number | null }
  | { readonly kind: 'address'; readonly url: string };

export interface Finish extends Description {
  /** What a link says of itself to who cannot see where it goes. */
  readonly describeLink: (target: LinkTarget) => string;
  /** The words of all headings, in order, for the outline; without them it has what Chromium painted. */
  readonly headings?: readonly string[];
}

export interface Printed {
  /** On which page, from 1, each id stands to which the document links. */
  readonly pages: ReadonlyMap<string, number>;
  readonly pageCount: number;
  /** Puts the pages of these ids in the place of the figures of the contents list; says whether it could. */
  fillIn(contents: readonly string[]): boolean;
  /** The finished file. To be called once. */
  finish(how: Finish): Promise<Uint8Array>;
}

/** How many objects are read or written before others get a turn: some ten milliseconds, as main also serves the window. */
const atOnce = 500;

/** Reads what Chromium printed. Rejects where that is not a PDF. */
export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: atOnce });
  const pages = pagesOfIds(document);
  const pause = createPauses();
  return {
    pages,
    pageCount: document.getPageCount(),
    fillIn: (contents) => fillInNumbers(document, contents, pages),
    async finish(how) {
      describe(document, how);
      describeLinks(document, pages, how);
      await pause();
      if (how.headings !== undefined) nameOutline(document, how.headings);
      await pause();
      renumberElements(document);
      await pause();
      const dropped = dropRepeatedHeads(document);
      await pause();
      const contents = await dropReplacementTexts(document, pageContents(document));
      // Compressed beside this thread, several at a time.
      const finished: Promise<Uint8Array>[] = [];
      for (const of of contents) {
        await pause();
        finished.push(finishContent(document, of, dropped));
      }
      setId(document, how, await Promise.all(finished));
      return document.save({
        useObjectStreams: false,
        addDefaultPage: false,
        updateFieldAppearances: false,
        objectsPerTick: atOnce,
      });
    },
  };
}

/** Chromium makes a named destination for each id that a link of the document goes to. */
function pagesOfIds(document: PDFDocument): Map<string, number> {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.tag, index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const place = document.context.lookup(value);
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page.tag) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}

function describe(document: PDFDocument, how: Finish): void {
  const { context, catalog } = document;
  const text = (value: string): PDFHexString => PDFHexString.fromText(value);
  const date = PDFString.of(pdfDate(how.now));
  const information = context.obj({
    Title: text(how.title),
    ...(how.author === '' ? {} : { Author: text(how.author) }),
    ...(how.subject === '' ? {} : { Subject: text(how.subject) }),
    Creator: text(how.creator),
    Producer: text(how.creator),
    CreationDate: date,
    ModDate: date,
  });
  // In the place of Chromium's, which names its version and the moment of printing.
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.assign(Info, information);
  else context.trailerInfo.Info = context.register(information);

  // Not compressed, so that programs find it that do not read PDF.
  const packet = context.stream(new TextEncoder().encode(xmpPacket(how)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  catalog.set(PDFName.of('Lang'), PDFString.of(how.language));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  // A page is called what is printed on it: 1, 2, 3.
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}

function describeLinks(document: PDFDocument, pages: ReadonlyMap<string, number>, { describeLink }: Finish): void {
  for (const { node } of document.getPages()) {
    for (const entry of node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(entry);
      if (!(link instanceof PDFDict) || link.lookupMaybe(PDFName.of('Subtype'), PDFName)?.asString() !== '/Link')
        continue;
      const target = targetOf(link, pages);
      if (target !== null) link.set(PDFName.of('Contents'), PDFHexString.fromText(describeLink(target)));
    }
  }
}

function targetOf(link: PDFDict, pages: ReadonlyMap<string, number>): LinkTarget | null {
  const destination = link.lookup(PDFName.of('Dest'));
  const action = link.lookup(PDFName.of('A'));
  if (destination instanceof PDFName) {
    const id = destination.decodeText();
    return { kind: 'place', id, page: pages.get(id) ?? null };
  }
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  const isText = address instanceof PDFString || address instanceof PDFHexString;
  return isText ? { kind: 'address', url: address.decodeText() } : null;
}

/** Marks the artifacts in one of a page's contents; gives the bytes that it now has in the file. */
function finishContent({ context }: PDFDocument, { page, pageTag, ref, content }: PageContent, all: Dropped) {
  const dropped = all.get(pageTag) ?? new Set();
  const marked = markArtifacts(content, { dropped, isTagged: (name) => isTaggedObject(page, name) });
  return replace(context, ref, marked.content);
}

/** Whether an XObject of a page holds marked content of its own; an image never does. */
function isTaggedObject(page: PDFDict, name: string): boolean {
  const object = resourcesOf(page)
    ?.lookupMaybe(PDFName.of('XObject'), PDFDict)
    ?.lookup(PDFName.of(name.slice(1)));
  if (!(object instanceof PDFRawStream)) return false;
  if (object.dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.asString() !== '/Form') return false;
  return /\bB[DM]C\b/.test(decoded(object));
}

/** The file's identity (ISO 32000-1, 14.4) from what is in it, so that the same input gives the same bytes. */
function setId(document: PDFDocument, how: Finish, contents: readonly Uint8Array[]): void {
  const hash = createHash('sha256').update(xmpPacket(how));
  for (const bytes of contents) hash.update(bytes);
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase());
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}
