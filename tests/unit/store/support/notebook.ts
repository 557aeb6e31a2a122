import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AtomicOptions } from '../../../../src/main/store/atomic-file.ts';
import { openLocation } from '../../../../src/main/store/notebook/location.ts';
import { type NotebookOptions, type NotebookStore, openNotebook } from '../../../../src/main/store/notebook-store.ts';
import type { Note } from '../../../../src/shared/notebook/note.ts';
import type { Draft, StoredNote } from '../../../../src/shared/notebook/view.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { idOf, noteOf } from '../../notebook/support/notes.ts';

/** A notebook in `base/Notities`, with the app's own data in `base/data`, as one computer has it. */
export async function notebookIn(
  base: string,
  options: AtomicOptions & Partial<Pick<NotebookOptions, 'newId' | 'watch' | 'onChange'>> = {},
  data = 'data',
): Promise<NotebookStore> {
  mkdirSync(path.join(base, data), { recursive: true });
  const location = await openLocation(path.join(base, data, 'notebook.json'), path.join(base, 'Notities'), options);
  return openNotebook({ watch: false, ...options, location, journal: path.join(base, data, 'journaal') });
}

/** What the tests of a notebook do with it in the folder of each test (`freshFolder`). */
export function notebookOf(inFolder: (name?: string) => string) {
  /** A path in the notebook's folder. */
  const book = (name = ''): string => path.join(inFolder('Notities'), name);
  return {
    book,
    /** Writes a file of it as another program does. */
    write(file: string, text: string | Uint8Array): void {
      mkdirSync(path.dirname(book(file)), { recursive: true });
      writeFileSync(book(file), text);
    },
    open: (options: Parameters<typeof notebookIn>[1] = {}): Promise<NotebookStore> => notebookIn(inFolder(), options),
    create: async (store: NotebookStore, note: Note): Promise<StoredNote> => must(await store.save(note, null)).stored,
  };
}

/** What its notes say, sorted. */
export const bodies = ({ view }: NotebookStore): string[] => view.notes.map(({ note }) => note.body).sort();

/** The value of an answer; throws when it is none. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

/** A note whose text is a sentence, and which has a file name of its own. */
export const sentence = (n: number, body = `Zin ${n}.\n`): Note =>
  noteOf({
    id: idOf(n),
    body,
    selectors: { ...noteOf().selectors, quote: { exact: `citaat ${n}`, prefix: '', suffix: '' } },
  });

/** Typing in a note as an editor keeps it; by itself the first change in the session with the number of the note. */
export const draftOf = (
  n: number,
  text: string,
  { base = null, session = n, count = 1 }: { base?: string | null; session?: number; count?: number } = {},
): Draft => ({ id: idOf(n), base, text, stage: { session: sessionOf(session), count } });

export const sessionOf = (n: number): string => `5e551074-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** All files under a folder with their bytes as text, by path with slashes. */
export function filesIn(folder: string, prefix = ''): Map<string, string> {
  const entries = readdirSync(path.join(folder, prefix), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) return [...filesIn(folder, name)];
      return entry.isFile() ? [[name, readFileSync(path.join(folder, name), 'utf8')]] : [];
    }),
  );
}
