import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createExchangeHandlers } from '../../src/main/ipc/exchange-handlers.ts';
import { saveFile } from '../../src/main/save-file.ts';
import type { AtomicOptions } from '../../src/main/store/atomic-file.ts';
import type { NotebookStore } from '../../src/main/store/notebook-store.ts';
import type { KeptBriefing } from '../../src/shared/briefing/kept.ts';
import { formatNote, type Note } from '../../src/shared/notebook/note.ts';
import type { NotebookStatus, NotebookView } from '../../src/shared/notebook/view.ts';
import { fail, ok, type Result } from '../../src/shared/result.ts';
import { defaultSettings } from '../../src/shared/settings.ts';
import { idOf } from '../unit/notebook/support/notes.ts';
import { draftOf } from '../unit/store/support/notebook.ts';
import type { Disk } from './read-disk.ts';
import { among, choice, exported, letter, note, text } from './template.ts';

/** What a notebook goes through, each with how its outcome is told from the disk alone. Also run in a child process. */

export interface Operation {
  /** What another program did beforehand. */
  readonly before?: (base: string) => void;
  /** Does it, as a page does that has seen this view. The answers of the store in order. */
  readonly run: (
    store: NotebookStore,
    seen: NotebookView,
    base: string,
    options: AtomicOptions,
  ) => Promise<Result<unknown>[]>;
  /** What the disk tells of it: 'old', 'new', or what is wrong. By part where it has several; acknowledged parts are new. */
  readonly outcome: (disk: Disk) => string[];
  /** Files of the template that it may touch. */
  readonly touches: RegExp;
  /** It leaves the folder for another one: what must stay untouched is in the first. */
  readonly leaves?: true;
  /** How the folder may be found at a start, beside `ready`. */
  readonly mayBe?: NotebookStatus;
  /** Doing it again is another operation: after a failure it is not tried again. */
  readonly onceOnly?: true;
  /** It writes in the folder of `exported`, where nothing else may come to be. */
  readonly exports?: true;
}

/** Reads the kept choices as the page does; the one of the template, or why it cannot be had. */
async function keptIn(store: NotebookStore): Promise<Result<KeptBriefing>> {
  const read = await store.readBriefings();
  if (!read.ok) return read;
  const found = read.value.briefings.find(({ choice: { title } }) => title === 'bewaard');
  return found === undefined ? fail('not-found') : ok(found);
}

/** `old` or `new` when a note's bodies are exactly the one or the other, else what is there. */
function told(bodies: readonly string[], old: readonly string[], fresh: readonly string[]): string {
  const list = JSON.stringify([...bodies].sort());
  if (list === JSON.stringify([...fresh].sort())) return 'new';
  if (list === JSON.stringify([...old].sort())) return 'old';
  return `neither: ${bodies.map((body) => body.slice(0, 12))}`;
}

/** Typing in the first note that was not saved, and its file in the journal. */
const half = draftOf(1, formatNote(note(1, text('half'))));
const draftIn = (base: string): string => path.join(base, `data/journaal/${half.stage.session}.json`);

const edit = (store: NotebookStore, seen: NotebookView, n: number, change: Partial<Note>): Promise<Result<unknown>> =>
  store.save({ ...among(seen, n).note, ...change }, among(seen, n).version);
const nothing = /^$/;
const first = /citaat-1-/;
const saved = async (answer: Promise<Result<unknown>>): Promise<Result<unknown>[]> => [await answer];

/** Where one exports to, with what an earlier export left there. */
function makeExported(base: string, earlier: string | null): void {
  mkdirSync(path.dirname(exported(base)));
  if (earlier !== null) writeFileSync(exported(base), earlier);
}

const listOf = (one: string | null): string[] => (one === null ? [] : [one]);

/** As the page does; the reader chooses the file. */
function exportTo(store: NotebookStore, base: string, options: AtomicOptions): Promise<Result<unknown>[]> {
  const effects = {
    settings: { current: defaultSettings },
    notebook: async () => store,
    chooseNewFile: async () => exported(base),
    chooseFile: async () => null,
    documents: () => base,
  };
  const { saveExport } = createExchangeHandlers(
    effects as unknown as Parameters<typeof createExchangeHandlers>[0],
    options,
  );
  return saved(saveExport({ extension: 'md', text: text('nieuw') }));
}

