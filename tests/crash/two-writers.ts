import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLocation } from '../../src/main/store/notebook/location.ts';
import { type NotebookOptions, type NotebookStore, openNotebook } from '../../src/main/store/notebook-store.ts';
import { type Note, newNoteId, parseNote } from '../../src/shared/notebook/note.ts';
import { selectorsAt } from '../../src/shared/notebook/selectors.ts';
import { published } from '../app/support/notebook.ts';
import { noteOf } from '../unit/notebook/support/notes.ts';
import { openPageWriter, type PageReport, type PageWriter } from './page-writer.ts';
import { type Random, randomFrom } from './random.ts';
import { refuseNowAndThen } from './refusing-disk.ts';

/**
 * Two app instances, another editor and a program for synchronising, all at one folder at once and without regard for
 * each other. One app is a store that is called at random, the other a page that somebody reads and writes in, whose
 * disk takes nothing now and then, and which goes in the midst of what it does. Each
 * sentence that an app says is saved must be found afterwards: in a note, the history or the bin; and what was typed in
 * the page and not saved, in a draft or in its editor.
 */

export interface Outcome {
  /** Operations of the apps, and what became of them. */
  operations: number;
  /** How many of them went through the page. */
  byPage: number;
  acknowledged: number;
  keptBoth: number;
  refused: number;
  /** Writes that the page's disk refused, and how often the page went in the midst of what it did. */
  byDisk: number;
  reloads: number;
  /** Writes of the other editor, and doings of the synchroniser. */
  outside: number;
  synced: number;
  /** Acknowledged sentences that are nowhere. */
  lost: string[];
  /** What was thrown: always a bug. */
  thrown: string[];
  /** Files of ours that cannot be read. */
  torn: string[];
  /** Sentences that the page said to be saved before they were. */
  early: string[];
  /** What others wrote and the page replaced without having shown it. */
  overwritten: string[];
}

/** `refusing`: the page's disk takes nothing now and then, in the notebook or the journal. */
export async function runTwoWriters(seed: number, operations: number, refusing = false): Promise<Outcome> {
  const base = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'leeswijzer-two-'));
  const folder = path.join(base, 'Notities');
  mkdirSync(folder);
  const random = randomFrom(seed);
  const outcome: Outcome = {
    operations: 0,
    byPage: 0,
    acknowledged: 0,
    keptBoth: 0,
    refused: 0,
    byDisk: 0,
    reloads: 0,
    outside: 0,
    synced: 0,
    lost: [],
    thrown: [],
    torn: [],
    early: [],
    overwritten: [],
  };
  const acknowledged = new Set<string>();
  let going = true;
  const open = async (name: string, options: Partial<NotebookOptions> = {}): Promise<NotebookStore> => {
    mkdirSync(path.join(base, name));
    const location = await openLocation(path.join(base, name, 'notebook.json'), folder);
    const newId = (): string => newNoteId(random.whole(2 ** 40), bytesFrom(random));
    return openNotebook({ location, journal: journalOf(base, name), watch: false, newId, ...options });
  };
  const work = async (act: () => Promise<void>, done = (): void => {}): Promise<void> => {
    while (going) {
      await act().catch((error: unknown) => outcome.thrown.push(String(error)));
      done();
      if (++outcome.operations >= operations) going = false;
    }
  };

  const disk = refuseNowAndThen(
    [
      { folder, share: 0.02, longest: 30 },
      { folder: journalOf(base, 'pagina'), share: 0.05, longest: 4 },
    ],
    random,
  );
  if (!refusing) disk.relent();
  let told = (): void => {};
  const ofPage = await open('pagina', { files: disk.files, onChange: () => told() });
  const page = await openPageWriter({
    store: ofPage,
    isRefused: () => disk.refuses(folder),
    onNotebook: (listener) => {
      told = listener;
    },
    random,
    name: `${seed}-pagina`,
  });
  await Promise.all([
    work(createWriter(await open('winkel'), random, `${seed}-0`, outcome, acknowledged, page.writtenIn)),
    work(page.act, () => outcome.byPage++),
    repeat(() => going, random, createEditor(folder, random, outcome, page.writtenIn)),
    repeat(() => going, random, createSynchroniser(folder, random, outcome)),
  ]);
  disk.relent();
  const report = await page.close();
  await ofPage.settled(); // as at the end of the app
  const text = allText(folder, outcome);
  const isLost = (sentence: string): boolean => !text.includes(sentence);
  outcome.lost = [...acknowledged, ...report.acknowledged].filter(isLost);
  outcome.lost.push(...unkept(report, `${text}${draftsIn(journalOf(base, 'pagina'))}${report.editing}`));
  outcome.acknowledged = acknowledged.size + report.acknowledged.size;
  outcome.keptBoth += report.keptBoth;
  outcome.refused += report.refused;
  outcome.byDisk = disk.refused;
  outcome.reloads = report.reloads;
  outcome.early.push(...report.early);
  outcome.overwritten.push(...report.overwritten);
  rmSync(base, { recursive: true, force: true });
  return outcome;
}

