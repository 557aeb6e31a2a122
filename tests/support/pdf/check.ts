/**
 * Looks at a finished PDF from outside: with qpdf's reading of its objects, an interpreter of its pages of our own, and
 * poppler's reading of its structure. It says what is wrong, one code for each kind of fault, and gives what it read.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { descriptionFaults, linkFaults } from './description.ts';
import {
  type ByContent,
  type Heading,
  headingFaults,
  headingsOf,
  outlineFaults,
  squeeze,
  wordsOf,
} from './headings.ts';
import { isHeading, layoutFaults, shownIn } from './layout.ts';
import { Objects, qpdfFaults, readJson } from './objects.ts';
import { type Shown, shownOn } from './shown.ts';
import { contentOf, type Element, elementsOf, type Fault, keyOf, readTree, treeFaults } from './structure.ts';

export interface Expected {
  /** The title, the author (null: nobody is named) and the language that the file must say. */
  readonly title: string;
  readonly author: string | null;
  readonly language: string;
  /** All words in reading order, without the page numbers of the contents list. */
  readonly words?: readonly string[];
  /**
   * What a page may show that is no part of the text: running head and foot. Anything else that the tags leave out is
   * lost to who listens (Chromium tags nothing that a stylesheet writes).
   */
  readonly artifacts?: (page: number, pages: number) => string;
  /** The heading of the contents list; null: there is none. */
  readonly contents: string | null;
}

export interface Report {
  readonly faults: readonly Fault[];
  readonly pages: number;
  readonly headings: readonly Heading[];
  /** Entries of the contents list, with the page they print and the one where they lead. */
  readonly contents: readonly { readonly text: string; readonly printed: number; readonly page: number }[];
  /** What is marked as an artifact, page by page. */
  readonly artifacts: readonly string[];
  /** The tagged words in reading order. */
  readonly text: string;
}

let poppler: boolean | null = null;

export function hasPoppler(): boolean {
  poppler ??= spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' }).status === 0;
  return poppler;
}

const nothing: Report = { faults: [], pages: 0, headings: [], contents: [], artifacts: [], text: '' };

export function checkPdf(file: string, expected: Expected): Report {
  const streams = mkdtempSync(path.join(tmpdir(), 'pdf-streams-'));
  try {
    return checkWith(streams, file, expected);
  } finally {
    rmSync(streams, { recursive: true, force: true });
  }
}

function checkWith(streams: string, file: string, expected: Expected): Report {
  const broken = qpdfFaults(file);
  // A file that had to be mended to be read is not looked at any further.
  if (broken !== '') return { ...nothing, faults: [{ code: 'syntax', detail: broken }] };
  const faults: Fault[] = [];
  const objects = new Objects(readJson(file, streams));
  const shown: Shown[] = [];
  for (let page = 1; page <= objects.pages.length; page++) {
    try {
      shown.push(...shownOn(objects, page));
    } catch (error) {
      faults.push({ code: 'marked-content', detail: `page ${page}: ${(error as Error).message}` });
    }
  }
  for (const { page, mcid, isArtifact, text } of shown)
    if (mcid === null && !isArtifact) faults.push({ code: 'untagged-text', detail: `page ${page}: ${text}` });

  const tree = readTree(objects);
  const byContent = new Map<string, Shown[]>();
  for (const piece of shown) {
    if (piece.mcid === null || piece.isArtifact) continue;
    const pieces = byContent.get(keyOf(piece));
    if (pieces === undefined) byContent.set(keyOf(piece), [piece]);
    else pieces.push(piece);
  }
  const headings = headingsOf(tree.root, byContent);
  const contents = expected.contents === null ? [] : contentsOf(objects, tree.root, byContent, expected.contents);
  const text = [...contentOf(tree.root)].flatMap((content) => byContent.get(keyOf(content)) ?? []);
  faults.push(
    ...tree.faults,
    ...treeFaults(objects, tree, shown),
    ...headingFaults(headings),
    ...outlineFaults(objects, headings),
    ...contents.flatMap(({ text: entry, printed, page }) =>
      printed === page ? [] : [{ code: 'page-number', detail: `${entry}: printed ${printed}, is on ${page}` }],
    ),
    ...(expected.contents !== null && contents.length === 0 ? [{ code: 'contents', detail: 'no entries' }] : []),
    ...layoutFaults(tree.root, byContent),
    ...descriptionFaults(objects, expected),
    ...linkFaults(objects),
    ...(objects.pages.length <= mostPagesRead ? popplerFaults(file, text) : popplerPageFaults(file, shown)),
  );
  const words = wordsWithoutNumbers(tree.root, byContent, expected.contents);
  const artifacts = objects.pages.map((_ref, index) =>
    shown
      .filter(({ page, isArtifact }) => isArtifact && page === index + 1)
      .map((piece) => piece.text)
      .join(''),
  );
  artifacts.forEach((found, index) => {
    const wanted = expected.artifacts?.(index + 1, artifacts.length) ?? found;
    if (squeeze(found) !== squeeze(wanted))
      faults.push({ code: 'artifact', detail: `page ${index + 1}: “${found}” instead of “${wanted}”` });
  });
  if (expected.words !== undefined) faults.push(...wordFaults(words, squeeze(expected.words.join(''))));
  return {
    faults,
    pages: objects.pages.length,
    headings,
    contents,
    artifacts,
    text: text.map((piece) => piece.text).join(''),
  };
}

