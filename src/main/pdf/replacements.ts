import { operatorsOf } from './operators.ts';

/** A glyph that is printed with a replacement text of its own: `/Span<</ActualText <FEFF2019>>>BDC <9F> Tj EMC`. */
export interface Replacement {
  readonly font: string;
  /** Its code, in hexadecimal. */
  readonly code: string;
  readonly text: string;
  /** The operators around it, as [start, end). */
  readonly marks: readonly [begin: readonly [number, number], end: readonly [number, number]];
}

export interface Shown {
  readonly replaced: readonly Replacement[];
  /** The strings that are shown otherwise, with the name of their font (with its slash), as hexadecimal digits. */
  readonly plain: readonly { readonly font: string; readonly hex: string }[];
}

const replacing = /\/ActualText\s*<FEFF([0-9A-F]+)>/i;
const shows = new Set(['Tj', 'TJ', "'", '"']);

/** What a content stream shows. A replacement of more than one string counts as plain, and is left alone. */
export function shownIn(content: string): Shown {
  const replaced: Replacement[] = [];
  const plain: { font: string; hex: string }[] = [];
  let font = '';
  /** Marked content that is open: a replacement with what it holds so far, or null for any other. */
  const open: ({ begin: readonly [number, number]; text: string; held: { font: string; hex: string }[] } | null)[] = [];

  for (const { name, start, end } of operatorsOf(content)) {
    if (name === 'Tf') font = /\/[^\s<>[\](){}/%]+/.exec(content.slice(start, end))?.[0] ?? '';
    else if (name === 'BDC' || name === 'BMC') {
      const text = replacing.exec(content.slice(start, end))?.[1];
      open.push(text === undefined ? null : { begin: [start, end], text: utf16(text), held: [] });
    } else if (name === 'EMC') {
      const closed = open.pop() ?? null;
      if (closed === null) continue;
      const [only, ...more] = closed.held;
      if (only === undefined || more.length > 0) plain.push(...closed.held);
      else replaced.push({ font: only.font, code: only.hex, text: closed.text, marks: [closed.begin, [start, end]] });
    } else if (shows.has(name)) {
      for (const hex of stringsIn(content.slice(start, end))) (open.at(-1)?.held ?? plain).push({ font, hex });
    }
  }
  return { replaced, plain };
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** The strings of an operator (ISO 32000-1, 7.3.4), as hexadecimal digits. */
function stringsIn(operator: string): string[] {
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

/** A content stream without these operators. */
export function without(content: string, cuts: readonly (readonly [number, number])[]): string {
  let from = 0;
  let kept = '';
  for (const [start, end] of [...cuts].sort(([a], [b]) => a - b)) {
    kept += content.slice(from, start);
    from = end;
  }
  return kept + content.slice(from);
}

/** A ToUnicode map (ISO 32000-1, 9.10.3) in which a code of one byte stands for this text; null if it has no such code. */
export function mapWith(map: string, code: string, text: string): string | null {
  const to = [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const entry = `1 beginbfchar\n<${code}> <${to.toUpperCase()}>\nendbfchar\n`;
  const single = new RegExp(`(beginbfchar(?:(?!endbfchar)[\\s\\S])*?<${code}>\\s*)<[0-9A-Fa-f]+>`, 'i');
  if (single.test(map)) return map.replace(single, `$1<${to.toUpperCase()}>`);
  const wanted = Number.parseInt(code, 16);
  for (const range of map.matchAll(/<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4})>/g)) {
    const [whole, first = '', last = '', start = ''] = range;
    const [from, until, at] = [first, last, start].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
    if (wanted < from || wanted > until) continue;
    // The range falls apart into what is before the code and what is after it; a range may be of one code.
    const part = (low: number, high: number): string[] =>
      low > high ? [] : [`<${hexOf(low, 2)}> <${hexOf(high, 2)}> <${hexOf(at + low - from, 4)}>`];
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
