import { binned, withTrouble } from '../app/support/notebook.ts';
import { restLoaded } from '../app/support/page.ts';
import { withApp } from '../bench/app.ts';
import { randomFrom } from '../crash/random.ts';
import { fuzzKeys } from './keys/fuzz-keys.ts';

/**
 * `npm run fuzz:keys [-- COUNT]`: 10,000 random actions by key, on the app with notes of all sorts. A normal run of the
 * tests has a share (tests/app/keys-fuzz.spec.ts). SEED chooses others; the seed is printed, and gives the same actions
 * again. The app is started afresh every thousand actions, so that no run ends in a notebook of nonsense.
 */
const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.env.SEED ?? 20_190_215);
const perStart = 1000;

const start = performance.now();
const faults: string[] = [];
let reached = 0;
let [longestAway, timesAway] = [0, 0];
for (let done = 0, at = 0; done < count; done += perStart, at++) {
  const share = Math.min(perStart, count - done);
  const run = await withApp(
    { viewport: { width: 1280, height: 800 }, seed: { ...withTrouble, ...binned } },
    async (host) => {
      await restLoaded(host.page);
      return fuzzKeys(host, randomFrom(seed + at), share);
    },
  );
  faults.push(...run.faults.map((fault) => `start ${at}, seed ${seed + at}: ${fault}`));
  reached += run.taken;
  longestAway = Math.max(longestAway, run.longestAway);
  timesAway += run.timesAway;
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${count} actions by key, seed ${seed}: ${reached} places had the focus, ${faults.length} faults (${seconds} s); ` +
    `${timesAway} times it was nowhere when the page had been drawn, for ${longestAway.toFixed(0)} ms at most`,
);
for (const one of faults.slice(0, Number(process.env.SHOW ?? 20))) console.log(`  FAILED  ${one}`);
process.exitCode = faults.length === 0 ? 0 : 1;
