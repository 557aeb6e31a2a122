import { setState } from '../state.ts';

/**
 * What has the focus must be seen (WCAG 2.4.11). The browser brings it into the window, but not out from under what stays
 * in the window while the rest scrolls: the head and a fault under it, the search field on top of the guide and what is
 * said at its foot, a bar at the foot of the window. How high those are depends on words, type and width, so they are
 * measured where they stand.
 */

/** What stays in place over what scrolls. */
const staying = '#head, #notice, .search-top, #guide-foot, #attach-bar, #walk-bar';

/** What is left between a thing and what would cover it, so that its ring is seen too. */
const room = 8;

/**
 * Scrolls until an element can be seen where nothing of it can; an element of which anything is seen stays where it is. A
 * panel that the focus left is closed if it lies over it: it closes by itself but for what is in the paragraph it was
 * opened from, which it takes for a button of its own.
 */
export function uncover(target: HTMLElement): void {
  if (isSeenAtAll(target)) return;
  const panel = document.querySelector('.panel');
  if (panel !== null && !panel.contains(target)) setState({ panel: null });
  const scroller = scrollerAround(target);
  // The list of what a search finds looks after itself, and would take the window along.
  if (scroller === null && target.closest('#search-view') !== null) return;
  const { top, bottom } = target.getBoundingClientRect();
  const { low, high } = freeFor(target, scroller);
  const fits = high - low >= bottom - top + 2 * room;
  const isAbove = top < low + room;
  const by = isAbove || !fits ? top - low - room : Math.max(0, bottom - high + room);
  (scroller ?? window).scrollBy({ top: by, behavior: 'instant' });
}

/** Whether anything of it, or of its label, is on top where it stands. Of what is higher than the window, what is in it. */
function isSeenAtAll(target: HTMLElement): boolean {
  const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
  const parts = label === undefined ? [target] : [target, label];
  const { top: low, bottom: high } = frameOf(scrollerAround(target));
  const shares = [0.1, 0.5, 0.9];
  return parts.some((part) =>
    [...part.getClientRects()].some(({ left, width, top, bottom }) => {
      const from = Math.max(top, low);
      const height = Math.min(bottom, high) - from;
      if (height <= 0) return false;
      return shares.some((across) =>
        shares.some((down) => {
          const seen = document.elementFromPoint(left + width * across, from + height * down);
          return seen !== null && (part.contains(seen) || seen.contains(part));
        }),
      );
    }),
  );
}

/** The box around it that scrolls up and down by itself; null where the window does. */
function scrollerAround(target: HTMLElement): HTMLElement | null {
  for (let around = target.parentElement; around !== null && around !== document.body; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight) return around;
  }
  return null;
}

/** The heights of the window between which what scrolls is drawn. */
function frameOf(scroller: HTMLElement | null): { top: number; bottom: number } {
  const box = scroller?.getBoundingClientRect();
  return { top: Math.max(0, box?.top ?? 0), bottom: Math.min(window.innerHeight, box?.bottom ?? window.innerHeight) };
}

/** Those between which nothing covers it. */
function freeFor(target: HTMLElement, scroller: HTMLElement | null): { low: number; high: number } {
  let { top: low, bottom: high } = frameOf(scroller);
  const middle = (low + high) / 2;
  const { left, right } = target.getBoundingClientRect();
  for (const cover of document.querySelectorAll(staying)) {
    if (!['sticky', 'fixed'].includes(getComputedStyle(cover).position) || cover.contains(target)) continue;
    const over = cover.getBoundingClientRect();
    if (over.height === 0 || over.right <= left || over.left >= right) continue;
    if (over.bottom <= middle) low = Math.max(low, over.bottom);
    else if (over.top >= middle) high = Math.min(high, over.top);
  }
  return { low, high };
}
