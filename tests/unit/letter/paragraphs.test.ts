import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

/** Forms of the body that letters have: lists, headings and lines without blank lines. The letters are invented. */

const full =
  'Het kabinet heeft uw Kamer toegezegd om over de voortgang van dit onderwerp te berichten, en dat gebeurt hierbij.';
const letterOf = (body: string, markdown = false): string =>
  markdown
    ? `# Brief over de wegen\n\nDatum: 3 maart 2020\n\nGeachte voorzitter,\n\n${body}\n\nDe Minister van Financiën,\n\nW.B. Hoekstra\n`
    : `Ministerie van Financiën\n\nDatum 3 maart 2020\n\nBetreft Wegen\n\nGeachte voorzitter,\n\n${body}\n\nDe Minister van Financiën,\n\nW.B. Hoekstra\n`;

/** The blocks of the body: kind (with level and marker) and words. */
function bodyOf(body: string, markdown = false): string[] {
  const { blocks, text } = parseLetter(letterOf(body, markdown));
  const from = blocks.findIndex((block) => block.kind === 'salutation');
  const to = blocks.findIndex((block) => block.kind === 'signature');
  return blocks.slice(from + 1, to).map((block) => {
    const words = text.slice(block.start, block.end).replace(/\s+/g, ' ');
    const kind =
      block.kind === 'listItem'
        ? `item ${block.level} ${block.marker}`
        : block.kind === 'heading'
          ? `heading ${block.level}`
          : block.kind;
    return `${kind}: ${words.length > 40 ? `${words.slice(0, 39)}…` : words}`;
  });
}
const long = `paragraph: ${full.slice(0, 39)}…`;

describe('lists', () => {
  it('Roman numbers, with letters within', () => {
    expect(
      bodyOf(`${full}\n\ni. de wegen;\nii. de vaarwegen;\na. de sluizen;\nb. de bruggen;\n\niii. het spoor.`),
    ).toEqual([
      long,
      'item 1 i.: de wegen;',
      'item 1 ii.: de vaarwegen;',
      'item 2 a.: de sluizen;',
      'item 2 b.: de bruggen;',
      'item 1 iii.: het spoor.',
    ]);
  });

  it('goes on after a paragraph that interrupted it', () => {
    expect(bodyOf(`1. de wegen;\n\n${full}\n\n2. de vaarwegen.`)).toEqual([
      'item 1 1.: de wegen;',
      long,
      'item 1 2.: de vaarwegen.',
    ]);
  });

  it('does not go on at a number that is not the next', () => {
    expect(bodyOf(`1. de wegen;\n\n${full}\n\n5. Dat zijn er veel, zo blijkt uit alle cijfers.`)).toEqual([
      'item 1 1.: de wegen;',
      long,
      'paragraph: 5. Dat zijn er veel, zo blijkt uit alle…',
    ]);
  });

  it('with bullets that stand right at their words', () => {
    expect(bodyOf(`${full}\n\n•De wegen;\n•het spoor.`)).toEqual([long, 'item 1 •: De wegen;', 'item 1 •: het spoor.']);
  });

  it('does not begin at a number that follows none', () => {
    expect(bodyOf(`${full}\n\n7. Dat is veel, zo bleek uit alle berichten die binnenkwamen.`)).toEqual([
      long,
      'paragraph: 7. Dat is veel, zo bleek uit alle beric…',
    ]);
  });

  it('begins above 1 where the next line follows it', () => {
    expect(bodyOf(`${full}\n\n3. de wegen;\n4. de vaarwegen.`)).toEqual([
      long,
      'item 1 3.: de wegen;',
      'item 1 4.: de vaarwegen.',
    ]);
  });

  it('in Markdown, with a list of its own in the text of an item', () => {
    expect(bodyOf('1. De wegen:\n   a. de snelwegen;\n   b. de andere wegen.\n2. Het spoor.', true)).toEqual([
      'item 1 1.: De wegen:',
      'item 2 a.: de snelwegen;',
      'item 2 b.: de andere wegen.',
      'item 1 2.: Het spoor.',
    ]);
  });
});

