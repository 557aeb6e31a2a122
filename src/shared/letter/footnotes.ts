import { blockAt, blockIndexAt } from './block-at.ts';
import type { Block, Letter } from './letter.ts';

/**
 * The paragraph to whose text each footnote belongs: the one that refers to it by its number, wherever the footnote
 * stands. Footnotes are often gathered at the end, where the paragraph before them has nothing to do with them.
 */
const known = new WeakMap<Letter, ReadonlyMap<Block, number>>();

/** The number of the paragraph that refers to a footnote; null where the letter does not show beyond doubt which. */
export function paragraphOfFootnote(letter: Letter, footnote: Block): number | null {
  let paragraphs = known.get(letter);
  if (paragraphs === undefined) {
    paragraphs = readReferences(letter);
    known.set(letter, paragraphs);
  }
  return paragraphs.get(footnote) ?? null;
}

/** Where what stands at an offset belongs: of a footnote the paragraph that refers to it, as far as that is known. */
export function belongsAt(letter: Letter, offset: number): number {
  const block = blockAt(letter, offset);
  if (block?.kind !== 'footnote') return offset;
  const of = paragraphOfFootnote(letter, block);
  return letter.blocks.find((one) => one.kind === 'paragraph' && one.number === of)?.start ?? offset;
}

/** The number of a paragraph, or for a list item or a table row that of the paragraph before it. */
export function paragraphBefore(blocks: readonly Block[], from: number): number | null {
  for (let i = from; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'paragraph') return block.number;
  }
  return null;
}

function readReferences(letter: Letter): Map<Block, number> {
  const notes = new Map<string, Block[]>();
  for (const block of letter.blocks) {
    if (block.kind !== 'footnote') continue;
    const same = notes.get(block.marker);
    if (same === undefined) notes.set(block.marker, [block]);
    else same.push(block);
  }
  const paragraphs = new Map<Block, number>();
  if (notes.size === 0) return paragraphs;
  const references = referencesOf(letter);
  for (const [marker, same] of notes) {
    const places = references.get(marker) ?? [];
    // Numbers may begin anew further on: the first reference is to the first note then, and so on. And a raised number
    // may be none, as in "m²": where they do not come out even, only what stands in one and the same paragraph counts.
    const isOne = new Set(places).size === 1;
    same.forEach((note, at) => {
      const place = places.length === same.length ? places[at] : isOne && same.length === 1 ? places[0] : null;
      if (place !== undefined && place !== null) paragraphs.set(note, place);
    });
  }
  return paragraphs;
}

/** By what is printed as the number of a note, the paragraphs that it is raised in, in order; null outside of them. */
function referencesOf(letter: Letter): Map<string, (number | null)[]> {
  const found = new Map<string, (number | null)[]>();
  for (const { kind, start, end } of letter.marks) {
    if (kind !== 'superscript') continue;
    const index = blockIndexAt(letter, start);
    const block = letter.blocks[index];
    if (block === undefined || block.kind === 'footnote') continue;
    const isText = block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'tableRow';
    const paragraph = isText ? paragraphBefore(letter.blocks, index) : null;
    for (const printed of letter.text.slice(start, end).split(/[\s,;()[\]]+/)) {
      if (printed === '') continue;
      const places = found.get(printed);
      if (places === undefined) found.set(printed, [paragraph]);
      else places.push(paragraph);
    }
  }
  return found;
}
