import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { BriefingChoice } from '../../shared/briefing/choice.ts';
import type { KeptBriefing, KeptBriefings } from '../../shared/briefing/kept.ts';
import { type Note, newNoteId } from '../../shared/notebook/note.ts';
import type {
  CheckReport,
  Draft,
  KeptNote,
  MoveFault,
  NotebookFault,
  NotebookView,
  PlaceFault,
  Saved,
  StoredNote,
  TypingStage,
} from '../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { createTurns } from '../../shared/turns.ts';
import { type AtomicOptions, clearLeftovers, diskOf } from './atomic-file.ts';
import { notesInBin, scanBin } from './notebook/bin.ts';
import { checkNotebook } from './notebook/check.ts';
import { createDeleting } from './notebook/deleting.ts';
import { createDrafts } from './notebook/drafts.ts';
import { faultOf } from './notebook/faults.ts';
import { versionsOf } from './notebook/history.ts';
import { openJournal } from './notebook/journal.ts';
import { createKeptFiles, readKept } from './notebook/kept-briefings.ts';
import type { LocationStore } from './notebook/location.ts';
import { clearOldPlace, copyNotebook } from './notebook/move-folder.ts';
import { bin, goneIsNull, history, inside, makeRoot, quarantine } from './notebook/paths.ts';
import { writeReadMe } from './notebook/read-me.ts';
import { createReading } from './notebook/reading.ts';
import { createSaving } from './notebook/saving.ts';
import { startWatching } from './notebook/watching.ts';

type Answer<T> = Promise<Result<T, NotebookFault>>;

/**
 * The notebook's folder (docs/adr/0015). One thing happens at a time. Whatever the answer says is done is on the disk;
 * what could not be saved is in the journal. Nothing here rejects because of a disk.
 */
export interface NotebookStore {
  /** As it was last read or written. */
  readonly view: NotebookView;
  /** Reads the folder again: after a hint, on focus, or because somebody asks. */
  refresh(): Promise<NotebookView>;
  /**
   * Saves a note whole. `base` is the version that it started from, null if it is new. If the file is no longer that
   * version, both are kept. `stage`: what of the typing in an editor is in it.
   */
  save(note: Note, base: string | null, stage?: TypingStage): Answer<Saved>;
  /** Moves a note's file, or a copy in a conflict, to the bin. */
  remove(file: string, version: string): Answer<KeptNote>;
  /** The deleted notes. */
  listBin(): Answer<KeptNote[]>;
  /** Takes a note out of the bin. */
  restore(file: string, version: string): Answer<StoredNote>;
  /** Every version of a note that was saved, the newest first. */
  versions(id: string): Answer<KeptNote[]>;
  /** Saves an earlier version as the present one, which stays among the versions. */
  restoreVersion(version: { id: string; file: string; base: string | null }): Answer<Saved>;
  /** Makes a copy in a conflict a note of its own. */
  separate(file: string, version: string): Answer<StoredNote>;
  /** The choices for briefings that are kept in the folder, as they are now. */
  readBriefings(): Answer<KeptBriefings>;
  /** Keeps a choice in a file that was seen in the version `base`, or in a new one (`file` null). Never over another. */
  keepBriefing(choice: BriefingChoice, file: string | null, base: string | null): Answer<KeptBriefing>;
  /** Moves a kept choice to the bin. */
  removeBriefing(file: string, version: string): Answer<null>;
  /** Keeps typing that is not saved, in the place of what was typed before it in the same session. */
  keepDraft(draft: Draft): Answer<null>;
  /** Forgets what a session had typed by a stage. */
  dropDraft(stage: TypingStage): Answer<null>;
  /** Reads everything anew and tells what it finds. Changes nothing. */
  check(): Answer<CheckReport>;
  /** Says that a folder that came back empty is meant to be empty. */
  acceptEmpty(): Promise<NotebookView>;
  /** Uses another folder from now on, made if it is not there; the present one stays as it is. */
  open(folder: string): Promise<Result<NotebookView, NotebookFault | PlaceFault>>;
  /** Moves the folder with all that is in it to a place that is empty or not there yet. */
  moveTo(folder: string): Promise<Result<NotebookView, NotebookFault | MoveFault>>;
  /** Resolves once nothing is under way any more. */
  settled(): Promise<void>;
  close(): void;
}

export interface NotebookOptions extends AtomicOptions {
  readonly location: LocationStore;
  /** The folder of the journal, in the app's own data. */
  readonly journal: string;
  /** Is called when the folder turns out to be different from what was known. */
  readonly onChange?: () => void;
  /** Makes ids of notes. */
  readonly newId?: () => string;
  /** Whether to watch the folder; default: yes. */
  readonly watch?: boolean;
}

