import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLocation } from '../../src/main/store/notebook/location.ts';
import { type NotebookStore, openNotebook } from '../../src/main/store/notebook-store.ts';
import { formatNote } from '../../src/shared/notebook/note.ts';
import { idOf, noteOf } from '../unit/notebook/support/notes.ts';
import { median, type Row } from './table.ts';

const count = 10_000;

/** A notebook of 10,000 notes: reading it beside reading its files, saving beside a bare durable write, in turns. */
export async function measureNotebook(runs: number): Promise<Row[]> {
  const base = mkdtempSync(path.join(tmpdir(), 'leeswijzer-bench-'));
  try {
    const folder = path.join(base, 'Notities/brief');
    mkdirSync(folder, { recursive: true });
    for (let n = 0; n < count; n++) {
      const body = `Navragen ${n}. ${'De haven van Hodeida is het kruispunt van hulp. '.repeat(4)}\n`;
      writeFileSync(
        path.join(folder, `notitie--${n.toString(16).padStart(8, '0')}.md`),
        formatNote(noteOf({ id: idOf(n), body })),
      );
    }
    return [await load(base, folder, Math.min(runs, 7)), ...(await save(base, 20 * runs))];
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

async function open(base: string): Promise<NotebookStore> {
  const location = await openLocation(path.join(base, 'notebook.json'), path.join(base, 'Notities'));
  return openNotebook({ location, journal: path.join(base, 'journaal'), watch: false });
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function load(base: string, folder: string, runs: number): Promise<Row> {
  await readAll(folder);
  await open(base);
  const times: { plain: number; notebook: number }[] = [];
  for (let i = 0; i < runs; i++) {
    times.push({ plain: await timed(() => readAll(folder)), notebook: await timed(() => open(base)) });
  }
  const [plain, notebook] = [median(times.map((t) => t.plain)), median(times.map((t) => t.notebook))];
  return {
    what: `opening a notebook of ${count} notes, to reading its files`,
    value: notebook / plain,
    limit: 3,
    unit: '×',
    how: `medians of ${runs}, in turns (${notebook.toFixed(0)} ms to ${plain.toFixed(0)} ms)`,
  };
}

/** As many at a time as the notebook reads. */
async function readAll(folder: string): Promise<void> {
  const names = await files.readdir(folder);
  let next = 0;
  const read = async (): Promise<void> => {
    for (let i = next++; i < names.length; i = next++) await files.readFile(path.join(folder, names[i] as string));
  };
  await Promise.all(Array.from({ length: 24 }, read));
}

async function save(base: string, runs: number): Promise<Row[]> {
  const store = await open(base);
  const bare = path.join(base, 'Notities/bare.txt');
  const times: { bare: number; saved: number }[] = [];
  let stored = store.view.notes[0];
  for (let i = 0; i < runs && stored !== undefined; i++) {
    const { note, version }: typeof stored = stored;
    const edited = { ...note, body: `${note.body}${i}\n`.slice(-400) };
    const bytes = Buffer.from(formatNote(edited));
    const plain = await timed(() => writeBare(bare, bytes));
    const time = await timed(async () => {
      const saved = await store.save(edited, version);
      if (!saved.ok) throw new Error(saved.code);
      stored = saved.value.stored;
    });
    times.push({ bare: plain, saved: time });
  }
  const p95 = (list: readonly number[]): number =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? Number.NaN;
  const [plain, saved] = [p95(times.map((t) => t.bare)), p95(times.map((t) => t.saved))];
  return [
    {
      what: `a save acknowledged among ${count} notes, to a bare write, fsync and rename`,
      value: saved / plain,
      limit: 10,
      unit: '×',
      how: `95th percentiles of ${runs}, in turns (${saved.toFixed(1)} ms to ${plain.toFixed(1)} ms)`,
    },
  ];
}

async function writeBare(file: string, bytes: Buffer): Promise<void> {
  const handle = await files.open(`${file}.tmp`, 'w');
  await handle.write(bytes);
  await handle.sync();
  await handle.close();
  await files.rename(`${file}.tmp`, file);
}
