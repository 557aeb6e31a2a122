/** Where each unit of a text stands, as chains of its columns from left to right; -1 is none, and the end of a chain. */
export interface Columns {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** One for all texts: all of it is -1 but while a text is looked at. */
const first = new Int32Array(0x10000).fill(-1);
let next = new Int32Array(1024);

/** Looks at where the units of a text stand. Not beyond the end of the look: the memory is the next one's. */
export function withColumns<T>(text: Uint16Array, look: (columns: Columns) => T): T {
  if (next.length < text.length) next = new Int32Array(2 * text.length);
  for (let column = text.length - 1; column >= 0; column--) {
    const unit = text[column] as number;
    next[column] = first[unit] as number;
    first[unit] = column;
  }
  const seen = look({ first, next });
  for (let column = 0; column < text.length; column++) first[text[column] as number] = -1;
  return seen;
}
