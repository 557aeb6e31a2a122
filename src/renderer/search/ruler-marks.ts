import { type BlockBox, measuredBox } from '../letter/chunks.ts';
import { blockAtOffset, lengthOf, startOf } from '../letter/positions.ts';
import { getState } from '../state.ts';

/**
 * The hits on the ruler, each at its height in the letter. A hit's height is that of its block, and how far into the
 * block's text it stands; blocks are measured with their chunks. Marks repeat what the list says, for the eye.
 */
const apart = 2; // px: at most one mark in so many

export function drawMarks(): void {
  const ruler = document.getElementById('ruler');
  if (ruler === null) return;
  const places = placesOnRuler(ruler);
  const old = [...ruler.querySelectorAll<HTMLElement>('.hitmark')];
  // The elements stay and are put elsewhere: from one letter typed to the next most marks are where others were.
  places.forEach(({ top, isNow }, i) => {
    const mark = old[i] ?? ruler.appendChild(document.createElement('i'));
    const name = isNow ? 'hitmark now' : 'hitmark';
    if (mark.className !== name) mark.className = name;
    if (mark.style.top !== top) mark.style.setProperty('top', top);
  });
  for (const left of old.slice(places.length)) left.remove();
}

interface MarkPlace {
  /** In per cent of the ruler. */
  readonly top: string;
  readonly isNow: boolean;
}

/** Where the marks stand, the one of the hit one is at last, so that it lies over the others. */
function placesOnRuler(ruler: HTMLElement): MarkPlace[] {
  const { found, hit, view } = getState();
  const length = ruler.clientHeight;
  if (found === null || view !== 'letter' || length === 0) return [];
  const whole = document.documentElement.scrollHeight;
  const heightOf = createHeights();
  const now = hit === null ? undefined : found.order[hit];
  const taken = new Set<number>();
  const places: MarkPlace[] = [];
  const mark = (offset: number, isNow: boolean): void => {
    const place = Math.round(((heightOf(offset) / whole) * length) / apart);
    if (taken.has(place) && !isNow) return;
    taken.add(place);
    // As the style gives it back.
    places.push({ top: `${Number(((100 * apart * place) / length).toFixed(3))}%`, isNow });
  };
  for (const [at, start] of found.starts.entries()) if (at !== now) mark(start, false);
  if (now !== undefined) mark(found.starts[now] ?? 0, true);
  return places;
}

/** How far down the page the words at an offset stand. Blocks and chunks are asked for their place once each. */
export function createHeights(): (offset: number) => number {
  const scrolled = window.scrollY;
  // A single chunk is always laid out, and never measured by itself.
  const measured = document.querySelectorAll('.letter .chunk').length > 1;
  const chunkBoxes = new Map<Element, DOMRect>();
  const chunkBox = (chunk: Element): DOMRect => {
    const known = chunkBoxes.get(chunk) ?? chunk.getBoundingClientRect();
    chunkBoxes.set(chunk, known);
    return known;
  };
  const boxOf = (block: HTMLElement): BlockBox => {
    const chunk = block.closest<HTMLElement>('.chunk');
    if (chunk === null || !measured) return block.getBoundingClientRect();
    const { top, height } = chunkBox(chunk);
    const inChunk = measuredBox(block) ?? estimated(block, chunk, height);
    return { top: top + inChunk.top, height: inChunk.height };
  };
  // Hits come in order of place, so most stand in the block of the one before.
  let known: { readonly start: number; readonly end: number; readonly box: BlockBox } | null = null;
  return (offset) => {
    if (known === null || offset < known.start || offset >= known.end) {
      const block = blockAtOffset(offset);
      if (block === undefined) return 0;
      const start = startOf(block);
      known = { start, end: start + Math.max(1, lengthOf(block)), box: boxOf(block) };
    }
    const { start, end, box } = known;
    return scrolled + box.top + (box.height * (offset - start)) / (end - start);
  };
}

/** Where a block lies in a chunk that has not been measured: by its share of the chunk's text. Asks for no layout. */
function estimated(block: HTMLElement, chunk: HTMLElement, height: number): BlockBox {
  const first = chunk.querySelector<HTMLElement>('[data-start]') ?? block;
  const length = Number(chunk.dataset.chars) || 1;
  return {
    top: Math.min(1, (startOf(block) - startOf(first)) / length) * height,
    height: Math.min(1, lengthOf(block) / length) * height,
  };
}
