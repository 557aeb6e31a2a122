import type { Briefing, BriefingBlock, Heading, Inline, PrintedNote } from './briefing.ts';

/**
 * The words of the printed document in printed order, with the page numbers of its contents list if they are given, and
 * without what each page repeats (running title, page x of y). A note's number directly after a word is a part of it,
 * as it is on paper. To compare with text out of a PDF, join both without blanks: a PDF has no words.
 */
export function briefingText(briefing: Briefing, pages: ReadonlyMap<string, number> = new Map()): string[] {
  return printedLines(briefing, pages).flatMap((line) => line.split(/\s+/).filter((word) => word !== ''));
}

/** The same in lines: what stands apart on paper stands apart here. */
function printedLines(briefing: Briefing, pages: ReadonlyMap<string, number>): string[] {
  const { cover, title, contents, legend, independence, parts } = briefing;
  return [
    ...(cover === null ? [] : [cover.kind]),
    title.text,
    ...(cover === null ? [] : [...cover.sub, ...cover.rows.flatMap(({ label, value }) => [label, inlineText(value)])]),
    ...(contents === null
      ? []
      : [
          headingText(contents.heading),
          ...contents.entries.flatMap(({ to, number, text }) => [number ?? '', text, String(pages.get(to) ?? '')]),
        ]),
    ...legend.map(inlineText),
    independence,
    ...parts.flatMap(({ heading, blocks }) => [headingText(heading), ...blocks.flatMap(blockLines)]),
  ];
}

export const headingText = ({ number, text }: Heading): string => (number === null ? text : `${number} ${text}`);

/** Notes that end at one place are called with commas between their numbers. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.numbers.join(','))).join('');

function blockLines(block: BriefingBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [headingText(block.heading)];
    case 'text':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.flatMap(({ marker, inlines }) => [marker, inlineText(inlines)]);
    case 'table':
      return [
        ...block.columns,
        ...block.rows.flatMap(({ name, lines, where }) => [
          inlineText(name),
          ...lines.map(({ inlines }) => inlineText(inlines)),
          where,
        ]),
      ];
    case 'passage': {
      const { number, marker, cells, source, beside } = block.passage;
      return [
        String(number ?? ''),
        marker ?? '',
        ...cells.map(inlineText),
        inlineText(source),
        ...beside.flatMap(noteLines),
      ];
    }
    case 'notes':
      return block.notes.flatMap(noteLines);
  }
}

const noteLines = ({ number, lemma, blocks, about }: PrintedNote): string[] => [
  String(number),
  `${lemma}]`,
  ...blocks.flatMap(blockLines),
  about,
];
