// One suite of what a reader does, on two hosts: the stand-in over an installed Chromium, and Electron itself.
import { defineConfig } from '@playwright/test';
import { electronProblem } from './tests/host/electron-host.ts';

const problem = electronProblem();
const inWorker = process.env.TEST_WORKER_INDEX !== undefined;
if (problem && !inWorker) console.log(`playwright: the project "electron" is skipped: ${problem}.`);

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results/app',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Generous, for machines that stand still for a while: what is measured is measured elsewhere.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'chromium', use: { hostKind: 'chromium' } as object },
    { name: 'electron', use: { hostKind: 'electron' } as object },
  ],
});
