import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeSource } from '../src/shared/letter/decode.ts';
import type { EditorialRemark } from '../src/shared/letter/fact.ts';
import { extractFacts } from '../src/shared/letter/facts.ts';
import { type Letter, LetterError, type LetterErrorCode } from '../src/shared/letter/letter.ts';
import { parseLetter } from '../src/shared/letter/parse.ts';
import type { Citation, PublishedLetter, Remark } from '../src/shared/letter/published.ts';
import { find } from '../src/shared/search/find.ts';
import { buildIndex, type SearchIndex } from '../src/shared/search/index.ts';
import type { FindOptions } from '../src/shared/search/result.ts';
import { printScores, scoredTypes } from './score.ts';

/**
 * `npm run --silent letter -- FILE` prints what a letter file holds as one JSON object. Without FILE it makes each
 * resources/letters/ID/letter.json from the source and the remarks beside it; with --check it only says which is stale.
 * With --find "QUERY" it prints what a search for it finds (find.ts). With --score it prints how well the extractors do on the letters labelled by hand; with --details each difference too.
 */

const letters = path.resolve(import.meta.dirname, '..', 'resources', 'letters');

/** A remark as the editor writes it: found by its words, so that it can be checked by hand against the letter. */
interface QuotedRemark extends Omit<Remark, 'start' | 'end'> {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

interface RemarksFile {
  readonly citation: Citation | null;
  readonly remarks: readonly QuotedRemark[];
  readonly facts?: readonly EditorialRemark[];
}

const folders = (): string[] =>
  readdirSync(letters, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [path.join(letters, entry.name)] : [],
  );

function sourceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith('source.'));
  if (file === undefined) throw new Error(`${folder}: no file source.*`);
  return path.join(folder, file);
}

export function publish(folder: string): PublishedLetter {
  const file = sourceIn(folder);
  const bytes = readFileSync(file);
  const letter = parseLetter(decodeSource(bytes));
  const remarksFile = path.join(folder, 'remarks.json');
  const written: RemarksFile = existsSync(remarksFile)
    ? JSON.parse(readFileSync(remarksFile, 'utf8'))
    : { citation: null, remarks: [] };
  const facts = extractFacts(letter);
  const editorial = written.facts ?? [];
  for (const { type, identity } of editorial) {
    if (!facts.some((fact) => fact.type === type && fact.identity === identity))
      throw new Error(`a remark on ${type} ${identity}, which is not in the letter`);
  }
  return {
    id: path.basename(folder),
    source: {
      file: path.basename(file),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    letter,
    remarks: written.remarks.map((remark) => place(remark, letter.text)).sort((a, b) => a.start - b.start),
    citation: written.citation,
    facts,
    editorial,
  };
}

/** The one place where a remark's words stand between the words before and after; anything else is a fault. */
export function place({ quote, before, after, ...remark }: QuotedRemark, text: string): Remark {
  const words = before + quote + after;
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`remark not found: "${words}"`);
  if (text.indexOf(words, at + 1) >= 0) throw new Error(`remark found more than once: "${words}"`);
  const start = at + before.length;
  return { start, end: start + quote.length, ...remark };
}

