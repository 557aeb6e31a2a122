import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
// The entry for Node declares a `require` of its own, which clashes with the bundler's.
import { unzipSync, type Zippable, zipSync } from 'fflate/browser';
import type {
  Briefing,
  BriefingBlock,
  Heading,
  Inline,
  PrintedNote,
  PrintedPassage,
  Words,
} from '../../shared/briefing/briefing.ts';
import { headingText } from '../../shared/briefing/text.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Colour } from '../../shared/notebook/note.ts';

/**
 * A briefing as a file for a word processor (Office Open XML), with real headings, styles, footnotes and page numbers,
 * so that it can be pasted into a template. The same briefing gives the same bytes. The only importer of docx.
 */
export async function briefingDocx(briefing: Briefing): Promise<Uint8Array> {
  const made = await Packer.toBuffer(documentOf(briefing));
  return withoutTraces(new Uint8Array(made), briefing.date);
}

type Child = Paragraph | Table;

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const halfPoints = (points: number): number => Math.round(points * 2);

function documentOf(briefing: Briefing): Document {
  const { title, author, subject, language, page, textSize, running, independence, parts } = briefing;
  const [top, right, bottom, left] = page.white;
  const footnotes = briefing.notes.filter(({ called }) => called);
  const edge = twips(page.width - left - right);
  const lang = language === 'nl' ? 'nl-NL' : 'en-GB';
  const small = { size: 17, color: '333333', font: 'Calibri' };
  const line = (children: ParagraphChild[], border: boolean): Paragraph =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: edge }],
      ...(border ? { border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '555555' } } } : {}),
      children,
    });
  return new Document({
    title: title.text,
    subject,
    creator: author === '' ? messagesIn(language).app.name : author,
    lastModifiedBy: messagesIn(language).app.name,
    description: independence,
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: 'Cambria', size: halfPoints(textSize), language: { value: lang } },
          paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO, after: 100 } },
        },
        title: {
          run: { size: 56, bold: true, color: '000000' },
          paragraph: { spacing: { line: 250, lineRule: LineRuleType.AUTO, after: 120 } },
        },
        heading1: heading(28, false, 400),
        heading2: heading(24, true, 280),
        heading3: heading(22, true, 200),
        footnoteText: { run: { size: halfPoints(Math.max(8.5, textSize * 0.86)) } },
      },
      paragraphStyles: [
        {
          id: 'Bron',
          name: 'Bron',
          basedOn: 'Normal',
          run: small,
          paragraph: { spacing: { line: 250, lineRule: LineRuleType.AUTO, after: 120 } },
        },
        {
          id: 'Passage',
          name: 'Passage',
          basedOn: 'Normal',
          paragraph: { indent: { left: twips(12), hanging: twips(12) } },
        },
        { id: 'Inhoud', name: 'Inhoud', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
      ],
    },
    footnotes: Object.fromEntries(
      footnotes.map((note) => [note.number, { children: noteParagraphs(note, { own: false }) }]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              // The library turns the page itself when it is wide.
              width: twips(Math.min(page.width, page.height)),
              height: twips(Math.max(page.width, page.height)),
              orientation: page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
          },
        },
        headers: {
          default: new Header({
            children: [line([new TextRun({ ...small, children: [running.left, new Tab(), running.right] })], false)],
          }),
          first: new Header({ children: [new Paragraph('')] }),
        },
        footers: Object.fromEntries(
          (['default', 'first'] as const).map((name) => [
            name,
            new Footer({ children: [line([pageOf(briefing, small)], true)] }),
          ]),
        ),
        children: [
          ...front(briefing),
          ...parts.flatMap(({ heading: own, blocks }, i) => [
            headingParagraph(own, i === 0),
            ...blocks.flatMap((block) => blockChildren(block, briefing)),
          ]),
        ],
      },
    ],
  });
}

