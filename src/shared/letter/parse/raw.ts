import type { Rich } from './rich.ts';

/** What a source holds before anybody knows which part of a letter it is. Markdown and plain text both become these. */
export type RawBlock =
  /** Lines without a blank line between them. `cut`: a page ended just before it, or may have. */
  | { readonly kind: 'text'; readonly rich: Rich; readonly cut?: boolean }
  | { readonly kind: 'heading'; readonly rich: Rich; readonly style: HeadingStyle }
  | { readonly kind: 'item'; readonly rich: Rich; readonly level: number; readonly marker: string }
  | { readonly kind: 'row'; readonly cells: readonly Rich[]; readonly header: boolean }
  | { readonly kind: 'footnote'; readonly marker: string; readonly rich: Rich };

/** What tells the level of a heading: how deep the markup is (7 where there is none), how it is set, its number. */
export interface HeadingStyle {
  readonly depth: number;
  readonly emphasis: 'bold' | 'bold italic' | 'italic' | 'none' | 'capitals';
}

/** Which kind of source it was: a blank line always ends a paragraph in Markdown, and a line is seldom full. */
export type SourceKind = 'markdown' | 'plain';
