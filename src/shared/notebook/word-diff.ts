/** What became of a text, by words: the longest common run of words stays, the rest came or went. */

export interface DiffPart {
  readonly what: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** So many pairs of words are compared; a longer difference is shown as one text for another. */
const mostPairs = 4_000_000;

/** The parts that make `after` of `before`. Words keep the white space behind them, so the parts give both texts whole. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return joined([
    ...same(a.slice(0, start)),
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ]);
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+/g) ?? [];
const same = (words: readonly string[]): DiffPart[] => words.map((text) => ({ what: 'same', text }));

function between(a: readonly string[], b: readonly string[]): DiffPart[] {
  const removed = (text: string): DiffPart => ({ what: 'removed', text });
  const added = (text: string): DiffPart => ({ what: 'added', text });
  if (a.length * b.length > mostPairs || a.length === 0 || b.length === 0) return [...a.map(removed), ...b.map(added)];
  // lengths[i][j]: the longest common run of the words from i in a and from j in b.
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as string, b[j] as string];
    if (one === other) {
      parts.push({ what: 'same', text: one });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      parts.push(removed(one));
      i++;
    } else {
      parts.push(added(other));
      j++;
    }
  }
  return [...parts, ...a.slice(i).map(removed), ...b.slice(j).map(added)];
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const found: { what: DiffPart['what']; text: string }[] = [];
  for (const { what, text } of parts) {
    const last = found.at(-1);
    if (last?.what === what) last.text += text;
    else found.push({ what, text });
  }
  return found;
}
