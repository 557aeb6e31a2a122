/**
 * How quotes are found elsewhere, to compare with: the exact words, or else the stretch of the text that takes the
 * fewest edits, up to half the quote (Myers' bit vectors in blocks of 32, as approx-string-match does it). No context.
 * The end of the match, or -1.
 */
export function exactElseApproximate(text: string, quote: string): number {
  const exact = text.indexOf(quote);
  if (exact >= 0) return exact + quote.length;
  const blocks = Math.ceil(quote.length / 32);
  const masks = new Map<number, Int32Array>();
  for (let i = 0; i < quote.length; i++) {
    const code = quote.charCodeAt(i);
    const mask = masks.get(code) ?? new Int32Array(blocks);
    mask[i >> 5] = (mask[i >> 5] ?? 0) | (1 << (i & 31));
    masks.set(code, mask);
  }
  const none = new Int32Array(blocks);
  const positive = new Int32Array(blocks).fill(-1);
  const negative = new Int32Array(blocks);
  const last = 1 << ((quote.length - 1) & 31);
  let edits = quote.length;
  let best = Math.floor(quote.length / 2);
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    const mask = masks.get(text.charCodeAt(i)) ?? none;
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
    if (edits < best) {
      best = edits;
      end = i + 1;
    }
  }
  return end;
}
