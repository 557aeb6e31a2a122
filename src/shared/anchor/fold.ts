import { lowerBound } from '../letter/lower-bound.ts';

/**
 * A text as it is compared: without white space, dashes, soft hyphens and other signs that a new layout puts in or takes
 * out, quotation marks of one kind, and decomposed (NFKD), so that NFC, NFD and ligatures are the same. A word that was
 * hyphenated at the end of a line is whole again by itself. Letters keep their case and their accents.
 */
export interface Folded {
  /** UTF-16 units that are left. */
  readonly codes: Uint16Array;
  /** Where each stands in the text, UTF-16: `from` included, `to` excluded. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Characters folded between two pauses: well below a millisecond. */
const stretch = 2048;

/** Folds a text, and pauses often enough for a long one to be folded between two frames. */
export function* folding(text: string): Generator<void, Folded> {
  let codes = new Uint16Array(text.length + 32);
  let from = new Uint32Array(text.length + 32);
  let to = new Uint32Array(text.length + 32);
  let length = 0;
  let pause = stretch;
  for (let i = 0; i < text.length; ) {
    if (i >= pause) {
      pause = i + stretch;
      yield;
    }
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const kept = ascii[code] as number;
      if (kept !== 0) {
        codes[length] = kept;
        from[length] = i;
        to[length++] = i + 1;
      }
      i++;
    } else {
      const end = clusterEnd(text, i);
      const folded = foldRare(text.slice(i, end));
      // A compatibility character may become many.
      if (length + folded.length + text.length - end > codes.length) {
        codes = grown(codes, new Uint16Array(codes.length * 2 + folded.length));
        from = grown(from, new Uint32Array(from.length * 2 + folded.length));
        to = grown(to, new Uint32Array(to.length * 2 + folded.length));
      }
      for (let k = 0; k < folded.length; k++) {
        codes[length] = folded.charCodeAt(k);
        from[length] = i;
        to[length++] = end;
      }
      i = end;
    }
  }
  return { codes: codes.subarray(0, length), from: from.subarray(0, length), to: to.subarray(0, length) };
}

export function fold(text: string): Folded {
  const work = folding(text);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Whether two folded texts are the same. */
export const isSameFolded = (one: Uint16Array, other: Uint16Array): boolean =>
  one.length === other.length && one.every((code, i) => code === other[i]);

/** Whether folding left something out right before an index: mostly where a word begins. The ends of a text count. */
export const isBoundary = ({ from, to }: Folded, index: number): boolean =>
  index <= 0 || index >= from.length || (to[index - 1] as number) < (from[index] as number);

/** The index of the first unit that stands at or after an offset of the text. */
export function indexAt({ from }: Folded, offset: number): number {
  return lowerBound(from.length, (index) => (from[index] as number) < offset);
}

function grown<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** One code point with the combining marks on it: they are put in order together. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && /^\p{M}/u.test(text.slice(end, end + 2))) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

const foldRare = (cluster: string): string =>
  cluster
    .normalize('NFKD')
    .replace(/[\s\p{Pd}\p{Cf}¬]/gu, '')
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"');

/** What each ASCII character is compared as; 0 is left out. */
const ascii = Uint16Array.from({ length: 0x80 }, (_, code) =>
  code <= 0x20 || code === 0x7f || code === 0x2d ? 0 : code === 0x60 ? 0x27 : code,
);
