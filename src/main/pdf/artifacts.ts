import { nameOperand, visitOperators } from './operators.ts';

/**
 * Chromium gives the running head and foot (margin boxes) and all ruled lines and washes neither a tag nor the mark of
 * an artifact, and a page of a tagged PDF must have nothing that is neither (ISO 32000-1, 14.8.2.2). What it does tag is
 * left as it is, byte by byte.
 */
export interface Marked {
  readonly content: string;
  /** How many pieces of text were marked: those of the margin boxes, if Chromium tagged all the rest. */
  readonly texts: number;
}

export interface MarkOptions {
  readonly dropped?: ReadonlySet<number>;
  readonly isTagged?: (name: string) => boolean;
}

/** Text of the margin boxes: a reader of pages may leave it out. */
const pagination = '/Artifact <</Type/Pagination>>BDC\n';
/** Lines and washes. */
const layout = '/Artifact <</Type/Layout>>BDC\n';

const shows = new Set(['Tj', 'TJ', "'", '"']);
const builds = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const clips = new Set(['W', 'W*']);
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** Says which letters a glyph stands for, such as a ligature, and neither tags it nor makes it an artifact. */
const replacement = /^\/Span\s*<<\s*\/ActualText\b/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  /** The mark takes the place of the operator that began the marked content, instead of standing around the piece. */
  readonly replaces?: true;
}

/**
 * A content stream in which all that paints and stands in no marked content is marked as an artifact, and with it the
 * marked content with the numbers in `dropped`. `isTagged` says of the name of an XObject (with its slash) whether it
 * holds marked content of its own; it is then left alone.
 */
export function markArtifacts(content: string, { dropped, isTagged }: MarkOptions = {}): Marked {
  const pieces: Piece[] = [];
  let texts = 0;
  let depth = 0;
  /** Of the marked content that is open, whether it is a tag or an artifact; the depth counts only these. */
  const open: boolean[] = [];
  let path = -1;
  let text: { start: number; shown: [start: number, end: number][]; tagged: boolean } | null = null;

  const take = (piece: Piece): void => {
    pieces.push(piece);
    if (piece.mark === pagination) texts++;
  };
  /** The content text object where nothing in it is tagged; else each untagged show by itself, as marks must nest. */
  const takeText = ({ start, shown, tagged }: NonNullable<typeof text>, end: number): void => {
    if (shown.length === 0) return;
    if (!tagged) take({ start, end, mark: pagination });
    else for (const [from, to] of shown) take({ start: from, end: to, mark: pagination });
  };

  visitOperators(content, (name, start, end, operand) => {
    if (name === 'BDC' || name === 'BMC') {
      const operator = content.slice(start, end);
      const mcid = /\/MCID\s+(\d+)/.exec(operator)?.[1];
      if (mcid !== undefined && dropped?.has(Number(mcid)))
        pieces.push({ start, end, mark: pagination, replaces: true });
      const isMark = mcid !== undefined || !replacement.test(operator);
      open.push(isMark);
      if (!isMark) return;
      depth++;
      if (text !== null) text.tagged = true;
    } else if (name === 'EMC') {
      const isMark = open.pop();
      if (isMark === undefined) throw new Error('a content stream ends marked content that it did not begin');
      if (isMark) depth--;
    } else if (name === 'BT') {
      text = { start, shown: [], tagged: depth > 0 };
    } else if (name === 'ET') {
      if (text !== null) takeText(text, end);
      text = null;
    } else if (depth > 0) {
      path = -1;
    } else if (shows.has(name)) {
      text?.shown.push([start, end]);
    } else if (builds.has(name)) {
      if (path < 0) path = start;
    } else if (paints.has(name)) {
      take({ start: path < 0 ? start : path, end, mark: layout });
      path = -1;
    } else if (name === 'sh' || name === 'EI' || (name === 'Do' && !isTagged?.(nameOperand(content, operand)))) {
      take({ start, end, mark: layout });
    } else if (!clips.has(name)) {
      path = -1;
    }
  });
  if (open.length > 0) throw new Error('a content stream does not end its marked content');
  return { content: insert(content, pieces), texts };
}

function insert(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, mark, replaces } of [...pieces].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), mark);
    if (!replaces) parts.push(text.slice(start, end), '\nEMC');
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
