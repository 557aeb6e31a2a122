import { binned, withTrouble } from '../app/support/notebook.ts';
import { restLoaded } from '../app/support/page.ts';
import { withApp } from '../bench/app.ts';
import { randomFrom } from '../crash/random.ts';
import { fillAnswers } from './driver.ts';
import { isFlat, mostMore, mostRatio, verdictOf } from './quarters.ts';
import { type Round, roundOfUse } from './round.ts';
import { type Sample, sampleOf } from './sample.ts';
import { followWorkers } from './workers.ts';

/**
 * `npm run soak [-- MINUTES]`: an hour of random use, and what the app holds after each round of it. It fails where the
 * last quarter of the hour holds more than 1.1 times what the second held, or some more files, processes or timers at
 * least, or where something was thrown or a round came to a stop. The first quarter is not judged: in it the app comes to
 * have read and built what it keeps.
 */
const minutes = Number(process.argv[2] ?? 60);
const seed = Number(process.env.SEED ?? 20_190_215);
const notes = { ...withTrouble, ...binned };
const files = { ...notes, 'settings.json': JSON.stringify({ sic: true, facts: true }) };

const run = await withApp({ viewport: { width: 1280, height: 800 }, seed: files }, async (host) => {
  await restLoaded(host.page);
  const page = await host.page.context().newCDPSession(host.page);
  await host.page.evaluate('globalThis.__name ??= (it) => it'); // what the loader of this script puts into functions
  const workers = await followWorkers(page);
  const driver = await fillAnswers(host, page);
  const random = randomFrom(seed);
  const samples: Sample[] = [];
  const faults: string[] = [];
  const end = performance.now() + minutes * 60_000;
  const missed: string[] = [];
  let actions = 0;
  while (performance.now() < end) {
    const round = await roundOfUse(host, random, notes, samples.length).catch(brokenOff);
    actions += round.actions;
    faults.push(...round.faults);
    missed.push(...round.missed);
    const sample = await sampleOf(host, page, workers, driver);
    samples.push(sample);
    console.log(`round ${samples.length}: ${JSON.stringify(sample)}`);
  }
  return { samples, faults, missed, actions };
});

const rows = verdictOf(run.samples);
console.log(
  `\n${minutes} minutes, seed ${seed}: ${run.samples.length} rounds, ${run.actions} actions, ${run.missed.length} screens not come to`,
);
for (const one of run.missed) console.log(`  missed  ${one}`);
console.log('| held | second quarter | last quarter | ratio | more at least |\n|---|---|---|---|---|');
for (const { kind, second, last, ratio, more } of rows)
  console.log(`| ${kind} | ${amount(second)} | ${amount(last)} | ${ratio.toFixed(2)} × | ${more ?? ''} |`);
console.log(`limits: ${mostRatio} ×, and ${mostMore} more`);
for (const fault of run.faults) console.log(`  FAILED  ${fault}`);
const allFlat = rows.every(isFlat);
if (rows.length === 0) console.log('not judged: fewer than four rounds');
else console.log(allFlat ? 'flat' : 'FAILED  it grows');
process.exitCode = allFlat && run.faults.length === 0 ? 0 : 1;

/** A round that came to a stop fails the run, which goes on all the same: the rest of the hour tells too. */
function brokenOff(error: unknown): Round {
  return { actions: 0, faults: [`a whole round: ${String(error).split('\n', 3).join(' ')}`], missed: [] };
}

function amount(value: number): string {
  return value >= 1e6 ? `${(value / 1e6).toFixed(1)} MB` : value.toFixed(value < 100 ? 1 : 0);
}
