import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVitest, type TestSequencer, type TestSpecification } from 'vitest/node';
import { type Mutant, mutated } from './mutants.ts';

/**
 * A process that runs tests on mutants, one message each. Nothing is written: vitest gets the mutated text in place of
 * the file's. The parent ends the process when a mutant does not come to an end.
 */
export interface Trial {
  /** Null: the source as it is. */
  readonly mutant: Mutant | null;
  readonly tests: readonly string[];
}

export interface Outcome {
  /** The first test that failed, or the error; null when all passed. */
  readonly failed: string | null;
  /** Whether a test loaded the mutated file at all. */
  readonly loaded: boolean;
}

/** vitest would run the longest first; here the first that fails ends the trial, so the area gives the order. */
class AsGiven implements TestSequencer {
  shard = async (files: TestSpecification[]) => files;
  sort = async (files: TestSpecification[]) => files;
}

const root = path.resolve(import.meta.dirname, '../..');
let current: Mutant | null = null;
let loaded = false;

const vitest = await createVitest(
  'test',
  // Worker threads end with this process, also in the midst of an endless loop.
  {
    root,
    watch: false,
    bail: 1,
    maxWorkers: 1,
    pool: 'threads',
    isolate: false,
    reporters: [{}],
    sequence: { sequencer: AsGiven },
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load(id) {
          if (current === null || path.relative(root, id.replace(/\?.*/, '')) !== path.normalize(current.file))
            return null;
          loaded = true;
          return mutated(readFileSync(path.join(root, current.file), 'utf8'), current);
        },
      },
    ],
  },
);

process.on('message', (trial: Trial) => {
  void run(trial).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');

async function run({ mutant, tests }: Trial): Promise<Outcome> {
  const before = current;
  current = mutant;
  loaded = false;
  for (const file of [before?.file, mutant?.file]) if (file !== undefined) vitest.invalidateFile(path.join(root, file));
  const project = vitest.getRootProject();
  const specifications = tests.map((test) => project.createSpecification(path.join(root, test)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // vitest also tells of modules of earlier runs that this one had no part in.
  const ours = testModules.filter(({ moduleId }) => specifications.some((one) => one.moduleId === moduleId));
  return { failed: firstFault(ours, unhandledErrors), loaded };
}

type Modules = Awaited<ReturnType<typeof vitest.runTestSpecifications>>;

function firstFault(modules: Modules['testModules'], errors: Modules['unhandledErrors']): string | null {
  for (const module of modules) {
    for (const test of module.children.allTests('failed')) return `${path.basename(module.moduleId)}: ${test.fullName}`;
    if (module.state() === 'failed')
      return `${path.basename(module.moduleId)}: ${module.errors()[0]?.message ?? 'failed'}`;
  }
  return errors.length > 0 ? String((errors[0] as Error).message) : null;
}
