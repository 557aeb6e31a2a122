import type { Span } from '../../shared/span.ts';
import { headHeight, scrollToPlace } from './place.ts';
import { blockAtOffset, startOf } from './positions.ts';

/** Between spans of the letter's text and places on the screen. Nothing here touches the letter's elements. */

/** A place between two characters of the letter's page. */
export type Point = readonly [node: Text, offset: number];

/** The text nodes of a block with the offset at which each begins in the letter's text. */
export function textNodes(block: HTMLElement): (readonly [node: Text, start: number])[] {
  const found: (readonly [Text, number])[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let start = startOf(block);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    found.push([node as Text, start]);
    start += (node as Text).length;
  }
  return found;
}

/** The place of an offset among text nodes. At a seam it is the start of the next node, or with `end` the end of this. */
export function pointIn(nodes: readonly (readonly [Text, number])[], offset: number, end: boolean): Point | null {
  for (const [node, start] of nodes) {
    const into = offset - start;
    if (into >= 0 && (end ? into <= node.length : into < node.length)) return [node, into];
  }
  const last = nodes.at(-1);
  return last === undefined ? null : [last[0], last[0].length];
}

/** A range over the words of a span of one block, for painting; null where the block does not have it. */
export function staticRange(nodes: readonly (readonly [Text, number])[], span: Span): StaticRange | null {
  const [from, to] = [pointIn(nodes, span.start, false), pointIn(nodes, span.end, true)];
  if (from === null || to === null) return null;
  return new StaticRange({ startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] });
}

/** A range over the words of a span, for its rectangles; null where the letter's page does not have it. */
export function rangeOf(span: Span): Range | null {
  const block = blockAtOffset(span.start);
  const lastBlock = blockAtOffset(Math.max(span.start, span.end - 1));
  if (block === undefined || lastBlock === undefined) return null;
  const from = pointIn(textNodes(block), span.start, false);
  const to = pointIn(textNodes(lastBlock), span.end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The offset in the letter's text at a point of the window; null beside the words and outside the letter. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  const block = node?.parentElement?.closest<HTMLElement>('#letter [data-start]');
  if (caret === null || !(node instanceof Text) || !block) return null;
  // The caret is the nearest one; the point must lie on a character beside it.
  for (const from of [caret.offset - 1, caret.offset]) {
    if (from < 0 || from >= node.length) continue;
    const one = document.createRange();
    one.setStart(node, from);
    one.setEnd(node, from + 1);
    const box = one.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    const start = textNodes(block).find(([other]) => other === node)?.[1];
    return start === undefined ? null : start + from;
  }
  return null;
}

/** Scrolls so that the words of a span can be seen, with what stands before them: a third down, or less. */
export function showSpan(span: Span, block: HTMLElement): void {
  const before = rangeOf(span)?.getBoundingClientRect();
  const [top, height] = [headHeight(), window.innerHeight];
  const inSight = (box: DOMRect | undefined): boolean =>
    box !== undefined && box.height > 0 && box.top > top + 8 && box.bottom < top + (height - top) * 0.7;
  if (inSight(before)) return;
  // Brings the block's part of the page into being; only then can words inside it be measured.
  scrollToPlace(startOf(block));
  const box = rangeOf(span)?.getBoundingClientRect();
  if (box === undefined || inSight(box)) return;
  window.scrollBy({ top: box.top - top - (height - top) * 0.3, behavior: 'instant' });
}
