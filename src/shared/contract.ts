import { z } from 'zod';
import { type BriefingChoice, briefingChoiceSchema } from './briefing/choice.ts';
import type { KeptBriefing, KeptBriefings } from './briefing/kept.ts';
import {
  type BriefingFormat,
  briefingFormats,
  type MadeBriefing,
  type Progress,
  type SaveFault,
} from './briefing/made.ts';
import type { Command } from './commands.ts';
import { longestExport, longestNote, mostNotes } from './notebook/limits.ts';
import type { NotebookNews } from './notebook/news.ts';
import type { NoteFault } from './notebook/note.ts';
import type {
  CheckReport,
  Draft,
  KeptNote,
  MoveFault,
  NotebookFault,
  PlaceFault,
  Saved,
  StoredNote,
  TypingStage,
} from './notebook/view.ts';
import type { Result } from './result.ts';
import {
  factGroups,
  families,
  languages,
  leadings,
  letterSizes,
  measures,
  recentSearchLimits,
  type Settings,
  themes,
  zooms,
} from './settings.ts';

/**
 * The whole contract between the processes. To add a call: one line in `Calls`, one schema in `callArguments`, and one
 * handler in src/main/ipc/handlers.ts; nothing compiles until all three exist. Every call takes one plain object.
 */
export interface Calls {
  /** Stores a change of settings, applies what belongs to the window (zoom, menu language), and returns all settings. */
  changeSettings(change: SettingsChange): Result<Settings, 'not-saved'>;
  /** Remembers where reading stopped, as an offset in the letter's text. */
  savePlace(place: { letter: string; offset: number }): Result<null, 'not-saved'>;
  /** Puts the same words on the clipboard as plain text and as HTML. */
  copy(words: { text: string; html: string }): Result<null, never>;
  /** Asks the reader, showing the whole address, and opens it in the system's browser if the answer is yes. */
  openLink(link: { url: string }): Result<'opened' | 'cancelled', 'address-refused' | 'not-opened'>;

  /**
   * The notebook as it is known, or (`again`) as the folder is now: what is new since the telling that the page names, or
   * all of it to a page that begins.
   */
  readNotebook(how: { again: boolean; since: number | null }): Result<NotebookNews, never>;
  /** Saves notes one after the other, each by itself; the answers are in their order. Says ok when it is on the disk. */
  saveNotes(changes: { notes: readonly NoteChange[] }): Result<Result<Saved, NotebookFault | NoteFault>[], never>;
  /**
   * Keeps typing that is not to be saved yet, for after a crash, in the place of what was typed before it in the same
   * stay in the editor. To be called within a second of the typing.
   */
  keepDraft(draft: Draft): Result<null, NotebookFault>;
  /**
   * From a page that did not want to go, as it had text that was not on a disk yet: by now it is (`kept`), and the window
   * closes; or no disk took it, and the reader is asked.
   */
  leave(how: { kept: boolean }): Result<null, never>;
  /** Forgets unsaved typing: what had been typed by this stage. */
  dropDraft(stage: TypingStage): Result<null, NotebookFault>;
  /** Moves notes, or copies in a conflict, to the bin. The answers are in their order. */
  deleteNotes(which: { files: readonly FileVersion[] }): Result<Result<KeptNote, NotebookFault>[], never>;
  /** The notes in the bin. */
  readBin(nothing: Record<string, never>): Result<KeptNote[], NotebookFault>;
  /** Takes notes out of the bin, back to where they were. The answers are in their order. */
  restoreNotes(which: { files: readonly FileVersion[] }): Result<Result<StoredNote, NotebookFault>[], never>;
  /** Every version of a note that was saved, the newest first. */
  readHistory(note: { id: string }): Result<KeptNote[], NotebookFault>;
  /** Saves an earlier version as the present one. */
  restoreVersion(version: { id: string; file: string; base: string | null }): Result<Saved, NotebookFault>;
  /** Makes a copy in a conflict a note of its own. */
  separateCopy(copy: FileVersion): Result<StoredNote, NotebookFault>;
  /** Reads all of the notebook and tells what is wrong with it. Changes nothing. */
  checkNotebook(nothing: Record<string, never>): Result<CheckReport, NotebookFault>;
  /** Says that a folder that came back empty is meant to be empty. */
  acceptEmptyNotebook(nothing: Record<string, never>): Result<null, never>;
  /** Asks for a folder and uses it from then on, or moves the notebook there with all that is in it. */
  chooseNotebook(how: { move: boolean }): Result<'chosen' | 'cancelled', NotebookFault | PlaceFault | MoveFault>;
  /** Shows the folder, or one file of the notebook, in the system's file manager. */
  showNotebook(what: { file: string | null }): Result<null, 'not-found'>;
  /** Asks where exported notes go, and writes them there in one step; not in the notebook, whose files are notes. */
  saveExport(file: {
    extension: ExportExtension;
    text: string;
  }): Result<'saved' | 'cancelled', 'not-saved' | 'in-notebook'>;
  /** Asks for a file of notes and reads it: at most 32 million bytes of UTF-8 text. */
  openImport(
    nothing: Record<string, never>,
  ): Result<{ name: string; text: string } | 'cancelled', 'not-read' | 'too-large' | 'not-text'>;