export const operations: Readonly<Record<string, Operation>> = {
  create: {
    run: (store) => saved(store.save(note(6, text('nieuw')), null)),
    outcome: ({ live }) => [told(live(6), [], [text('nieuw')])],
    touches: nothing,
  },
  'create for a second letter': {
    run: (store) =>
      saved(store.save({ ...note(6, text('nieuw')), letter: { id: 'andere-brief', sha256: 'cd'.repeat(32) } }, null)),
    outcome: ({ live }) => [told(live(6), [], [text('nieuw')])],
    touches: nothing,
  },
  edit: {
    run: (store, seen) => saved(edit(store, seen, 1, { body: text('nieuw') })),
    outcome: ({ live }) => [told(live(1), [text('oud')], [text('nieuw')])],
    touches: first,
  },
  'edit after a rename outside': {
    before: (base) => {
      mkdirSync(path.join(base, 'Notities/map'));
      const from = path.join(base, 'Notities', letter, 'citaat-1--00000001.md');
      renameSync(from, path.join(base, 'Notities/map/Mijn naam.md'));
    },
    run: (store, seen) => saved(edit(store, seen, 1, { body: text('nieuw') })),
    outcome: ({ live }) => [told(live(1), [text('oud')], [text('nieuw')])],
    touches: /Mijn naam/,
  },
  'tag three notes': {
    run: async (store, seen) => {
      const answers: Result<unknown>[] = [];
      for (const n of [1, 2, 5])
        answers.push(await edit(store, seen, n, { tags: ['samen'], body: text(`label ${n}`) }));
      return answers;
    },
    outcome: ({ live }) =>
      [1, 2, 5].map((n) => told(live(n), [text(n === 5 ? 'tweede' : 'oud')], [text(`label ${n}`)])),
    touches: /citaat-[125]-/,
  },
  delete: {
    run: (store, seen) => saved(store.remove(among(seen, 1).file, among(seen, 1).version)),
    outcome: ({ live, binned }) => [
      told([...live(1).map(() => 'live'), ...binned(1).map(() => 'bin')], ['live'], ['bin']),
    ],
    touches: first,
  },
  restore: {
    run: async (store) => {
      const bin = await store.listBin();
      const [kept] = bin.ok ? bin.value : [];
      return kept === undefined ? [fail('not-found')] : [await store.restore(kept.file, kept.version)];
    },
    outcome: ({ live, binned }) => [
      told([...live(4).map(() => 'live'), ...binned(4).map(() => 'bin')], ['bin'], ['live']),
    ],
    touches: /citaat-4-/,
  },
  'restore an earlier version': {
    run: async (store, seen) => {
      const versions = await store.versions(idOf(5));
      const oldest = versions.ok ? versions.value.at(-1) : undefined;
      if (oldest === undefined) return [fail('not-found')];
      return [await store.restoreVersion({ id: idOf(5), file: oldest.file, base: among(seen, 5).version })];
    },
    outcome: ({ live }) => [told(live(5), [text('tweede')], [text('oud')])],
    touches: /citaat-5-/,
  },
  'save when the file became another': {
    run: async (store, seen, base) => {
      const before = among(seen, 1);
      writeFileSync(path.join(base, 'Notities', before.file), formatNote(note(1, text('buiten'))));
      return [await store.save({ ...before.note, body: text('nieuw') }, before.version)];
    },
    // What came from outside is there in any case; ours is a note of its own, or not yet.
    outcome: ({ live }) => [
      told(live(1), [], [text('buiten')]) === 'new' ? told(live(900), [], [text('nieuw')]) : 'lost',
    ],
    touches: first,
    onceOnly: true,
  },
  'separate a copy': {
    run: async (store, seen) => {
      const copy = seen.conflicts[0]?.copies[0];
      return copy === undefined ? [] : [await store.separate(copy.file, copy.version)];
    },
    outcome: ({ live }) => [
      told([...live(3), ...live(900).map(() => 'own')], [text('kopie'), text('oud')], [text('oud'), 'own']),
    ],
    touches: /kopie/,
  },
  import: {
    run: async (store) => {
      const answers: Result<unknown>[] = [];
      for (const n of [11, 12, 13]) answers.push(await store.save(note(n, text(`invoer ${n}`)), null));
      return answers;
    },
    outcome: ({ live }) => [11, 12, 13].map((n) => told(live(n), [], [text(`invoer ${n}`)])),
    touches: nothing,
  },
  'export to a new file': {
    before: (base) => makeExported(base, null),
    run: (store, _seen, base, options) => exportTo(store, base, options),
    outcome: (disk) => [told(listOf(disk.exported), [], [text('nieuw')])],
    touches: nothing,
    exports: true,
  },
  'export over an earlier file': {
    before: (base) => makeExported(base, text('oud')),
    run: (store, _seen, base, options) => exportTo(store, base, options),
    outcome: (disk) => [told(listOf(disk.exported), [text('oud')], [text('nieuw')])],
    touches: nothing,
    exports: true,
  },
  'save under a name that is not to be replaced': {
    before: (base) => makeExported(base, null),
    run: (_store, _seen, base, options) =>
      saved(saveFile(exported(base), Buffer.from(text('nieuw')), { ...options, overwrite: false })),
    outcome: (disk) => [told(listOf(disk.exported), [], [text('nieuw')])],
    touches: nothing,
    exports: true,
    // The file may be there whatever the disk said; then its name is taken.
    onceOnly: true,
  },
  'keep a briefing': {
    run: (store) => saved(store.keepBriefing(choice('vers', 'nieuw'), null, null)),
    outcome: ({ briefings }) => [told(briefings('vers'), [], [text('nieuw')])],
    touches: nothing,
  },
  'change a briefing': {
    run: async (store) => {
      const kept = await keptIn(store);
      if (!kept.ok) return [kept];
      const { file, version, choice: before } = kept.value;
      return [await store.keepBriefing({ ...before, intro: text('nieuw') }, file, version)];
    },
    outcome: ({ briefings }) => [told(briefings('bewaard'), [text('oud')], [text('nieuw')])],
    touches: /bewaard/,
  },
  'remove a briefing': {
    run: async (store) => {
      const kept = await keptIn(store);
      return [kept.ok ? await store.removeBriefing(kept.value.file, kept.value.version) : kept];
    },
    outcome: ({ briefings, binnedBriefings }) => [
      told(
        [...briefings('bewaard').map(() => 'live'), ...binnedBriefings('bewaard').map(() => 'bin')],
        ['live'],
        ['bin'],
      ),
    ],
    touches: /bewaard/,
  },
  'keep a draft': {
    run: (store, seen) => saved(store.keepDraft({ ...half, base: among(seen, 1).version })),
    outcome: ({ drafts, live }) => [live(1)[0] === text('oud') ? told(drafts(1), [], [text('half')]) : 'touched'],
    touches: nothing,
  },
  move: {
    run: (store, _seen, base) => saved(store.moveTo(path.join(base, 'Elders/Boek'))),
    outcome: ({ folder, live, binned, kept, briefings }) => {
      if (briefings('bewaard').length !== 1) return ['no briefing'];
      const whole = [1, 2, 5].every((n) => live(n).length === 1) && live(3).length === 2 && binned(4).length === 1;
      if (!whole || kept(5).length !== 2) return ['not whole'];
      return [told([path.basename(folder)], ['Notities'], ['Boek'])];
    },
    touches: nothing,
  },
  'drop a draft': {
    before: (base) => writeFileSync(draftIn(base), JSON.stringify({ ...half, count: half.stage.count })),
    run: (store) => saved(store.dropDraft(half.stage)),
    outcome: ({ drafts, live }) => [live(1)[0] === text('oud') ? told(drafts(1), [text('half')], []) : 'touched'],
    touches: nothing,
  },
  'open another folder': {
    run: (store, _seen, base) => saved(store.open(path.join(base, 'Elders/Leeswijzer'))),
    outcome: ({ folder, live }) => {
      const isOther = path.basename(folder) === 'Leeswijzer';
      // The one is whole, or the other is there and has nothing in it.
      if (isOther ? !existsSync(folder) || live(1).length > 0 : live(1)[0] !== text('oud')) return ['not whole'];
      return [isOther ? 'new' : 'old'];
    },
    touches: nothing,
    leaves: true,
  },
  'accept that it is empty': {
    before: (base) => renameSync(path.join(base, 'Notities', letter), path.join(base, 'elders')),
    // Whether it is remembered is not promised: if it is not, the next start asks again.
    run: async (store) => {
      const { status } = await store.acceptEmpty();
      return status === 'ready' ? [] : [fail(status)];
    },
    outcome: ({ heldNotes }) => [heldNotes ? 'old' : 'new'],
    touches: new RegExp(`^${letter}/`),
    mayBe: 'emptied',
  },
  start: {
    before: (base) => {
      for (const folder of [letter, '.geschiedenis', 'Briefings', '']) {
        writeFileSync(path.join(base, 'Notities', folder, `.${'0a'.repeat(12)}.leeswijzer-tmp`), 'half');
      }
      writeFileSync(path.join(base, 'Notities', letter, 'ook-kapot.md'), 'ook geen notitie');
    },
    // Opening is all there is to it.
    run: async () => [],
    outcome: ({ live }) => [told(live(1), [text('oud')], [])],
    touches: nothing,
  },
};
