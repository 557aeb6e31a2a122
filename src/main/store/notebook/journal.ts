import path from 'node:path';
import { z } from 'zod';
import { sessionSchema } from '../../../shared/contract.ts';
import type { Draft, TypingStage } from '../../../shared/notebook/view.ts';
import { createTurns } from '../../../shared/turns.ts';
import { clearLeftovers, codeOf, type Disk, writeFileAtomic } from '../atomic-file.ts';
import { goneIsNull } from './paths.ts';

/**
 * Typing that is not saved yet, in the app's own data folder: there it can be written when the notebook cannot. Each
 * session, which is one stay in the editor, has one draft, which later typing in it replaces. What another session left,
 * in this run of the app or one before, is nobody's to replace: it stays until its text is saved or the user lets go of
 * it. A draft that the disk did not take is offered all the same, and is tried again with whatever is kept next.
 */
export interface Journal {
  /** All of it, those of one note after each other. */
  readonly drafts: readonly Draft[];
  /**
   * What is in its folder and cannot be read, looked at anew: the whole paths, each with why. What can be read by now is
   * offered from now on.
   */
  unreadable(): Promise<{ readonly file: string; readonly detail: string }[]>;
  /**
   * Writes a draft over the one of its session, unless that is of a later stage, or what had been typed by then is saved:
   * drafts and saves take different ways. Resolves when it is on the disk; rejects with the system's error.
   */
  keep(draft: Draft): Promise<void>;
  /** Forgets what a session had typed by a stage. Rejects where the disk does not remove it: then it is still offered. */
  drop(stage: TypingStage): Promise<void>;
  /**
   * What a session had typed by a stage was saved: it is not offered any more, though its file cannot be removed. What was
   * typed later, from the same version as that, starts from the version that was `made` from now on. Null: what was saved
   * stands beside the note.
   */
  saved(stage: TypingStage, from: string | null, made: string | null): Promise<void>;
  /** Resolves once nothing of it is under way any more, and what the disk did not take has been tried once more. */
  settled(): Promise<void>;
}

/** The name of the file is that of the session. */
const draftSchema = z.object({
  id: z.string().regex(/^[0-9a-f-]{36}$/),
  base: z.string().nullable(),
  text: z.string(),
  count: z.int().min(0).default(0),
});

/** A file that cannot be read stays where it is. A folder that cannot be made is told of when a draft is to be kept. */
export async function openJournal(folder: string, disk: Disk): Promise<Journal> {
  const { files } = disk;
  await files.mkdir(folder, { recursive: true }).catch(() => {});
  await clearLeftovers(folder, files);
  /** By session. */
  const drafts = new Map<string, Draft>();
  /** Up to where the typing of sessions of this run is saved. */
  const savedUpTo = new Map<string, number>();
  for (const { file, draft } of await readAll(folder, disk).catch(() => [])) {
    if (typeof draft === 'string') console.error(`[notebook] unsaved text that cannot be read: ${file} (${draft})`);
    else drafts.set(draft.stage.session, draft);
  }

  const turns = createTurns();
  /** Sessions whose draft the disk did not take. */
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
  const fileOf = (session: string): string => path.join(folder, `${session}.json`);
  async function write(draft: Draft): Promise<void> {
    const { id, base, text, stage } = draft;
    drafts.set(stage.session, draft);
    unwritten.add(stage.session);
    await files.mkdir(folder, { recursive: true });
    const content = JSON.stringify({ id, base, count: stage.count, text }, null, 2);
    await writeFileAtomic(fileOf(stage.session), `${content}\n`, disk);
    unwritten.delete(stage.session);
  }
  async function writeAgain(sessions: readonly string[]): Promise<void> {
    for (const session of sessions) {
      const draft = drafts.get(session);
      if (draft === undefined || !unwritten.has(session)) continue;
      const isWritten = await write(draft).then(
        () => true,
        () => false,
      );
      if (!isWritten) return; // nor will the disk take the others
    }
  }
  const unlink = (session: string): Promise<unknown> => files.unlink(fileOf(session)).catch(goneIsNull);
  function forget(session: string): void {
    drafts.delete(session);
    unwritten.delete(session);
  }

  return {
    get drafts() {
      const inOrder = (a: Draft, b: Draft): boolean =>
        a.id === b.id ? a.stage.session < b.stage.session : a.id < b.id;
      return [...drafts.values()].sort((a, b) => (inOrder(a, b) ? -1 : 1));
    },
    unreadable: () =>
      inTurn(async () => {
        const found: { file: string; detail: string }[] = [];
        try {
          for (const { file, draft } of await readAll(folder, disk)) {
            if (typeof draft === 'string') found.push({ file, detail: draft });
            else if (!drafts.has(draft.stage.session) && !savedUpTo.has(draft.stage.session))
              drafts.set(draft.stage.session, draft);
          }
        } catch (error) {
          if (codeOf(error) === '') throw error;
          if (codeOf(error) !== 'ENOENT') found.push({ file: folder, detail: codeOf(error) });
        }
        return found;
      }),
    keep: (draft) =>
      inTurn(async () => {
        const { session, count } = draft.stage;
        if (count <= (savedUpTo.get(session) ?? -1)) return;
        const before = drafts.get(session);
        if (before === undefined || before.stage.count <= count) await write(draft);
        else if (unwritten.has(session)) await write(before);
      }),
    drop: ({ session, count }) =>
      inTurn(async () => {
        const draft = drafts.get(session);
        if (draft === undefined || draft.stage.count > count) return;
        await unlink(session);
        forget(session);
      }),
    saved: ({ session, count }, from, made) =>
      inTurn(async () => {
        savedUpTo.set(session, Math.max(count, savedUpTo.get(session) ?? 0));
        const draft = drafts.get(session);
        if (draft === undefined) return;
        if (draft.stage.count <= count) {
          forget(session);
          await unlink(session);
        } else if (made !== null && draft.base === from) await write({ ...draft, base: made });
      }),
    settled: () => inTurn(async () => {}),
  };
}

/** What is in the folder, each a draft or why it cannot be read. Rejects where the folder cannot be listed. */
async function readAll(
  folder: string,
  disk: Disk,
): Promise<{ readonly file: string; readonly draft: Draft | string }[]> {
  const all: { file: string; draft: Draft | string }[] = [];
  for (const name of (await disk.files.readdir(folder)).filter((one) => one.endsWith('.json')).sort()) {
    const file = path.join(folder, name);
    const draft = await readDraft(file, disk);
    if (draft !== 'ENOENT') all.push({ file, draft });
  }
  return all;
}

/** A draft, or why it cannot be read: the system's code, or that it is none. */
async function readDraft(file: string, { files }: Disk): Promise<Draft | string> {
  try {
    const read = draftSchema.safeParse(JSON.parse(await files.readFile(file, 'utf8')));
    const session = sessionSchema.safeParse(path.basename(file, '.json'));
    if (!read.success || !session.success) return 'no-draft';
    const { count, ...draft } = read.data;
    return { ...draft, stage: { session: session.data, count } };
  } catch (error) {
    return codeOf(error) || 'no-draft';
  }
}
