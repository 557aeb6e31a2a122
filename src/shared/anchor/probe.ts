import { hasLittleContext } from './little.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { type Selectors, stoodTwice } from './selector.ts';

/** What is looked for: a quote with its context, or for a long quote each of its ends. */
export interface Probe {
  /** Index of the note. */
  readonly note: number;
  readonly edge: 'both' | 'start' | 'end';
  readonly pattern: Pattern;
  /** Where its words stood, UTF-16; null where the note has no position. */
  readonly old: number | null;
  /** Whether its words stood once more with all their context, so that they are no proof by themselves. */
  readonly stoodTwice: boolean;
  /** Whether they stand once more in their own context, so that the next place may be taken for it. */
  readonly inRow: boolean;
  /** Whether there is so little context that the words alone must do. */
  readonly little: boolean;
}

/** Patterns shorter than this are too short for seeds. */
const shortPattern = 24;

/** A quote longer than this, in UTF-16 units, is looked for by its ends: aligning takes the square of the length. */
const longQuote = 240;
/** Units of a long quote's end that are looked for, and those after them that are its context. */
const [endLength, endContext] = [96, 48];
/** Units that a word has at most. */
const longestWord = 40;

const backward = (text: string): string => [...text].reverse().join('');

/** The probes of one note: one, or two for a long quote. None without a quote. */
export function probesOf(note: number, { quote, position }: Selectors): Probe[] {
  if (quote === undefined) return [];
  const { exact, prefix = '', suffix = '' } = quote;
  const twice = stoodTwice(quote);
  if (exact.length <= longQuote) {
    const pattern = patternOf(quote);
    const little = hasLittleContext(quote) || pattern.codes.length < shortPattern;
    return [
      {
        note,
        edge: 'both',
        pattern,
        old: position?.start ?? null,
        stoodTwice: twice,
        inRow: repeatsItself(pattern),
        little,
      },
    ];
  }
  // Where a word ends: one that is cut in two could not be found word for word.
  const headLength = endLength + Math.max(0, exact.slice(endLength, endLength + longestWord).search(/\s/));
  const tailLength = endLength + Math.max(0, backward(exact.slice(-endLength - longestWord, -endLength)).search(/\s/));
  const tailStart = exact.length - tailLength;
  const head = { prefix, exact: exact.slice(0, headLength), suffix: exact.slice(headLength, headLength + endContext) };
  const tail = { prefix: exact.slice(tailStart - endContext, tailStart), exact: exact.slice(tailStart), suffix };
  return [
    {
      note,
      edge: 'start',
      pattern: patternOf(head),
      old: position?.start ?? null,
      stoodTwice: twice,
      inRow: false,
      little: false,
    },
    {
      note,
      edge: 'end',
      pattern: patternOf(tail),
      old: position === undefined ? null : position.end - tailLength,
      stoodTwice: twice,
      inRow: false,
      little: false,
    },
  ];
}

/** Units beside a quote that stand in its own context once more: then a place may be the next one of a row. */
const beside = 12;

function repeatsItself({ codes, start, end }: Pattern): boolean {
  const text = String.fromCharCode(...codes);
  const words = text.slice(Math.max(0, start - beside), end + beside);
  return text.indexOf(words, text.indexOf(words) + 1) >= 0;
}
