import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

/** What the markup of converters comes to: marks, notes, tables and links of a letter's text. The letters are invented. */
const read = (body: string): ReturnType<typeof parseLetter> =>
  parseLetter(
    `# Brief over de wegen\n\nDatum: 3 maart 2020\n\nGeachte voorzitter,\n\n${body}\n\nDe Minister van Financiën,\n\nA.B. Jansen\n`,
  );

/** The blocks between salutation and signature, and the marks with their words. */
function seen(body: string): { blocks: string[]; marks: string[][] } {
  const { blocks, marks, text } = read(body);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    blocks: blocks.slice(3, -2).map((block) => `${block.kind}: ${words(block)}`),
    marks: marks.map((mark) => [mark.kind, words(mark)]),
  };
}

describe('marks', () => {
  it('lose the blanks at their ends', () => {
    expect(seen('Dit is <b>vet </b>en <b> ook</b> dat.')).toEqual({
      blocks: ['paragraph: Dit is vet en ook dat.'],
      marks: [
        ['bold', 'vet'],
        ['bold', 'ook'],
      ],
    });
  });

  it('the anchors of a converter are gone', () => {
    expect(seen('<span id="page-1"></span>Dit is zo.\n\n<a name="x"></a>Dat ook.')).toEqual({
      blocks: ['paragraph: Dit is zo.', 'paragraph: Dat ook.'],
      marks: [],
    });
  });

  it('raised and lowered words within the words of a link', () => {
    expect(seen('Zie [het stuk over CO<sub>2</sub>](https://a.nl/x) daar.')).toEqual({
      blocks: ['paragraph: Zie het stuk over CO2 daar.'],
      marks: [
        ['link', 'het stuk over CO2'],
        ['subscript', '2'],
      ],
    });
  });

  it('a bare address is a link where it has a name with a full stop, without the marks of the sentence', () => {
    expect(seen('Zie www.rijksoverheid.nl. Zie http://localhost/pad en (https://a.nl/b_(c)).').marks).toEqual([
      ['link', 'www.rijksoverheid.nl'],
      ['link', 'https://a.nl/b_(c)'],
    ]);
  });
});

describe('notes', () => {
  it('with a letter for a number', () => {
    expect(seen('Dit is zo.[^a] En dit.[^b]\n\n[^a]: Zie de bijlage.\n\n[^b]: Zie ook daar.')).toEqual({
      blocks: ['paragraph: Dit is zo.a En dit.b', 'footnote: Zie de bijlage.', 'footnote: Zie ook daar.'],
      marks: [
        ['superscript', 'a'],
        ['superscript', 'b'],
      ],
    });
  });

  it('a raised letter at the head of a line begins none', () => {
    expect(
      seen('Dit is zo.<sup>1</sup>\n\n<sup>e</sup> staat los.\n\n<sup>1</sup> Kamerstuk 29 665, nr. 2.').blocks,
    ).toEqual(['paragraph: Dit is zo.1', 'paragraph: e staat los.', 'footnote: Kamerstuk 29 665, nr. 2.']);
  });

  it('a number that is raised already is raised once', () => {
    const notes = '<sup>1</sup> Kamerstuk 29 665, nr. 2.\n\n<sup>2</sup> Kamerstuk 29 665, nr. 3.';
    expect(seen(`Eerst<sup>1</sup> dan<sup>2</sup> weer eerst<sup>1</sup>.\n\n${notes}`).marks).toEqual([
      ['superscript', '1'],
      ['superscript', '2'],
      ['superscript', '1'],
    ]);
  });
});

it('a row of a table without words is none', () => {
  expect(seen('| a | b |\n|---|---|\n| 1 | 2 |\n|  |  |\n| 3 | 4 |').blocks).toEqual([
    'tableRow: a\tb',
    'tableRow: 1\t2',
    'tableRow: 3\t4',
  ]);
});
