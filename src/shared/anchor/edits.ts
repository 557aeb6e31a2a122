/** Text read between two pauses, in units times blocks of a pattern: well below a millisecond. */
const stretch = 16_384;

/** Where a pattern ends in a text with so many edits (letters put in, taken out or replaced). `end` excluded. */
export interface End {
  readonly end: number;
  readonly edits: number;
}

/**
 * Every end in the text at which the pattern has at most `bound` edits, in order: Myers' bit vectors, in blocks of 32
 * letters ("A fast bit-vector algorithm for approximate string matching", 1999). Null where there are more than `most`.
 */
export function* approximateEnds(
  pattern: Uint16Array,
  text: Uint16Array,
  bound: number,
  most: number,
): Generator<void, End[] | null> {
  const blocks = Math.ceil(pattern.length / 32);
  const masks = masksOf(pattern, blocks);
  const none = new Int32Array(blocks);
  const positive = new Int32Array(blocks).fill(-1);
  const negative = new Int32Array(blocks);
  const last = 1 << ((pattern.length - 1) & 31);
  const pause = Math.ceil(stretch / blocks);
  let edits = pattern.length;
  const ends: End[] = [];
  for (let i = 0; i < text.length; i++) {
    if (i % pause === pause - 1) yield;
    const mask = masks.get(text[i] as number) ?? none;
    // A match may begin anywhere, so nothing is carried into the first block.
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const [p, n] = [positive[block] as number, negative[block] as number];
      let equal = mask[block] as number;
      const vertical = equal | n;
      if (carry < 0) equal |= 1;
      const horizontal = ((((equal & p) + p) | 0) ^ p) | equal;
      let up = n | ~(horizontal | p);
      let down = p & horizontal;
      const top = block === blocks - 1 ? last : 1 << 31;
      const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      positive[block] = down | ~(vertical | up);
      negative[block] = up & vertical;
      carry = out;
    }
    edits += carry;
    if (edits > bound) continue;
    ends.push({ end: i + 1, edits });
    if (ends.length > most) return null;
  }
  return ends;
}

function masksOf(pattern: Uint16Array, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (const [i, code] of pattern.entries()) {
    const mask = masks.get(code) ?? new Int32Array(blocks);
    mask[i >> 5] = (mask[i >> 5] as number) | (1 << (i & 31));
    masks.set(code, mask);
  }
  return masks;
}

/**
 * The fewest edits between a pattern and each beginning of a text, index by length: from `text[at]` forward for
 * `direction` 1, or from the unit before `at` backward for -1, as far as `reach` units (and the text) go. The pattern is
 * read in the same direction. Takes time of their product.
 */
export function editsFrom(
  pattern: Uint16Array,
  text: Uint16Array,
  at: number,
  direction: 1 | -1,
  reach: number,
): Int32Array {
  const length = Math.max(0, Math.min(reach, direction > 0 ? text.length - at : at));
  let row = Int32Array.from({ length: length + 1 }, (_, i) => i);
  for (let k = 0; k < pattern.length; k++) {
    const code = pattern[direction > 0 ? k : pattern.length - 1 - k];
    const next = new Int32Array(length + 1);
    next[0] = k + 1;
    for (let i = 1; i <= length; i++) {
      const same = text[direction > 0 ? at + i - 1 : at - i] === code;
      next[i] = Math.min((row[i - 1] as number) + (same ? 0 : 1), (row[i] as number) + 1, (next[i - 1] as number) + 1);
    }
    row = next;
  }
  return row;
}
