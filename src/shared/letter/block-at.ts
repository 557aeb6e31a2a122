import type { Block, Letter } from './letter.ts';

/** Index of the block that holds an offset of the text, or of the one before it; -1 for a letter without blocks. */
export function blockIndexAt({ blocks }: Letter, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

export const blockAt = (letter: Letter, offset: number): Block | undefined =>
  letter.blocks[blockIndexAt(letter, offset)];
