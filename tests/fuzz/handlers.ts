import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHandlers, type Effects } from '../../src/main/ipc/handlers.ts';
import { openPlaces } from '../../src/main/store/places.ts';
import { openSettings } from '../../src/main/store/settings.ts';
import { type CallName, callArguments } from '../../src/shared/contract.ts';
import { formatNote } from '../../src/shared/notebook/note.ts';
import type { Random } from '../crash/random.ts';
import { good } from '../support/good-arguments.ts';
import { idOf, noteOf } from '../unit/notebook/support/notes.ts';
import { filesIn, notebookIn } from '../unit/store/support/notebook.ts';
import { randomArguments } from './arguments.ts';
import type { Fuzzed } from './fuzzed.ts';

/** Calls whose handlers print or draw; the others are run for what they do to the disk. */
const apart: ReadonlySet<CallName> = new Set(['makeBriefing', 'cancelBriefing', 'saveBriefing', 'printBriefing']);
const names = (Object.keys(callArguments) as CallName[]).filter((name) => !apart.has(name));

/** What a page could say for a file of the notebook, to come at another. */
const files: readonly string[] = [
  ...[
    '../geheim.txt',
    '../../geheim.txt',
    '/etc/passwd',
    'C:\\geheim.txt',
    '..\\geheim.txt',
    './a.md',
    'brief/../a.md',
  ],
  ...['weg/geheim.txt', 'weg', '', '.', '..', '.geschiedenis', '.prullenbak/../../geheim.txt', '.prullenbak/weg.md'],
  ...['brief/a.md\0', 'brief//a.md', 'brief/', 'CON', 'a'.repeat(5000), 'Briefings/../../geheim.txt', '__proto__'],
  'brief/notitie--00000001.md',
];

/**
 * Sends `count` messages that the gate lets through to the real handlers, on a notebook in a folder of its own. A fault:
 * a file outside the notebook and the app's data that is changed, made or told; a handler that throws what it does not
 * mean to; an answer that could not cross the bridge.
 */
export async function fuzzHandlers(random: Random, count: number, make = createHandlers): Promise<Fuzzed> {
  const base = mkdtempSync(path.join(tmpdir(), 'leeswijzer-calls-'));
  const outside = path.join(base, 'elders');
  const reader = path.join(outside, 'lezer');
  mkdirSync(path.join(reader, 'Notities', 'brief'), { recursive: true });
  for (const folder of [outside, reader]) writeFileSync(path.join(folder, 'geheim.txt'), 'GEHEIM');
  for (const n of [1, 2]) {
    writeFileSync(
      path.join(reader, 'Notities', 'brief', `notitie--0000000${n}.md`),
      formatNote(noteOf({ id: idOf(n) })),
    );
  }
  symlinkSync(reader, path.join(reader, 'Notities', 'weg'));
  const { warn, error } = console;
  console.warn = console.error = () => {};
  const faults: string[] = [];
  let taken = 0;
  try {
    const store = await notebookIn(reader);
    const settings = await openSettings(path.join(reader, 'data', 'settings.json'));
    const shown: string[] = [];
    const handlers = make({
      settings,
      places: await openPlaces(path.join(reader, 'data', 'places.json'), { delay: 0 }),
      letters: ['bzdoc-151021554-15'],
      apply: () => {},
      copy: async () => {},
      ask: async () => 0,
      openExternal: async () => {},
      leave: () => {},
      notebook: async () => store,
      chooseFolder: async () => null,
      showInFolder: (file: string) => void shown.push(file),
      chooseNewFile: async () => null,
      chooseFile: async () => null,
      documents: () => reader,
    } as unknown as Effects);
    for (let i = 0; i < count; i++) {
      const name = random.pick(names) ?? 'readNotebook';
      const argument = messageFor(random, name, store.view.notes);
      if (argument === null) continue;
      try {
        const answer = await handlers[name](argument as never);
        taken++;
        if (JSON.stringify(structuredClone(answer)).includes('GEHEIM'))
          faults.push(`${name}, message ${i}: told a secret`);
      } catch (thrown) {
        if (!/^Error: there is no letter/.test(String(thrown))) faults.push(`${name}, message ${i}: threw ${thrown}`);
      }
    }
    await store.settled();
    for (const file of shown) if (!file.startsWith(`${reader}${path.sep}Notities`)) faults.push(`showed ${file}`);
    faults.push(...strayIn(filesIn(outside)));
  } finally {
    Object.assign(console, { warn, error });
    rmSync(base, { recursive: true, force: true });
  }
  return { tried: count, taken, faults };
}

/** An argument that the schema allows; null where the random one is none. */
function messageFor(
  random: Random,
  name: CallName,
  notes: readonly { readonly file: string; readonly version: string }[],
): unknown {
  const known = random.pick(notes);
  const fields = structuredClone(good[name]);
  const put = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    const record = one as Record<string, unknown>;
    for (const value of Object.values(record)) put(value);
    if ('file' in record) record.file = random.chance(0.4) && known ? known.file : (random.pick(files) ?? '');
    if ('version' in record && known) record.version = known.version;
    if ('text' in record && random.chance(0.5)) {
      record.text = formatNote(noteOf({ id: idOf(random.whole(6)), body: random.pick(files) ?? '' }));
    }
  };
  put(fields);
  const argument = random.chance(0.5) ? fields : randomArguments(random, fields, callArguments[name]).args[0];
  const read = callArguments[name].safeParse(argument);
  return read.success ? read.data : null;
}

/** Files that are not where the notebook and the app's data are, or are not what they were. */
function strayIn(found: ReadonlyMap<string, string>): string[] {
  return [...found].flatMap(([file, text]) => {
    if (/(?:^|\/)geheim\.txt$/.test(file)) return text === 'GEHEIM' ? [] : [`changed ${file}`];
    return /^lezer\/(?:Notities|data)\//.test(file) ? [] : [`made ${file}`];
  });
}
