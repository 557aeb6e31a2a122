import type { Pattern } from './pattern.ts';

/** Units of a seed: short enough to lie between two changes, long enough to be rare. */
export const seedLength = 8;

/** A stretch of the text that has seeds of a pattern. Indices of folded units. */
export interface Candidate {
  /** Where the pattern would begin in the text, by the first and by the last of its seeds: furniture may stand between. */
  readonly first: number;
  readonly last: number;
  /** The same by most of them. */
  readonly usual: number;
  /** The share of the pattern's seeds that are there, 0 to 1. */
  readonly share: number;
}

/** Text read, and seeds that were found put together, between two pauses. */
const [stretch, atOnce] = [2048, 8192];

/** Where a pattern may be. */
export interface Found {
  /** The best candidates, best first. */
  readonly candidates: readonly Candidate[];
  /** The one place where all of it stands to the letter; null where it stands nowhere, or more than once. */
  readonly toTheLetter: number | null;
}

/** Where every pattern may be, with at most `most` candidates, in one pass over the text. Patterns are a seed long at least. */
export function* findCandidates(
  patterns: readonly Pattern[],
  text: Uint16Array,
  most: number,
): Generator<void, Found[]> {
  const seeds = yield* gather(patterns);
  const hits = patterns.map(() => new Hits());
  for (let at = 0; at < text.length; at += stretch) {
    yield;
    scan(text, at, Math.min(text.length, at + stretch), seeds, hits);
  }
  const found: Found[] = [];
  let work = 0;
  for (const [i, pattern] of patterns.entries()) {
    const own = hits[i] as Hits;
    work += own.count;
    if (work > atOnce) {
      work = 0;
      yield;
    }
    found.push({
      candidates: cluster(own, pattern.codes.length, seedCount(pattern), most),
      toTheLetter: onlyPlace(own, pattern.codes, text),
    });
  }
  return found;
}

/** Looks up the seeds that end in a stretch of the text. */
function scan(text: Uint16Array, from: number, to: number, seeds: Seeds, hits: readonly Hits[]): void {
  const { bits, heads, next, hashes, pattern, offset, known } = seeds;
  let hash = 0;
  for (let i = Math.max(0, from - seedLength + 1); i < from; i++)
    hash = (Math.imul(hash, factor) + (text[i] as number)) | 0;
  for (let i = from; i < to; i++) {
    hash = (Math.imul(hash, factor) + (text[i] as number)) | 0;
    if (i < seedLength - 1) continue;
    const mixed = mix(hash);
    const sign = mixed >>> (32 - knownBits);
    if (((known[sign >> 5] as number) & (1 << (sign & 31))) !== 0) {
      for (let seed = heads[mixed >>> (32 - bits)] as number; seed >= 0; seed = next[seed] as number)
        if (hashes[seed] === hash)
          (hits[pattern[seed] as number] as Hits).add(i - seedLength + 1, offset[seed] as number);
    }
    // What the first of these units weighs has grown to this.
    hash = (hash - Math.imul(text[i - seedLength + 1] as number, leaves)) | 0;
  }
}

/** Its first seed is at each place where all of a pattern stands, so no other place need be looked at. */
function onlyPlace({ pairs, count }: Hits, pattern: Uint16Array, text: Uint16Array): number | null {
  let only: number | null = null;
  for (let i = 0; i < 2 * count; i += 2) {
    if (pairs[i + 1] !== 0) continue;
    const place = pairs[i] as number;
    let k = 0;
    while (k < pattern.length && pattern[k] === text[place + k]) k++;
    if (k < pattern.length) continue;
    if (only !== null) return null;
    only = place;
  }
  return only;
}

/** Where seeds of one pattern were found, in the order of the text. */
class Hits {
  count = 0;
  /** For each the index in the text, and in the pattern. */
  pairs = new Int32Array(32);

  add(inText: number, inPattern: number): void {
    const at = 2 * this.count++;
    if (at === this.pairs.length) {
      const larger = new Int32Array(2 * at);
      larger.set(this.pairs);
      this.pairs = larger;
    }
    this.pairs[at] = inText;
    this.pairs[at + 1] = inPattern;
  }
}

const factor = 0x2c1b3c6d;
/** What the first unit of a seed weighs in its hash: factor for each unit after it. */
const leaves = Array.from({ length: seedLength - 1 }).reduce<number>((product) => Math.imul(product, factor), 1);

/** The first bits of it say where a hash is kept. */
const mix = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** Bits of a hash by which most of a text is told to be no seed: a table of them stays near the processor. */
const knownBits = 19;

/** Some sixteen seeds or more for a short pattern; one at each eighth unit of a long one. */
const stride = (pattern: Pattern): number => Math.min(8, Math.max(1, pattern.codes.length >> 4));

const seedCount = (pattern: Pattern): number => 1 + Math.floor((pattern.codes.length - seedLength) / stride(pattern));

interface Seeds {
  readonly bits: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly hashes: Int32Array;
  readonly pattern: Int32Array;
  readonly offset: Int32Array;
  /** A bit for each beginning of a hash of a seed. */
  readonly known: Int32Array;
}

