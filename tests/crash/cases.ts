import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AtomicOptions } from '../../src/main/store/atomic-file.ts';
import type { NotebookStore } from '../../src/main/store/notebook-store.ts';
import type { Saved } from '../../src/shared/notebook/view.ts';
import type { Result } from '../../src/shared/result.ts';
import { type Operation, operations } from './operations.ts';
import { readDisk } from './read-disk.ts';
import { exported, makeTemplate, openIn } from './template.ts';
import { type Trap, type TrappedFiles, trapFiles } from './trapped-files.ts';

/** One operation with one trap, on a fresh copy of a notebook, and what must hold afterwards. */

export interface Workshop {
  /** A fresh copy of the notebook in which an operation can be tried. */
  fresh(operation: Operation): string;
  /** The same place under another name, for a start after an end: in this process writes to the old name still hang. */
  restart(): string;
  /** The template's files, by path in the notebook. */
  readonly files: ReadonlyMap<string, string>;
  remove(): void;
}

export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'leeswijzer-crash-'));
  const template = path.join(folder, 'template');
  mkdirSync(template);
  await makeTemplate(template);
  let count = 0;
  let place = '';
  return {
    // Each in a place of its own: a write that never came back holds up all later ones to the same path.
    fresh(operation) {
      if (place !== '') rmSync(place, { recursive: true, force: true });
      place = path.join(folder, String(count++));
      cpSync(template, place, { recursive: true, preserveTimestamps: true });
      tellPlace(template, place);
      operation.before?.(place);
      return place;
    },
    restart() {
      const before = place;
      place = path.join(folder, String(count++));
      renameSync(before, place);
      tellPlace(before, place);
      return place;
    },
    files: filesIn(path.join(template, 'Notities')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function tellPlace(before: string, place: string): void {
  const location = path.join(place, 'data/notebook.json');
  writeFileSync(location, readFileSync(location, 'utf8').replace(before, place));
}

export function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'latin1')];
    }),
  );
}

/** How many calls of the file system an operation takes, by name. */
export async function callsOf(workshop: Workshop, name: string): Promise<readonly string[]> {
  const base = workshop.fresh(operationOf(name));
  const trapped = trapFiles();
  const answers = await perform(name, base, trapped, { kind: 'none' });
  if (answers.some(({ ok }) => !ok)) throw new Error(`${name} does not work: ${JSON.stringify(answers)}`);
  const calls = [...trapped.calls];
  await verify(workshop, name, base, answers);
  return calls;
}

export const operationOf = (name: string): Operation => {
  const operation = operations[name];
  if (operation === undefined) throw new Error(`there is no operation ${name}`);
  return operation;
};

const optionsOf = ({ files }: TrappedFiles): AtomicOptions => ({ files, wait: async () => {} });

/** Opens the notebook and does the operation; the trap is armed for the opening if that is the operation. */
export async function perform(
  name: string,
  base: string,
  trapped: TrappedFiles,
  trap: Trap,
): Promise<Result<unknown>[]> {
  const operation = operationOf(name);
  if (name === 'start') trapped.arm(trap);
  const options = optionsOf(trapped);
  const store = await openIn(base, options);
  if (name !== 'start') trapped.arm(trap);
  return operation.run(store, store.view, base, options);
}

/** The process ends at a call: here its calls just never come back. What it had acknowledged is what `perform` gave. */
export async function endAt(workshop: Workshop, name: string, at: number, when: 'before' | 'after'): Promise<void> {
  const base = workshop.fresh(operationOf(name));
  const trapped = trapFiles();
  const ended = new Promise<'ended'>((resolve) => {
    void perform(name, base, trapped, { kind: 'kill', at, when, end: () => resolve('ended') }).then(() =>
      resolve('ended'),
    );
  });
  await ended;
  // Calls that were under way when the process ended may still reach the disk.
  await new Promise((resolve) => setTimeout(resolve, 2));
  await trapped.closeAll();
  await verify(workshop, name, workshop.restart(), []);
}

export type Ending = 'unharmed' | 'told';

