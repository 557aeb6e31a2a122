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
const rows: Row[] = [];
rows.push(...measureExtraction(quick ? 3 : 15));
rows.push(...(await measureNotebook(quick ? 3 : 15)));
rows.push(...(await measureManyNotes(quick ? 1 : 7)));
rows.push(...measureAnchoring(quick ? 3 : 15));
rows.push(...(await measureStart(quick ? 3 : 15)));
rows.push(...(await measureLongLetter(quick ? 3 : 15)));
rows.push(...(await measureSearch(quick)));
rows.push(...measurePdf(quick ? 3 : 9));
rows.push(...(await measureWhilePrinting(quick ? 1 : 5)));
rows.push(...(await measureSize(quick ? 1 : 5)));

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${os.platform()} ${os.arch()}, Node ${process.versions.node}`;
const table = markdownTable(rows);
console.log(`\n${table}\n\nMachine: ${machine}`);

const results = path.resolve(import.meta.dirname, '../../test-results');
mkdirSync(results, { recursive: true });
writeFileSync(path.join(results, 'bench.json'), JSON.stringify({ machine, rows }, null, 2));
process.exitCode = rows.every((row) => row.limit === null || row.value <= row.limit) ? 0 : 1;
