import { HeadingLevel, InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Briefing } from '../../../shared/briefing/briefing.ts';
import { headingParagraph, paragraph } from './blocks.ts';
import { twips } from './measures.ts';
import { runs } from './runs.ts';

/** What stands before the first part: the cover, the contents, and how to read the rest. */
export function front({ cover, title, contents, legend, independence, page }: Briefing): Paragraph[] {
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
