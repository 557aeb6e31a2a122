import { beforeEach, expect, it, vi } from 'vitest';
import { killProcesses } from '../../crash/kill-processes.ts';
import { mutateNotebook, mutateParser } from '../../crash/mutations.ts';
import { runCases, told } from '../../crash/run-cases.ts';
import { runTwoWriters } from '../../crash/two-writers.ts';

// A share of `npm run test:crash`, the same each time. What it prints is what ran.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

it('every call of the file system ended or failing: old or new, nothing torn, nothing silent, all else untouched', async () => {
  const counts = await runCases(37);
  console.log(`[crash] ${told(counts)}`);
  expect(counts.faults.slice(0, 20)).toEqual([]);
  expect(counts.kills).toBeGreaterThan(30);
  expect(counts.injections).toBeGreaterThan(300);
});

it('processes that are really killed: the same', async () => {
  const { kills, killed, faults } = await killProcesses(171);
  console.log(`[crash] ${kills} processes, ${killed} of them killed in the midst of an operation`);
  expect(faults).toEqual([]);
  expect(killed).toBeGreaterThan(kills / 2);
}, 180_000);

it.each([
  { disk: 'that takes all', refusing: false },
  { disk: 'that refuses now and then', refusing: true },
])(
  'two apps, an editor and a synchroniser at one folder, on a disk $disk: every sentence can be found',
  async ({ refusing }) => {
    const outcome = await runTwoWriters(20_190_215, 700, refusing);
    console.log(`[crash] two writers${refusing ? ', a disk that refuses' : ''}: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ lost: [], thrown: [], torn: [], early: [], overwritten: [] });
    expect(outcome.acknowledged).toBeGreaterThan(150);
    expect(outcome.byPage).toBeGreaterThan(40);
    expect(outcome.keptBoth).toBeGreaterThan(5);
    expect(outcome.reloads).toBeGreaterThan(0);
    expect(outcome.byDisk > 20).toBe(refusing);
  },
);

it('mutated note files: nothing thrown, nothing slow, no body changed, no unreadable file written', async () => {
  const parser = mutateParser(1, 20_000);
  const notebook = await mutateNotebook(2, 300);
  console.log(
    `[crash] ${parser.files} files through the parser, ${parser.readable} readable, slowest ${parser.slowest.toFixed(1)} ms`,
  );
  expect([...parser.faults, ...notebook.faults].slice(0, 5)).toEqual([]);
  expect(parser.slowest).toBeLessThan(3000); // on a machine that does much else
  expect(parser.readable).toBeGreaterThan(1000);
  expect(parser.files - parser.readable).toBeGreaterThan(1000);
  expect(notebook.written).toBeGreaterThan(0);
});