describe('headings', () => {
  it('a number with bold words in Markdown is a heading, and no list', () => {
    expect(bodyOf(`1. **Inleiding**\n\n${full}\n\n2. **Wegen**\n\n${full}`, true)).toEqual([
      'heading 1: 1. Inleiding',
      long,
      'heading 1: 2. Wegen',
      long,
    ]);
  });

  it('a bold line above running text, in one block with it and in a block of its own', () => {
    expect(bodyOf(`**Wegen**\n${full}\n\n**Spoor**\n\n${full}`, true)).toEqual([
      'heading 1: Wegen',
      long,
      'heading 1: Spoor',
      long,
    ]);
  });

  it('a bold line within the lines of a paragraph parts it', () => {
    expect(bodyOf(`${full}\n**Wegen**\n${full}`, true)).toEqual([long, 'heading 1: Wegen', long]);
  });

  it.each([
    ['below a line that it goes on from', `${full}\n**Wegen**\nzijn van belang.`, [long]],
    ['above a line in small letters', '**Wegen**\nzijn van belang.', ['paragraph: Wegen zijn van belang.']],
    [
      'above nothing but a note',
      `${full}\n\n**Wegen**\n\n[^1]: Zie de bijlage.`,
      [long, 'paragraph: Wegen', 'footnote: Zie de bijlage.'],
    ],
  ])('bold words are none %s', (_where, body, expected) => {
    expect(bodyOf(body, true)).toEqual(expected);
  });

  it('bold italic stands over italic', () => {
    expect(bodyOf(`***Wegen***\n\n${full}\n\n*Spoor*\n\n${full}`, true)).toEqual([
      'heading 1: Wegen',
      long,
      'heading 2: Spoor',
      long,
    ]);
  });

  it('capitals stand over plain words', () => {
    const text = `${full}\n${full}`;
    expect(bodyOf(`${full}\n\nWEGEN\n\n${text}\n\nHet spoor\n\n${text}`)).toEqual([
      long,
      'heading 1: WEGEN',
      long,
      'heading 2: Het spoor',
      long,
    ]);
  });

  it('among numbered ones: set like those it is their equal, set otherwise below the last', () => {
    const body = ['## 1. Wegen', '## 1.1 Snelwegen', '## Tot slot', '**Nog iets**'];
    expect(bodyOf(body.map((heading) => `${heading}\n\n${full}`).join('\n\n'), true)).toEqual([
      'heading 1: 1. Wegen',
      long,
      'heading 2: 1.1 Snelwegen',
      long,
      'heading 1: Tot slot',
      long,
      'heading 2: Nog iets',
      long,
    ]);
  });

  it('bold and italic lines stand below the markup, in that order', () => {
    const body = ['## Inleiding', '**Wegen**', '*Bruggen*', '## Slot'];
    expect(bodyOf(body.map((heading) => `${heading}\n\n${full}`).join('\n\n'), true)).toEqual([
      'heading 1: Inleiding',
      long,
      'heading 2: Wegen',
      long,
      'heading 3: Bruggen',
      long,
      'heading 1: Slot',
      long,
    ]);
  });

  it.each<[what: string, headings: string[], expected: string[]]>([
    [
      'plain markup beside numbered bold lines is their equal',
      ['1. **Wegen**', '2. **Spoor**', '## Slot'],
      ['heading 1: 1. Wegen', 'heading 1: 2. Spoor', 'heading 1: Slot'],
    ],
    [
      'plain markup deeper than bold markup stands below bold lines',
      ['## **Wegen**', '**Bruggen**', '### Spoor'],
      ['heading 1: Wegen', 'heading 1: Bruggen', 'heading 2: Spoor'],
    ],
    [
      'bold and italic markup, each with its own depth, has that depth',
      ['## **Wegen**', '### *Spoor*'],
      ['heading 1: Wegen', 'heading 2: Spoor'],
    ],
  ])('%s', (_what, headings, expected) => {
    const body = headings.map((heading) => `${heading}\n\n${full}`).join('\n\n');
    expect(bodyOf(body, true)).toEqual(expected.flatMap((heading) => [heading, long]));
  });

  it('“Bijlage” alone above an enclosure is one, a label of a letterhead is none', () => {
    const { blocks, text } = parseLetter(`${letterOf(full)}\nBijlage\n\n${full}\n${full}\n`);
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['Bijlage']);
  });

  it('a heading right above another', () => {
    expect(bodyOf(`${full}\n\n2. Voortgang\n\n2.1 Wegen\n\n${full}`)).toEqual([
      long,
      'heading 1: 2. Voortgang',
      'heading 2: 2.1 Wegen',
      long,
    ]);
  });

  it('a numbered one over two lines', () => {
    const second = 'en van de vaarwegen in de noordelijke provincies';
    expect(
      bodyOf(`${full}\n\n2.1 Voortgang van de aanleg van de wegen en bruggen\n${second}\n\n${full}\n${full}`),
    ).toEqual([
      long,
      'heading 1: 2.1 Voortgang van de aanleg van de wege…',
      expect.stringMatching(/^paragraph: Het kabinet/),
    ]);
  });
});

describe('lines that were broken', () => {
  it('close at a stroke without a blank, and keep the hyphen that another word shares', () => {
    const { blocks, text } = parseLetter(
      letterOf('Dit is de zorg en/\nof het onderwijs, met klimaat-\nen waterbeleid, en dat is zo.'),
    );
    const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
    expect(text.slice(paragraph?.start, paragraph?.end)).toBe(
      'Dit is de zorg en/of het onderwijs, met klimaat- en waterbeleid, en dat is zo.',
    );
  });
});
