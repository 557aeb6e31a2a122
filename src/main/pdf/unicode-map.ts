/** What a code of two bytes stands for in a font's ToUnicode map (ISO 32000-1, 9.10.3); null where it is not in it. */
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
