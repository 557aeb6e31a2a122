import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildLetter } from '../../../build/pages.ts';
import type { Fact } from '../../../src/shared/letter/fact.ts';
import { extractFacts } from '../../../src/shared/letter/facts.ts';
import type { Letter } from '../../../src/shared/letter/letter.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const out = path.join(root, 'out');

export interface OtherLetter {
  /** A copy of out/ in which this letter is the one that ships. */
  readonly outDir: string;
  readonly published: PublishedLetter;
  remove(): void;
}

/** The shipped bundles with another letter in them: parsed, its facts found, and made into pages as the build does it. */
export async function shipOtherLetter(
  source: string,
  factsOf: (letter: Letter) => Fact[] = extractFacts,
): Promise<OtherLetter> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-letter-'));
  const from = path.join(folder, 'resource');
  mkdirSync(from);
  const letter = parseLetter(source);
  const published: PublishedLetter = {
    id: 'proefbrief',
    source: {
      file: 'source.md',
      bytes: Buffer.byteLength(source),
      sha256: createHash('sha256').update(source).digest('hex'),
    },
    letter,
    remarks: [],
    citation: null,
    facts: factsOf(letter),
    editorial: [],
  };
  writeFileSync(path.join(from, 'source.md'), source);
  writeFileSync(path.join(from, 'letter.json'), JSON.stringify(published));

  const outDir = path.join(folder, 'out');
  cpSync(out, outDir, { recursive: true });
  rmSync(path.join(outDir, 'renderer', 'letters'), { recursive: true });
  const template = readFileSync(path.join(out, 'template.html'), 'utf8');
  await buildLetter(from, path.join(outDir, 'renderer', 'letters', published.id), template, root);
  return { outDir, published, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const shippedSource = (): string => readFileSync(path.join(shippedFolder, 'source.md'), 'utf8');

export const shippedFolder = path.resolve(import.meta.dirname, '../../../resources/letters/bzdoc-151021554-15');

export const shippedLetter = (): PublishedLetter =>
  JSON.parse(readFileSync(path.join(shippedFolder, 'letter.json'), 'utf8'));

/** The shipped letter with its body so many times over: one letter, all paragraphs in one row. */
export function lengthened(times: number): string {
  const source = shippedSource();
  const start = source.indexOf('In 2018 was het');
  const end = source.indexOf('De Minister van Buitenlandse Zaken, De Minister');
  const body = source.slice(start, end);
  return source.slice(0, start) + body.repeat(times) + source.slice(end);
}
