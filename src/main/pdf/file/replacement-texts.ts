import { type PDFContext, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { createPauses } from '../../slices.ts';
import { type Operator, operatorsOf, withoutOperators } from '../operators.ts';
import { type Shown, shownIn, stringsOf } from '../replacements.ts';
import { mapWith } from '../unicode-map.ts';
import { fontsOf, resourcesOf } from './resources.ts';
import { decoded, type PageContent, replace } from './streams.ts';

/**
 * Where two characters have one glyph (the apostrophe ’ and the letter ʼ), a font's ToUnicode map knows one of them, and
 * Chromium writes the other as a replacement text around the glyph. Some readers then lose the words that follow it,
 * poppler among them. Where all printings of a glyph mean one and the same text, the map is made to say that text, and
 * the replacements go. Where they do not, all stays as it is. Gives the contents as they then are; the maps are changed.
 */
export async function dropReplacementTexts(
  { context }: PDFDocument,
  contents: readonly PageContent[],
): Promise<readonly PageContent[]> {
  if (!contents.every(({ page }) => hasNoForms(page))) return contents; // what a form shows is not looked at here
  if (!contents.some(({ content }) => content.includes('/ActualText'))) return contents;
  const pause = createPauses();
  const streams: Stream[] = [];
  for (const of of contents) {
    await pause();
    const operators = operatorsOf(of.content);
    streams.push({ of, operators, fonts: fontsOf(of.page), ...shownIn(of.content, operators) });
  }
  const said = new Set<string>();
  for (const [key, text] of agreed(context, streams)) if (await sayInMap(context, key, text)) said.add(key);
  return streams.map(({ of, operators, fonts, replaced }) => {
    const cuts = replaced.filter(({ font, code }) => said.has(keyOf(fonts, font, code))).flatMap(({ marks }) => marks);
    return cuts.length === 0 ? of : { ...of, content: withoutOperators(of.content, operators, new Set(cuts)) };
  });
}

interface Stream extends Shown {
  readonly of: PageContent;
  readonly operators: readonly Operator[];
  /** The fonts' references by their names on this page. */
  readonly fonts: PDFDict | undefined;
}

/** The glyphs that are printed with a replacement text only, and always the same. */
function agreed(context: PDFContext, streams: readonly Stream[]): Map<string, string> {
  const texts = new Map<string, string | null>();
  /** The fonts that have such glyphs, with the digits of one code. */
  const digits = new Map<string, number>();
  for (const { fonts, replaced } of streams) {
    for (const { font, code, text } of replaced) {
      const key = keyOf(fonts, font, code);
      texts.set(key, (texts.get(key) ?? text) === text ? text : null);
      digits.set(keyOf(fonts, font, ''), codeDigits(context, fonts, font));
    }
  }
  for (const { of, fonts, plain } of streams) {
    for (const show of plain) {
      const length = digits.get(keyOf(fonts, show.font, ''));
      if (length === undefined) continue;
      for (const hex of stringsOf(of.content, show))
        for (let at = 0; at < hex.length; at += length)
          texts.delete(keyOf(fonts, show.font, hex.slice(at, at + length)));
    }
  }
  return new Map([...texts].flatMap(([key, text]) => (text === null ? [] : [[key, text] as const])));
}

/** How many hexadecimal digits a code of a font has: two, but four in the composite fonts that Chromium embeds. */
function codeDigits(context: PDFContext, fonts: PDFDict | undefined, font: string): 2 | 4 {
  const found = context.lookup(fonts?.get(PDFName.of(font.slice(1))));
  const kind = found instanceof PDFDict ? found.lookupMaybe(PDFName.of('Subtype'), PDFName) : undefined;
  return kind?.asString() === '/Type0' ? 4 : 2;
}

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

/** Changes the map of a font; says whether it could. */
async function sayInMap(context: PDFContext, key: string, text: string): Promise<boolean> {
  const [number = '', code = ''] = key.split(' ');
  const font = number === '' ? undefined : context.lookup(PDFRef.of(Number(number)));
  if (!(font instanceof PDFDict)) return false;
  const ref = font.get(PDFName.of('ToUnicode'));
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream) || !(ref instanceof PDFRef)) return false;
  const map = mapWith(decoded(stream), code, text);
  if (map === null) return false;
  await replace(context, ref, map);
  return true;
}
