import type { Colour } from '../notebook/note.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';
import type { PageSize, partNames } from './layout.ts';

/**
 * A briefing as data: every word that is printed, in printed order, in the language it is printed in. HTML, Markdown
 * and a word processor's file are made of it and add no words; what stands in [brackets] has them here already.
 */
export interface Briefing {
  readonly language: Language;
  readonly title: Heading;
  /** Who compiled it; empty if that was not said. */
  readonly author: string;
  /** What it was made from, for a file's description: how the letter is cited. */
  readonly subject: string;
  /** ISO day on which it was made. */
  readonly date: string;
  readonly page: PageSize;
  /** Of the letter's words, in points. */
  readonly textSize: number;
  readonly colour: 'colour' | 'bw';
  /** On each page but the first, at the top. */
  readonly running: { readonly left: string; readonly right: string };
  readonly independence: string;
  readonly cover: Cover | null;
  readonly contents: Contents | null;
  /** How to read the page, under the contents. */
  readonly legend: readonly Inline[][];
  readonly parts: readonly Part[];
  /** Every note that is printed, by its number, in the order of the numbers. */
  readonly notes: readonly PrintedNote[];
  /** Highlights without words of their own: they stand in the passages, and have no number. */
  readonly highlights: readonly string[];
}

export interface Heading {
  /** The same for the same place in every print: links and page numbers go by it. */
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  /** "2.1"; null for the title and the contents list. */
  readonly number: string | null;
  readonly text: string;
  /** Whether the words are the letter's, which is Dutch in every language of the page. */
  readonly ofLetter: boolean;
}

export interface Cover {
  readonly kind: string;
  /** Lines under the title. */
  readonly sub: readonly string[];
  readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[];
}

export interface Contents {
  readonly heading: Heading;
  /** The entries in order; each leads to a heading and has its page number after it. */
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly to: string;
  readonly level: number;
  readonly number: string | null;
  readonly text: string;
}

export interface Part {
  readonly name: (typeof partNames)[number] | 'intro';
  readonly heading: Heading;
  readonly blocks: readonly BriefingBlock[];
}

export type BriefingBlock =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'text'; readonly small: boolean; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly { readonly marker: string; readonly inlines: Inline[] }[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'passage'; readonly passage: PrintedPassage }
  | { readonly kind: 'notes'; readonly notes: readonly PrintedNote[] };

/** What a user wrote, as blocks. */
export type WrittenBlock = Extract<BriefingBlock, { kind: 'text' | 'list' }>;

/** A row: what it is about, what is said of it, and where in the letter that stands. */
export interface Row {
  readonly name: readonly Inline[];
  readonly lines: readonly { readonly small: boolean; readonly inlines: readonly Inline[] }[];
  readonly where: string;
}

/** A block of the letter, or the chosen part of one. */
export interface PrintedPassage {
  readonly id: string;
  readonly span: Span;
  readonly kind: 'paragraph' | 'listItem' | 'tableRow' | 'footnote' | 'line';
  /** The number of the paragraph that begins here. */
  readonly number: number | null;
  /** As printed before a list item or a footnote. */
  readonly marker: string | null;
  /** One, or for a row of a table its cells. */
  readonly cells: readonly (readonly Inline[])[];
  readonly source: readonly Inline[];
  /** Notes that stand in the margin beside it. */
  readonly beside: readonly PrintedNote[];
}

export interface PrintedNote {
  /** The note's own id. */
  readonly id: string;
  readonly number: number;
  /** Whether the passage that it is called from is printed. */
  readonly called: boolean;
  /** The words that it stands at, shortened; without a place those that it was put at. */
  readonly lemma: string;
  /** What was written, whole. */
  readonly blocks: readonly WrittenBlock[];
  /** What it is, where it belongs, when it was written, and what stood there then if that was something else. */
  readonly about: string;
}

export type Inline =
  | ({ readonly kind: 'text' } & Words)
  /** The numbers of notes that end here. */
  | { readonly kind: 'calls'; readonly numbers: readonly number[] };

export interface Words {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly href?: string;
  /** BCP 47, where it is another language than that of the words around it. */
  readonly lang?: string;
  /** The notes whose highlight lies on these words. */
  readonly marks?: readonly Highlight[];
}

export interface Highlight {
  /** The note's id; null in a legend. */
  readonly note: string | null;
  readonly colour: Colour;
}

export const noteAnchor = (number: number): string => `note-${number}`;
export const callAnchor = (number: number): string => `call-${number}`;

export const words = (text: string, how: Omit<Words, 'text'> = {}): Inline => ({ kind: 'text', text, ...how });

/** The ids of the headings that the contents list leads to, in its order; none where there is no list. */
export const contentsOf = ({ contents }: Briefing): string[] => contents?.entries.map(({ to }) => to) ?? [];

/** The headings in printed order: the outline of the document. */
export function headingsOf({ title, contents, parts }: Briefing): Heading[] {
  const inParts = parts.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.heading] : [])),
  ]);
  return [title, ...(contents === null ? [] : [contents.heading]), ...inParts];
}

/**
 * Text as it can be printed and put in XML: without control characters, which print as nothing, and with a mark for
 * half a character.
 */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd')
  );
}
