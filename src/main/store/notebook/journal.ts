import path from 'node:path';
import { z } from 'zod';
import type { Draft } from '../../../shared/notebook/view.ts';
import { createTurns } from '../../../shared/turns.ts';
import { clearLeftovers, codeOf, type Disk, renameOver, writeFileAtomic } from '../atomic-file.ts';
import { versionOf } from './note-file.ts';
import { freePath, goneIsNull } from './paths.ts';
import { series } from './write-note.ts';

/**
 * Typing that is not saved yet, in the app's own data folder: there it can be written when the notebook cannot. A note
 * has one draft of the editor that is open, which later typing replaces. What an earlier page or editor left, in this run
 * of the app or one before, is nobody's to replace: it stays beside it until its text is saved or the user lets go of it.
 * A draft that the disk did not take is offered all the same, and is tried again with whatever is kept next.
 */
export interface Journal {
  /** All of it, those of one note after each other. */
  readonly drafts: readonly Draft[];
  /** What is in its folder and cannot be read, looked at anew: the whole paths, each with why. */
  unreadable(): Promise<{ readonly file: string; readonly detail: string }[]>;
  /**
   * Writes a draft over the one of the same note that it goes on from. Resolves when it is on the disk; rejects with the
   * system's error. `leaves`: its editor ends, and what is typed in that note from now on does not go on from it.
   */
  keep(draft: Draft, leaves?: boolean): Promise<void>;
  /** Forgets the draft of a note with this text. */
  drop(id: string, text: string): Promise<void>;
  /** A page begins, which holds nothing of what is kept by now. */
  begin(): void;
  /** How often a draft of this note was to be kept: what tells typing of before a save from typing of after it. */
  count(id: string): number;
  /**
   * A note was saved by a save that was asked for at this count. The draft of before goes, and every draft that says the
   * same; a later one starts from this version from now on. Null: what was saved stands beside the note.
   */
  saved(id: string, says: (text: string) => boolean, count: number, version: string | null): Promise<void>;
  /** Resolves once nothing of it is under way any more, and what the disk did not take has been tried once more. */
  settled(): Promise<void>;
}

const draftSchema = z.object({
  id: z.string().regex(/^[0-9a-f-]{36}$/),
  base: z.string().nullable(),
  text: z.string(),
});

