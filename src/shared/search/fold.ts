import { numberAt } from './column.ts';

/**
 * Folding: the one way in which text and queries are made alike, so that a search does not depend on accents, case,
 * apostrophes, quotation marks, hyphens and line breaks. "Noord-Korea" and "noord korea" fold to the same, "jezidi's" and
 * "jezidis" too. A fold keeps where each of its characters came from, so that what is found in it is a span of the text.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the fold, where in the text the character it came from begins. */
  readonly starts: Int32Array;
  /** And where that character ends, combining accents included. */
  readonly ends: Int32Array;
}

/** What a reader may have count after all. */
export interface Strictness {
  readonly accents: boolean;
  readonly case: boolean;
}

const lenient: Strictness = { accents: false, case: false };

/** White space, hyphens and dashes: all are one blank, for "Noord-Korea", "Noord Korea" and a line break between them. */
const isGap = (char: string): boolean => /[\s\-\u00ad\u2010-\u2015\u2212]/u.test(char);

/** Characters that a fold leaves out: apostrophes and quotation marks. For use in a class of a regular expression. */
export const leftOut = '\'’‘`´ʼ′"“”„«»';
const isLeftOut = (char: string): boolean => leftOut.includes(char);

/** Letters that are no base letter with an accent, but are typed as one. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ĳ: 'ij',
};

/**
 * Folds a text. Between two blocks ("\n\n") the fold has a line feed, so that nothing is found across them; a line break
 * within a block is a blank. Time grows in proportion to the text's length.
 */
export function fold(text: string): Folded {
  const starts = new Int32Array(text.length * 2 + 1);
  const ends = new Int32Array(text.length * 2 + 1);
  const parts: string[] = [];
  let length = 0;
  const put = (chars: string, start: number, end: number): void => {
    parts.push(chars);
    for (let i = 0; i < chars.length; i++) {
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // Most of a Dutch text is plain small letters and single blanks.
    if (code >= 97 && code <= 122) {
      put(text.charAt(at), at, at + 1);
      at++;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (isGap(char)) {
      const start = at;
      while (at < text.length && isGap(text.charAt(at))) at++;
      put(text.slice(start, at).includes('\n\n') ? '\n' : ' ', start, at);
      continue;
    }
    const end = at + char.length;
    const folded = foldCharacter(char, lenient);
    if (folded !== '') put(folded, at, end);
    else if (length > 0 && /\p{M}/u.test(char)) ends[length - 1] = end; // an accent that stands apart goes with its letter
    at = end;
  }
  return { text: parts.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** A few words folded, without their places, and without blanks at the ends. */
export function foldWords(words: string, strictness: Strictness = lenient): string {
  let folded = '';
  for (const char of words.normalize('NFC')) folded += isGap(char) ? ' ' : foldCharacter(char, strictness);
  return folded.replace(/ +/g, ' ').trim();
}

function foldCharacter(char: string, { accents, case: byCase }: Strictness): string {
  if (isLeftOut(char)) return '';
  const cased = byCase ? char : char.toLowerCase();
  if (accents || char <= '\x7f') return cased;
  const bare = cased.normalize('NFD').replace(/\p{M}/gu, '');
  return spelledOut[bare] ?? bare;
}

/** The span of the text that some units of its fold came from. */
export function unfold({ starts, ends }: Folded, start: number, end: number): { start: number; end: number } {
  return { start: numberAt(starts, start), end: numberAt(ends, end - 1) };
}

const isWordCharacter = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char);

/** Whether a word begins or ends at an offset: there is no letter or digit on both sides of it. Any script. */
export function isWordEdge(text: string, offset: number): boolean {
  return !isWordCharacter(before(text, offset)) || !isWordCharacter(after(text, offset));
}

function before(text: string, offset: number): string {
  const last = text.charAt(offset - 1);
  return /[\udc00-\udfff]/.test(last) ? text.slice(Math.max(0, offset - 2), offset) : last;
}

const after = (text: string, offset: number): string =>
  offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : '';
