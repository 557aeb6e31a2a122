import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.ts';
import { ensureChromium } from './find-chromium.ts';
import { toolScript } from './tool.ts';

/** `npm test`: check, build, unit tests, app tests; then one line that counts them all. */

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'test-results');
const sum = { passed: 0, failed: 0, skipped: 0 };

rmSync(reports, { recursive: true, force: true });

for (const { name, faults } of check()) {
  if (faults === '') sum.passed++;
  else sum.failed++;
  console.log(faults === '' ? `ok      check: ${name}` : `FAILED  check: ${name}\n${faults}`);
}

try {
  await ensureChromium();
} catch (error) {
  sum.failed++;
  console.log(`FAILED  a Chromium for the app tests\n${(error as Error).message}`);
}
run('electron-vite', ['build', '--logLevel', 'warn'], () => ({ passed: 1, failed: 0, skipped: 0 }), 'build');

const unit = path.join(reports, 'vitest.json');
run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  () => {
    const report = JSON.parse(readFileSync(unit, 'utf8'));
    return {
      passed: report.numPassedTests,
      // A file that cannot be loaded has no tests to fail, yet it failed.
      failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },
  'unit tests',
);

const app = path.join(reports, 'playwright.json');
run(
  'playwright',
  ['test', '--grep-invert', '@long'], // those have scripts of their own
  () => {
    const { stats, errors } = JSON.parse(readFileSync(app, 'utf8'));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
  },
  'app tests',
);

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;

function isBrokenFile(file: { status: string; assertionResults: unknown[] }): boolean {
  return file.status === 'failed' && file.assertionResults.length === 0;
}

/** Runs a tool and adds what its report counts. A tool that fails without a failed test in its report is one failure. */
function run(tool: string, args: readonly string[], count: () => typeof sum, name: string): void {
  const { status } = spawnSync(process.execPath, [toolScript(tool), ...args], { cwd: root, stdio: 'inherit' });
  const known = status === 0 || (tool !== 'electron-vite' && existsSync(tool === 'vitest' ? unit : app));
  const counted = known ? count() : { passed: 0, failed: 0, skipped: 0 };
  sum.passed += counted.passed;
  sum.failed += counted.failed + (status !== 0 && counted.failed === 0 ? 1 : 0);
  sum.skipped += counted.skipped;
  console.log(`${status === 0 ? 'ok     ' : 'FAILED '} ${name}`);
}
