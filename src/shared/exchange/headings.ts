import { belongsAt } from '../letter/footnotes.ts';
import type { Letter } from '../letter/letter.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The headings that a place stands under, outermost first; a footnote stands under those of its paragraph. */
export function headingsAt(letter: Letter, offset: number): Heading[] {
  const { blocks, text } = letter;
  const place = belongsAt(letter, offset);
  const path: Heading[] = [];
  for (const block of blocks) {
    if (block.start > place) break;
    if (block.kind !== 'heading') continue;
    while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
    path.push({ level: block.level, text: text.slice(block.start, block.end).replace(/\s+/g, ' ') });
  }
  return path;
}
