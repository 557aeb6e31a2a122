import type { Operator } from './operators.ts';

/** A glyph that is printed with a replacement text of its own: `/Span<</ActualText <FEFF2019>>>BDC <009F> Tj EMC`. */
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

const replacing = /\/ActualText\s*<FEFF([0-9A-F]+)>/i;
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
      const said = replacing.exec(text.slice(start, end))?.[1];
      open.push(said === undefined ? null : { begin: place, text: utf16(said), held: [] });
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

/** A ToUnicode map (ISO 32000-1, 9.10.3) in which a code stands for this text; null if it has no such code. */
export function mapWith(map: string, code: string, text: string): string | null {
  const to = [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // An entry is a line of its own: only so is a code told from the character of the line before.
  const entry = `1 beginbfchar\n<${code}> <${to.toUpperCase()}>\nendbfchar\n`;
  const single = new RegExp(`(beginbfchar(?:(?!endbfchar)[\\s\\S])*?\\n<${code}> *)<[0-9A-Fa-f]+>`, 'i');
  if (single.test(map)) return map.replace(single, `$1<${to.toUpperCase()}>`);
  const wanted = Number.parseInt(code, 16);
  const { length } = code;
  const ranges = new RegExp(`^<([0-9A-Fa-f]{${length}})> *<([0-9A-Fa-f]{${length}})> *<([0-9A-Fa-f]{4})>`, 'gm');
  for (const range of map.matchAll(ranges)) {
    const [whole, first = '', last = '', start = ''] = range;
    const [from, until, at] = [first, last, start].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
    if (wanted < from || wanted > until) continue;
    // The range falls apart into what is before the code and what is after it; a range may be of one code.
    const part = (low: number, high: number): string[] =>
      low > high ? [] : [`<${hexOf(low, length)}> <${hexOf(high, length)}> <${hexOf(at + low - from, 4)}>`];
    const parts = [...part(from, wanted - 1), ...part(wanted + 1, until)];
    return withRange(map, whole, parts).replace(/endcmap/, () => `${entry}endcmap`);
  }
  return null;
}

const hexOf = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, '0');

/** The block of ranges with others in the place of one, and its count set right; a block that gets empty goes. */
function withRange(map: string, whole: string, parts: readonly string[]): string {
  return map.replace(/\d+ beginbfrange\n([\s\S]*?)endbfrange\n/g, (block, body: string) => {
    if (!body.includes(whole)) return block;
    const lines = body.split('\n').flatMap((line) => (line === whole ? parts : line === '' ? [] : [line]));
    return lines.length === 0 ? '' : `${lines.length} beginbfrange\n${lines.join('\n')}\nendbfrange\n`;
  });
}
