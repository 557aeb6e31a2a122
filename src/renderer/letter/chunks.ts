/**
 * Chunks far from the window are not laid out (letter.css); until then their height is an estimate. After the letter is
 * on screen, and again when its measure or its type changes, each is measured once in idle time and the estimate replaced, so that
 * the scroll bar tells the truth. One slice ends when the browser's idle time is over.
 */
export function measureChunks(article: HTMLElement): void {
  const chunks = [...article.querySelectorAll<HTMLElement>('.chunk')];
  let next = chunks.length;
  let handle = 0;

  const measure = (chunk: HTMLElement): void => {
    chunk.style.contentVisibility = 'visible';
    const { top, height } = chunk.getBoundingClientRect();
    for (const block of chunk.querySelectorAll<HTMLElement>('[data-start]')) {
      const box = block.getBoundingClientRect();
      boxes.set(block, { top: box.top - top, height: box.height });
    }
    chunk.style.contentVisibility = '';
    // The intrinsic size is that of the content; the padding comes on top of it.
    const { paddingTop, paddingBottom } = getComputedStyle(chunk);
    const content = height - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    chunk.style.setProperty('contain-intrinsic-block-size', `${content}px`);
  };

  const slice = (idle: IdleDeadline): void => {
    if (article.hidden) return; // nothing has a height; coming back to the letter begins anew
    do {
      const chunk = chunks[next];
      if (chunk === undefined) {
        document.documentElement.dataset.measured = 'true';
        for (const listener of listeners) listener();
        return;
      }
      measure(chunk);
      next++;
    } while (idle.timeRemaining() > 12);
    handle = requestIdleCallback(slice);
  };

  remeasureChunks = (): void => {
    if (chunks.length < 2) return;
    cancelIdleCallback(handle);
    for (const chunk of chunks) chunk.style.removeProperty('contain-intrinsic-block-size');
    boxes.clear();
    delete document.documentElement.dataset.measured;
    next = 0;
    handle = requestIdleCallback(slice);
  };

  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (now === width || now === 0) return;
    width = now;
    remeasureChunks();
  }).observe(article);
}

/** A block in its chunk: how far below the chunk's top it begins, and how high it is. */
export interface BlockBox {
  readonly top: number;
  readonly height: number;
}

const boxes = new Map<HTMLElement, BlockBox>();
const listeners = new Set<() => void>();

/** Where a block lies in its chunk, as last measured; nothing where it has not been. Costs no layout. */
export const measuredBox = (block: HTMLElement): BlockBox | undefined => boxes.get(block);

/** Calls back each time the whole letter has been measured. */
export function onMeasured(listener: () => void): void {
  listeners.add(listener);
}

/** Measures again, after something other than the width changed the heights: type, line height, [sic], coming back. */
export let remeasureChunks: () => void = () => {};
