import type { Span } from '../span.ts';

/**
 * A letter to parliament as data. There is one `text` (NFC; the whole letter as it is read, letterhead and signatures
 * included; no markup, page furniture or hard wraps; blocks joined by one blank line, that is "\n\n"). Everything else
 * is a span of it. Inside a block a "\n" is a line break that the letter means (an address, a two-line office).
 */
export interface Letter {
  readonly frontMatter: FrontMatter;
  readonly text: string;
  /** In reading order; they cover `text` but for the blank lines between them. */
  readonly blocks: readonly Block[];
  /** Sorted by start, then longest first; within one block each; properly nested or disjoint. */
  readonly marks: readonly Mark[];
  /** The headed parts in order, flat, with their level; the paragraphs before the first are no section. */
  readonly sections: readonly Section[];
}

/** What the letterhead and the signatures say. A part that the letter does not print is null or empty, never guessed. */
export interface FrontMatter {
  /** The body the letter comes from, as printed: "Ministerie van Buitenlandse Zaken". */
  readonly sender: string | null;
  /** Without "Aan de": "Voorzitter van de Tweede Kamer der Staten-Generaal". */
  readonly recipient: string | null;
  /** ISO 8601 day, "2019-02-15". */
  readonly date: string | null;
  /** The document's own number as printed: "BZDOC-151021554-15", or in a printed Kamerstuk "29 665, nr. 225". */
  readonly reference: string | null;
  readonly subject: string | null;
  readonly signatories: readonly Signatory[];
}

export interface Signatory {
  readonly name: string;
  /** Without the opening article and the closing comma: "Minister van Buitenlandse Zaken". */
  readonly office: string | null;
}

export type Block = Span &
  (
    | { readonly kind: 'letterhead'; readonly role: LetterheadRole; readonly label?: Span }
    | { readonly kind: 'salutation' }
    | { readonly kind: 'heading'; readonly level: number }
    /** `number` counts paragraphs from 1: the *alinea* by which passages are cited. */
    | { readonly kind: 'paragraph'; readonly number: number }
    /** `level` is the depth of the list from 1; `marker` as printed ("1.", "a)", "–", "•"), not part of the text. */
    | { readonly kind: 'listItem'; readonly level: number; readonly marker: string }
    /** Cells are spans of the row; between them the text has one tab. `header` marks a head row. */
    | { readonly kind: 'tableRow'; readonly cells: readonly Span[]; readonly header: boolean }
    /** `marker` is the printed note number, not part of the text. */
    | { readonly kind: 'footnote'; readonly marker: string }
    | { readonly kind: 'closing' }
    | { readonly kind: 'signature'; readonly role: 'office' | 'name' }
  );

/** What a line of the letterhead is. `other` is a line that is printed there and has no name here. */
export type LetterheadRole =
  | 'sender'
  | 'recipient'
  | 'address'
  | 'reference'
  | 'attachments'
  | 'date'
  | 'subject'
  | 'other';

export type Mark = Span &
  (
    | { readonly kind: 'bold' | 'italic' | 'superscript' | 'subscript' }
    /** `href` as printed; whether it may be followed is decided where it is shown. */
    | { readonly kind: 'link'; readonly href: string }
    /** A run in another language than Dutch; `lang` is a BCP 47 tag. */
    | { readonly kind: 'language'; readonly lang: string }
  );

export interface Section {
  /** Index in `blocks` of the heading. */
  readonly heading: number;
  /** 1 for a section, 2 for a subsection, …: the level intended, whatever markup the source used. */
  readonly level: number;
  /** Index in `blocks` after the last block of this section, its subsections included. */
  readonly end: number;
  /** First and last paragraph number inside, subsections included; null where it has no paragraph. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
}

/** Why a source cannot be read as a letter; the renderer and the command line translate it. */
export type LetterErrorCode = 'empty' | 'binary' | 'too-large' | 'not-utf8' | 'too-deep';

/** Thrown by parseLetter and decodeSource for input that is no letter. `detail` is for people: sizes, offsets. */
export class LetterError extends Error {
  readonly code: LetterErrorCode;
  constructor(code: LetterErrorCode, detail: string) {
    super(detail);
    this.name = 'LetterError';
    this.code = code;
  }
}
