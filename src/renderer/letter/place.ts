import { lowerBound } from '../../shared/letter/lower-bound.ts';
import { blockAtOffset, lengthOf, startOf } from './positions.ts';

/**
 * Where the window is in the letter. A place is an offset in the letter's text: the block at the top of the window, and
 * how far into it by its height. It stays right when the window, the type or the line length changes.
 */

/** Height that the running head and a fault under it cover; the head covers nothing where it scrolls away. */
export function headHeight(): number {
  const heights = ['head', 'notice'].map((id) => {
    const part = document.getElementById(id);
    return part !== null && getComputedStyle(part).position === 'sticky' ? part.offsetHeight : 0;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Whether something of the letter has been scrolled out of the window. What is not laid out has not. */
export const isScrolledAway = ({ top, bottom, height }: DOMRect): boolean =>
  height > 0 && (bottom <= headHeight() || top >= window.innerHeight);

/** The block at a height of the window, or the nearest one above it. Lays out only what is near the window. */
export function blockAtHeight(y: number): HTMLElement | undefined {
  const article = document.getElementById('letter');
  if (article === null) return undefined;
  const part = lastAbove([...article.children], y);
  const blocks = part === undefined ? [] : [...part.querySelectorAll<HTMLElement>('[data-start]')];
  return lastAbove(blocks, y) ?? blocks[0];
}

/** The last of some elements, in reading order, that begins at or above a height; the first where none does. */
function lastAbove<T extends Element>(elements: readonly T[], y: number): T | undefined {
  const begun = lowerBound(elements.length, (i) => (elements[i]?.getBoundingClientRect().top ?? 0) <= y);
  return elements[Math.max(0, begun - 1)];
}

/** The place at the top of the window. */
export function placeAtTop(): number {
  const top = headHeight() + 1;
  const block = blockAtHeight(top);
  if (block === undefined) return 0;
  const box = block.getBoundingClientRect();
  const into = box.height > 0 ? Math.min(1, Math.max(0, (top - box.top) / box.height)) : 0;
  return startOf(block) + Math.round(into * lengthOf(block));
}

/** Scrolls so that a place stands at the top of the window, under the running head. */
export function scrollToPlace(place: number): void {
  const block = blockAtOffset(place);
  if (block === undefined) return;
  const into = place - startOf(block);
  const length = lengthOf(block);
  // A place at the very start of the letter means its top, white space and all.
  if (startOf(block) === 0 && into === 0) {
    window.scrollTo({ top: 0, behavior: 'instant' });
    return;
  }
  // The block itself comes to stand a little under the head (scroll-margin-top in letter.css); this also brings its part
  // of the page into being. Only then can a place inside it be measured.
  block.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (into === 0 || length === 0) return;
  const box = block.getBoundingClientRect();
  window.scrollBy({ top: box.top - headHeight() + (into / length) * box.height, behavior: 'instant' });
}

/**
 * The height of the window at which one reads: a quarter down. Near the end of the letter it moves down to the foot,
 * so that the last paragraphs, which never reach the top, are counted as read as well.
 */
export function readingHeight(): number {
  const top = headHeight();
  const height = window.innerHeight - top;
  const left = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
  const share = Math.max(0.25, 1 - Math.max(0, left) / height);
  return top + share * height - 1;
}
