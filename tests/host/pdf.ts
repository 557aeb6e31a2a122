// webContents.printToPDF by CDP: both take inches.
import type { Session } from './cdp.ts';

type PageSize = Extract<Electron.PrintToPDFOptions['pageSize'], string>;

/** Inches, as Electron has them. */
const SIZES: Record<PageSize, [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};
/** One centimetre: Chromium's margin where none is given. */
const MARGIN = 0.4;

export async function printToPDF(session: Session, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins = {} } = options;
  const [width, height] = typeof pageSize === 'string' ? SIZES[pageSize] : [pageSize.width, pageSize.height];
  const { stream } = await session.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: width,
    paperHeight: height,
    marginTop: margins.top ?? MARGIN,
    marginBottom: margins.bottom ?? MARGIN,
    marginLeft: margins.left ?? MARGIN,
    marginRight: margins.right ?? MARGIN,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    transferMode: 'ReturnAsStream',
  });
  if (!stream) throw new Error('Failed to generate PDF');
  const parts: Buffer[] = [];
  for (let end = false; !end; ) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle: stream });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    end = eof;
  }
  session.post('IO.close', { handle: stream });
  return Buffer.concat(parts);
}
