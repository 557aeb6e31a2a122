import type { Block, Letter } from './letter.ts';
import { lowerBound } from './lower-bound.ts';

/** Index of the block that holds an offset of the text, or of the one before it; -1 for a letter without blocks. */
export function blockIndexAt({ blocks }: Letter, offset: number): number {
  const begun = lowerBound(blocks.length, (i) => (blocks[i]?.start ?? 0) <= offset);
  return blocks.length === 0 ? -1 : Math.max(0, begun - 1);
}

export const blockAt = (letter: Letter, offset: number): Block | undefined =>
  letter.blocks[blockIndexAt(letter, offset)];
