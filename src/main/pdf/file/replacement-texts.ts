import { type PDFContext, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { mapWith, type Replacement, shownIn, without } from '../replacements.ts';
import { contentRefs, decoded, replace } from './streams.ts';

/**
 * Where two characters have one glyph (the apostrophe ’ and the letter ʼ), a font's ToUnicode map knows one of them, and
 * Chromium writes the other as a replacement text around the glyph. Some readers then lose the words that follow it,
 * poppler among them. Where all printings of a glyph mean one and the same text, the map is made to say that text, and
 * the replacements go. Where they do not, all stays as it is.
 */
export function dropReplacementTexts(document: PDFDocument): void {
  const { context } = document;
  const pages = document.getPages().map(({ node }) => node);
  if (!pages.every((page) => hasNoForms(page))) return; // what a form shows is not looked at here
  const streams = pages.flatMap((page) => contentRefs(page).flatMap((ref) => read(context, page, ref)));
  if (streams.every(({ replaced }) => replaced.length === 0)) return;

  const texts = new Map<string, Set<string>>();
  for (const { fonts, replaced } of streams) {
    for (const { font, code, text } of replaced) {
      const key = keyOf(fonts, font, code);
      texts.set(key, (texts.get(key) ?? new Set()).add(text));
    }
  }
  for (const { fonts, plain } of streams)
    for (const { font, hex } of plain)
      for (const code of hex.match(/../g) ?? []) texts.delete(keyOf(fonts, font, code));

  const said = new Set<string>();
  for (const [key, all] of texts) {
    const [text, ...others] = all;
    if (text !== undefined && others.length === 0 && sayInMap(context, key, text)) said.add(key);
  }
  for (const { ref, content, fonts, replaced } of streams) {
    const cuts = replaced.filter(({ font, code }) => said.has(keyOf(fonts, font, code))).flatMap(({ marks }) => marks);
    if (cuts.length > 0) replace(context, ref, without(content, cuts));
  }
}

interface Stream {
  readonly ref: PDFRef;
  readonly content: string;
  /** The fonts' references by their names on this page. */
  readonly fonts: PDFDict | undefined;
  readonly replaced: readonly Replacement[];
  readonly plain: readonly { readonly font: string; readonly hex: string }[];
}

function read(context: PDFContext, page: PDFDict, ref: PDFRef): Stream[] {
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return [];
  const content = decoded(stream);
  const fonts = resourcesOf(page)?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return [{ ref, content, fonts, ...shownIn(content) }];
}

const resourcesOf = (page: PDFDict): PDFDict | undefined => page.lookupMaybe(PDFName.of('Resources'), PDFDict);

function hasNoForms(page: PDFDict): boolean {
  const objects = resourcesOf(page)?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  return (objects?.keys() ?? []).every((name) => {
    const object = objects?.lookup(name);
    const kind = object instanceof PDFRawStream ? object.dict.lookupMaybe(PDFName.of('Subtype'), PDFName) : undefined;
    return kind?.asString() !== '/Form';
  });
}

/** A glyph of the file: the number of its font's object, and its code. */
const keyOf = (fonts: PDFDict | undefined, font: string, code: string): string => {
  const ref = fonts?.get(PDFName.of(font.slice(1)));
  return `${ref instanceof PDFRef ? ref.objectNumber : ''} ${code}`;
};

/** Changes the map of a font whose codes have one byte; says whether it could. */
function sayInMap(context: PDFContext, key: string, text: string): boolean {
  const [number = '', code = ''] = key.split(' ');
  if (number === '' || code.length !== 2) return false;
  const font = context.lookup(PDFRef.of(Number(number)));
  if (!(font instanceof PDFDict) || font.lookupMaybe(PDFName.of('Subtype'), PDFName)?.asString() === '/Type0')
    return false;
  const ref = font.get(PDFName.of('ToUnicode'));
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream) || !(ref instanceof PDFRef)) return false;
  const map = mapWith(decoded(stream), code, text);
  if (map === null) return false;
  replace(context, ref, map);
  return true;
}
