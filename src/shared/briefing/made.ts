/** A briefing on its way to paper, as the page hears of it. */

/** Told before each step: which print it is (from 1), or that the file is being finished. */
export type Progress = { readonly step: 'print'; readonly pass: number } | { readonly step: 'finish' };

/** A PDF that was made and waits to be fetched. */
export interface MadeBriefing {
  /** Where it is on the app's own origin, until another is made: "/print/….pdf". */
  readonly path: string;
  readonly pageCount: number;
  /** How many passages and notes are printed in it. */
  readonly passages: number;
  readonly notes: number;
  /** False: the page numbers never came to rest, so the contents list stands without them. */
  readonly isNumbered: boolean;
}

/** What a briefing can be saved as. */
export const briefingFormats = ['pdf', 'md', 'html', 'docx'] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/** Why a file is not on the disk; keys of the messages `pdf.notSaved`. In no case is there half a file. */
export type SaveFault = 'exists' | 'no-space' | 'read-only' | 'in-use' | 'no-folder' | 'not-a-file' | 'not-saved';
