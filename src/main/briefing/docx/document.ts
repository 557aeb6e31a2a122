import {
  BorderStyle,
  Document,
  Footer,
  Header,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Briefing } from '../../../shared/briefing/briefing.ts';
import { messagesIn } from '../../../shared/i18n/i18n.ts';
import { withoutTraces } from './archive.ts';
import { blockChildren, headingParagraph, noteParagraphs } from './blocks.ts';
import { front } from './front.ts';
import { halfPoints, twips } from './measures.ts';

/**
 * A briefing as a file for a word processor (Office Open XML), with real headings, styles, footnotes and page numbers,
 * so that it can be pasted into a template. The same briefing gives the same bytes.
 */
export async function briefingDocx(briefing: Briefing): Promise<Uint8Array> {
  const made = await Packer.toBuffer(documentOf(briefing));
  return withoutTraces(new Uint8Array(made), briefing.date);
}

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
