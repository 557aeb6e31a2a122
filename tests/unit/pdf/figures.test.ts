import { describe, expect, it } from 'vitest';
import { figuresIn, withNumbers } from '../../../src/main/pdf/figures.ts';
import { characterOf } from '../../../src/main/pdf/unicode-map.ts';

const codes = Array.from({ length: 10 }, (_, figure) => `00${(0x91 + figure).toString(16).toUpperCase()}`);

/** As Chromium writes it: one show for each glyph. */
const cell = (shown: readonly string[], step = '7.5'): string =>
  `BT\n/F7 14 Tf\n1 0 0 -1 400.5 268 Tm\n${shown.map((code) => `<${code}> Tj`).join(`\n${step} 0 Td `)}\nET`;

describe('figuresIn', () => {
  it('finds the ten figures, wherever they stand in the content', () => {
    const content = `q\n/NonStruct <</MCID 3>>BDC\n${cell(codes)}\nEMC\nBT /F1 9 Tf (tekst) Tj ET\n${cell(codes)}\nQ`;
    const found = figuresIn(content);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ font: '/F7', size: 14, matrix: [1, 0, 0, -1, 400.5, 268], step: 7.5, codes });
    expect(found.map(({ start, end }) => content.slice(start, end))).toEqual([cell(codes), cell(codes)]);
  });

  it.each([
    ['nine glyphs', cell(codes.slice(1))],
    ['eleven glyphs', cell([...codes, '0001'])],
    ['a glyph twice', cell([...codes.slice(1), codes[1] ?? ''])],
    ['another step', cell(codes).replace('7.5 0 Td', '7.9 0 Td')],
    ['a step down', cell(codes).replace('7.5 0 Td', '7.5 2 Td')],
    ['another colour among them', cell(codes).replace('7.5 0 Td', '1 0 0 rg 7.5 0 Td')],
    ['a kerned show', cell(codes).replace('<0091> Tj', '[<0091> 20] TJ')],
    ['no font', cell(codes).replace('/F7 14 Tf\n', '')],
  ])('takes nothing else for them: %s', (_, content) => {
    expect(figuresIn(content)).toEqual([]);
  });
});

describe('withNumbers', () => {
  const content = `/NonStruct <</MCID 3>>BDC\n${cell(codes)}\nEMC\n/NonStruct <</MCID 4>>BDC\n${cell(codes)}\nEMC`;
  const [first, second] = figuresIn(content);
  if (first === undefined || second === undefined) throw new Error('there are two');

  it('shows each number where its figures ended, and leaves the rest', () => {
    expect(
      withNumbers(content, [
        [first, 7],
        [second, 120],
      ]),
    ).toBe(
      `/NonStruct <</MCID 3>>BDC\nBT\n/F7 14 Tf\n1 0 0 -1 468 268 Tm\n<0098> Tj\nET\nEMC\n` +
        `/NonStruct <</MCID 4>>BDC\nBT\n/F7 14 Tf\n1 0 0 -1 453 268 Tm\n<0092> Tj\n7.5 0 Td <0093> Tj\n7.5 0 Td <0091> Tj\nET\nEMC`,
    );
  });
});

describe('characterOf', () => {
  const map =
    '2 beginbfchar\n<0001> <0020>\n<0099> <00620061>\nendbfchar\n1 beginbfrange\n<0091> <0098> <0030>\nendbfrange\n';
  it.each([
    ['0001', ' '],
    ['0091', '0'],
    ['0098', '7'],
    ['0099', null], // two characters are no figure
    ['009a', null],
  ])('%s', (code, character) => {
    expect(characterOf(map, code)).toBe(character);
  });
});
