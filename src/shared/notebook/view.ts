import type { Note, NoteFault } from './note.ts';

/** The notebook as the page gets it: what is in the folder, and what is the matter with it. */

/** A note with the file in which it stands. */
export interface StoredNote {
  readonly note: Note;
  /** The file's path in the notebook, with slashes. */
  readonly file: string;
  /** The SHA-256 of the file's bytes, in hex: what a save, a delete or a draft names as the version it started from. */
  readonly version: string;
  /** Of a newer version of the format: to be shown, not to be written. */
  readonly readOnly: boolean;
}

export type UnreadableReason =
  | NoteFault
  /** Bytes that are no UTF-8, or a NUL among them. */
  | 'not-text'
  /** Over 16 million bytes. */
  | 'too-large'
  /** The disk does not give it; the detail is the system's code. */
  | 'not-read'
  /** It is in iCloud, and on this computer there is only a word that it is. */
  | 'not-downloaded'
  /** A folder that cannot be listed; the detail is the system's code. */
  | 'folder-not-read'
  /** A folder that lies deeper than is looked. */
  | 'folder-too-deep';

/** A file, or a folder, that cannot be read. It is left as it is. */
export interface UnreadableFile {
  readonly file: string;
  readonly reason: UnreadableReason;
  readonly detail: string | null;
}

/** Who made a copy with a name of its own, as far as the name tells. */
export type CopyMaker = 'Syncthing' | 'Dropbox' | 'OneDrive' | 'iCloud' | 'Nextcloud' | 'copy';

/** Files that say to be one note. The first of them counts as the note, the others wait for the user. */
export interface NoteConflict {
  readonly id: string;
  readonly file: string;
  readonly copies: readonly (StoredNote & { readonly by: CopyMaker | null })[];
}

/** How far the typing of one stay in the editor has come: what is typed later in it goes on from what was typed before. */
export interface TypingStage {
  /** Made anew whenever the editor is opened. */
  readonly session: string;
  /** How many changes were made in it by then. */
  readonly count: number;
}

/** Text that was typed and not known to be saved: after a crash, or because the disk refused it. */
export interface Draft {
  readonly id: string;
  /** The version it started from; null for a note that was not saved before. */
  readonly base: string | null;
  /** The note as a file's text. */
  readonly text: string;
  readonly stage: TypingStage;
}

export type NotebookStatus =
  /** There is no folder yet; the first note makes it. */
  | 'new'
  | 'ready'
  /** It can be read and not be written. */
  | 'read-only'
  /** It was there and is not, or cannot be listed. What was last read is still shown. */
  | 'missing'
  /** It held notes and holds none. What was last read is still shown, until the user says that it is empty. */
  | 'emptied';

export interface NotebookView {
  /** The whole path, to be shown. */
  readonly folder: string;
  readonly status: NotebookStatus;
  readonly notes: readonly StoredNote[];
  readonly unreadable: readonly UnreadableFile[];
  readonly conflicts: readonly NoteConflict[];
  readonly unsaved: readonly Draft[];
}

export type NotebookFault =
  /** The note cannot be written so that it reads back as it is. */
  | 'not-storable'
  /** The file is of a newer version of the app. */
  | 'newer-format'
  /** The folder is not there or came back empty. */
  | 'folder-missing'
  | 'read-only'
  | 'disk-full'
  /** The disk did not do it; the detail is the system's code. */
  | 'not-saved'
  /** There is no such note, file or version (any more). */
  | 'not-found'
  /** The file is not the version that was named; look again. */
  | 'changed-outside';

export type PlaceFault =
  /** It is the place of the notebook itself, whose folder is not there or came back empty. */
  | 'place-gone'
  /** The disk does not let it be read or made; the detail is the system's code. */
  | 'place-refused';

export type MoveFault =
  /** A file is in iCloud and not on this computer, so that it cannot be copied; the detail is its name. */
  | 'not-downloaded'
  /** The new place is in the old one, or the other way round. */
  | 'nested'
  /** There is something else in the new place; the detail is its name. */
  | 'not-empty'
  /** A file changed while it was copied; the detail is its name. */
  | 'changed-outside';

/** What became of a save. The note is on the disk in every case. */
export interface Saved {
  /**
   * `saved`: it stands in its own file. `kept-both`: its file had become another one, which was left alone; this is a
   * new note with an id of its own that names the other in `conflictOf`.
   */
  readonly how: 'saved' | 'kept-both';
  readonly stored: StoredNote;
}

/** A deleted note in the bin, or an earlier version of one. */
export interface KeptNote {
  /** Its path in `.prullenbak` or `.geschiedenis`, with slashes. */
  readonly file: string;
  readonly version: string;
  readonly note: Note;
}

/** What checking the notebook found. Nothing is changed by it. */
export interface Finding {
  readonly what:
    | 'unreadable'
    | 'two-files-one-id'
    | 'other-version'
    | 'link'
    | 'left-over'
    | 'name-twins'
    | 'unreadable-in-bin'
    | 'damaged-history'
    | 'only-in-history'
    | 'briefing-only-in-history'
    | 'unreadable-draft'
    | 'unsaved';
  /** Its path in the notebook, of a draft the whole path; or the id of a note. */
  readonly file: string;
  readonly detail: string | null;
  /** Of a note that is only in the history: what it last was, if that can be read. */
  readonly note?: Note;
}

export interface CheckReport {
  /** How many files were read. */
  readonly files: number;
  readonly notes: number;
  readonly findings: readonly Finding[];
}
