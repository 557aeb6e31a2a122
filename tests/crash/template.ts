import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AtomicOptions, clearLeftovers } from '../../src/main/store/atomic-file.ts';
import { openLocation } from '../../src/main/store/notebook/location.ts';
import { type NotebookStore, openNotebook } from '../../src/main/store/notebook-store.ts';
import { type BriefingChoice, defaultChoice } from '../../src/shared/briefing/choice.ts';
import { formatNote, type Note } from '../../src/shared/notebook/note.ts';
import type { NotebookView, StoredNote } from '../../src/shared/notebook/view.ts';
import { idOf, noteOf } from '../unit/notebook/support/notes.ts';

/** The notebook that every operation begins with, on one computer. Also made in a child process. */

/** One computer: the notebook in `Notities`, the app's own data in `data`. */
export async function openIn(base: string, options: AtomicOptions = {}): Promise<NotebookStore> {
  mkdirSync(path.join(base, 'data'), { recursive: true });
  await clearLeftovers(path.join(base, 'data')); // as the app does at its start
  const location = await openLocation(path.join(base, 'data/notebook.json'), path.join(base, 'Notities'), options);
  return openNotebook({
    ...options,
    location,
    watch: false,
    newId: () => idOf(900),
    journal: path.join(base, 'data/journaal'),
  });
}

/** A note by its number. */
export const note = (n: number, body: string): Note =>
  noteOf({
    id: idOf(n),
    body,
    selectors: { ...noteOf().selectors, quote: { exact: `citaat ${n}`, prefix: '', suffix: '' } },
  });
export const letter = noteOf().letter.id;
/** Long enough for several short writes. */
export const text = (what: string): string => `${what}: ${'Navragen. '.repeat(60)}\n`;

/** A notebook with some of everything. */
export async function makeTemplate(base: string): Promise<void> {
  const store = await openIn(base);
  for (const n of [1, 2, 3, 4, 5]) await store.save(note(n, text('oud')), null);
  await store.save({ ...live(store, 5).note, body: text('tweede') }, live(store, 5).version);
  await store.remove(live(store, 4).file, live(store, 4).version);
  const folder = path.join(base, 'Notities', letter);
  writeFileSync(path.join(folder, 'kopie (1).md'), formatNote(note(3, text('kopie'))));
  writeFileSync(path.join(folder, 'kapot.md'), 'geen notitie');
  writeFileSync(path.join(folder, 'plaatje.png'), Buffer.of(0, 255, 1));
  await store.keepBriefing(choice('bewaard', 'oud'), null, null);
  writeFileSync(path.join(base, 'Notities/Briefings/kapot.briefing'), 'geen keuze');
  await store.refresh();
}

/** A choice for a briefing with this title and a long introduction. */
export const choice = (title: string, what: string): BriefingChoice => ({
  ...defaultChoice({ kind: 'letter' }),
  title,
  intro: text(what),
});

/** A note of the template as it is now. */
export const live = (store: NotebookStore, n: number): StoredNote => among(store.view, n);

export function among({ notes }: NotebookView, n: number): StoredNote {
  const found = notes.find((stored) => stored.note.id === idOf(n));
  if (found === undefined) throw new Error(`note ${n} is not there`);
  return found;
}

/** What is written for elsewhere, beside the notebook and the app's own data. */
export const exported = (base: string): string => path.join(base, 'Uitvoer/notities.md');
