import { apart, chooseFar, chooseNear, chooseNearer, hasTrace, type Shifted, standsAlone } from './choose.ts';
import { type Folded, indexAt } from './fold.ts';
import { type Rate, settled } from './judge/rate.ts';
import type { Verdict } from './judge.ts';
import { distinct, Look } from './look.ts';
import type { Neighbour, Order, Place } from './order.ts';
import type { Probe } from './probe.ts';
import type { Candidate, Found } from './seeds.ts';

/** Candidates that are aligned; of more that are as good, only the notes around can say which it is. */
const most = 6;
/** Candidates that take part in the order. */
export const mostPlaces = 64;
/** The share of the best one's seeds from which another may be as good: a cheap guess, before anything is aligned. */
const nearlySeeds = 0.75;
/** The same from which it takes part in the order: where a text repeats itself, its own copy may be the most changed. */
const possibleSeeds = 0.35;
/** Below this share of all its seeds a place is a phrase in common: it has no say in where others are. */
const leastSeeds = 0.3;

/** So many times the seeds of a place another has that outdoes it: more than chance, where both are changed as much. */
const outdoing = 1.3;

/** Units that a place that stands by itself may be off from where the notes around say without another look. */
const inPlace = 100;

/** The search for one probe: by itself first, then with what the order of all notes tells. */
export class Search {
  readonly probe: Probe;
  private readonly look: Look;
  private readonly folded: Folded;
  /** Where quote and context stand to the letter. Where rows are alike, seeds of several are one candidate. */
  private readonly toTheLetter: number | null;
  private readonly candidates: readonly Candidate[];
  private readonly seen = new Map<Candidate, readonly Verdict[]>();
  private certain: Verdict | null = null;
  private neighbours: readonly Neighbour[] = [];
  private nearby: readonly Verdict[] = [];
  private anywhere: readonly Verdict[] = [];

  constructor(text: string, folded: Folded, probe: Probe, { candidates, toTheLetter }: Found) {
    this.look = new Look(text, folded, probe.pattern);
    this.folded = folded;
    this.toTheLetter = toTheLetter;
    this.probe = probe;
    this.candidates = candidates;
  }

  /** Looks for a place that stands by itself. */
  *alone(): Generator<void, void> {
    const place = this.probe.stoodTwice ? null : this.toTheLetter;
    if (place !== null) {
      [this.certain = null] = yield* this.look.at({ first: place, last: place, usual: place, share: 1 });
      return;
    }
    if (this.probe.stoodTwice || this.probe.inRow) return;
    const verdicts: Verdict[] = [];
    // Where there is only what stood beside its paragraph, the paragraph was moved: the next best may be it.
    for (let looked = 0; !verdicts.some(hasTrace); ) {
      const best = this.candidates[looked];
      if (best === undefined) break;
      const good = this.candidates.slice(looked).filter(({ share }) => share >= best.share * nearlySeeds);
      if (looked + good.length > most) break;
      for (const candidate of good) verdicts.push(...(yield* this.lookAt(candidate)));
      looked += good.length;
    }
    this.anywhere = distinct(verdicts);
    const [first] = this.anywhere;
    if (first === undefined || !standsAlone(this.anywhere)) return;
    if (first.score === 1 || first.telling) this.certain = first;
  }

  /** How much of what it looks for is other words, where it stands by its letters; null where it does not. */
  get changed(): Rate | null {
    const found =
      this.certain ?? this.nearby.find(({ level, elsewhere, another }) => level === 'sure' && !elsewhere && !another);
    if (found === undefined) return null;
    return { letters: 1 - found.score, words: found.words === 0 ? 0 : found.changed / found.words };
  }

  /** What there is at a candidate, which is aligned but once. */
  private *lookAt(candidate: Candidate): Generator<void, readonly Verdict[]> {
    const seen = this.seen.get(candidate) ?? (yield* this.look.at(candidate));
    this.seen.set(candidate, seen);
    return seen;
  }

