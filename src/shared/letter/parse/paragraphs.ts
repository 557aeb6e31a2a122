import { isEmphasised, isHeadingText, lineStyle, numberDepth } from './heading-lines.ts';
import { ListLevels, type ListMarker, listMarkerOf } from './list-marker.ts';
import type { Piece } from './pieces.ts';
import type { RawBlock, SourceKind } from './raw.ts';
import { concat, type Line, linesOf, plain, slice } from './rich.ts';
import { unwrap } from './unwrap.ts';

/** A piece with whether a page ended just before it. */
export type CutPiece = Piece & { readonly cut?: boolean };

/** Running text, from raw blocks to paragraphs, list items, table rows and headings. */
export function readParagraphs(blocks: readonly RawBlock[], kind: SourceKind): CutPiece[] {
  return new Reader(blocks, kind).read();
}

const ended = /[.!?:;…]["'»”’)\]]*\d{0,3}$|[»”"]$/;
const opens = /^["'«“‘(]?[\p{Lu}\d]|^['’‘][st]\b/u;

class Reader {
  private readonly pieces: CutPiece[] = [];
  private readonly levels = new ListLevels();
  /** How many characters a full line has; lines of a source that was never wrapped are all full. */
  private readonly width: number;
  /** Whether blank lines part the paragraphs: then a line has to be quite short to end one by itself. */
  private readonly spaced: boolean;
  private readonly blocks: readonly RawBlock[];
  private readonly kind: SourceKind;

  constructor(blocks: readonly RawBlock[], kind: SourceKind) {
    this.blocks = blocks;
    this.kind = kind;
    const texts = blocks.flatMap((block) =>
      block.kind === 'text' ? [linesOf(block.rich).map(({ text }) => text.length)] : [],
    );
    const lengths = texts
      .flat()
      .filter((length) => length >= 40 && length <= 150)
      .sort((a, b) => a - b);
    this.width = lengths.length < 3 ? 80 : (lengths[Math.floor(lengths.length * 0.85)] ?? 80);
    const parted = blocks.filter((block) => block.kind === 'text' && block.cut !== true).length;
    this.spaced = parted > 2 && parted * 12 > texts.flat().length;
  }

  read(): CutPiece[] {
    for (const [i, block] of this.blocks.entries()) {
      switch (block.kind) {
        case 'text':
          this.readText(
            linesOf(block.rich).filter(({ text }) => text !== ''),
            i,
            block.cut === true,
          );
          break;
        case 'item':
          this.readItem(block, i);
          break;
        case 'heading':
          this.levels.end();
          this.pieces.push({ kind: 'heading', rich: block.rich, style: block.style });
          break;
        case 'row':
          this.levels.end();
          this.pieces.push({ kind: 'tableRow', cells: block.cells, header: block.header });
          break;
        case 'footnote':
          this.pieces.push({ kind: 'footnote', marker: block.marker, rich: unwrap(linesOf(block.rich)) });
          break;
      }
    }
    return this.pieces;
  }

  private readItem(block: RawBlock & { kind: 'item' }, i: number): void {
    const [first, ...rest] = linesOf(block.rich).filter(({ text }) => text !== '');
    if (first === undefined) return;
    const next = this.blocks[i + 1];
    const alone = this.blocks[i - 1]?.kind !== 'item' && next?.kind === 'text';
    // "1. **Inleiding**" before a paragraph was a numbered heading, and no list.
    const numbered = /\d/.test(block.marker) && rest.length === 0 && block.level === 1 && next?.kind !== 'item';
    if (numbered && next?.kind === 'text' && (isEmphasised(block.rich) || (alone && isHeadingText(first.text)))) {
      const rich = concat([plain(block.marker), block.rich], ' ');
      this.levels.end();
      this.pieces.push({ kind: 'heading', rich, style: lineStyle(block.rich) });
      return;
    }
    const at = rest.findIndex(
      (line, n) => /[.;:]$/.test((n === 0 ? first : rest[n - 1])?.text ?? '') && listMarkerOf(line.text, null) !== null,
    );
    const own = at < 0 ? rest : rest.slice(0, at);
    this.pieces.push({ kind: 'listItem', level: block.level, marker: block.marker, rich: unwrap([first, ...own]) });
    if (at < 0) return;
    this.levels.end();
    this.levels.add({ marker: block.marker, kind: `block ${block.marker}`, length: 0, place: null });
    this.readText(rest.slice(at), i, false);
  }

  private readText(lines: readonly Line[], index: number, cut: boolean): void {
    let from = 0;
    let isCut = cut;
    const heading = this.headingOf(lines, index);
    if (heading > 0) {
      const rich = unwrap(lines.slice(0, heading));
      this.levels.end();
      this.pieces.push({ kind: 'heading', rich, style: lineStyle(rich) });
      from = heading;
      isCut = false;
    }
    while (from < lines.length) {
      const end = this.endOfUnit(lines, from);
      this.addUnit(lines.slice(from, end), isCut, lines[end]);
      isCut = false;
      from = end;
      if (from < lines.length && this.isHeadingWithin(lines, from)) {
        const rich = lines[from]?.rich ?? plain('');
        this.levels.end();
        this.pieces.push({ kind: 'heading', rich, style: lineStyle(rich) });
        from++;
      }
    }
  }

  private addUnit(lines: readonly Line[], cut: boolean, next: Line | undefined): void {
    const [first] = lines;
    if (first === undefined) return;
    const marker = this.markerOf(first, next);
    if (marker === null) {
      this.levels.end();
      this.pieces.push({ kind: 'paragraph', rich: unwrap(lines), ...(cut ? { cut } : {}) });
      return;
    }
    const indent = first.rich.text.length - first.rich.text.trimStart().length;
    const rich = slice(first.rich, indent + marker.length);
    const level = this.levels.add(marker);
    this.pieces.push({
      kind: 'listItem',
      level,
      marker: marker.marker,
      rich: unwrap([{ ...first, rich, text: rich.text.trim() }, ...lines.slice(1)]),
    });
  }

  /** A number opens a list only at 1, or where it follows the number before; so "2016. Dat jaar" and "B. Dijk" do not. */
  private markerOf(line: Line, next?: Line | undefined): ListMarker | null {
    const { previous } = this.levels;
    const marker = listMarkerOf(line.text, previous);
    if (marker === null || marker.place === null || marker.place === 1) return marker;
    if (previous !== null) return marker;
    return next !== undefined && listMarkerOf(next.text, marker)?.place === marker.place + 1
      ? marker
      : this.goesOn(marker);
  }

  /** "2. …" after a paragraph that interrupted the list "1. …". */
  private goesOn(marker: ListMarker): ListMarker | null {
    for (let i = this.pieces.length - 1; i >= 0 && i >= this.pieces.length - 8; i--) {
      const piece = this.pieces[i];
      if (piece?.kind !== 'listItem') continue;
      return listMarkerOf(`${piece.marker} x`, null)?.place === (marker.place ?? 0) - 1 ? marker : null;
    }
    return null;
  }

  /** How many of the first lines of a block are a heading: 0, 1, or 2 where a numbered one runs over two lines. */
  private headingOf(lines: readonly Line[], index: number): number {
    const [first, second] = lines;
    if (first === undefined) return 0;
    const after = this.blocks[index + 1];
    if (isEmphasised(first.rich)) {
      if (second === undefined) return after !== undefined && after.kind !== 'footnote' ? 1 : 0;
      return !isEmphasised(second.rich) && opens.test(second.text) ? 1 : 0;
    }
    if (this.kind === 'markdown' || !this.mayPrecedeHeading()) return 0;
    const followed =
      after?.kind === 'text' && this.isRunningText(linesOf(after.rich).filter(({ text }) => text !== ''));
    if (lines.length === 1)
      return isHeadingText(first.text) &&
        first.text.length < this.width * 0.95 &&
        (followed || this.isHeadingChain(index))
        ? 1
        : 0;
    const whole = `${first.text} ${second?.text ?? ''}`;
    if (
      lines.length === 2 &&
      numberDepth(first.text) > 0 &&
      followed &&
      whole.length < 140 &&
      !ended.test(whole) &&
      !/,$/.test(whole)
    )
      return 2;
    return this.isHeadingBefore(first, second) ? 1 : 0;
  }

  /** A heading right above another: "2. Voortgang", "2.1 Wegen", then text. */
  private isHeadingChain(index: number): boolean {
    const next = this.blocks[index + 1];
    const then = this.blocks[index + 2];
    if (next?.kind !== 'text' || then?.kind !== 'text') return false;
    const lines = linesOf(next.rich).filter(({ text }) => text !== '');
    const below = linesOf(then.rich).filter(({ text }) => text !== '');
    return (
      lines.length === 1 &&
      isHeadingText(lines[0]?.text ?? '') &&
      listMarkerOf(lines[0]?.text ?? '', null) === null &&
      this.isRunningText(below)
    );
  }

  private isHeadingWithin(lines: readonly Line[], at: number): boolean {
    const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
    if (line === undefined || before === undefined) return false;
    if (isEmphasised(line.rich) && !isEmphasised(before.rich))
      return after !== undefined && !isEmphasised(after.rich) && opens.test(after.text);
    return this.kind === 'plain' && ended.test(before.text) && this.isHeadingBefore(line, after);
  }

  /** A short line with a full one below it, in a source without blank lines. */
  private isHeadingBefore(line: Line, after: Line | undefined): boolean {
    if (after === undefined || !isHeadingText(line.text) || line.text.length > this.width * 0.8) return false;
    const numbers = listMarkerOf(line.text, null);
    if (numbers !== null && listMarkerOf(after.text, numbers) !== null) return false;
    return opens.test(after.text) && after.text.length > this.width * 0.6 && after.text.length > line.text.length;
  }

  private mayPrecedeHeading(): boolean {
    const last = this.pieces.at(-1);
    if (last === undefined || last.kind === 'heading' || last.kind === 'tableRow' || last.kind === 'footnote')
      return true;
    return last.kind === 'listItem' || ended.test(last.rich.text.trim());
  }

  private isRunningText(lines: readonly Line[]): boolean {
    const first = lines[0]?.text ?? '';
    if (listMarkerOf(first, null) !== null) return ended.test(first) || lines.length > 1;
    return opens.test(first) && (lines.length > 1 || (first.length >= 40 && ended.test(first)) || first.length > 70);
  }

  /** Index after the last line of the paragraph or item that begins at `from`. */
  private endOfUnit(lines: readonly Line[], from: number): number {
    let previous: ListMarker | null = this.levels.previous;
    const own = listMarkerOf(lines[from]?.text ?? '', previous);
    if (own !== null) previous = own;
    for (let i = from + 1; i < lines.length; i++) {
      const [before, line] = [lines[i - 1], lines[i]];
      if (before === undefined || line === undefined) break;
      const marker = listMarkerOf(line.text, previous);
      const follows =
        marker !== null &&
        (marker.place === null ||
          marker.place === 1 ||
          (own?.kind === marker.kind && marker.place === (own.place ?? 0) + 1));
      if (follows && (ended.test(before.text) || own !== null || /,$/.test(before.text))) {
        // A dash within a list item may be a dash within its sentence.
        if (
          marker.place !== null ||
          own?.kind === marker.kind ||
          ended.test(before.text) ||
          !/^[–—-]$/.test(marker.marker)
        )
          return i;
      }
      if (this.kind === 'plain' && this.endsParagraph(before.text, line.text)) return i;
      if (isEmphasised(line.rich) && this.isHeadingWithin(lines, i)) return i;
      if (this.kind === 'plain' && this.isHeadingWithin(lines, i)) return i;
    }
    return lines.length;
  }

  private endsParagraph(line: string, next: string): boolean {
    if (!ended.test(line) || !opens.test(next)) return false;
    // A line much longer than the page is wide was never wrapped: it is a whole paragraph.
    return line.length < this.width * (this.spaced ? 0.6 : 0.82) || line.length > this.width * 1.6;
  }
}
