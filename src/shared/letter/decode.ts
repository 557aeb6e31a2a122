import { maxBytes, tooLarge } from './guard.ts';
import { LetterError } from './letter.ts';

/**
 * The text of a letter's file. Reads UTF-8 with or without a byte order mark, and UTF-16 with one. Written out by hand,
 * because a TextDecoder does not say where the fault is, and shared code has no type for one.
 * @throws LetterError 'too-large', 'binary' or 'not-utf8'; the last names the first byte that is wrong, from 0.
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'little');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'big');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const magic = magics.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte));
  if (magic !== undefined) throw new LetterError('binary', `The file is ${magic.name}, not text.`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new LetterError('binary', `The file holds a NUL byte at offset ${nul}: it is not text.`);
  return decodeUtf8(bytes, start);
}

/** Types whose first bytes are no UTF-8; the others are told by guardSource. */
const magics = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or Word document' },
  { bytes: [0x1f, 0x8b], name: 'a compressed file' },
];

function decodeUtf8(bytes: Uint8Array, start: number): string {
  const text = new Units();
  let i = start;
  while (i < bytes.length) {
    const first = bytes[i] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    let valid = length > 0;
    for (let n = 1; n < length && valid; n++) {
      const next = bytes[i + n] ?? 0;
      valid = (next & 0xc0) === 0x80;
      code = (code << 6) | (next & 0x3f);
    }
    // Overlong forms, surrogates and codes past the last one are no UTF-8 (RFC 3629).
    if (length === 3) valid &&= code >= 0x800 && (code < 0xd800 || code > 0xdfff);
    if (length === 4) valid &&= code >= 0x10000 && code <= 0x10ffff;
    if (!valid) {
      throw new LetterError('not-utf8', `The file is not UTF-8: byte ${hex(first)} at offset ${i}. Save it as UTF-8.`);
    }
    text.add(code);
    i += length;
  }
  return text.toString();
}

function decodeUtf16(bytes: Uint8Array, endian: 'little' | 'big'): string {
  const text = new Units();
  const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 2; i + 1 < bytes.length; i += 2) text.add(units.getUint16(i, endian === 'little'));
  return text.toString();
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`;

/** Collects characters in runs: one string for each character would be slow, one call for all too large. */
class Units {
  private readonly runs: string[] = [];
  private units: number[] = [];

  add(code: number): void {
    this.units.push(code);
    if (this.units.length >= 8192) this.flush();
  }

  toString(): string {
    this.flush();
    return this.runs.join('');
  }

  private flush(): void {
    this.runs.push(String.fromCodePoint(...this.units));
    this.units = [];
  }
}
