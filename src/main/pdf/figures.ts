import { allFigures } from '../../shared/briefing/html.ts';
import { visitOperators } from './operators.ts';

/**
 * Numbers in a content stream, in the place of all figures (0 to 9) that were printed there: all ten, so that the glyph
 * of each is known. They stand in one text object of their own, and each is as wide as the others.
 */
export interface Figures {
  /** The text object, from BT to after ET. */
  readonly start: number;
  readonly end: number;
  /** The font's name, with its slash, and its size. */
  readonly font: string;
  readonly size: number;
  /** The text matrix of the first figure (ISO 32000-1, 9.4.2). */
  readonly matrix: Matrix;
  /** From one figure to the next, in units of text space. */
  readonly step: number;
  /** The glyphs' codes, in hexadecimal, in the order in which they stand. */
  readonly codes: readonly string[];
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const { length: count } = allFigures;
/** How far two steps may differ: Chromium rounds each. */
const rounding = 0.01;

/** The text objects of a content stream that show ten glyphs of two bytes, all different, with the same step between them. */
export function figuresIn(content: string): Figures[] {
  const found: Figures[] = [];
  let text: Text | null = null;
  visitOperators(content, (name, start, end) => {
    if (name === 'BT') text = { start, font: '', size: 0, matrix: null, steps: [], codes: [], isPlain: true };
    else if (text === null) return;
    else if (name !== 'ET') take(text, name, content.slice(start, end));
    else {
      const figures = figuresOf(text, end);
      if (figures !== null) found.push(figures);
      text = null;
    }
  });
  return found;
}

/** A text object as it is being read. */
interface Text {
  readonly start: number;
  font: string;
  size: number;
  matrix: Matrix | null;
  readonly steps: number[];
  readonly codes: string[];
  /** Nothing is in it but what figures need. */
  isPlain: boolean;
}

function take(text: Text, name: string, operator: string): void {
  const operands = operator.split(/\s+/).slice(0, -1);
  const numbers = operands.map(Number);
  const [first = Number.NaN, second = Number.NaN] = numbers;
  if (name === 'Tf') {
    text.font = operands[0] ?? '';
    text.size = second;
  } else if (name === 'Tm' && text.matrix === null && numbers.length === 6) {
    text.matrix = numbers as unknown as Matrix;
  } else if (name === 'Td' && second === 0) {
    text.steps.push(first);
  } else if (name === 'Tj' && /^<[0-9A-Fa-f]{4}>$/.test(operands[0] ?? '')) {
    text.codes.push((operands[0] ?? '').slice(1, -1).toUpperCase());
  } else text.isPlain = false;
}

function figuresOf({ start, font, size, matrix, steps, codes, isPlain }: Text, end: number): Figures | null {
  const [step = 0] = steps;
  if (!isPlain || matrix === null || font === '' || !(step > 0)) return null;
  if (codes.length !== count || new Set(codes).size !== count || steps.length !== count - 1) return null;
  if (steps.some((other) => Math.abs(other - step) > rounding)) return null;
  return { start, end, font, size, matrix, step, codes };
}

/** Whether the glyphs of a text object are the figures, by what a font says of each code. */
export const areAllFigures = ({ codes }: Figures, characterOf: (code: string) => string | null): boolean =>
  codes.map(characterOf).join('') === allFigures;

/** A content stream with a number in the place of each of these figures, which are in order; it ends where they ended. */
export function withNumbers(content: string, numbers: readonly (readonly [Figures, number])[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [figures, number] of numbers) {
    parts.push(content.slice(from, figures.start), numberOf(figures, number));
    from = figures.end;
  }
  parts.push(content.slice(from));
  return parts.join('');
}

/** The text object that shows a number, of at most ten figures. */
function numberOf({ font, size, matrix, step, codes }: Figures, number: number): string {
  const digits = [...String(number)].map((digit) => codes[Number(digit)] ?? '');
  const [a, b, c, d, e, f] = matrix;
  const before = (count - digits.length) * step;
  const place = [a, b, c, d, e + a * before, f + b * before].map(short).join(' ');
  const shown = digits.map((code) => `<${code}> Tj`).join(`\n${short(step)} 0 Td `);
  return `BT\n${font} ${short(size)} Tf\n${place} Tm\n${shown}\nET`;
}

const short = (value: number): string => String(Number(value.toFixed(5)));
