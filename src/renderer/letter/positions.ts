import { lowerBound } from '../../shared/letter/lower-bound.ts';
import type { Span } from '../../shared/span.ts';

/** Between the page and the letter's text: elements and DOM positions on one side, offsets in the text on the other. */

const article = (): HTMLElement | null => document.getElementById('letter');

let known: readonly HTMLElement[] | undefined;

/** The elements of the letter's blocks, in order. The letter's elements never change once the page is there. */
export function blockElements(): readonly HTMLElement[] {
  known ??= [...(article()?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  return known;
}

/** Where a block begins in the letter's text. Remembered: a search asks for every block at every keystroke. */
export function startOf(block: HTMLElement): number {
  let start = starts.get(block);
  if (start === undefined) {
    start = Number(block.dataset.start);
    starts.set(block, start);
  }
  return start;
}

const starts = new WeakMap<HTMLElement, number>();

/** The length of a block's text in UTF-16 units. */
export const lengthOf = (block: HTMLElement): number => block.textContent.length;

/** Where a block's text stands in the letter. */
export const spanOfBlock = (block: HTMLElement): Span => ({
  start: startOf(block),
  end: startOf(block) + lengthOf(block),
});

/** Puts the focus on a block. Nothing moves. */
export function focusBlock(block: HTMLElement): void {
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** The block that holds an offset, or the last one before it. */
export function blockAtOffset(offset: number): HTMLElement | undefined {
  const blocks = blockElements();
  const begun = lowerBound(blocks.length, (i) => {
    const block = blocks[i];
    return block !== undefined && startOf(block) <= offset;
  });
  return blocks[Math.max(0, begun - 1)];
}

/** The blocks that have words of a span, in order. */
export function blocksOver({ start, end }: Span): HTMLElement[] {
  const blocks = blockElements();
  const begun = (offset: number): number =>
    lowerBound(blocks.length, (i) => {
      const block = blocks[i];
      return block !== undefined && startOf(block) < offset;
    });
  return blocks.slice(Math.max(0, begun(start + 1) - 1), begun(end));
}

/** The passage that is selected in the letter, or null where nothing of the letter is. */
export function selectedPassage(): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const touched = blockElements().filter((block) => range.intersectsNode(block));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : startOf(first);
  const end = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : startOf(last) + lengthOf(last);
  return end > start ? { start, end } : null;
}

function offsetIn(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return startOf(block) + before.toString().length;
}
