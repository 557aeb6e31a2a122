import type { LetterheadRole } from '../letter.ts';
import type { HeadingStyle, RawBlock } from './raw.ts';
import { concat, hardBreak, joinLines, type Line, linesOf, type Rich } from './rich.ts';

/** A part of the letter that knows what it is but not yet where it stands. In reading order. */
export type Piece =
  | { readonly kind: 'letterhead'; readonly role: LetterheadRole; readonly rich: Rich; readonly label?: Rich }
  | { readonly kind: 'salutation' | 'closing' | 'paragraph'; readonly rich: Rich }
  | { readonly kind: 'heading'; readonly rich: Rich; readonly style: HeadingStyle; readonly level?: number }
  | { readonly kind: 'listItem'; readonly rich: Rich; readonly level: number; readonly marker: string }
  | { readonly kind: 'tableRow'; readonly cells: readonly Rich[]; readonly header: boolean }
  | { readonly kind: 'footnote'; readonly rich: Rich; readonly marker: string }
  | { readonly kind: 'signature'; readonly role: 'office' | 'name'; readonly rich: Rich };

/** A line of the source with the block it stands in, for the parts that are read by line: letterhead and signature. */
export interface SourceLine extends Line {
  /** Index of the block, and of the line in it. */
  readonly block: number;
  readonly line: number;
}

/** The lines of blocks, at most `limit` of them; a table row is one line with wide gaps. Footnotes have none. */
export function sourceLines(blocks: readonly RawBlock[], limit: number = Number.POSITIVE_INFINITY): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let i = 0; i < blocks.length && lines.length < limit; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'footnote') continue;
    const own = linesOf(block.kind === 'row' ? spaceBreaks(concat(block.cells, '\t')) : block.rich);
    for (const [n, { rich, text, hard }] of own.entries()) {
      if (text !== '' && lines.length < limit) lines.push({ rich, text, hard, block: i, line: n });
    }
  }
  return lines;
}

const spaceBreaks = (rich: Rich): Rich => ({
  ...rich,
  text: rich.text.replaceAll('\n', ' ').replaceAll(hardBreak, ' '),
});

/** The blocks from a line on: the rest of its block, where it has one, and all blocks after. */
export function blocksFrom(blocks: readonly RawBlock[], block: number, line: number): RawBlock[] {
  const first = blocks[block];
  if (first === undefined) return [];
  if (line === 0) return blocks.slice(block);
  const rest = first.kind === 'row' || first.kind === 'footnote' ? [] : linesOf(first.rich).slice(line);
  if (rest.every(({ text }) => text === '')) return blocks.slice(block + 1);
  return [{ kind: 'text', rich: joinLines(rest) }, ...blocks.slice(block + 1)];
}

/** The blocks before a line: all before its block, and the lines of its block before it. */
export function blocksBefore(blocks: readonly RawBlock[], block: number, line: number): RawBlock[] {
  const last = blocks[block];
  const before = blocks.slice(0, block);
  if (last === undefined || line === 0 || last.kind === 'row' || last.kind === 'footnote') return before;
  const lines = linesOf(last.rich).slice(0, line);
  if (lines.every(({ text }) => text === '')) return before;
  return [...before, { ...last, rich: joinLines(lines) }];
}