const journalOf = (base: string, name: string): string => path.join(base, name, 'journaal');

/** What was typed in the page and is nowhere, though the page never said that it was saved. */
const unkept = ({ typed, acknowledged }: PageReport, text: string): string[] =>
  [...typed].filter((sentence) => !acknowledged.has(sentence) && !text.includes(sentence));

/** The note that is open in the page: the others often change just that one, or else they would hardly ever meet. */
type WrittenIn = PageWriter['writtenIn'];

const bytesFrom = (random: Random): Uint8Array => Uint8Array.from({ length: 10 }, () => random.whole(256));

/** Does something again and again, in between what the others do. */
async function repeat(going: () => boolean, random: Random, act: () => void): Promise<void> {
  while (going()) {
    for (let turns = random.whole(60); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    try {
      act();
    } catch (error) {
      // The file may be gone, or a folder stand in its place: these actors do not care.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

/** Few, so that files want the same names; in the letter, so that the page finds them soon. */
const passages = Array.from({ length: 9 }, (_, i) =>
  selectorsAt(published.letter, { start: 1000 * i + 100, end: 1000 * i + 140 }),
);

function createWriter(
  store: NotebookStore,
  random: Random,
  name: string,
  outcome: Outcome,
  acknowledged: Set<string>,
  writtenIn: WrittenIn,
): () => Promise<void> {
  let count = 0;
  /** What this writer's window shows: sometimes older than the disk. */
  let seen = store.view;

  async function save(note: Note, base: string | null): Promise<void> {
    const sentence = `<<${name}-${count++}>>`;
    const saved = await store.save({ ...note, body: `${note.body}${sentence}\n` }, base);
    if (!saved.ok) outcome.refused++;
    else {
      acknowledged.add(sentence);
      if (saved.value.how === 'kept-both') outcome.keptBoth++;
    }
  }
  const fresh = (): Note =>
    noteOf({
      id: newNoteId(random.whole(2 ** 40), bytesFrom(random)),
      body: '',
      selectors: random.pick(passages) ?? noteOf().selectors,
    });

  return async () => {
    const hot = random.chance(0.4) ? writtenIn()?.note.id : undefined;
    const stored = seen.notes.find(({ note }) => note.id === hot) ?? random.pick(seen.notes);
    const what = random.whole(100);
    const copy = random.pick(seen.conflicts)?.copies[0];
    if (stored === undefined || (what < 8 && seen.notes.length < 16)) await save(fresh(), null);
    // Else the folder would fill up with copies, as nobody else puts it in order.
    else if (copy !== undefined && seen.conflicts.length > 10) await store.remove(copy.file, copy.version);
    else if (seen.notes.length > 24) await store.remove(stored.file, stored.version);
    else if (what < 60) await save(stored.note, stored.version);
    else if (what < 66) await save({ ...stored.note, tags: [`t${random.whole(5)}`] }, stored.version);
    else if (what < 73) await store.remove(stored.file, stored.version);
    else if (what < 78) {
      const bin = await store.listBin();
      const kept = bin.ok ? random.pick(bin.value) : undefined;
      if (kept !== undefined) await store.restore(kept.file, kept.version);
    } else if (what < 81) {
      const versions = await store.versions(stored.note.id);
      const version = versions.ok ? random.pick(versions.value) : undefined;
      if (version !== undefined)
        await store.restoreVersion({ id: stored.note.id, file: version.file, base: stored.version });
    } else if (what < 84) {
      if (copy !== undefined)
        await (random.chance(0.5) ? store.separate(copy.file, copy.version) : store.remove(copy.file, copy.version));
    } else if (what < 86) await store.acceptEmpty();
    else await store.refresh();
    if (random.chance(0.7)) seen = store.view;
  };
}

/** Note files that a person sees. */
function notesIn(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = path.join(prefix, entry.name);
    if (entry.isDirectory()) return notesIn(folder, name);
    return name.endsWith('.md') ? [name] : [];
  });
}

/** Reads a file, thinks for a while, and writes over whatever is there by then; in place, in two goes. */
function createEditor(folder: string, random: Random, outcome: Outcome, writtenIn: WrittenIn): () => void {
  let open: { file: string; text: string } | null = null;
  let half: { file: string; rest: string } | null = null;
  return () => {
    if (half !== null) {
      writeFileSync(half.file, half.rest, { flag: 'a' });
      half = null;
      return;
    }
    const hot = random.chance(0.4) ? writtenIn()?.file : undefined;
    const name = hot ?? random.pick(notesIn(folder));
    if (open !== null) {
      outcome.outside++;
      const text = `${open.text}buiten ${random.whole(1e9)}\n`;
      const cut = random.whole(text.length);
      writeFileSync(open.file, text.slice(0, cut));
      half = { file: open.file, rest: text.slice(cut) };
      open = null;
    } else if (name !== undefined) {
      const file = path.join(folder, name);
      if (random.chance(0.15)) renameSync(file, path.join(path.dirname(file), `Naam ${random.whole(1e6)}.md`));
      else open = { file, text: readFileSync(file, 'utf8') };
    }
  };
}

/** Brings old versions late and out of order, makes conflict copies, deletes, and brings back what was deleted. */
function createSynchroniser(folder: string, random: Random, outcome: Outcome): () => void {
  const under: { file: string; bytes: Buffer }[] = [];
  return () => {
    const name = random.pick(notesIn(folder));
    const file = name === undefined ? null : path.join(folder, name);
    const what = random.whole(100);
    if (file !== null && (what < 40 || under.length === 0)) {
      under.push({ file, bytes: readFileSync(file) });
      return;
    }
    const arriving = under.splice(random.whole(under.length), 1)[0];
    if (arriving === undefined) return;
    outcome.synced++;
    const here = existsSync(arriving.file) ? readFileSync(arriving.file) : null;
    if (what < 55) {
      // A deletion elsewhere: taken over where the file is still what it was there, and undone later.
      if (here?.equals(arriving.bytes)) unlinkSync(arriving.file);
      under.push(arriving);
    } else if (here === null || here.equals(arriving.bytes)) deliver(arriving.file, arriving.bytes);
    else {
      const copy = arriving.file.replace(
        /\.md$/,
        `.sync-conflict-20261123-${String(random.whole(1e6)).padStart(6, '0')}-ABCDEFG.md`,
      );
      if (random.chance(0.5)) deliver(copy, arriving.bytes);
      else {
        renameSync(arriving.file, copy);
        deliver(arriving.file, arriving.bytes);
      }
    }
  };
}

function deliver(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.tmp`, bytes);
  renameSync(`${file}.tmp`, file);
}

/** The text of all notes, whatever folder they are in; files of ours that are torn are noted. */
function allText(folder: string, outcome: Outcome): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files
    .map((file) => {
      const read = parseNote(readFileSync(path.join(folder, file), 'utf8'));
      // What the editor left half written is its own doing; what only we write must be whole.
      if (!read.ok && /^\.geschiedenis/.test(file)) outcome.torn.push(file);
      return read.ok ? read.value.note.body : '';
    })
    .join('\n');
}

/** The text of what a journal keeps. */
function draftsIn(journal: string): string {
  const files = readdirSync(journal).filter((file) => file.endsWith('.json'));
  return files.map((file) => readFileSync(path.join(journal, file), 'utf8')).join('\n');
}
