import type { Letter } from '../letter/letter.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The headings that a place stands under, outermost first. */
export function headingsAt({ blocks, text }: Letter, offset: number): Heading[] {
  const path: Heading[] = [];
  for (const block of blocks) {
    if (block.start > offset) break;
    if (block.kind !== 'heading') continue;
    while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
    path.push({ level: block.level, text: text.slice(block.start, block.end).replace(/\s+/g, ' ') });
  }
  return path;
}
