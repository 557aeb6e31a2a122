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

/** Text read between two pauses. */
const stretch = 2048;

/** Every pattern's candidates, best first, in one pass over the text. Patterns must be at least a seed long. */
export function* findCandidates(patterns: readonly Pattern[], text: Uint16Array): Generator<void, Candidate[][]> {
  const seeds = yield* gather(patterns);
  // Per pattern: text index and pattern index of each seed found, in the order of the text.
  const hits: number[][] = patterns.map(() => []);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    if ((i & (stretch - 1)) === 0) yield;
    hash = (Math.imul(hash, factor) + (text[i] as number)) | 0;
    if (i >= seedLength) hash = (hash - Math.imul(text[i - seedLength] as number, leaving)) | 0;
    if (i < seedLength - 1) continue;
    for (let seed = seeds.heads[bucket(hash, seeds.bits)] as number; seed >= 0; seed = seeds.next[seed] as number) {
      if (seeds.hashes[seed] === hash) {
        hits[seeds.pattern[seed] as number]?.push(i - seedLength + 1, seeds.offset[seed] as number);
      }
    }
  }
  const found: Candidate[][] = [];
  for (const [i, pattern] of patterns.entries()) {
    if ((i & 3) === 0) yield;
    found.push(cluster(hits[i] ?? [], pattern.codes.length, seedCount(pattern)));
  }
  return found;
}

const factor = 0x2c1b3c6d;
/** factor to the power of seedLength: what a unit weighs when it leaves. */
const leaving = Array.from({ length: seedLength }).reduce<number>((product) => Math.imul(product, factor), 1);

const bucket = (hash: number, bits: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits);

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
  };
  let seed = 0;
  for (const [i, pattern] of patterns.entries()) {
    if ((i & 7) === 0) yield;
    for (let n = 0; n < seedCount(pattern); n++) {
      const offset = n * stride(pattern);
      let hash = 0;
      for (let k = 0; k < seedLength; k++) hash = (Math.imul(hash, factor) + (pattern.codes[offset + k] as number)) | 0;
      const at = bucket(hash, bits);
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

interface Cluster {
  first: number;
  last: number;
  latest: number;
  usual: number;
  votes: number;
  lastText: number;
  distinct: number;
  readonly mark: number;
}

function cluster(hits: readonly number[], length: number, seeds: number): Candidate[] {
  const clusters: Cluster[] = [];
  // Those that a next hit may still belong to; a pattern may hold a phrase twice, so there can be several.
  let open: Cluster[] = [];
  // In which cluster each offset was counted last, so that a seed counts once in each.
  const seen = new Int32Array(length).fill(-1);
  for (let i = 0; i < hits.length; i += 2) {
    const [text, offset] = [hits[i] as number, hits[i + 1] as number];
    const begin = text - offset;
    if (open.some(({ lastText }) => text - lastText > reach)) open = open.filter((one) => text - one.lastText <= reach);
    let own: Cluster | undefined;
    for (const one of open) {
      const nearer = own === undefined || Math.abs(begin - one.latest) < Math.abs(begin - own.latest);
      if (nearer && Math.max(one.last, begin) - Math.min(one.first, begin) <= shift) own = one;
    }
    if (own === undefined) {
      own = {
        first: begin,
        last: begin,
        latest: begin,
        usual: begin,
        votes: 0,
        lastText: text,
        distinct: 0,
        mark: clusters.length,
      };
      clusters.push(own);
      open.push(own);
    }
    own.first = Math.min(own.first, begin);
    own.last = Math.max(own.last, begin);
    own.latest = begin;
    // The majority, by voting.
    if (own.votes === 0) own.usual = begin;
    own.votes += own.usual === begin ? 1 : -1;
    own.lastText = text;
    if (seen[offset] !== own.mark) {
      seen[offset] = own.mark;
      own.distinct++;
    }
  }
  return clusters
    .map(({ first, last, usual, distinct }) => ({
      first,
      last,
      usual,
      share: Math.min(1, distinct / seeds),
    }))
    .sort((a, b) => b.share - a.share);
}
