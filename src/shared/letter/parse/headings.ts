import { numberDepth } from './heading-lines.ts';
import type { Piece } from './pieces.ts';
import type { HeadingStyle } from './raw.ts';

type Heading = Piece & { kind: 'heading' };

/**
 * Gives each heading the level that the letter intends. Its number tells it, where headings are numbered. Else how it is
 * set: bold stands over italic, whatever the depth of the markup, because converters guess that depth. A plain heading
 * among italic ones has their level. Only where depth and setting agree, or all are set alike, depth is believed.
 */
export function withLevels(pieces: readonly Piece[]): Piece[] {
  const headings = pieces.filter((piece): piece is Heading => piece.kind === 'heading');
  if (headings.length === 0) return [...pieces];
  const levelOf = levelsOf(headings);
  let current = 0;
  return pieces.map((piece) => {
    if (piece.kind !== 'heading') return piece;
    const level = levelOf(piece);
    // A level cannot be skipped: a subsection of nothing is a section.
    current = Math.min(level, current + 1, 6);
    return { ...piece, level: current };
  });
}

function levelsOf(headings: readonly Heading[]): (heading: Heading) => number {
  const numbered = headings.filter(({ rich }) => numberDepth(rich.text.trim()) > 0);
  const bySetting = levelsBySetting(headings);
  const dotted = numbered.some(({ rich }) => numberDepth(rich.text.trim()) > 1);
  if (numbered.length < 2 || (!dotted && numbered.length * 2 < headings.length)) return bySetting;
  const top = Math.min(...numbered.map(({ rich }) => numberDepth(rich.text.trim())));
  // A heading without a number has the level of the numbered ones that are set like it, else it is below them.
  const levels = new Map<string, number>();
  for (const { rich, style } of numbered) {
    const depth = numberDepth(rich.text.trim()) - top + 1;
    levels.set(keyOf(style), Math.min(depth, levels.get(keyOf(style)) ?? depth));
  }
  const deepest = Math.max(...numbered.map(({ rich }) => numberDepth(rich.text.trim()) - top + 1));
  let last = 0;
  return ({ rich, style }) => {
    const depth = numberDepth(rich.text.trim());
    if (depth > 0) {
      last = depth - top + 1;
      return last;
    }
    if (isEnclosure(rich.text)) return 1;
    const alike = levels.get(keyOf(style));
    if (alike !== undefined) return alike;
    return emphasisRank(style) > 0 && last > 0 ? last + 1 : Math.min(1, deepest);
  };
}

const keyOf = (style: HeadingStyle): string => `${style.depth} ${style.emphasis}`;
const isEnclosure = (text: string): boolean => /^\s*bijlagen?(?: (?:\d+|[IVX]+|[A-H]))?\b/i.test(text);

const emphases = ['capitals', 'bold', 'bold italic', 'italic'] as const;
const emphasisRank = (style: HeadingStyle): number =>
  style.emphasis === 'none' ? -1 : emphases.indexOf(style.emphasis);

function levelsBySetting(headings: readonly Heading[]): (heading: Heading) => number {
  const set = emphases.filter((emphasis) => headings.some(({ style }) => style.emphasis === emphasis));
  const plain = headings.filter(({ style }) => style.emphasis === 'none');
  if (set.length <= 1 && (set.length === 0 || plain.length === 0)) return byDepth(headings);
  if (depthAgrees(headings, set)) return byDepth(headings);
  const levels = new Map<string, number>(set.map((emphasis, i) => [emphasis, i + 1]));
  const marked = plain.some(({ style }) => style.depth < 7);
  const unmarked = headings.every(({ style }) => style.emphasis === 'none' || style.depth === 7);
  // "## Inleiding" with bold lines below it: the markup is above what only its setting tells.
  if (marked && unmarked) {
    const depth = byDepth(plain);
    const below = Math.max(...plain.map(depth));
    return (heading) =>
      heading.style.emphasis === 'none' ? depth(heading) : below + (levels.get(heading.style.emphasis) ?? 1);
  }
  // A plain one belongs with the least emphasised: next to italics it is one of them.
  const rest = set.length > 1 || set[0] === 'italic' ? set.length : set.length + (plainIsDeeper(headings) ? 1 : 0);
  return ({ style }) => levels.get(style.emphasis) ?? Math.max(1, rest);
}

/** Whether plain headings stand deeper in the markup than the set ones. */
function plainIsDeeper(headings: readonly Heading[]): boolean {
  const depths = (plain: boolean): number[] =>
    headings.filter(({ style }) => (style.emphasis === 'none') === plain).map(({ style }) => style.depth);
  return Math.min(...depths(true)) > Math.max(...depths(false).filter((depth) => depth < 7), 0);
}

/** Whether each setting has its own depths, the stronger the higher: then depth says more than setting does. */
function depthAgrees(headings: readonly Heading[], set: readonly string[]): boolean {
  if (headings.some(({ style }) => style.depth === 7)) return false;
  const order = [...set, 'none'];
  let deepest = 0;
  for (const emphasis of order) {
    const depths = headings.filter(({ style }) => style.emphasis === emphasis).map(({ style }) => style.depth);
    if (depths.length === 0) continue;
    if (Math.min(...depths) <= deepest) return false;
    deepest = Math.max(...depths);
  }
  return true;
}

function byDepth(headings: readonly Heading[]): (heading: Heading) => number {
  const depths = [...new Set(headings.map(({ style }) => style.depth))].sort((a, b) => a - b);
  return ({ style }) => depths.indexOf(style.depth) + 1;
}