/** Never rejects because of a disk: a notebook that cannot be read says so in its status. */
export async function openNotebook(options: NotebookOptions): Promise<NotebookStore> {
  const disk = diskOf(options);
  const { location } = options;
  const hint = (): void => void refresh().catch((error: unknown) => console.error('[notebook]', error));
  const watching = options.watch === false ? null : startWatching(hint);
  const journal = await openJournal(options.journal, disk);
  const reading = createReading({
    location,
    disk,
    changed: () => options.onChange?.(),
    follow: (folders) => watching?.follow(folders),
  });
  const { known } = reading;
  const newId = options.newId ?? (() => newNoteId(Date.now(), randomBytes(10)));
  const saving = createSaving(reading, newId, disk);
  const deleting = createDeleting(reading, disk);
  const drafts = createDrafts(journal, known, saving);
  const kept = createKeptFiles(reading, disk);
  const inTurn = createTurns();

  /** Work whose failure by the disk is an answer. What it left is read anew, so that the view tells what is there. */
  function answer<T, Code extends string = NotebookFault>(
    work: () => Promise<Result<T, NotebookFault | Code>>,
  ): Promise<Result<T, NotebookFault | Code>> {
    return inTurn(async () => {
      try {
        return await work();
      } catch (error) {
        const fault = faultOf(error);
        await reading.reread();
        return reading.isGone() ? fail('folder-missing', fault.detail) : fault;
      }
    });
  }

  const view = (): NotebookView => ({
    folder: reading.root,
    status: reading.status,
    ...known.lists(),
    unsaved: journal.drafts,
  });

  const refresh = (): Promise<NotebookView> =>
    inTurn(async () => {
      await reading.reread();
      return view();
    });

  async function save(note: Note, base: string | null, stage?: TypingStage): Answer<Saved> {
    const saved = await answer(() => saving.save(note, base));
    await drafts
      .follow({ note, base, stage }, saved)
      .catch((error: unknown) => console.error(`[notebook] the journal is not up to date: ${error}`));
    return saved;
  }

  const versions = (id: string): Answer<KeptNote[]> =>
    answer(async () => (isId(id) ? ok(await versionsOf(reading.root, id, disk)) : fail('not-found')));

  /**
   * Uses a folder that the user chose, and makes it if it is not there. Not so the notebook's own: that has been there,
   * and a new one in its place would look as if all notes were gone.
   */
  async function openPlace(folder: string): Promise<Result<NotebookView, NotebookFault | PlaceFault>> {
    if (path.relative(reading.root, folder) === '' && location.current.made) {
      await reading.reread();
      return reading.isGone() ? fail('place-gone') : ok(view());
    }
    try {
      if ((await disk.files.readdir(folder).catch(goneIsNull)) === null) await makeRoot(folder, disk);
    } catch (error) {
      return fail('place-refused', faultOf(error).detail);
    }
    return switchTo(folder);
  }

  async function switchTo(folder: string): Answer<NotebookView> {
    await location.change({ folder, made: true, heldNotes: false });
    known.replace(new Map());
    await tidy();
    return ok(view());
  }

  async function moveTo(folder: string): Promise<Result<NotebookView, NotebookFault | MoveFault>> {
    const from = reading.root;
    const place = await reading.ready();
    if (!place.ok) return place;
    const copied = await copyNotebook(from, folder, disk);
    if (!copied.ok) return copied;
    const moved = await switchTo(folder);
    await clearOldPlace(from, folder, copied.value, disk);
    return moved;
  }

  /** Reads the folder for the first time and clears what an earlier run left of writes that did not come to an end. */
  async function tidy(): Promise<void> {
    await reading.reread();
    if (reading.status !== 'ready') return;
    const { root, folders } = reading;
    for (const folder of [...folders, history, bin, quarantine]) await clearLeftovers(inside(root, folder), disk.files);
    await writeReadMe(root, disk).catch((error: unknown) => console.error(`[notebook] no LEESMIJ.txt: ${error}`));
  }

  await inTurn(async () => {
    await tidy();
    await drafts.dropSaved();
  });

  return {
    get view() {
      return view();
    },
    refresh,
    save,
    remove: (file, version) => answer(() => deleting.remove(file, version)),
    listBin: () => answer(async () => ok(notesInBin(await scanBin(reading.root, disk)))),
    restore: (file, version) => answer(() => deleting.restore(file, version)),
    versions,
    async restoreVersion({ id, file, base }) {
      const found = await versions(id);
      if (!found.ok) return found;
      const version = found.value.find((one) => one.file === file);
      return version === undefined ? fail('not-found') : save(version.note, base);
    },
    separate: (file, version) =>
      answer(async () => {
        const stored = await deleting.seen(file, version);
        return stored.ok ? saving.separate(stored.value) : stored;
      }),
    readBriefings: () => answer(async () => ok(await readKept(reading.root, disk))),
    keepBriefing: (choice, file, base) => answer(() => kept.keep(choice, file, base)),
    removeBriefing: (file, version) => answer(() => kept.remove(file, version)),
    // Not in turn: the journal must not wait for a folder that does not answer.
    keepDraft: (draft) => drafts.keep(draft).then(() => ok(null), faultOf),
    dropDraft: (stage) => journal.drop(stage).then(() => ok(null), faultOf),
    check: () => answer(async () => ok(await checkNotebook(reading.root, journal, disk))),
    acceptEmpty: () =>
      inTurn(async () => {
        if (reading.status === 'emptied') {
          await reading.notice(false);
          await reading.reread();
        }
        return view();
      }),
    open: (folder) => answer(() => openPlace(path.resolve(folder))),
    moveTo: (folder) => answer(() => moveTo(path.resolve(folder))),
    // The journal last: what could not be saved goes into it.
    settled: () => inTurn(async () => {}).then(journal.settled),
    close: () => watching?.close(),
  };
}

const isId = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
