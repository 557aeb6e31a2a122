// The headings of a PDF, and whether its outline has them.
import { isHeading, linesOf, shownIn } from './layout.ts';
import type { Objects, Value } from './objects.ts';
import type { Shown } from './shown.ts';
import { type Element, elementsOf, type Fault } from './structure.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly page: number;
}

export type ByContent = ReadonlyMap<string, readonly Shown[]>;
export const wordsOf = (pieces: readonly Shown[]): string =>
  linesOf(pieces)
    .map(({ text }) => text.trim())
    .join(' ');

export const squeeze = (text: string): string => text.replace(/\s+/g, '');

export function headingsOf(root: Element, shown: ByContent): Heading[] {
  return [...elementsOf(root)].filter(isHeading).map((element) => {
    const pieces = shownIn(element, shown);
    return { level: Number(element.type.slice(1)), text: wordsOf(pieces), page: pieces[0]?.page ?? 0 };
  });
}

export function headingFaults(headings: readonly Heading[]): Fault[] {
  return headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (text === '') return [{ code: 'heading-level', detail: `an H${level} without words` }];
    return level > before + 1 ? [{ code: 'heading-level', detail: `H${level} after H${before}: ${text}` }] : [];
  });
}

/** The outline has the headings: as many, in the same order, with the same words, pages and nesting. */
export function outlineFaults(objects: Objects, headings: readonly Heading[]): Fault[] {
  const items: { depth: number; text: string; page: number }[] = [];
  const visit = (ref: Value | undefined, depth: number): void => {
    for (let next = ref; next !== undefined; next = objects.dict(next)['/Next']) {
      const item = objects.dict(next);
      const place = objects.array(item['/Dest']);
      const page = objects.pages.indexOf(String(place[0])) + 1;
      items.push({ depth, text: objects.text(item['/Title']) ?? '', page });
      visit(item['/First'], depth + 1);
    }
  };
  visit(objects.dict(objects.catalog['/Outlines'])['/First'], 0);
  const depths: number[] = [];
  const open: number[] = [];
  for (const { level } of headings) {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    depths.push(open.length);
    open.push(level);
  }
  const wanted = headings.map(({ text, page }, index) => `${depths[index]} ${squeeze(text)} ${page}`);
  const found = items.map(({ depth, text, page }) => `${depth} ${squeeze(text)} ${page}`);
  const at = Math.max(wanted.length, found.length);
  for (let index = 0; index < at; index++) {
    if (wanted[index] !== found[index])
      return [{ code: 'outline', detail: `entry ${index + 1}: ${found[index]}, the heading is ${wanted[index]}` }];
  }
  return [];
}
