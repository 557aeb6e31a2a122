// What the codes of a font stand for.
import type { Dict, Objects, Value } from './objects.ts';

export interface Font {
  readonly bytes: 1 | 2;
  readonly words: ReadonlyMap<number, string>;
}

/** The words of a string operand, as it stands in the content. */
export function decode(operand: string, font: Font | null): string {
  if (font === null) return '';
  const raw = operand.startsWith('<')
    ? Buffer.from(operand.slice(1, -1).replace(/\s/g, ''), 'hex')
    : Buffer.from(unescaped(operand.slice(1, -1)), 'latin1');
  let words = '';
  for (let at = 0; at + font.bytes <= raw.length; at += font.bytes) {
    const code = font.bytes === 2 ? raw.readUInt16BE(at) : (raw[at] ?? 0);
    words += font.words.get(code) ?? '\uFFFD';
  }
  return words;
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_all, octal?: string, other = '') =>
    octal === undefined ? (named[other] ?? other) : String.fromCharCode(Number.parseInt(octal, 8)),
  );

const fonts = new WeakMap<Objects, Map<string, Font>>();

export function fontOf(objects: Objects, ref: Value | undefined): Font {
  const known = fonts.get(objects) ?? new Map<string, Font>();
  fonts.set(objects, known);
  const key = String(ref);
  const found = known.get(key) ?? readFont(objects, objects.dict(ref));
  known.set(key, found);
  return found;
}

/** The words of a font's codes, from its ToUnicode map (ISO 32000-1, 9.10.3). */
function readFont(objects: Objects, font: Dict): Font {
  const map = objects.bytes(font['/ToUnicode']);
  const words = new Map<number, string>();
  const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      words.set(Number.parseInt(code, 16), utf16(to));
  }
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', until = '', to = '', each] of body.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g,
    )) {
      const first = Number.parseInt(from, 16);
      const list = each?.match(/\w+/g);
      const start = Number.parseInt(to.slice(-4), 16);
      for (let code = first; code <= Number.parseInt(until, 16); code++) {
        const next = to.slice(0, -4) + (start + code - first).toString(16).padStart(4, '0');
        words.set(code, utf16(list === undefined || list === null ? next : (list[code - first] ?? '')));
      }
    }
  }
  return { bytes: font['/Subtype'] === '/Type0' ? 2 : 1, words };
}