const heading = (size: number, italics: boolean, before: number) => ({
  run: { size, bold: !italics, italics, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

const pageOf = ({ independence, language }: Briefing, small: IRunOptions): TextRun =>
  new TextRun({
    ...small,
    children: [
      independence,
      new Tab(),
      PageNumber.CURRENT,
      ` ${messagesIn(language).briefing.page} `,
      PageNumber.TOTAL_PAGES,
    ],
  });

function front({ cover, title, contents, legend, independence, page }: Briefing): Child[] {
  const edge = twips(page.width - page.white[1] - page.white[3]);
  return [
    ...(cover === null ? [] : [paragraph([new TextRun({ text: cover.kind, italics: true, size: 28 })])]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title.text)] }),
    ...(cover === null ? [] : cover.sub.map((text) => paragraph([new TextRun(text)], { spacing: { after: 0 } }))),
    ...(cover?.rows ?? []).map(({ label, value }, i) =>
      paragraph(
        [new TextRun({ text: label, color: '333333' }), new TextRun({ children: [new Tab()] }), ...runs(value)],
        {
          tabStops: [{ type: TabStopType.LEFT, position: twips(38) }],
          indent: { left: twips(38), hanging: twips(38) },
          spacing: { before: i === 0 ? 300 : 0, after: 20 },
        },
      ),
    ),
    ...(contents === null ? [] : [headingParagraph(contents.heading, false)]),
    ...(contents?.entries ?? []).map(
      ({ to, level, number, text }) =>
        new Paragraph({
          style: 'Inhoud',
          indent: { left: twips(8 * (level - 2)) },
          tabStops: [{ type: TabStopType.RIGHT, position: edge, leader: 'dot' }],
          children: [
            new InternalHyperlink({
              anchor: to,
              children: [new TextRun([number, text].filter(Boolean).join(' '))],
            }),
            new TextRun({ children: [new Tab()] }),
            new PageReference(to, { hyperlink: true }),
          ],
        }),
    ),
    ...legend.map((inlines, i) =>
      paragraph(runs(inlines), { style: 'Bron', ...(i === 0 ? { spacing: { before: 300 } } : {}) }),
    ),
    paragraph([new TextRun(independence)], { style: 'Bron' }),
  ];
}

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

const headingParagraph = (own: Heading, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    heading: levels[own.level],
    pageBreakBefore,
    children: [new Bookmark({ id: own.id, children: [new TextRun(headingText(own))] })],
  });

const paragraph = (children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [...children] });

function blockChildren(block: BriefingBlock, briefing: Briefing): Child[] {
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

function noteParagraphs({ number, lemma, blocks, about }: PrintedNote, { own }: { own: boolean }): Paragraph[] {
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

const runs = (inlines: readonly Inline[]): ParagraphChild[] =>
  inlines.flatMap((inline): ParagraphChild[] =>
    inline.kind === 'text' ? wordRuns(inline) : inline.numbers.map((number) => new FootnoteReferenceRun(number)),
  );

/** A highlight is an underline in its pattern and a shade, so that it stays on a black-and-white printer. */
function wordRuns({ text, bold, italic, raised, lowered, lang, marks = [] }: Words): TextRun[] {
  const colour = marks.at(-1)?.colour;
  return text.split('\n').map(
    (part, i) =>
      new TextRun({
        text: part,
        ...(i > 0 ? { break: 1 } : {}),
        ...(bold === true ? { bold } : {}),
        ...(italic === true ? { italics: true } : {}),
        ...(raised === true ? { superScript: true } : {}),
        ...(lowered === true ? { subScript: true } : {}),
        ...(lang === undefined
          ? {}
          : { language: { value: lang === 'nl' ? 'nl-NL' : lang === 'en' ? 'en-GB' : lang } }),
        ...(colour === undefined ? {} : { underline: { type: underlines[colour] }, shading: { fill: washes[colour] } }),
      }),
  );
}

const underlines: Readonly<Record<Colour, (typeof UnderlineType)[keyof typeof UnderlineType]>> = {
  geel: UnderlineType.SINGLE,
  groen: UnderlineType.DOTTED,
  blauw: UnderlineType.DOUBLE,
  roze: UnderlineType.WAVE,
  paars: UnderlineType.DASH,
};

const washes: Readonly<Record<Colour, string>> = {
  geel: 'FBECA9',
  groen: 'DCECC6',
  blauw: 'D6E7F3',
  roze: 'F9DADF',
  paars: 'E7DEF4',
};

/**
 * The library writes the time of making in the properties and in the archive, and counts bookmarks from where it last
 * stopped. The time becomes the day of the briefing, and the count begins at 1.
 */
function withoutTraces(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const out: Zippable = {};
  const edit = (data: Uint8Array, change: (xml: string) => string): Uint8Array =>
    new TextEncoder().encode(change(new TextDecoder().decode(data)));
  for (const name of Object.keys(files).sort(byPlace)) {
    const data = files[name];
    if (data === undefined) continue;
    if (name === 'docProps/core.xml')
      out[name] = edit(data, (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
    else if (name === 'word/document.xml') out[name] = edit(data, countBookmarks);
    else out[name] = data;
  }
  // The time of a zip has no zone: it is taken as it stands.
  return zipSync(out, { level: 6, mtime: new Date(1980, 0, 1) });
}

function countBookmarks(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)"/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1);
    return `${before}${ids.get(id)}"`;
  });
}

/** The list of types stands first. */
const byPlace = (a: string, b: string): number =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);
