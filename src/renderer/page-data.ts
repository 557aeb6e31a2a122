import type { Letter } from '../shared/letter/letter.ts';
import type { PublishedLetter, Remark } from '../shared/letter/published.ts';

/** An entry of the table of contents. Entries of our own (not headings of the letter) have no title of their own. */
export interface OutlineEntry {
  readonly kind: 'letterhead' | 'introduction' | 'section' | 'signature';
  /** The id of the element it leads to. */
  readonly target: string;
  readonly title: string;
  readonly level: number;
  /** First and last paragraph number; 0 and 0 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** What the page knows of its letter before it reads letter.json; written into the page as it is built. */
export interface PageData {
  readonly title: string;
  readonly paragraphs: number;
  readonly outline: readonly OutlineEntry[];
  readonly remarks: readonly Pick<Remark, 'likely' | 'note' | 'certain'>[];
}

export function pageDataOf({ letter, remarks }: PublishedLetter): PageData {
  return {
    title: letter.frontMatter.subject ?? letter.frontMatter.sender ?? '',
    paragraphs: letter.blocks.filter((block) => block.kind === 'paragraph').length,
    outline: outlineOf(letter),
    remarks: remarks.map(({ likely, note, certain }) => ({ likely, note, certain })),
  };
}

function outlineOf(letter: Letter): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  if (letter.blocks.some((block) => block.kind === 'letterhead')) {
    entries.push({ kind: 'letterhead', target: 'letterhead', title: '', level: 1, first: 0, last: 0 });
  }
  const firstHeading = letter.sections[0]?.heading ?? letter.blocks.length;
  const opening = letter.blocks
    .slice(0, firstHeading)
    .flatMap((block) => (block.kind === 'paragraph' ? block.number : []));
  const [first, last] = [opening[0], opening.at(-1)];
  if (first !== undefined && last !== undefined) {
    entries.push({ kind: 'introduction', target: `p${first}`, title: '', level: 1, first, last });
  }
  for (const section of letter.sections) {
    const heading = letter.blocks[section.heading];
    if (heading === undefined) continue;
    entries.push({
      kind: 'section',
      target: `b${heading.start}`,
      title: letter.text.slice(heading.start, heading.end),
      level: section.level,
      first: section.paragraphs?.first ?? 0,
      last: section.paragraphs?.last ?? 0,
    });
  }
  if (letter.blocks.some((block) => block.kind === 'signature')) {
    entries.push({ kind: 'signature', target: 'signatures', title: '', level: 1, first: 0, last: 0 });
  }
  return entries;
}