/** A call fails, and the app goes on. Then the disk works again, and the reader tries once more. */
export async function failAt(workshop: Workshop, name: string, trap: Trap): Promise<Ending> {
  const operation = operationOf(name);
  const base = workshop.fresh(operation);
  const trapped = trapFiles();
  if (name === 'start') trapped.arm(trap);
  const options = optionsOf(trapped);
  const store = await openIn(base, options);
  const seen = store.view;
  if (name !== 'start') trapped.arm(trap);
  const answers = await operation.run(store, seen, base, options);
  check(workshop, name, base, answers);
  // Where the disk goes on failing, it does not let go of the half file either.
  const goesOn = trap.kind === 'fail' && trap.how === 'from-then-on';
  if (operation.exports && !goesOn && answers.some(({ ok }) => !ok)) checkExports(base, []);
  trapped.arm({ kind: 'none' });
  await store.refresh();
  const refused = answers.filter(({ ok }) => !ok);
  if (refused.length > 0 && !operation.onceOnly) await tryAgain(name, base, store, seen, options);
  await trapped.closeAll();
  await verify(workshop, name, base, refused.length > 0 ? [] : answers);
  return refused.length > 0 ? 'told' : 'unharmed';
}

async function tryAgain(
  name: string,
  base: string,
  store: NotebookStore,
  seen: NotebookStore['view'],
  options: AtomicOptions,
): Promise<void> {
  const operation = operationOf(name);
  if (
    operation.outcome(readDisk(base)).every((outcome) => outcome === 'new') &&
    /delete|restore$|move|separate|accept/.test(name)
  )
    return;
  const again = await operation.run(store, seen, base, options);
  const bad = again.find((answer) => !answer.ok);
  if (bad !== undefined) throw new Error(`cannot be done again: ${JSON.stringify(bad)}`);
  const outcomes = operation.outcome(readDisk(base));
  if (outcomes.some((outcome) => outcome !== 'new')) throw new Error(`done again: ${outcomes}`);
  if (store.view.unsaved.length > 0 && name !== 'keep a draft') throw new Error('saved, and still offered as unsaved');
}

/** What must hold on the disk at any moment: nothing torn, old or new, acknowledged is new, the rest untouched. */
function check(workshop: Workshop, name: string, base: string, answers: readonly Result<unknown>[]): string[] {
  const operation = operationOf(name);
  const disk = readDisk(base);
  const outcomes = operation.outcome(disk);
  outcomes.forEach((outcome, i) => {
    if (outcome !== 'old' && outcome !== 'new') throw new Error(outcome);
    if (answers[i]?.ok && outcome !== 'new' && !isKept(answers[i], base))
      throw new Error(`acknowledged, and ${outcome}`);
  });
  const files = filesIn(operation.leaves ? path.join(base, 'Notities') : disk.folder);
  for (const [file, bytes] of workshop.files) {
    if (!operation.touches.test(file) && files.get(file) !== bytes && !moved(operation, file))
      throw new Error(`touched: ${file}`);
  }
  // An end in the midst leaves one there under a name that no one sees: the app does not clear folders of others.
  if (operation.exports) checkExports(base, [/^\.[0-9a-f]{24}\.leeswijzer-tmp$/]);
  return outcomes;
}

/** Nothing is left in the folder that was exported to but the file, and what has such a name. */
function checkExports(base: string, may: readonly RegExp[]): void {
  const { dir, base: file } = path.parse(exported(base));
  const left = [...filesIn(dir).keys()].filter((one) => one !== file && !may.some((name) => name.test(one)));
  if (left.length > 0) throw new Error(`left over: ${left}`);
}

/** The file could not be replaced, and the app said that it made a note of its own: that one must be there. */
function isKept(answer: Result<unknown> | undefined, base: string): boolean {
  const saved = answer?.ok ? (answer.value as Partial<Saved>) : {};
  if (saved.how !== 'kept-both' || saved.stored === undefined) return false;
  return filesIn(readDisk(base).folder).get(saved.stored.file)?.includes(saved.stored.note.body) ?? false;
}

/** A file that was renamed before the operation began. */
const moved = ({ before }: Operation, file: string): boolean => before !== undefined && /citaat-1-/.test(file);

/** What must hold, and after the next start too, which clears what was left. */
export async function verify(
  workshop: Workshop,
  name: string,
  base: string,
  answers: readonly Result<unknown>[],
): Promise<void> {
  const before = check(workshop, name, base, answers);
  const store = await openIn(base);
  const { status } = store.view;
  if (status !== 'ready' && status !== operationOf(name).mayBe) throw new Error(`after a start: ${status}`);
  const after = check(workshop, name, base, answers);
  if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`a start made ${after} of ${before}`);
  const leftovers = [readDisk(base).folder, path.join(base, 'data')].flatMap((folder) => [...filesIn(folder).keys()]);
  const left = leftovers.filter((file) => file.endsWith('.leeswijzer-tmp'));
  if (left.length > 0) throw new Error(`left over: ${left}`);
}
