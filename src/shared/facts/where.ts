import type { Messages } from '../i18n/i18n.ts';
import { blockIndexAt } from '../letter/block-at.ts';
import { paragraphBefore, paragraphOfFootnote } from '../letter/footnotes.ts';
import type { Block, Letter } from '../letter/letter.ts';
import type { Span } from '../span.ts';

/**
 * Where a place of the letter is, as it is cited: the number of its paragraph, or the part outside the paragraphs. A list
 * item or a table row belongs to the paragraph before it, a footnote to the one that refers to it.
 */
export type Where = number | 'letterhead' | 'heading' | 'signature' | 'other';

export function whereIs(letter: Letter, offset: number): Where {
  const index = blockIndexAt(letter, offset);
  const block = letter.blocks[index];
  if (block === undefined) return 'other';
  const paragraph =
    block.kind === 'footnote' ? paragraphOfFootnote(letter, block) : paragraphBefore(letter.blocks, index);
  return partOf(block) ?? paragraph ?? 'other';
}

function partOf(block: Block): Where | null {
  switch (block.kind) {
    case 'paragraph':
      return block.number;
    case 'letterhead':
    case 'heading':
    case 'signature':
      return block.kind;
    case 'listItem':
    case 'tableRow':
    case 'footnote':
      return null;
    default:
      return 'other';
  }
}

/** The places of some spans, each once, in order; spans outside the paragraphs come first. */
export function placesOf(letter: Letter, spans: readonly Span[]): Where[] {
  return [...new Set(spans.map((span) => whereIs(letter, span.start)))];
}

export function whereName(where: Where, { facts }: Messages): string {
  return typeof where === 'number' ? facts.paragraph(where) : facts.outside[where];
}

/** Places in words: "briefhoofd, alinea 1, 6–8". */
export function placesNamed(places: readonly Where[], messages: Messages): string {
  const numbers = places.filter((place) => typeof place === 'number');
  const outside = places.filter((place) => typeof place !== 'number');
  const names = outside.map((place) => messages.facts.outside[place]);
  return [...names, ...(numbers.length > 0 ? [messages.facts.paragraphs(placeList(numbers))] : [])].join(', ');
}

/** Numbers of paragraphs as a short list, runs of three and more joined: "3, 5–8, 16". */
export function placeList(places: readonly Where[]): string {
  const numbers = places.filter((place) => typeof place === 'number').sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}
