import { approximateEnds, type End, editsFrom } from './edits.ts';
import { type Folded, isBoundary } from './fold.ts';
import type { Pattern } from './pattern.ts';
import type { Quote } from './selector.ts';

/**
 * Quotes with little or no context, as other programs store them. There is nothing to hold against the only place of
 * the words, so they are found as a reader would find them: where they stand, else where nearly they stand and nothing
 * else comes near. Of several places context decides, then the offset where they stood; else there is none.
 */

/** Where a quote lies in the folded text, `end` excluded. */
export interface Edges {
  readonly start: number;
  readonly end: number;
}

/** Context of fewer units than this, on both sides, is little: describe stores more wherever the text has it. */
const enough = 24;

export const hasLittleContext = ({ prefix = '', suffix = '' }: Quote): boolean =>
  prefix.length < enough && suffix.length < enough;

/** Places that are compared; words that stand oftener say nothing without context. */
const most = 2000;
/** Places that are compared between two pauses. */
const atOnce = 32;
/** Letters that speak for a place whose context is another: as many as a seed has, which is rare. */
const rare = 8;
/** Share of a quote's letters that may be others; Hypothesis allows a half, and puts what is gone somewhere else. */
const tolerated = 0.3;
/** Letters at either end of which this share at most may be others: else the place may be known, and its ends not. */
const [endLength, endTolerated] = [12, 0.4];
/**
 * Places that are expected to be as near by chance; above this a near miss is no evidence. Far fewer where the context
 * is another: rows of a list differ in a name only, and names are alike.
 */
const [byChance, besideOthers] = [0.01, 1e-6];
/** Units of context that say that a place is another, if most of them are others; and letters that say that it is it. */
const telling = 16;
/** Letters a text is told apart by, at its entropy of some four bits a letter. */
const alphabet = 16;

interface Place extends Edges {
  /** Edits of the quote, and of its context. */
  readonly edits: number;
  readonly differs: number;
  /** Letters of the context for which the text has no room there: nothing against the place, and nothing for it. */
  readonly cut: number;
  /** Letters of the context that speak for the place: those there, less those that are others. */
  readonly speaks: number;
}

/** The one place of a quote with little context, or null. `old`: where it stood, as an index of the folded text. */
export function* searchLittle(folded: Folded, pattern: Pattern, old: number | null): Generator<void, Edges | null> {
  const { codes, start, end } = pattern;
  const quote = codes.subarray(start, end);
  if (quote.length === 0) return null;
  const exact = yield* approximateEnds(quote, folded.codes, 0, most);
  if (exact === null) return null;
  if (exact.length > 0) {
    const places: Place[] = [];
    for (const [i, { end: to }] of exact.entries()) {
      if (i % atOnce === atOnce - 1) yield;
      const place = placeAt(folded, pattern, { start: to - quote.length, end: to }, 0);
      if (hasSameWords(folded, pattern, place)) places.push(place);
    }
    const best = clearest(places, old, (first, second) => first === 0 || second >= first + 2);
    return best !== null && (best.differs === 0 || quote.length + best.speaks >= rare) ? best : null;
  }
  const bound = Math.floor(quote.length * tolerated);
  const ends = bound === 0 ? [] : yield* approximateEnds(quote, folded.codes, bound, most);
  if (ends === null) return null;
  const places: Place[] = [];
  for (const group of groupsOf(ends, quote.length)) {
    yield;
    places.push(nearPlace(folded, pattern, quote, group));
  }
  const best = clearest(places, old, (first, second) => second > first * 2);
  return best !== null && !isChance(pattern, best, folded.codes.length) && hasEnds(folded, quote, best) ? best : null;
}

function placeAt(
  { codes: text }: Folded,
  { codes, start, end }: Pattern,
  { start: from, end: to }: Edges,
  edits: number,
): Place {
  const sides = [differing(codes.subarray(0, start), text, from, -1), differing(codes.subarray(end), text, to, 1)];
  const differs = sides.reduce((sum, side) => sum + side.differs, 0);
  const speaks = sides.reduce((sum, side) => sum + Math.max(0, side.length - 2 * side.differs), 0);
  const cut = codes.length - (end - start) - sides.reduce((sum, side) => sum + side.length, 0);
  return { start: from, end: to, edits, differs, cut, speaks };
}

/** Edits of what stands beside a place. Context that goes beyond the text is not there to differ. */
function differing(
  context: Uint16Array,
  text: Uint16Array,
  at: number,
  direction: 1 | -1,
): { differs: number; length: number } {
  const length = Math.min(context.length, direction > 0 ? text.length - at : at);
  const near = direction > 0 ? context.subarray(0, length) : context.subarray(context.length - length);
  return { differs: Math.min(...editsFrom(near, text, at, direction, length * 2)), length };
}

