import path from 'node:path';
import { areas } from './areas.ts';
import { draw, mutantsOf } from './mutants.ts';
import { type Fate, lineOf, type Told, table } from './report.ts';
import { Trials } from './trials.ts';

/**
 * `npm run mutation -- SEED COUNT AREA`: of each area COUNT / areas of its mutants, drawn by SEED, each run with the
 * area's tests. Prints every mutant that no test noticed, then the table. SEED 1, COUNT 320 and every area if not said.
 */

const root = path.resolve(import.meta.dirname, '../..');
const [seed = '1', count = '320', name] = process.argv.slice(2);
const chosen = areas.filter((area) => name === undefined || area.name === name);
if (chosen.length === 0 || !/^\d+$/.test(seed) || !/^\d+$/.test(count)) {
  console.error(
    `npm run mutation -- SEED COUNT AREA, where AREA is one of ${areas.map((area) => area.name).join(', ')}`,
  );
  process.exit(2);
}

const trials = new Trials();
const told: Told[] = [];
const all: Record<string, number> = {};

for (const area of chosen) {
  const mutants = mutantsOf(root, area);
  all[area.name] = mutants.length;
  const start = performance.now();
  const whole = await trials.run({ mutant: null, tests: area.tests }, 600_000);
  if (whole === null || whole.failed !== null) {
    console.error(`${area.name}: its tests fail on the source as it is: ${whole?.failed ?? 'no end after 10 minutes'}`);
    trials.close();
    process.exit(1);
  }
  const took = performance.now() - start;
  // Other work may slow the machine down in between: what is only slow must not pass for killed.
  const limit = 3 * took + 10_000;
  console.log(`${area.name}: ${mutants.length} mutants; its tests take ${(took / 1000).toFixed(1)} s`);
  for (const mutant of draw(mutants, Number(seed), Math.ceil(Number(count) / chosen.length))) {
    const outcome = await trials.run({ mutant, tests: area.tests }, limit);
    const fate = fateOf(outcome);
    told.push({ area: area.name, mutant, fate });
    if (fate !== 'killed') console.log(`${fate.padEnd(11)} ${lineOf(mutant)}`);
  }
}
trials.close();
console.log(`\nseed ${seed}\n${table(told, all)}`);

function fateOf(outcome: Awaited<ReturnType<Trials['run']>>): Fate {
  if (outcome === null) return 'timed out';
  if (outcome.failed !== null) return 'killed';
  return outcome.loaded ? 'survived' : 'not loaded';
}
