import { killProcesses } from './kill-processes.ts';
import { mutateNotebook, mutateParser } from './mutations.ts';
import { runCases, told } from './run-cases.ts';
import { runTwoWriters } from './two-writers.ts';

/**
 * `npm run test:crash [-- SHARE]`: the long run, an hour or more, most of it the killed processes; with a share of
 * 10, a tenth of it. Prints what ran; fails if anything was lost, torn or silent.
 */
const share = Number(process.argv[2] ?? 1);
const seed = Number(process.env.SEED ?? 20_190_215);
const faults: string[] = [];
const log = (line: string): void => console.log(`  ${line}`);
console.error = () => {}; // the store tells of each failure, and here nearly everything fails

console.log('Mutated note files');
const parser = mutateParser(seed, Math.ceil(1_000_000 / share));
const notebook = await mutateNotebook(seed, Math.max(200, Math.ceil(5000 / share)));
log(`${parser.files} through the parser, ${parser.readable} readable, slowest ${parser.slowest.toFixed(1)} ms`);
log(`${notebook.files} in a notebook, ${notebook.readable} readable, ${notebook.written} saves`);
faults.push(...parser.faults, ...notebook.faults);

console.log('Two apps, an editor and a synchroniser');
for (const refusing of [false, true]) {
  const outcome = await runTwoWriters(seed, Math.ceil(10_000 / share), refusing);
  const { lost, thrown, torn, early, overwritten, ...writers } = outcome;
  log(`seed ${seed}${refusing ? ', a disk that refuses' : ''}: ${JSON.stringify(writers)}, ${lost.length} lost`);
  faults.push(...lost.map((sentence) => `lost: ${sentence}`), ...thrown, ...torn.map((file) => `torn: ${file}`));
  faults.push(...early.map((one) => `said to be saved too early: ${one}`));
  faults.push(...overwritten.map((one) => `overwritten unseen: ${one}`));
}

console.log('Calls of the file system that end or fail');
const counts = await runCases(share, log);
log(told(counts));
faults.push(...counts.faults);

console.log('Processes that are killed');
const kills = await killProcesses(share, log);
log(`${kills.kills} processes, ${kills.killed} of them killed in the midst of an operation`);
faults.push(...kills.faults);

for (const fault of faults) console.log(`FAILED  ${fault}`);
console.log(faults.length === 0 ? '0 faults' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