  /** Where it may be, for the order of all; a place that stands by itself is the only one. */
  places(): Place[] {
    const { note, old, pattern } = this.probe;
    if (old === null) return [];
    if (this.certain !== null) return [{ note, old, now: this.offset(this.certain.start), weight: 1 }];
    const best = this.candidates[0]?.share ?? 0;
    const good = this.candidates.filter(({ share }) => share >= Math.max(leastSeeds, best * possibleSeeds));
    return good.map(({ usual, share }) => ({ note, old, now: this.offset(usual + pattern.start), weight: share }));
  }

  /** Looks for its places near those that the notes around it say. */
  *lookNear(order: Order): Generator<void, void> {
    const { old, pattern } = this.probe;
    if (old === null) return;
    this.neighbours = order.neighbours(old, pattern.raw.length);
    if (this.neighbours.length === 0) return;
    const distance = (offset: number): number =>
      Math.min(...this.neighbours.map(({ shift }) => Math.abs(offset - old - shift)));
    const { certain } = this;
    if (certain !== null && distance(this.offset(certain.start)) <= (certain.score === 1 ? apart : inPlace)) return;
    const away = (candidate: Candidate): number => distance(this.offset(candidate.usual + pattern.start));
    const near = this.candidates.filter((candidate) => away(candidate) <= apart);
    const verdicts: Verdict[] = [];
    for (const candidate of near.slice(0, most)) {
      verdicts.push(...(yield* this.lookAt(candidate)));
    }
    this.nearby = distinct(verdicts).filter(({ end }) => end > 0);
  }

  /** Its place, or null where none is beyond doubt. `rate`: how much of the letter is other words now. */
  *decide(rate: Rate): Generator<void, Verdict | null> {
    const { old } = this.probe;
    const { neighbours } = this;
    if (old === null || neighbours.length === 0) return this.certain;
    const { inRow, stoodTwice } = this.probe;
    const beside = { neighbours, rate, inRow, stoodTwice };
    const nearby = this.nearby.map((one) => settled(one, rate));
    if (this.certain !== null) return chooseNearer(this.certain, nearby.map(this.shifted), beside);
    const between = nearby.some(({ level }) => level !== null) ? null : yield* this.between(old);
    const own = between === null ? nearby : [settled(between, rate)];
    return chooseNear(own.map(this.shifted), beside) ?? chooseFar(this.anywhere, nearby, rate);
  }

  private shifted = (verdict: Verdict): Shifted => ({
    verdict,
    shift: this.offset(verdict.start) - (this.probe.old ?? 0),
    outdone: this.isOutdone(verdict),
  });

  private isOutdone({ start, end }: Verdict): boolean {
    const isThere = (one: Verdict): boolean => one.start === start && one.end === end;
    const own = [...this.seen].find(([, verdicts]) => verdicts.some(isThere))?.[0];
    return own !== undefined && (this.candidates[0]?.share ?? 0) > own.share * outdoing;
  }

  /** What there is where the notes around it say it should be, seeds or not; null where they went apart. */
  private *between(old: number): Generator<void, Verdict | null> {
    const { start, codes } = this.probe.pattern;
    const shifts = this.neighbours.map(({ shift }) => shift);
    const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
    if (most - least > apart) return null;
    const reach = codes.length + 100;
    const [first, last] = [indexAt(this.folded, old + least) - start, indexAt(this.folded, old + most) - start];
    const low = Math.max(0, first - reach);
    const high = Math.min(this.folded.codes.length, last + codes.length + reach);
    const band = { first: first - 4, last: last + 4 };
    const strictly = yield* this.look.within(low, high, band);
    yield;
    return strictly.sharp && strictly.level !== null ? strictly : yield* this.look.sharpened(strictly, low, high, band);
  }

  private offset(index: number): number {
    const { from } = this.folded;
    return from[Math.min(Math.max(0, index), from.length - 1)] ?? 0;
  }
}
