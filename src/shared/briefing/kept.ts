import type { BriefingChoice, ChoiceFault } from './choice.ts';

/** A choice that is kept as a file in the notebook's folder. */
export interface KeptBriefing {
  /** The file's path in the notebook, with slashes. */
  readonly file: string;
  /** The SHA-256 of the file's bytes, in hex: what a write names as the version it started from. */
  readonly version: string;
  readonly choice: BriefingChoice;
  /** Of a newer version of the format: it can be used, and must not be written. */
  readonly readOnly: boolean;
}

/** A file of a choice that cannot be read. It is left as it is. */
export interface UnreadableBriefing {
  readonly file: string;
  readonly reason: ChoiceFault;
  readonly detail: string | null;
}

export interface KeptBriefings {
  /** In the order of their files' names. */
  readonly briefings: readonly KeptBriefing[];
  readonly unreadable: readonly UnreadableBriefing[];
}
