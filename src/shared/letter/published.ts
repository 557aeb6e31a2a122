import type { Span } from '../span.ts';
import type { EditorialRemark, Fact } from './fact.ts';
import type { Letter } from './letter.ts';

/** A letter as it ships: what `npm run letter` makes of a source file and the editor's remarks on it. */
export interface PublishedLetter {
  /** The name of its folder. */
  readonly id: string;
  readonly source: SourceFile;
  readonly letter: Letter;
  /** Slips of the source, in order of place. */
  readonly remarks: readonly Remark[];
  readonly citation: Citation | null;
  /** What the extractors find in the letter. */
  readonly facts: readonly Fact[];
  /** What was checked elsewhere about some of the facts (basis: redactie). */
  readonly editorial: readonly EditorialRemark[];
}

export interface SourceFile {
  /** Name of the file in the letter's folder. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A slip of the source, as a span of the letter's text, with the reading that the editor thinks was meant. */
export interface Remark extends Span {
  readonly likely: string;
  readonly note: string | null;
  /** False where the likely reading is a question. */
  readonly certain: boolean;
}

/** How the letter is cited, checked elsewhere (basis: redactie), with what it was checked against. */
export interface Citation {
  readonly text: string;
  readonly source: string;
}
