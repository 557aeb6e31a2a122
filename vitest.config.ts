import { configDefaults, defineConfig } from 'vitest/config';

/** Left out of `npm run coverage` alone: slow, and what they run of shared and store other tests run, or none. */
const leftOut = [
  'tests/unit/host/**', // the stand-in for electron: nothing of shared or store
  'tests/unit/packaging/**', // packed files, looked at from outside
  'tests/unit/{briefing,pdf}/printed.test.ts', // printing in a browser
  'tests/unit/letter/command.test.ts', // commands in processes of their own, which are not measured
];

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: mode === 'coverage' ? [...configDefaults.exclude, ...leftOut] : configDefaults.exclude,
    // Tests that start a browser or kill processes share two cores with the others.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      // Nothing is left out: files of types alone and of tables alone have no branches to count.
      include: ['src/shared/**/*.ts', 'src/main/store/**/*.ts'],
      reportOnFailure: true,
      reporter: [['text', { skipFull: true }], 'text-summary', 'json'],
      thresholds: { branches: 95 },
    },
  },
}));
