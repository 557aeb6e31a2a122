import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Trial, trials } from './commands.ts';

/**
 * `npm run test:readme [-- WORDS]`: clones the project into an empty folder, installs it there as the README says, and
 * runs every command that the README names (or those with these words in them). Windows open on the display there is.
 */
const root = path.resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const usual = 15; // minutes

const clone = path.join(mkdtempSync(path.join(tmpdir(), 'readme-')), 'clone');
const sum = { passed: 0, failed: 0, skipped: 0 };
try {
  must('git', ['clone', '--quiet', root, clone], root);
  must('npm', ['ci'], clone);
  for (const [command, trial] of Object.entries(trials)) {
    if (words.length > 0 && !words.some((word) => command.includes(word))) continue;
    await report(command, trial);
  }
} finally {
  rmSync(path.dirname(clone), { recursive: true, force: true });
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;

async function report(command: string, trial: Trial): Promise<void> {
  if ('not' in trial) {
    sum.skipped++;
    console.log(`skipped ${command}: ${trial.not}`);
    return;
  }
  const begin = performance.now();
  const fault = await faultOf(trial);
  if (fault === null) sum.passed++;
  else sum.failed++;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(fault === null ? `ok      ${command} (${seconds} s)` : `FAILED  ${command} (${seconds} s)\n${fault}`);
}

async function faultOf({
  run,
  says,
  stays,
  changesNothing,
  minutes = usual,
}: Exclude<Trial, { not: string }>): Promise<string | null> {
  const { code, output } = await shell(run, stays ? says : null, minutes * 60_000);
  const end = output.slice(-2000);
  if (!says.test(output)) return `it does not say ${says}:\n${end}`;
  if (stays === undefined && code !== 0) return `exit code ${code}:\n${end}`;
  const changed = spawnSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' }).stdout;
  return changesNothing && changed !== '' ? `files are others than before:\n${changed}` : null;
}

/** Runs a line in the clone, at most so many milliseconds; with `until`, only until it has printed that, plus a moment in which it must not end. */
function shell(line: string, until: RegExp | null, longest: number): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line], { cwd: clone, detached: true });
    let output = '';
    let asked = false;
    const end = (): boolean => process.kill(-(child.pid ?? 0), 'SIGTERM');
    const timer = setTimeout(end, longest);
    const take = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      if (asked || until === null || !until.test(output)) return;
      asked = true;
      setTimeout(end, 5000);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output: until !== null && !asked ? `${output}\n(it ended with ${code})` : output });
    });
  });
}

function must(tool: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(tool, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${stderr}`);
}
