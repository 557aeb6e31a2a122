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
import { printScores, scoredTypes } from './score.ts';

/**
 * `npm run --silent letter -- FILE` prints what a letter file holds as one JSON object. Without FILE it makes each
 * resources/letters/ID/letter.json from the source and the remarks beside it; with --check it only says which is stale.
 * With --score it prints how well the extractors do on the letters labelled by hand; with --details each difference too.
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

export function publish(folder: string): PublishedLetter {
  const file = readdirSync(folder).find((name) => name.startsWith('source.'));
  if (file === undefined) throw new Error(`${folder}: no file source.*`);
  const bytes = readFileSync(path.join(folder, file));
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
    source: { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
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
  const folders = readdirSync(letters, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    const target = path.join(letters, name, 'letter.json');
    const wanted = format(publish(path.join(letters, name)));
    const current = existsSync(target) ? readFileSync(target, 'utf8') : null;
    if (current === wanted) continue;
    stale++;
    if (check) console.error(`resources/letters/${name}/letter.json is stale: run npm run letter`);
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

function print(file: string): number {
  let letter: Letter;
  try {
    letter = parseLetter(decodeSource(readFileSync(file)));
  } catch (error) {
    if (error instanceof LetterError) console.error(`${file}: ${dutch[error.code]}\n${file}: ${error.message}`);
    else if (error instanceof Error && 'code' in error)
      console.error(`${file}: kan niet worden gelezen.\n${file}: cannot be read (${error.code}).`);
    else throw error;
    return 1;
  }
  process.stdout.write(`${JSON.stringify({ ...letter, ...printedFacts(letter) })}\n`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--score')) printScores({ details: args.includes('--details'), folder: file, only: undefined });
  else process.exitCode = file === undefined ? generate(args.includes('--check')) : print(file);
}