/** Links between the heading of the contents list and the next heading. */
function contentsLinks(root: Element, shown: ByContent, title: string): Element[] {
  const links: Element[] = [];
  let isInside = false;
  for (const element of elementsOf(root)) {
    if (isHeading(element)) isInside = squeeze(wordsOf(shownIn(element, shown))) === squeeze(title);
    else if (isInside && element.type === 'Link') links.push(element);
  }
  return links;
}

function contentsOf(objects: Objects, root: Element, shown: ByContent, title: string): Report['contents'] {
  const destinations = objects.dict(objects.catalog['/Dests']);
  return contentsLinks(root, shown, title).map((link) => {
    const text = wordsOf(shownIn(link, shown));
    const annotation = objects.dict(link.annotations[0]);
    const place = objects.array(destinations[String(annotation['/Dest'])]);
    const number = pageNumberIn(link, shown);
    const printed = number === null ? Number.NaN : Number(wordsOf(shown.get(number) ?? []));
    return { text, printed, page: objects.pages.indexOf(String(place[0])) + 1 };
  });
}

/** The page number of an entry is a piece of its own, the last one: so a heading may end in a year. */
function pageNumberIn(link: Element, shown: ByContent): string | null {
  const last = [...contentOf(link)].at(-1);
  return last !== undefined && /^\d+$/.test(wordsOf(shown.get(keyOf(last)) ?? [])) ? keyOf(last) : null;
}

function wordsWithoutNumbers(root: Element, shown: ByContent, title: string | null): string {
  const links = title === null ? [] : contentsLinks(root, shown, title);
  const numbers = new Set(links.map((link) => pageNumberIn(link, shown)));
  const contents = [...contentOf(root)].map(keyOf).filter((key) => !numbers.has(key));
  const pieces = contents.flatMap((key) => shown.get(key) ?? []);
  return squeeze(pieces.map(({ text }) => text).join(''));
}

function wordFaults(found: string, wanted: string): Fault[] {
  if (found === wanted) return [];
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 20), at + 40);
  return [{ code: 'words', detail: `at ${at}: “${around(found)}” instead of “${around(wanted)}”` }];
}

/** Poppler reads the same words from the structure as we do. Its output names elements, which go out first. */
/** Poppler draws a page anew for each of its elements: the words of a long file are compared page by page instead. */
const mostPagesRead = 24;

/** Whether poppler finds the same characters on each page; in which order they are read, qpdf's objects tell. */
function popplerPageFaults(file: string, shown: readonly Shown[]): Fault[] {
  if (!hasPoppler()) return [];
  const output = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  // It takes the hyphens out with which a line may end, and now and then half of a ligature for a letter printed twice.
  const sorted = (words: string): string => [...squeeze(words).replace(/[-\u00ad\u2010fil]/g, '')].sort().join('');
  return output
    .split('\f')
    .slice(0, -1)
    .flatMap((words, index) => {
      const ours = shown.filter(({ page }) => page === index + 1).map(({ text }) => text);
      if (sorted(words) === sorted(ours.join(''))) return [];
      return [{ code: 'poppler', detail: `page ${index + 1} has other characters: ${words.slice(0, 80)}` }];
    });
}

function popplerFaults(file: string, text: readonly Shown[]): Fault[] {
  if (!hasPoppler()) return []; // what qpdf's objects say is read all the same
  const output = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const words = [...output.matchAll(/^\s*"(.*)"$/gm)].map(([, line = '']) => line).join('');
  const ours = squeeze(text.map((piece) => piece.text).join(''));
  return wordFaults(squeeze(words), ours).map(({ detail }) => ({ code: 'poppler', detail }));
}