/** A file that cannot be read stays where it is. A folder that cannot be made is told of when a draft is to be kept. */
export async function openJournal(folder: string, disk: Disk): Promise<Journal> {
  const { files } = disk;
  await files.mkdir(folder, { recursive: true }).catch(() => {});
  await clearLeftovers(folder, files);
  /** By the name of the file, without its ending. */
  const drafts = new Map<string, Draft>();
  /** How often a draft was to be kept, by id. */
  const counts = new Map<string, number>();
  /**
   * Of the editor that is open, by id: which of those drafts is the one that is kept, and the versions that its typing
   * may go on from, for a page that has not heard of the newest yet.
   */
  const kept = new Map<string, { number: number; readonly bases: Set<string | null> }>();
  const names = await files.readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const draft = await readDraft(path.join(folder, name), disk);
    if (typeof draft === 'string') console.error(`[notebook] unsaved text that cannot be read: ${name} (${draft})`);
    else drafts.set(path.basename(name, '.json'), draft);
  }

  const turns = createTurns();
  /** What the disk did not take, by the name of its file. */
  const unwritten = new Set<string>();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    turns(async () => {
      const waiting = [...unwritten];
      try {
        return await work();
      } finally {
        await writeAgain(waiting);
      }
    });
  const count = (id: string): number => counts.get(id) ?? 0;
  const fileOf = (name: string): string => path.join(folder, `${name}.json`);
  async function write(name: string, { id, base, text }: Draft): Promise<void> {
    drafts.set(name, { id, base, text });
    unwritten.add(name);
    await files.mkdir(folder, { recursive: true });
    await writeFileAtomic(fileOf(name), `${JSON.stringify({ id, base, text }, null, 2)}\n`, disk);
    unwritten.delete(name);
  }
  async function writeAgain(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const draft = drafts.get(name);
      if (draft === undefined || !unwritten.has(name)) continue;
      const isWritten = await write(name, draft).then(
        () => true,
        () => false,
      );
      if (!isWritten) return; // nor will the disk take the others
    }
  }
  /** A draft of before that could not be read when all were, by whatever the disk said then: nothing is written over it. */
  async function putAside(id: string): Promise<void> {
    if ((await files.lstat(fileOf(id)).catch(goneIsNull)) === null) return;
    const aside = await freePath(folder, series(`${id}.json`), disk);
    await renameOver(fileOf(id), aside, disk);
    const draft = await readDraft(aside, disk);
    if (typeof draft !== 'string') drafts.set(path.basename(aside, '.json'), draft);
  }
  async function keep(draft: Draft, number: number): Promise<void> {
    const { id, base, text } = draft;
    // A note that is opened anew may be another by then: typing in it does not go on from what was typed before.
    const mine = kept.get(id);
    const goesOn = mine?.bases.has(base) === true;
    const earlier = goesOn ? undefined : drafts.get(id);
    if (earlier !== undefined && earlier.text !== text) {
      await write(`${id}-${versionOf(Buffer.from(earlier.text)).slice(0, 8)}`, earlier);
    }
    if (earlier === undefined && mine === undefined) await putAside(id);
    kept.set(id, { number, bases: goesOn ? mine.bases : new Set([base]) });
    await write(id, draft);
  }
  async function remove(name: string): Promise<void> {
    await files.unlink(fileOf(name)).catch(goneIsNull);
    drafts.delete(name);
    unwritten.delete(name);
  }
  /** What has been saved is not offered any more, also where its file cannot be removed. */
  async function forget(name: string): Promise<void> {
    drafts.delete(name);
    unwritten.delete(name);
    await remove(name);
  }
  const of = (id: string): [string, Draft][] => [...drafts].filter(([, draft]) => draft.id === id);

  return {
    get drafts() {
      return [...drafts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
    },
    async unreadable() {
      const found: { file: string; detail: string }[] = [];
      try {
        for (const name of (await files.readdir(folder)).sort().filter((one) => one.endsWith('.json'))) {
          const draft = await readDraft(path.join(folder, name), disk);
          if (typeof draft === 'string' && draft !== 'ENOENT')
            found.push({ file: path.join(folder, name), detail: draft });
        }
      } catch (error) {
        if (codeOf(error) === '') throw error;
        if (codeOf(error) !== 'ENOENT') found.push({ file: folder, detail: codeOf(error) });
      }
      return found;
    },
    keep(draft, leaves = false) {
      const number = count(draft.id) + 1; // as of now, however long the ones before it take
      counts.set(draft.id, number);
      return inTurn(async () => {
        await keep(draft, number);
        if (leaves) kept.delete(draft.id);
      });
    },
    drop: (id, text) =>
      inTurn(async () => {
        for (const [name, draft] of of(id)) if (draft.text === text) await remove(name);
      }),
    begin: () => kept.clear(),
    count,
    saved: (id, says, before, version) =>
      inTurn(async () => {
        for (const [name, draft] of of(id)) {
          const mine = name === id ? kept.get(id) : undefined;
          if (says(draft.text) || (mine !== undefined && mine.number <= before)) await forget(name);
          else if (mine !== undefined && version !== null) {
            mine.bases.add(version);
            await write(name, { ...draft, base: version });
          }
        }
      }),
    settled: () => inTurn(async () => {}),
  };
}

/** A draft, or why it cannot be read: the system's code, or that it is none. */
async function readDraft(file: string, { files }: Disk): Promise<Draft | string> {
  try {
    const read = draftSchema.safeParse(JSON.parse(await files.readFile(file, 'utf8')));
    return read.success ? read.data : 'no-draft';
  } catch (error) {
    return codeOf(error) || 'no-draft';
  }
}
