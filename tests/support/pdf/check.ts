/**
 * Looks at a finished PDF from outside: with qpdf's reading of its objects, an interpreter of its pages of our own, and
 * poppler's reading of its structure. It says what is wrong, one code for each kind of fault, and gives what it read.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { isHeading, layoutFaults, linesOf, shownIn } from './layout.ts';
import { type Dict, Objects, qpdfFaults, readJson, type Value } from './objects.ts';
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

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly page: number;
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

const squeeze = (text: string): string => text.replace(/\s+/g, '');

export function checkPdf(file: string, expected: Expected): Report {
  const broken = qpdfFaults(file);
  // A file that had to be mended to be read is not looked at any further.
  if (broken !== '') return { ...nothing, faults: [{ code: 'syntax', detail: broken }] };
  const faults: Fault[] = [];
  const objects = new Objects(readJson(file));
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
    const key = keyOf(piece);
    if (piece.mcid !== null && !piece.isArtifact) byContent.set(key, [...(byContent.get(key) ?? []), piece]);
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
    ...popplerFaults(file, text),
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

type ByContent = ReadonlyMap<string, readonly Shown[]>;
const wordsOf = (pieces: readonly Shown[]): string =>
  linesOf(pieces)
    .map(({ text }) => text.trim())
    .join(' ');

function headingsOf(root: Element, shown: ByContent): Heading[] {
  return [...elementsOf(root)].filter(isHeading).map((element) => {
    const pieces = shownIn(element, shown);
    return { level: Number(element.type.slice(1)), text: wordsOf(pieces), page: pieces[0]?.page ?? 0 };
  });
}

function headingFaults(headings: readonly Heading[]): Fault[] {
  return headings.flatMap(({ level, text }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (text === '') return [{ code: 'heading-level', detail: `an H${level} without words` }];
    return level > before + 1 ? [{ code: 'heading-level', detail: `H${level} after H${before}: ${text}` }] : [];
  });
}

/** The outline has the headings: as many, in the same order, with the same words, pages and nesting. */
function outlineFaults(objects: Objects, headings: readonly Heading[]): Fault[] {
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

function descriptionFaults(objects: Objects, { title, author, language }: Expected): Fault[] {
  const faults: Fault[] = [];
  const wrong = (code: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted) faults.push({ code, detail: `${found} instead of ${wanted}` });
  };
  const information = objects.dict(objects.trailer['/Info']);
  const packet = Buffer.from(objects.bytes(objects.catalog['/Metadata']), 'latin1').toString('utf8');
  const inPacket = (name: string): string | null =>
    new RegExp(`<dc:${name}>(?:<[^>]*>)*([^<]*)<`)
      .exec(packet)?.[1]
      ?.replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&') ?? null;
  wrong('title', objects.text(information['/Title']), title);
  wrong('display-title', objects.dict(objects.catalog['/ViewerPreferences'])['/DisplayDocTitle'], true);
  wrong('author', objects.text(information['/Author']), author);
  wrong('language', objects.text(objects.catalog['/Lang']), language);
  wrong('xmp', inPacket('title'), title);
  wrong('xmp', inPacket('creator'), author);
  wrong('xmp', inPacket('language'), language);
  const labels = objects.array(objects.dict(objects.catalog['/PageLabels'])['/Nums']);
  wrong('page-labels', labels.length === 2 && (labels[1] as Dict | undefined)?.['/S'], '/D');
  // What is not checked by a validator must not be promised.
  if (/pdfuaid|pdfaid/.test(packet)) faults.push({ code: 'claims', detail: 'the packet names PDF/UA or PDF/A' });
  return faults;
}

function linkFaults(objects: Objects): Fault[] {
  return objects.pages.flatMap((ref, index) =>
    objects
      .array(objects.dict(ref)['/Annots'])
      .map((annotation) => objects.dict(annotation))
      .filter((dict) => dict['/Subtype'] === '/Link' && (objects.text(dict['/Contents']) ?? '').trim() === '')
      .map((dict) => ({
        code: 'link-description',
        detail: `page ${index + 1}: link to ${dict['/Dest'] ?? 'an address'}`,
      })),
  );
}

/** Poppler reads the same words from the structure as we do. Its output names elements, which go out first. */
function popplerFaults(file: string, text: readonly Shown[]): Fault[] {
  if (!hasPoppler()) return []; // what qpdf's objects say is read all the same
  const output = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const words = [...output.matchAll(/^\s*"(.*)"$/gm)].map(([, line = '']) => line).join('');
  const ours = squeeze(text.map((piece) => piece.text).join(''));
  return wordFaults(squeeze(words), ours).map(({ detail }) => ({ code: 'poppler', detail }));
}
