import type { FileVersion, NoteChange } from '../../shared/contract.ts';
import { longestNote, mostNotes } from '../../shared/notebook/limits.ts';
import { formatNote, isoTime, type Note } from '../../shared/notebook/note.ts';
import type { Draft, KeptNote, Saved, StoredNote, TypingStage } from '../../shared/notebook/view.ts';
import { fail, type Result } from '../../shared/result.ts';
import { createTurns } from '../../shared/turns.ts';
import { api } from '../api.ts';
import { currentMessages, getState, setState } from '../state.ts';
import { readBook, storedById } from './book.ts';

/**
 * From a change in the page to the disk. Changes go one after the other, each from the version that the one before it
 * made; "saved" is said only when main says that it is on the disk.
 */

/** What the foot of the guide says: nothing yet, at work, on the disk, or not, with why. */
export type Saving = { readonly kind: 'idle' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly why: string };

const turns = createTurns();

/** The folder that is open, as what a change is of: a new one where the reader opens another. */
let folder: object = {};

/** What is asked for while another folder is being opened is of the one before, and is done in neither. */
function inTurn<T>(work: () => Promise<T>, refused: T): Promise<T> {
  const mine = folder;
  return turns(async () => {
    if (folder === mine) return work();
    setState({ saving: { kind: 'failed', why: currentMessages().notebook.otherFolder } });
    return refused;
  });
}

/**
 * Opens another folder once nothing is on its way to the disk any more, and nothing until it is open. `work` says whether
 * it is; `leave` is done before anything is saved in it.
 */
export function openingFolder(work: () => Promise<boolean>, leave: () => Promise<void>): Promise<void> {
  return turns(async () => {
    if (!(await work())) return;
    folder = {};
    setState({ saving: { kind: 'idle' } });
    await leave();
  });
}

/** Resolves once nothing is on its way to the disk any more. */
export const settled = (): Promise<void> => turns(async () => {});

/** The time as notes have it, with the offset of this computer. */
export const now = (): string => isoTime(Date.now(), -new Date().getTimezoneOffset());

/** A change of one note; it gets the note that its save starts from, or null if there is none. */
export interface Change {
  readonly id: string;
  /**
   * The note in which the change was made, null for none: where another program has changed it since, both are kept.
   * Without it the change is one of what is shown when its turn comes.
   */
  readonly seen?: StoredNote | null;
  /** Of a note that comes from elsewhere: it was last changed when it says. */
  readonly keepsTime?: boolean;
  /** Of what is typed in an editor: how far that had come. */
  readonly stage?: TypingStage | undefined;
  /** Null where there is nothing to change any more. */
  readonly to: (note: Note | null, version: string | null) => Note | null;
}

/**
 * The line of each version that this window has saved, or saved from; of the newest saves. Versions of one line were made
 * of each other here, in whatever order: undone and done again a note comes back to what it was.
 */
const lines = new Map<string, object>();
const mostVersions = 4000;

function rememberSave({ how, stored }: Saved, from: string | null): void {
  if (how !== 'saved') return;
  const line = (from === null ? undefined : lines.get(from)) ?? {};
  for (const version of [from, stored.version]) {
    if (version === null) continue;
    lines.delete(version);
    lines.set(version, line);
  }
  for (const version of lines.keys()) {
    if (lines.size <= mostVersions) break;
    lines.delete(version);
  }
}

/** What a save starts from: what is shown, if that was made here of what was seen; else what was seen. */
function startOf(seen: StoredNote | null | undefined, shown: StoredNote | null): StoredNote | null {
  if (seen === undefined) return shown;
  const line = seen === null ? undefined : lines.get(seen.version);
  return line !== undefined && shown !== null && lines.get(shown.version) === line ? shown : seen;
}

