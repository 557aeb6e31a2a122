import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureAnchoring } from './anchor.ts';
import { measureExtraction } from './extraction.ts';
import { measureLongLetter } from './long-letter.ts';
import { measureManyNotes } from './many-notes.ts';
import { measureNotebook } from './notebook.ts';
import { measurePdf } from './pdf.ts';
import { measureSearch } from './search.ts';
import { measureSize } from './size.ts';
import { measureStart } from './start.ts';
import type { Row } from './table.ts';
import { markdownTable } from './table.ts';
import { measureWhilePrinting } from './while-printing.ts';

/**
 * `npm run bench`: measures the bundles in out/ (build first) and prints one table. Every figure that counts is a ratio
 * of two times of this one run, because the machines are shared and noisy. Fails where a ratio is over its limit.
 */
const quick = process.argv.includes('--quick');
const measures: readonly (readonly [string, () => readonly Row[] | Promise<readonly Row[]>])[] = [
  ['extraction', () => measureExtraction(quick ? 3 : 15)],
  ['the notebook', () => measureNotebook(quick ? 3 : 15)],
  ['many notes', () => measureManyNotes(quick ? 1 : 7)],
  ['anchoring', () => measureAnchoring(quick ? 3 : 15)],
  ['start', () => measureStart(quick ? 3 : 15)],
  ['a long letter', () => measureLongLetter(quick ? 3 : 15)],
  ['search', () => measureSearch(quick)],
  ['PDF', () => measurePdf(quick ? 3 : 9)],
  ['while printing', () => measureWhilePrinting(quick ? 1 : 5)],
  ['size', () => measureSize(quick ? 1 : 5)],
];
const rows: Row[] = [];
// The whole takes half an hour: what there is shows while the rest is measured.
for (const [name, measure] of measures) {
  const found = await measure();
  rows.push(...found);
  console.log(`\n${name}\n${markdownTable(found)}`);
}

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${os.platform()} ${os.arch()}, Node ${process.versions.node}`;
const table = markdownTable(rows);
console.log(`\n${table}\n\nMachine: ${machine}`);

const results = path.resolve(import.meta.dirname, '../../test-results');
mkdirSync(results, { recursive: true });
writeFileSync(path.join(results, 'bench.json'), JSON.stringify({ machine, rows }, null, 2));
process.exitCode = rows.every((row) => row.limit === null || row.value <= row.limit) ? 0 : 1;
