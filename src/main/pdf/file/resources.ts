import { PDFDict, PDFName } from '@cantoo/pdf-lib';

/** What a page's content names: fonts, pictures, forms. */
export const resourcesOf = (page: PDFDict): PDFDict | undefined => page.lookupMaybe(PDFName.of('Resources'), PDFDict);

export const fontsOf = (page: PDFDict): PDFDict | undefined =>
  resourcesOf(page)?.lookupMaybe(PDFName.of('Font'), PDFDict);