  /**
   * Makes the pages of a briefing; what is under way is given up ('cancelled' for its caller). The PDF can be fetched at
   * `path` of the app's own origin until another is made.
   */
  makeBriefing(how: { choice: BriefingChoice }): Result<MadeBriefing, BriefingFault | 'cancelled'>;
  /** Gives up what is being made, saved or printed. */
  cancelBriefing(nothing: Record<string, never>): Result<null, never>;
  /** Asks where the file goes and writes it there in one step. */
  saveBriefing(how: {
    choice: BriefingChoice;
    format: BriefingFormat;
  }): Result<'saved' | 'cancelled', SaveFault | BriefingFault>;
  /** Shows the system's print dialog for it. */
  printBriefing(how: { choice: BriefingChoice }): Result<'printed' | 'cancelled', BriefingFault | 'not-printed'>;
  /** The choices that are kept in the notebook's folder. */
  readBriefings(nothing: Record<string, never>): Result<KeptBriefings, NotebookFault>;
  /** Keeps a choice as a file; `file` null makes a new one. Never over a version that the page has not seen. */
  keepBriefing(how: {
    choice: BriefingChoice;
    file: string | null;
    base: string | null;
  }): Result<KeptBriefing, NotebookFault>;
  /** Moves a kept choice to the bin of the notebook. */
  removeBriefing(file: FileVersion): Result<null, NotebookFault>;
}

/** Why there is no briefing: it could not be made, or the letter has no such dossier. */
export type BriefingFault = 'not-made' | 'no-dossier';

/** What the names of exported files end in. */
export const exportExtensions = ['jsonld', 'annotation', 'md', 'html', 'csv'] as const;
export type ExportExtension = (typeof exportExtensions)[number];

/** A note as the text of its file (`formatNote`), and the version that it started from; null if it is new. */
export interface NoteChange {
  readonly text: string;
  readonly base: string | null;
  /** Of a note that was typed: what of that is in it. What is kept as a draft of before that is not needed any more. */
  readonly stage?: TypingStage | undefined;
}

/** A file of the notebook or the bin, in the version that the page has seen. */
export interface FileVersion {
  readonly file: string;
  readonly version: string;
}

export type CallName = keyof Calls;
export type SettingsChange = { -readonly [K in keyof Settings]?: Settings[K] | undefined };

export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  family: z.enum(families),
  measure: z.enum(measures),
  leading: z.enum(leadings),
  letterSize: z.literal(letterSizes),
  zoom: z.literal(zooms),
  sic: z.boolean(),
  facts: z.boolean(),
  hiddenFacts: z.array(z.enum(factGroups)).max(factGroups.length).readonly(),
  recentSearches: z.array(z.string().max(recentSearchLimits.length)).max(recentSearchLimits.count).readonly(),
  characterKeys: z.boolean(),
}) satisfies z.ZodType<Settings>;

/** A letter's id: the name of its folder, made of lower-case letters, digits and hyphens. */
export const letterIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80);

/** Of a stay in the editor: it is the name of a file, on every system. */
export const sessionSchema = z.string().regex(/^[0-9a-f][0-9a-f ()-]{0,79}$/);

const noteText = z.string().max(longestNote);
const noteId = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const file = z.string().min(1).max(4096);
const version = z.string().regex(/^[0-9a-f]{64}$/);
const fileVersion = z.strictObject({ file, version });
const files = z.strictObject({ files: z.array(fileVersion).max(mostNotes) });
const nothing = z.strictObject({});
const stageSchema = z.strictObject({ session: sessionSchema, count: z.int().min(0) }) satisfies z.ZodType<TypingStage>;

export const callArguments = {
  changeSettings: settingsSchema.partial(),
  savePlace: z.strictObject({ letter: letterIdSchema, offset: z.int().min(0) }),
  copy: z.strictObject({ text: z.string().max(10_000_000), html: z.string().max(30_000_000) }),
  openLink: z.strictObject({ url: z.string().max(8192) }),
  readNotebook: z.strictObject({ again: z.boolean(), since: z.int().min(0).nullable() }),
  saveNotes: z.strictObject({
    notes: z
      .array(z.strictObject({ text: noteText, base: version.nullable(), stage: stageSchema.optional() }))
      .max(mostNotes),
  }),
  keepDraft: z.strictObject({ id: noteId, base: version.nullable(), text: noteText, stage: stageSchema }),
  leave: z.strictObject({ kept: z.boolean() }),
  dropDraft: stageSchema,
  deleteNotes: files,
  readBin: nothing,
  restoreNotes: files,
  readHistory: z.strictObject({ id: noteId }),
  restoreVersion: z.strictObject({ id: noteId, file, base: version.nullable() }),
  separateCopy: fileVersion,
  checkNotebook: nothing,
  acceptEmptyNotebook: nothing,
  chooseNotebook: z.strictObject({ move: z.boolean() }),
  showNotebook: z.strictObject({ file: file.nullable() }),
  saveExport: z.strictObject({ extension: z.enum(exportExtensions), text: z.string().max(longestExport) }),
  openImport: nothing,
  makeBriefing: z.strictObject({ choice: briefingChoiceSchema }),
  cancelBriefing: nothing,
  saveBriefing: z.strictObject({ choice: briefingChoiceSchema, format: z.enum(briefingFormats) }),
  printBriefing: z.strictObject({ choice: briefingChoiceSchema }),
  readBriefings: nothing,
  keepBriefing: z.strictObject({ choice: briefingChoiceSchema, file: file.nullable(), base: version.nullable() }),
  removeBriefing: fileVersion,
} satisfies { [Name in CallName]: z.ZodType<Parameters<Calls[Name]>[0]> };

/** What the preload puts on `window.leeswijzer`. */
export type Bridge = {
  readonly [Name in CallName]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>;
} & {
  /** Tells the page that a menu entry or accelerator was chosen; returns a function that stops listening. */
  readonly onCommand: (listener: (command: Command) => void) => () => void;
  /** Tells the page that the notebook is no longer what it was, by another program; returns a function that stops it. */
  readonly onNotebook: (listener: () => void) => () => void;
  /** Tells the page how far the briefing is that is being made, saved or printed; returns a function that stops it. */
  readonly onBriefing: (listener: (step: Progress) => void) => () => void;
};
