import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** The streams of a page, as Chromium writes them: compressed one way or not at all. */

/** One of the streams that a page's content is in. */
export interface PageContent {
  readonly page: PDFDict;
  /** The page's own reference, as its tag. */
  readonly pageTag: string;
  readonly ref: PDFRef;
  readonly content: string;
}

/** The contents of all pages, in their order, or of the first so many. */
export function pageContents(document: PDFDocument, first = Number.POSITIVE_INFINITY): PageContent[] {
  const { context } = document;
  const pages = document.getPages().slice(0, first);
  return pages.flatMap(({ node: page, ref: { tag: pageTag } }) =>
    contentRefs(page).flatMap((ref) => {
      const stream = context.lookup(ref);
      return stream instanceof PDFRawStream ? [{ page, pageTag, ref, content: decoded(stream) }] : [];
    }),
  );
}

/** What is in a stream, one character for each byte (latin1). */
export function decoded({ dict, contents }: PDFRawStream): string {
  const filter: PDFObject | undefined = dict.lookup(PDFName.of('Filter'));
  const name = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (name === undefined) return Buffer.from(contents).toString('latin1');
  if (name instanceof PDFName && name.asString() === '/FlateDecode') return inflateSync(contents).toString('latin1');
  throw new Error(`a content stream is compressed in a way that Chromium does not use: ${name}`);
}

const compressed = promisify(deflate);

/** Puts other content in a stream; gives the bytes that the file has for it. Several are compressed at a time. */
export async function replace(context: PDFContext, ref: PDFRef, content: string): Promise<Uint8Array> {
  const bytes = await compressed(Buffer.from(content, 'latin1'));
  const dict = context.obj({ Filter: 'FlateDecode', Length: bytes.length });
  context.assign(ref, PDFRawStream.of(dict, bytes));
  return bytes;
}

/** Puts other content in a stream that is still to be replaced for good: it is not compressed. */
export function put(context: PDFContext, ref: PDFRef, content: string): void {
  const bytes = Buffer.from(content, 'latin1');
  context.assign(ref, PDFRawStream.of(context.obj({ Length: bytes.length }), bytes));
}

/** The streams that a page's content is in. */
function contentRefs(page: PDFDict): PDFRef[] {
  const entry = page.get(PDFName.of('Contents'));
  const refs = entry instanceof PDFRef ? [entry] : entry instanceof PDFArray ? entry.asArray() : [];
  return refs.filter((ref) => ref instanceof PDFRef);
}