/** Saves changes, each by itself. Gives those that are on the disk; of the others it has been said why, and the journal has their text. */
export function saveNotes(changes: readonly Change[]): Promise<StoredNote[]> {
  return inTurn(async () => {
    const modified = now();
    const notes = changes.flatMap(({ id, seen, keepsTime, stage, to }) => {
      const shown = storedById(id) ?? null;
      const start = startOf(seen, shown);
      const base = start?.version ?? null;
      const note = to((start ?? shown)?.note ?? null, base);
      if (note === null) return [];
      return { text: formatNote(keepsTime === true ? note : { ...note, modified }), base, stage };
    });
    setState({ saving: { kind: 'saving' } });
    const saved = await savesOf(notes, () => sendNotes(notes));
    if (notes.length < changes.length) {
      setState({ saving: { kind: 'failed', why: whyOf({ ok: false, code: 'not-found' }) } });
    }
    if (saved.some(({ how }) => how === 'kept-both')) setState({ trouble: currentMessages().notebook.keptBoth });
    return saved.map(({ stored }) => stored);
  }, []);
}

/** What is to be done around the way of notes to the bin, of which it gets the ids; it gives what is in the bin. */
export type AroundBin = (ids: readonly string[], binned: Promise<KeptNote[]>) => Promise<KeptNote[]>;

let aroundBin: AroundBin = (_ids, binned) => binned;

/** From now on `around` goes around it, whoever sends notes to the bin: a key, the list, or undo. */
export function goAroundBin(around: AroundBin): void {
  aroundBin = around;
}

/** Moves notes to the bin; gives those that are in it now, by their ids. */
export function removeNotes(ids: readonly string[]): Promise<KeptNote[]> {
  const binned = inTurn(async () => {
    const files = ids.flatMap((id) => storedById(id) ?? []).map(({ file, version }) => ({ file, version }));
    return files.length === 0 ? [] : answersOf(() => inParts(files, (part) => api().deleteNotes({ files: part })));
  }, []);
  return aroundBin(ids, binned);
}

/** Takes notes out of the bin; gives those that are back. */
export function restoreNotes(kept: readonly KeptNote[]): Promise<StoredNote[]> {
  const files = kept.map(({ file, version }) => ({ file, version }));
  return inTurn(() => answersOf(() => inParts(files, (part) => api().restoreNotes({ files: part }))), []);
}

/** A save in place of what a note was; `before` is null where it was not there. */
export interface InPlace extends Saved {
  readonly before: Note | null;
}

/** Saves typing as it was kept, on top of the version in which it was typed; null where that did not happen. */
export function saveDraft({ id, text, base, stage }: Draft): Promise<InPlace | null> {
  return inTurn(async () => {
    const shown = storedById(id) ?? null;
    const notes = [{ text, base, stage }];
    const [saved] = await savesOf(notes, () => sendNotes(notes));
    if (saved === undefined) return null;
    // What is shown may be another version than the one that was there to be replaced.
    const replaced = saved.how === 'saved' && shown !== null && shown.version !== base ? await earlier(id, base) : null;
    return { ...saved, before: (replaced ?? shown)?.note ?? null };
  }, null);
}

/** An earlier version of a note; null where it cannot be had. */
async function earlier(id: string, version: string | null): Promise<{ readonly note: Note } | null> {
  const versions = await api().readHistory({ id });
  return (versions.ok && versions.value.find((one) => one.version === version)) || null;
}

/** Saves an earlier version of a note as the present one; null where that did not happen. */
export function restoreVersion(id: string, file: string): Promise<InPlace | null> {
  return inTurn(async () => {
    const shown = storedById(id) ?? null;
    const base = shown?.version ?? null;
    const [saved] = await savesOf([{ base }], () => listed(api().restoreVersion({ id, file, base })));
    if (saved?.how === 'kept-both') setState({ trouble: currentMessages().notebook.keptBoth });
    return saved === undefined ? null : { ...saved, before: shown?.note ?? null };
  }, null);
}