function* gather(patterns: readonly Pattern[]): Generator<void, Seeds> {
  const count = patterns.reduce((sum, pattern) => sum + seedCount(pattern), 0);
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1)) + 2));
  const seeds: Seeds = {
    bits,
    heads: new Int32Array(1 << bits).fill(-1),
    next: new Int32Array(count),
    hashes: new Int32Array(count),
    pattern: new Int32Array(count),
    offset: new Int32Array(count),
    known: new Int32Array(1 << (knownBits - 5)),
  };
  let seed = 0;
  for (const [i, pattern] of patterns.entries()) {
    if ((i & 7) === 0) yield;
    for (let n = 0; n < seedCount(pattern); n++) {
      const offset = n * stride(pattern);
      let hash = 0;
      for (let k = 0; k < seedLength; k++) hash = (Math.imul(hash, factor) + (pattern.codes[offset + k] as number)) | 0;
      const mixed = mix(hash);
      const at = mixed >>> (32 - bits);
      const sign = mixed >>> (32 - knownBits);
      seeds.known[sign >> 5] = (seeds.known[sign >> 5] as number) | (1 << (sign & 31));
      seeds.hashes[seed] = hash;
      seeds.pattern[seed] = i;
      seeds.offset[seed] = offset;
      seeds.next[seed] = seeds.heads[at] as number;
      seeds.heads[at] = seed++;
    }
  }
  return seeds;
}

/** How far apart two seeds may be, and how far from where the first puts them: a page's furniture is shorter. */
const [reach, shift] = [220, 200];

/** Numbers of a cluster, side by side in one array: objects would be hundreds of thousands in a long text. */
const [first, last, latest, usual, votes, lastText, distinct, fields] = [0, 1, 2, 3, 4, 5, 6, 7];
let memory = new Int32Array(fields * 1024);

function cluster({ pairs, count }: Hits, length: number, seeds: number, most: number): Candidate[] {
  if (memory.length < fields * count) memory = new Int32Array(2 * fields * count);
  const clusters = memory;
  let end = 0;
  // Those that a next hit may still belong to; a pattern may hold a phrase twice, so there can be several.
  const open: number[] = [];
  let opened = 0;
  // In which cluster each offset was counted last, so that a seed counts once in each.
  const seen = new Int32Array(length).fill(-1);
  // How many clusters have so many seeds.
  const sizes = new Int32Array(seeds + 2);
  for (let i = 0; i < 2 * count; i += 2) {
    const [text, offset] = [pairs[i] as number, pairs[i + 1] as number];
    const begin = text - offset;
    let own = -1;
    let near = 0;
    let kept = 0;
    for (let k = 0; k < opened; k++) {
      const one = open[k] as number;
      if (text - (clusters[one + lastText] as number) > reach) continue;
      open[kept++] = one;
      const away = Math.abs(begin - (clusters[one + latest] as number));
      const from = Math.min(clusters[one + first] as number, begin);
      const to = Math.max(clusters[one + last] as number, begin);
      if ((own >= 0 && away >= near) || to - from > shift) continue;
      own = one;
      near = away;
    }
    opened = kept;
    if (own < 0) {
      own = end;
      end += fields;
      clusters[own + first] = begin;
      clusters[own + last] = begin;
      clusters[own + votes] = 0;
      clusters[own + distinct] = 0;
      open[opened++] = own;
    }
    if (begin < (clusters[own + first] as number)) clusters[own + first] = begin;
    if (begin > (clusters[own + last] as number)) clusters[own + last] = begin;
    clusters[own + latest] = begin;
    // The majority, by voting.
    if (clusters[own + votes] === 0) clusters[own + usual] = begin;
    clusters[own + votes] = (clusters[own + votes] as number) + (clusters[own + usual] === begin ? 1 : -1);
    clusters[own + lastText] = text;
    if (seen[offset] !== own) {
      seen[offset] = own;
      const size = (clusters[own + distinct] as number) + 1;
      clusters[own + distinct] = size;
      sizes[size] = (sizes[size] as number) + 1;
      sizes[size - 1] = (sizes[size - 1] as number) - 1;
    }
  }
  return largest(clusters, end, sizes, seeds, most);
}

/** The candidates of the `most` clusters with the most seeds; of as many seeds the first in the text. */
function largest(clusters: Int32Array, end: number, sizes: Int32Array, seeds: number, most: number): Candidate[] {
  let least = seeds;
  for (let larger = sizes[least] as number; least > 1 && larger < most; larger += sizes[least] as number) least--;
  const found: Candidate[] = [];
  for (let one = 0; one < end; one += fields) {
    const size = clusters[one + distinct] as number;
    if (size < least) continue;
    found.push({
      first: clusters[one + first] as number,
      last: clusters[one + last] as number,
      usual: clusters[one + usual] as number,
      share: size / seeds,
    });
  }
  return found.sort((a, b) => b.share - a.share).slice(0, most);
}
