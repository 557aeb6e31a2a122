/** A peer never looks for more edits than this, however long the quote: as the client of Hypothesis has it. */
const mostEdits = 256;
/** Rows of the matrix in a block: what fits in a number on which JavaScript does bitwise operations. */
const rows = 32;

/**
 * How quotes are found elsewhere, to compare with: the exact words, or else the stretch of the text that takes the
 * fewest edits, up to half the quote, as the client of Hypothesis asks approx-string-match for it. Of stretches that
 * take as many the first; no context. The end of the match, or -1.
 */
export function exactElseApproximate(text: string, quote: string): number {
  const exact = text.indexOf(quote);
  return exact >= 0 ? exact + quote.length : approximate(text, quote);
}

/**
 * Myers' bit vectors in blocks of 32 rows, with the cut-off of Ukkonen, as approx-string-match 2 has it: computed are the
 * blocks down to the last one in which a score may still be low enough, and what is low enough is lowered to the best
 * that was found. Far from any match those are the blocks of half the quote, give or take one.
 */
export function approximate(text: string, quote: string): number {
  const lastBlock = Math.ceil(quote.length / rows) - 1;
  const column = new Column(quote, lastBlock + 1);
  const masks = new Masks(quote, lastBlock + 1);
  const rowsOfLast = quote.length - lastBlock * rows;
  let most = Math.min(mostEdits, quote.length / 2);
  // The last active block, and the score in the last row of each.
  let active = Math.max(0, Math.ceil(most / rows) - 1);
  const scores = Int32Array.from({ length: lastBlock + 1 }, (_, block) => (block + 1) * rows);
  scores[lastBlock] = quote.length;
  let fewest = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    const mask = masks.of(text.charCodeAt(i));
    let carry = 0;
    for (let block = 0; block <= active; block++) {
      carry = column.advance(block, mask, carry);
      scores[block] = (scores[block] as number) + carry;
    }
    const next = active + 1;
    const above = (scores[active] as number) - carry;
    if (active < lastBlock && above <= most && (((mask[next] as number) & 1) !== 0 || carry < 0)) {
      // A score that is low enough may go on into the block below, in this column already.
      column.begin(next);
      const length = next === lastBlock ? rowsOfLast : rows;
      scores[next] = above + length + column.advance(next, mask, carry);
      active = next;
    } else {
      while (active > 0 && (scores[active] as number) >= most + rows) active--;
    }
    if (active < lastBlock || (scores[active] as number) > most) continue;
    most = scores[active] as number;
    if (most < fewest) {
      fewest = most;
      end = i + 1;
    }
  }
  return end;
}

/** The blocks of a column of the matrix: where the score of a row is one more, or one less, than that of the row above. */
class Column {
  private readonly more: Int32Array;
  private readonly less: Int32Array;
  private readonly lastRow: Int32Array;

  constructor(quote: string, blocks: number) {
    this.more = new Int32Array(blocks).fill(-1);
    this.less = new Int32Array(blocks);
    this.lastRow = new Int32Array(blocks).fill(1 << 31);
    this.lastRow[blocks - 1] = 1 << ((quote.length - 1) & 31);
  }

  begin(block: number): void {
    this.more[block] = -1;
    this.less[block] = 0;
  }

  /**
   * Makes a block that of the next unit of the text. `carry`: by how much the score above its first row changed; answers
   * with the same of its last row. By bits, for a branch on which way a score goes is guessed wrong by the processor.
   */
  advance(block: number, mask: Int32Array, carry: number): number {
    const more = this.more[block] as number;
    const less = this.less[block] as number;
    const isLess = carry >>> 31;
    const equal = (mask[block] as number) | isLess;
    const vertical = equal | less;
    const horizontal = ((((equal & more) + more) | 0) ^ more) | equal;
    let up = less | ~(horizontal | more);
    let down = more & horizontal;
    const row = this.lastRow[block] as number;
    const out = nonZero(up & row) - nonZero(down & row);
    up = (up << 1) | (nonZero(carry) - isLess);
    down = (down << 1) | isLess;
    this.more[block] = down | ~(vertical | up);
    this.less[block] = up & vertical;
    return out;
  }
}

/** 1, or 0 for 0. */
const nonZero = (bits: number): number => ((bits | -bits) >> 31) & 1;

/** In which rows each unit stands in a quote, a bit a row. */
class Masks {
  private readonly none: Int32Array;
  /** Of the units below 256, which are nearly all there are: a look into a map takes longer than a block. */
  private readonly usual: Int32Array[];
  private readonly all = new Map<number, Int32Array>();

  constructor(quote: string, blocks: number) {
    this.none = new Int32Array(blocks);
    this.usual = Array.from({ length: 256 }, () => this.none);
    for (let i = 0; i < quote.length; i++) {
      const code = quote.charCodeAt(i);
      const mask = this.all.get(code) ?? new Int32Array(blocks);
      mask[i >> 5] = (mask[i >> 5] as number) | (1 << (i & 31));
      this.all.set(code, mask);
      if (code < 256) this.usual[code] = mask;
    }
  }

  of(code: number): Int32Array {
    return code < 256 ? (this.usual[code] as Int32Array) : (this.all.get(code) ?? this.none);
  }
}
