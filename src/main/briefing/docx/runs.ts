import { FootnoteReferenceRun, type ParagraphChild, TextRun, UnderlineType } from 'docx';
import type { Inline, Words } from '../../../shared/briefing/briefing.ts';
import type { Colour } from '../../../shared/notebook/note.ts';

/** The words of a paragraph: how they look, and the notes that are called after them. */
export const runs = (inlines: readonly Inline[]): ParagraphChild[] =>
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
