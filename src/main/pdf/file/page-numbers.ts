import { type PDFContext, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { areAllFigures, type Figures, figuresIn, withNumbers } from '../figures.ts';
import { characterOf } from '../unicode-map.ts';
import { fontsOf } from './resources.ts';
import { decoded, type PageContent, pageContents, put } from './streams.ts';

/**
 * Puts the page of each entry of the contents list, by its id, in the place of the figures that were printed there. The
 * list comes before all that it names. Says whether it could; it changes nothing where it could not: where not all
 * figures are found, in one column, as many as there are entries.
 */
export function fillInNumbers(
  document: PDFDocument,
  entries: readonly string[],
  pages: ReadonlyMap<string, number>,
): boolean {
  if (entries.length === 0) return true;
  const numbers = entries.flatMap((id) => pages.get(id) ?? []);
  if (numbers.length < entries.length) return false;
  const last = Math.min(...numbers);
  const found = pageContents(document, last).flatMap((of) => figuresOn(document.context, of));
  const column = onlyColumn(found, entries.length);
  if (column === null) return false;
  for (const of of new Set(column.map((cell) => cell.of))) {
    const filled = column.flatMap((cell, at) => (cell.of === of ? [[cell.figures, numbers[at] ?? 0] as const] : []));
    put(document.context, of.ref, withNumbers(of.content, filled));
  }
  return true;
}

interface Cell {
  readonly of: PageContent;
  readonly figures: Figures;
}

/** All figures that stand on a page, in their order. */
function figuresOn(context: PDFContext, of: PageContent): Cell[] {
  return figuresIn(of.content).flatMap((figures) => {
    const map = mapOf(context, of.page, figures.font);
    const isCell = map !== null && areAllFigures(figures, (code) => characterOf(map, code));
    return isCell ? [{ of, figures }] : [];
  });
}

/** The cells that stand below each other in one type, if there are so many, and no others that do. */
function onlyColumn(cells: readonly Cell[], count: number): readonly Cell[] | null {
  const columnOf = ({ figures: { size, matrix } }: Cell): string => `${size} ${matrix.slice(0, 5).join(' ')}`;
  const columns = [...new Set(cells.map(columnOf))].map((name) => cells.filter((cell) => columnOf(cell) === name));
  const fitting = columns.filter(({ length }) => length === count);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The ToUnicode map of a font of a page. */
function mapOf(context: PDFContext, page: PDFDict, font: string): string | null {
  const dict = fontsOf(page)?.lookup(PDFName.of(font.slice(1)));
  const map = dict instanceof PDFDict ? context.lookup(dict.get(PDFName.of('ToUnicode'))) : undefined;
  return map instanceof PDFRawStream ? decoded(map) : null;
}
