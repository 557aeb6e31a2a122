import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFacts } from '../../src/shared/letter/facts.ts';
import type { Letter } from '../../src/shared/letter/letter.ts';
import { parseLetter } from '../../src/shared/letter/parse.ts';
import { lengthened } from '../app/support/other-letter.ts';
import { median, type Row } from './table.ts';

const source = path.resolve(import.meta.dirname, '../../resources/letters/bzdoc-151021554-15/source.md');

/** Extraction of a letter 50 times as long beside the shipped one, in turns in one process, after a run to warm up. */
export function measureExtraction(runs: number): Row[] {
  const published = readFileSync(source, 'utf8');
  const short = parseLetter(published);
  const long = parseLetter(lengthened(50));
  const time = (letter: Letter): number => {
    const start = performance.now();
    extractFacts(letter);
    return performance.now() - start;
  };
  time(short);
  time(long);
  const times: { short: number; long: number }[] = [];
  // A short run is a few milliseconds: ten of them are one measure.
  for (let i = 0; i < runs; i++) {
    let sum = 0;
    for (let n = 0; n < 10; n++) sum += time(short);
    times.push({ short: sum / 10, long: time(long) });
  }
  const [one, fifty] = [median(times.map((t) => t.short)), median(times.map((t) => t.long))];
  const how = `medians of ${runs}, in turns; ${(long.text.length / short.text.length).toFixed(1)} times the text`;
  return [
    { what: 'facts of the shipped letter', value: one, limit: null, unit: 'ms', how },
    {
      what: 'facts of a letter 50 times as long, to those of the shipped letter',
      value: fifty / one,
      limit: 60,
      unit: '×',
      how: `${how} (${fifty.toFixed(0)} ms)`,
    },
  ];
}
