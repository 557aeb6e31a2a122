import { randomFrom } from '../crash/random.ts';
import type { Fuzzed } from './fuzzed.ts';
import { fuzzHandlers } from './handlers.ts';
import { fuzzHostile } from './hostile.ts';
import { fuzzMessages } from './messages.ts';
import { cases } from './payloads.ts';
import { fuzzProtocol } from './protocol.ts';

/**
 * `npm run fuzz [-- SHARE]`: 100,000 addresses, 100,000 messages to the gate, 25,000 that it lets through to the real
 * handlers, and all hostile letters and notes; with a share of 20 a twentieth of each. SEED chooses others; the seed is
 * printed, and gives the same run again.
 */
const share = Number(process.argv[2] ?? 1);
const seed = Number(process.env.SEED ?? 20_190_215);
const count = Math.ceil(100_000 / share);

const runs: readonly (readonly [what: string, run: () => Fuzzed | Promise<Fuzzed>])[] = [
  ['addresses', () => fuzzProtocol(randomFrom(seed), count)],
  ['messages', () => fuzzMessages(randomFrom(seed), count)],
  ['messages to the handlers', () => fuzzHandlers(randomFrom(seed), Math.ceil(count / 4))],
  ['hostile letters and notes', () => fuzzHostile(cases.filter((_one, i) => i % share === 0))],
];

let faults = 0;
for (const [what, run] of runs) {
  const start = performance.now();
  const { tried, taken, faults: found } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${tried} ${what}, seed ${seed}: ${taken} taken as good, ${found.length} faults (${seconds} s)`);
  for (const fault of found.slice(0, 20)) console.log(`  FAILED  ${fault}`);
  faults += found.length;
}
process.exitCode = faults === 0 ? 0 : 1;
