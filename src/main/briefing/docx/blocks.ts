import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  Briefing,
  BriefingBlock,
  Heading,
  PrintedNote,
  PrintedPassage,
} from '../../../shared/briefing/briefing.ts';
import { headingText } from '../../../shared/briefing/text.ts';
import { messagesIn } from '../../../shared/i18n/i18n.ts';
import { twips } from './measures.ts';
import { runs } from './runs.ts';

/** What a part of a briefing is made of, as paragraphs and tables. */

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

export const headingParagraph = (own: Heading, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    heading: levels[own.level],
    pageBreakBefore,
    children: [new Bookmark({ id: own.id, children: [new TextRun(headingText(own))] })],
  });

export const paragraph = (children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [...children] });

export function blockChildren(block: BriefingBlock, briefing: Briefing): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block.heading, false)];
    case 'text':
      return [paragraph(runs(block.inlines), block.small ? { style: 'Bron' } : {})];
    case 'list':
      return listParagraphs(block);
    case 'table':
      return [tableOf(block, briefing), new Paragraph({ spacing: { after: 0 }, children: [] })];
    case 'passage':
      return passageParagraphs(block.passage);
    case 'notes':
      // Those that are called are footnotes; they stand where the word processor puts them.
      return [
        ...(block.notes.some(({ called }) => called)
          ? [paragraph([new TextRun(messagesIn(briefing.language).briefing.asFootnotes)], { style: 'Bron' })]
          : []),
        ...block.notes.flatMap((note) => (note.called ? [] : noteParagraphs(note, { own: true }))),
      ];
  }
}

const listParagraphs = ({ items }: Extract<BriefingBlock, { kind: 'list' }>): Paragraph[] =>
  items.map(({ marker, inlines }) =>
    paragraph([new TextRun({ children: [marker, new Tab()] }), ...runs(inlines)], {
      indent: { left: twips(7), hanging: twips(7) },
      spacing: { after: 0 },
    }),
  );

/** A passage with its number before it; its notes are footnotes, wherever they stand on paper. */
function passageParagraphs({ number, marker, cells, source }: PrintedPassage): Paragraph[] {
  const before = [number === null ? '' : String(number), marker ?? ''].filter(Boolean).join(' ');
  const text = cells.flatMap((cell, i) => [
    ...(i === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
    ...runs(cell),
  ]);
  return [
    paragraph([new TextRun({ text: before, bold: true }), new TextRun({ children: [new Tab()] }), ...text], {
      style: 'Passage',
    }),
    ...(source.length === 0 ? [] : [paragraph(runs(source), { style: 'Bron', indent: { left: twips(12) } })]),
  ];
}

export function noteParagraphs({ number, lemma, blocks, about }: PrintedNote, { own }: { own: boolean }): Paragraph[] {
  const named = [
    ...(own ? [new TextRun({ text: `${number} `, bold: true })] : []),
    new TextRun({ text: `${lemma}] `, italics: true }),
  ];
  const [first, ...rest] = blocks;
  const opened = first?.kind === 'text' ? paragraph([...named, ...runs(first.inlines)]) : paragraph(named);
  return [
    opened,
    ...(first?.kind === 'text' ? rest : blocks).flatMap((block) =>
      block.kind === 'text' ? [paragraph(runs(block.inlines))] : block.kind === 'list' ? listParagraphs(block) : [],
    ),
    paragraph([new TextRun(about)], { style: 'Bron' }),
  ];
}

function tableOf({ columns, rows }: Extract<BriefingBlock, { kind: 'table' }>, { page }: Briefing): Table {
  const width = twips(page.width - page.white[1] - page.white[3]);
  const widths = (columns.length === 3 ? [0.31, 0.52, 0.17] : [0.33, 0.67]).map((share) => Math.round(share * width));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
  const cell = (children: Paragraph[]): TableCell => new TableCell({ children });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((name) =>
          cell([paragraph([new TextRun({ text: name, bold: true })], { style: 'Bron', keepNext: true })]),
        ),
      }),
      ...rows.map(
        ({ name, lines, where }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([paragraph(runs(name))]),
              cell(
                lines.length === 0
                  ? [new Paragraph('')]
                  : lines.map(({ small, inlines }) => paragraph(runs(inlines), small ? { style: 'Bron' } : {})),
              ),
              ...(columns.length === 3
                ? [cell([paragraph([new TextRun(where)], { style: 'Bron', alignment: AlignmentType.RIGHT })])]
                : []),
            ],
          }),
      ),
    ],
  });
}
