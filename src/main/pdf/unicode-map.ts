/** ToUnicode maps (ISO 32000-1, 9.10.3), as Chromium writes them: an entry a line. */

/** What a code of two bytes stands for in a font's map; null where it is not in it. */
export function characterOf(map: string, code: string): string | null {
  const wanted = Number.parseInt(code, 16);
  const lines = /^<([0-9A-Fa-f]{4})> *(?:<([0-9A-Fa-f]{4})> *)?<([0-9A-Fa-f]{4})>\s*$/gm;
  // A character has one code before it; a range has two, its first and its last.
  for (const [, first = '', last = first, start = ''] of map.matchAll(lines)) {
    const [from, to, at] = [first, last, start].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
    if (wanted >= from && wanted <= to) return String.fromCharCode(at + wanted - from);
  }
  return null;
}

/** A map in which a code stands for this text; null if it has no such code. */
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
