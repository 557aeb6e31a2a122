import { type BlockBox, measuredBox } from './chunks.ts';
import { blockAtOffset, lengthOf, startOf } from './positions.ts';

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