/** The best place, if it is clearly better than all others, or else much nearer to where it stood than any as good. */
function clearest(
  places: readonly Place[],
  old: number | null,
  isClear: (first: number, second: number) => boolean,
): Place | null {
  const sum = ({ edits, differs, cut }: Place): number => edits + differs + cut;
  const sorted = [...places].sort((a, b) => sum(a) - sum(b));
  const [first, second] = sorted;
  if (first === undefined) return null;
  if (second === undefined || (sum(second) > sum(first) && isClear(sum(first), sum(second)))) return first;
  if (old === null) return null;
  const distance = ({ start }: Place): number => Math.abs(start - old);
  const rivals = sorted.filter((one) => sum(one) === sum(first) || !isClear(sum(first), sum(one)));
  const [near, next] = rivals.sort((a, b) => distance(a) - distance(b));
  return near !== undefined && next !== undefined && distance(near) * 2 < distance(next) ? near : null;
}

/** Ends that are of one place: the same match with a letter more or less. */
function groupsOf(ends: readonly End[], length: number): End[][] {
  const groups: End[][] = [];
  for (const one of ends) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && one.end - first.end < length) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Of all spans with the fewest edits the one that has words where the quote has, then the one that is as long. */
function nearPlace(folded: Folded, pattern: Pattern, quote: Uint16Array, group: readonly End[]): Place {
  const edits = Math.min(...group.map((one) => one.edits));
  const spans = group
    .filter((one) => one.edits === edits)
    .flatMap(({ end }) =>
      [...editsFrom(quote, folded.codes, end, -1, quote.length + edits)].flatMap((count, length) =>
        count === edits ? [{ start: end - length, end }] : [],
      ),
    );
  const whole = ({ start, end }: Edges): number => Number(isWordEdge(folded, start)) + Number(isWordEdge(folded, end));
  const longer = ({ start, end }: Edges): number => Math.abs(end - start - quote.length);
  const [best = { start: 0, end: 0 }] = spans.sort((a, b) => whole(b) - whole(a) || longer(a) - longer(b));
  return placeAt(folded, pattern, best, edits);
}

/**
 * Whether the letters of a quote are its words too: without white space *arme* stands in *maar met*, and *der landen* in
 * *Nederlanden*. A word may be cut by a line or run on into the next, but then the words around it are whole; and part
 * of a word may be quoted, but then the blanks are where they were. So many letters in a row are no chance anyway.
 */
function hasSameWords(folded: Folded, { folded: quoted, start, end }: Pattern, place: Place): boolean {
  if (end - start + place.speaks >= telling) return true;
  if (isWordEdge(folded, place.start) && isWordEdge(folded, place.end)) return true;
  const [here, before] = [blanksIn(folded, place), blanksIn(quoted, { start, end })];
  return here.length === before.length && here.every((at, i) => at === before[i]);
}

/** After how many letters of a stretch something was left out. */
function blanksIn(folded: Folded, { start, end }: Edges): number[] {
  const found: number[] = [];
  for (let i = start + 1; i < end; i++) if (isBoundary(folded, i)) found.push(i - start);
  return found;
}

/** Whether a word begins or ends at an index. */
function isWordEdge(folded: Folded, index: number): boolean {
  const isWord = (at: number): boolean => wordUnit.test(String.fromCharCode(folded.codes[at] ?? 0));
  return isBoundary(folded, index) || !isWord(index - 1) || !isWord(index);
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text of this length has a place as near by chance: all texts within so many edits, over all of its places. */
function isChance({ codes, start, end }: Pattern, { edits, differs, cut }: Place, length: number): boolean {
  const quote = end - start;
  const context = codes.length - quote;
  const most = context - cut >= telling && differs > (context - cut) / 2 ? besideOthers : byChance;
  const [letters, others] = differs <= context * tolerated ? [codes.length, edits + differs] : [quote, edits];
  let logarithm = Math.log(length) + others * Math.log(3) - (letters - others) * Math.log(alphabet);
  for (let i = 0; i < others; i++) logarithm += Math.log((letters - i) / (i + 1));
  return logarithm > Math.log(most);
}

function hasEnds({ codes: text }: Folded, quote: Uint16Array, { start, end }: Edges): boolean {
  const length = Math.min(endLength, quote.length);
  const head = Math.min(...editsFrom(quote.subarray(0, length), text, start, 1, length * 2));
  const tail = Math.min(...editsFrom(quote.subarray(quote.length - length), text, end, -1, length * 2));
  return Math.max(head, tail) <= length * endTolerated;
}
