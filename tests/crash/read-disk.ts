import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseChoice } from '../../src/shared/briefing/choice.ts';
import { type Note, parseNote } from '../../src/shared/notebook/note.ts';
import { idOf } from '../unit/notebook/support/notes.ts';
import { exported } from './template.ts';

/** The bodies of the notes by id, as a person with a text editor would find them. */
export interface Disk {
  readonly live: (n: number) => string[];
  readonly binned: (n: number) => string[];
  readonly kept: (n: number) => string[];
  readonly drafts: (n: number) => string[];
  /** The introductions of the choices for briefings by title, in the folder and in the bin. */
  readonly briefings: (title: string) => string[];
  readonly binnedBriefings: (title: string) => string[];
  /** What was written for elsewhere; null if there is no such file. */
  readonly exported: string | null;
  readonly folder: string;
  /** What the app remembers of it: that notes were in it. */
  readonly heldNotes: boolean;
}

/** Reads the disk without the app's own reading. Throws at a note that is torn. */
export function readDisk(base: string): Disk {
  const location = JSON.parse(readFileSync(path.join(base, 'data/notebook.json'), 'utf8')) as {
    folder: string;
    heldNotes: boolean;
  };
  const { folder, heldNotes } = location;
  const bodies = (from: string, hidden: boolean) => {
    const files = existsSync(from) ? readdirSync(from, { recursive: true, encoding: 'utf8' }) : [];
    const chosen = files.filter(
      (file) => file.endsWith('.md') && !/kapot[^/]*\.md$/.test(file) && (hidden || !file.startsWith('.')),
    );
    return chosen.flatMap((file) => {
      const read = parseNote(readFileSync(path.join(from, file), 'utf8'));
      if (!read.ok) throw new Error(`torn: ${file} (${read.code})`);
      return [read.value.note];
    });
  };
  const of = (notes: readonly Note[]) => (n: number) =>
    notes.filter(({ id }) => id === idOf(n)).map(({ body }) => body);
  const journal = path.join(base, 'data/journaal');
  const drafts = (existsSync(journal) ? readdirSync(journal) : [])
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const draft = JSON.parse(readFileSync(path.join(journal, file), 'utf8')) as { text: string };
      const read = parseNote(draft.text);
      return read.ok ? [read.value.note] : [];
    });
  return {
    exported: existsSync(exported(base)) ? readFileSync(exported(base), 'utf8') : null,
    folder,
    heldNotes,
    live: of(bodies(folder, false)),
    binned: of(bodies(path.join(folder, '.prullenbak'), true)),
    kept: of(bodies(path.join(folder, '.geschiedenis'), true)),
    drafts: of(drafts),
    briefings: introsIn(path.join(folder, 'Briefings')),
    binnedBriefings: introsIn(path.join(folder, '.prullenbak/Briefings')),
  };
}

function introsIn(folder: string): (title: string) => string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /(?<!kapot)\.briefing$/.test(file)) : [];
  const choices = files.map((file) => {
    const read = parseChoice(readFileSync(path.join(folder, file), 'utf8'));
    if (!read.ok) throw new Error(`torn: ${file} (${read.code})`);
    return read.value.choice;
  });
  return (title) => choices.filter((one) => one.title === title).map(({ intro }) => intro);
}
