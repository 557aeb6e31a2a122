// What a typographer sees: headings alone at the foot of a page, single lines of a paragraph, rows cut in two.
import type { Shown } from './shown.ts';
import { contentOf, type Element, elementsOf, type Fault, isElement, keyOf } from './structure.ts';

/** A line of an element's text, on one page. */
interface Line {
  readonly page: number;
  readonly y: number;
  readonly text: string;
}

/** The pieces of an element, in reading order. */
export function shownIn(element: Element, shown: ReadonlyMap<string, readonly Shown[]>): Shown[] {
  return [...contentOf(element)].flatMap((content) => shown.get(keyOf(content)) ?? []);
}

/** Pieces whose baselines are nearer to each other than half their size stand on one line: a raised number does too. */
export function linesOf(pieces: readonly Shown[]): Line[] {
  const lines: { page: number; y: number; size: number; text: string }[] = [];
  for (const { page, y, size, text } of pieces) {
    const line = lines.find((known) => known.page === page && Math.abs(known.y - y) < Math.max(known.size, size) / 2);
    if (line === undefined) lines.push({ page, y, size, text });
    else line.text += text;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Elements that hold running text themselves, and whose lines therefore belong together. */
const paragraphs = new Set(['P', 'LBody', 'LI', 'BlockQuote', 'TD', 'TH', 'Note', 'Caption']);
const blocks = new Set([...paragraphs, 'L', 'Table', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Div', 'Sect']);
export const isHeading = ({ type }: Element): boolean => /^H[1-6]$/.test(type);

export function layoutFaults(root: Element, shown: ReadonlyMap<string, readonly Shown[]>): Fault[] {
  const faults: Fault[] = [];
  const all = [...elementsOf(root)];
  for (const element of all) {
    if (paragraphs.has(element.type)) faults.push(...loneLines(ownPieces(element, shown)));
    if (element.type === 'TR') {
      const pages = new Set(shownIn(element, shown).map(({ page }) => page));
      if (pages.size > 1) faults.push({ code: 'row-cut', detail: `pages ${[...pages].join(', ')}` });
    }
  }
  return [...faults, ...strandedHeadings(root, shown)];
}

/** Without the paragraphs inside: those are looked at by themselves. */
function ownPieces(element: Element, shown: ReadonlyMap<string, readonly Shown[]>): Shown[] {
  return [...contentOf(element, (kid) => !blocks.has(kid.type))].flatMap((content) => shown.get(keyOf(content)) ?? []);
}

function loneLines(pieces: readonly Shown[]): Fault[] {
  const lines = linesOf(pieces);
  const first = lines[0]?.page ?? 0;
  const last = lines.at(-1)?.page ?? 0;
  if (first === last) return [];
  const on = (page: number): Line[] => lines.filter((line) => line.page === page);
  const told = (page: number): string => `page ${page}: ${on(page)[0]?.text.slice(0, 60)}`;
  return [
    ...(on(first).length === 1 ? [{ code: 'orphan', detail: told(first) }] : []),
    ...(on(last).length === 1 ? [{ code: 'widow', detail: told(last) }] : []),
  ];
}

/** A heading after which the page holds nothing more of what it is the heading of. */
function strandedHeadings(root: Element, shown: ReadonlyMap<string, readonly Shown[]>): Fault[] {
  const flat: { heading: Element | null; pieces: readonly Shown[] }[] = [];
  const visit = (element: Element): void => {
    if (isHeading(element)) {
      flat.push({ heading: element, pieces: shownIn(element, shown) });
      return;
    }
    for (const kid of element.kids) {
      if (isElement(kid)) visit(kid);
      else flat.push({ heading: null, pieces: shown.get(keyOf(kid)) ?? [] });
    }
  };
  visit(root);
  const filled = flat.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
  return filled.flatMap(({ heading, pieces }, index) => {
    // A heading below a heading belongs to it: what counts is the first thing that is no heading.
    const body = filled.slice(index + 1).find((next) => next.heading === null);
    const page = pieces.at(-1)?.page;
    if (heading === null || body === undefined || body.pieces[0]?.page === page) return [];
    return [{ code: 'heading-stranded', detail: `page ${page}: ${pieces.map(({ text }) => text).join('')}` }];
  });
}