/** Makes a copy in a conflict a note of its own; null where that did not happen. */
export function separateCopy({ file, version }: FileVersion): Promise<StoredNote | null> {
  return inTurn(async () => {
    const [made] = await answersOf(() => listed(api().separateCopy({ file, version })));
    return made ?? null;
  }, null);
}

/** Moves files of the notebook to the bin, copies in a conflict too; gives those that are in it now. */
export function binFiles(files: readonly FileVersion[]): Promise<KeptNote[]> {
  const which = files.map(({ file, version }) => ({ file, version }));
  const binned = inTurn(() => answersOf(() => inParts(which, (part) => api().deleteNotes({ files: part }))), []);
  const names = new Set(files.map(({ file }) => file));
  const notes = getState().notebook?.notes.filter(({ file }) => names.has(file)) ?? [];
  return aroundBin(
    notes.map(({ note }) => note.id),
    binned,
  );
}

/** More than one call takes, in parts. Where one part gets no answer, the others have been done all the same. */
async function inParts<T, R>(
  items: readonly T[],
  work: (part: readonly T[]) => Promise<Result<Result<R>[]>>,
): Promise<Result<Result<R>[]>> {
  const answers: Result<R>[] = [];
  for (let at = 0; at < items.length; at += mostNotes) {
    const part = items.slice(at, at + mostNotes);
    const answer = await work(part).catch((error: unknown) => {
      console.error('notebook', error);
      return fail('not-saved');
    });
    answers.push(...(answer.ok ? answer.value : part.map(() => answer)));
  }
  return { ok: true, value: answers };
}

/** One that is too long for a note stops none of the others. */
const sendNotes = (notes: readonly NoteChange[]): Promise<Result<Result<Saved>[]>> =>
  inParts(notes, async (part) => {
    const sent = part.filter(({ text }) => text.length <= longestNote);
    const answer = sent.length === 0 ? { ok: true as const, value: [] } : await api().saveNotes({ notes: sent });
    if (!answer.ok) return answer;
    const answers = new Map(sent.map((note, at) => [note, answer.value[at]]));
    return { ok: true, value: part.map((note) => answers.get(note) ?? fail('not-storable', 'too-large')) };
  });

async function listed<T>(answer: Promise<Result<T>>): Promise<Result<Result<T>[]>> {
  return { ok: true, value: [await answer] };
}

/** What came of saves, each from its base. */
const savesOf = (
  from: readonly { readonly base: string | null }[],
  work: () => Promise<Result<Result<Saved>[]>>,
): Promise<Saved[]> => answersOf(work, (saved, at) => rememberSave(saved, from[at]?.base ?? null));

/**
 * The answers that say ok, after the page has what main says of the notebook now; the first that does not is told.
 * `done` gets each of them, and the place of what it answers, before the page shows it.
 */
async function answersOf<T>(
  work: () => Promise<Result<Result<T>[]>>,
  done?: (answer: T, at: number) => void,
): Promise<T[]> {
  let answers: readonly Result<T>[];
  try {
    const all = await work();
    answers = all.ok ? all.value : [all];
  } catch (error) {
    console.error('notebook', error);
    answers = [{ ok: false, code: 'not-saved' }];
  }
  for (const [at, answer] of answers.entries()) if (answer.ok) done?.(answer.value, at);
  await readBook(false);
  const failure = answers.find((answer) => !answer.ok);
  setState({ saving: failure === undefined ? { kind: 'saved' } : { kind: 'failed', why: whyOf(failure) } });
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

/** Says why something is not on the disk: the foot of the guide does too, but not every window shows the guide. */
export function tellWhy(): void {
  const { saving } = getState();
  if (saving.kind === 'failed') setState({ trouble: saving.why });
}

/** What happened, what is safe, and what to do, in words. */
export function whyOf(failure: Result<unknown>): string {
  const { faults } = currentMessages().notebook;
  if (failure.ok) return '';
  const words = (faults as Readonly<Record<string, (detail: string) => string>>)[failure.code];
  return (words ?? faults['not-saved'])(failure.detail ?? '');
}