/** JSON with a block, mark, section or remark on each line: compact, and a difference shows what changed. */
export function format(published: PublishedLetter): string {
  const { letter, remarks, facts, editorial, ...rest } = published;
  const { frontMatter, text, blocks, marks, sections } = letter;
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const parts = [
    `"id": ${JSON.stringify(rest.id)}`,
    `"source": ${JSON.stringify(rest.source)}`,
    `"citation": ${JSON.stringify(rest.citation)}`,
    `"letter": {\n"frontMatter": ${JSON.stringify(frontMatter)},\n"text": ${JSON.stringify(text)},\n"blocks": ${list(blocks)},\n"marks": ${list(marks)},\n"sections": ${list(sections)}\n}`,
    `"remarks": ${list(remarks)}`,
    `"facts": ${list(facts)}`,
    `"editorial": ${list(editorial)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function generate(check: boolean): number {
  let stale = 0;
  for (const folder of folders()) {
    const target = path.join(folder, 'letter.json');
    const wanted = format(publish(folder));
    const current = existsSync(target) ? readFileSync(target, 'utf8') : null;
    if (current === wanted) continue;
    stale++;
    if (check) console.error(`${path.relative(process.cwd(), target)} is stale: run npm run letter`);
    else writeFileSync(target, wanted);
  }
  return check && stale > 0 ? 1 : 0;
}

const dutch: Readonly<Record<LetterErrorCode, string>> = {
  empty: 'Het bestand is leeg.',
  binary: 'Het bestand is geen tekst. Bewaar de brief als Markdown of platte tekst.',
  'too-large': 'Het bestand is te groot voor een brief (hoogstens 5 MB).',
  'not-utf8': 'Het bestand is geen UTF-8. Bewaar het als UTF-8.',
  'too-deep': 'Lijsten of citaten zijn te diep genest voor een brief.',
};

/** Facts of the types that others count on, and apart from them the references of types that came later. */
function printedFacts(letter: Letter) {
  const facts = extractFacts(letter);
  const isScored = ({ type }: { type: string }): boolean => (scoredTypes as readonly string[]).includes(type);
  return { facts: facts.filter(isScored), otherReferences: facts.filter((fact) => !isScored(fact)) };
}

/** The letter in a file, with what its editor remarked where it is one that ships; null, and said why, if it is none. */
function letterIn(file: string): Pick<PublishedLetter, 'letter' | 'remarks'> | null {
  try {
    const bytes = readFileSync(file);
    const letter = parseLetter(decodeSource(bytes));
    const shipped = folders().find((folder) => readFileSync(sourceIn(folder)).equals(bytes));
    return { letter, remarks: shipped === undefined ? [] : publish(shipped).remarks };
  } catch (error) {
    if (error instanceof LetterError) console.error(`${file}: ${dutch[error.code]}\n${file}: ${error.message}`);
    else if (error instanceof Error && 'code' in error)
      console.error(`${file}: kan niet worden gelezen.\n${file}: cannot be read (${error.code}).`);
    else throw error;
    return null;
  }
}

function print(file: string, query: string | undefined, options: FindOptions): number {
  const read = letterIn(file);
  if (read === null) return 1;
  const { letter, remarks } = read;
  const found =
    query === undefined
      ? { ...letter, ...printedFacts(letter) }
      : printedHits(buildIndex({ letter, facts: extractFacts(letter), remarks }), query, options);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  return 0;
}

function printedHits(index: SearchIndex, query: string, options: FindOptions) {
  const { hits, suggestion, notSought, also } = find(index, query, options);
  return { hits, suggestion, notSought, also };
}

const usage = `npm run letter -- [FILE] [--find QUERY [--whole-words] [--accents] [--case] [--no-aliases]]
npm run letter -- --check
npm run letter -- --score [--details] [FOLDER]`;

function main(given: readonly string[]): number {
  // What follows --find is the query as it stands, also when it begins with a hyphen.
  const at = given.indexOf('--find');
  const query = at < 0 ? undefined : (given[at + 1] ?? '');
  const args = at < 0 ? given : given.toSpliced(at, 2);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const known = ['--check', '--score', '--details', '--whole-words', '--accents', '--case', '--no-aliases'];
  if (files.length > 1 || args.some((arg) => arg.startsWith('--') && !known.includes(arg))) {
    console.error(usage);
    return 2;
  }
  const [file] = files;
  const has = (flag: string): boolean => args.includes(flag);
  if (has('--score')) {
    printScores({ details: has('--details'), folder: file, only: undefined });
    return 0;
  }
  if (file === undefined) return generate(has('--check'));
  const options = {
    wholeWords: has('--whole-words'),
    accents: has('--accents'),
    case: has('--case'),
    aliases: !has('--no-aliases'),
  };
  return print(file, query, options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
