import type { Operator } from './operators.ts';

/**
 * A glyph that is printed with a replacement text of its own: `/Span<</ActualText <FEFF2019>>>BDC <009F> Tj EMC`, or of
 * letters of ASCII, such as those of a ligature, `/Span<</ActualText (fi) >> BDC <13B2> Tj EMC`.
 */
export interface Replacement {
  readonly font: string;
  /** Its code, in hexadecimal. */
  readonly code: string;
  readonly text: string;
  /** The operators around it, by their places in the list of operators. */
  readonly marks: readonly [begin: number, end: number];
}

/** An operator that shows text, and the name of its font (with its slash). */
export interface Show {
  readonly font: string;
  readonly start: number;
  readonly end: number;
}

export interface Shown {
  readonly replaced: readonly Replacement[];
  readonly plain: readonly Show[];
}

const replacing = /\/ActualText\s*(?:<FEFF([0-9A-F]+)>|\(((?:[^()\\]|\\[\s\S])*)\))/i;
const shows = new Set(['Tj', 'TJ', "'", '"']);

/** What a content stream shows. A replacement of more than one string counts as plain, and is left alone. */
export function shownIn(text: string, operators: readonly Operator[]): Shown {
  const replaced: Replacement[] = [];
  const plain: Show[] = [];
  let font = '';
  /** Marked content that is open: a replacement with what it holds so far, or null for any other. */
  const open: ({ begin: number; text: string; held: Show[] } | null)[] = [];

  operators.forEach(({ name, start, end }, place) => {
    if (name === 'Tf') font = /\/[^\s<>[\](){}/%]+/.exec(text.slice(start, end))?.[0] ?? '';
    else if (name === 'BDC' || name === 'BMC') {
      const said = replacementIn(text.slice(start, end));
      open.push(said === null ? null : { begin: place, text: said, held: [] });
    } else if (name === 'EMC') {
      const closed = open.pop() ?? null;
      if (closed === null) return;
      const [only, ...more] = closed.held;
      const [code, ...codes] = only === undefined ? [] : stringsOf(text, only);
      if (only === undefined || code === undefined || more.length + codes.length > 0) plain.push(...closed.held);
      else replaced.push({ font: only.font, code, text: closed.text, marks: [closed.begin, place] });
    } else if (shows.has(name)) {
      (open.at(-1)?.held ?? plain).push({ font, start, end });
    }
  });
  return { replaced, plain };
}

/** The text that an operator says to stand for what follows; null where it says none, or in letters that are not read here. */
function replacementIn(operator: string): string | null {
  const [, hex, literal] = replacing.exec(operator) ?? [];
  if (hex !== undefined) return utf16(hex);
  if (literal === undefined) return null;
  const said = unescaped(literal);
  return /^[ -~]+$/.test(said) ? said : null;
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** The strings that an operator shows (ISO 32000-1, 7.3.4), as hexadecimal digits. */
export function stringsOf(text: string, { start, end }: Show): string[] {
  const operator = text.slice(start, end);
  const found: string[] = [];
  const string = /<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\[\s\S])*)\)/g;
  for (const [, hex, literal] of operator.matchAll(string)) {
    if (hex !== undefined) found.push(hex.replace(/\s/g, '').toUpperCase());
    else
      found.push(
        Buffer.from(unescaped(literal ?? ''), 'latin1')
          .toString('hex')
          .toUpperCase(),
      );
  }
  return found;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

const unescaped = (literal: string): string =>
  literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_all, octal: string | undefined, other: string) =>
    octal === undefined ? (escapes[other] ?? other) : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
