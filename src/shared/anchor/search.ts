import { type Alignment, aligning, type Costs, lenient, match } from './align.ts';
import { type Folded, indexAt } from './fold.ts';
import { judge, type Verdict } from './judge.ts';
import type { Neighbour, Order, Place } from './order.ts';
import type { Probe } from './probe.ts';
import type { Candidate } from './seeds.ts';

/** Candidates that are aligned; of more that are as good, only the notes around can say which it is. */
const most = 6;
/** Candidates that take part in the order. */
const mostPlaces = 64;
/** The share of the best one's seeds from which another may be as good: a cheap guess, before anything is aligned. */
const nearlySeeds = 0.75;
/** The same from which it takes part in the order: where a text repeats itself, its own copy may be the most changed. */
const possibleSeeds = 0.35;
/** Below this share of all its seeds a place is a phrase in common: it has no say in where others are. */
const leastSeeds = 0.3;
/**
 * The share of the best score from which another place is no worse. Anywhere in the text it is low: a sentence may have
 * relatives, and the own one may be the most changed. Between the notes around it, it need only be another place.
 */
const [rivalAnywhere, rivalNearby] = [0.75, 0.93];
/** Below this share of the best score there is no place whose ends could be looked for. */
const leastScore = 0.2;
/** Below this share of its own sentence a place whose ends are not clear is none: its ends are then found too easily. */
const leastProof = 0.5;
/** How far from where the notes around it went a note may be found, UTF-16 units, and how far off others must be. */
const [tolerance, apart] = [800, 3000];
/**
 * The same for a place that says little by itself. What was rewritten between two notes adds up by chance, with the
 * square root of the way and of how much of the letter is other words: in a letter that is otherwise the same, a
 * difference of more than a few units is something that was put in or taken out.
 */
const [tight, growth] = [12, 3.5];

/** What the notes around a place say, and how much of the letter is other words now, 0 to 1. */
interface Beside {
  readonly neighbours: readonly Neighbour[];
  readonly rate: number;
}

/** The search for one probe: by itself first, then with what the order of all notes tells. */
export class Search {
  readonly probe: Probe;
  private readonly text: string;
  private readonly folded: Folded;
  private readonly candidates: readonly Candidate[];
  private certain: Verdict | null = null;

  constructor(text: string, folded: Folded, probe: Probe, candidates: readonly Candidate[]) {
    this.text = text;
    this.folded = folded;
    this.probe = probe;
    this.candidates = candidates.slice(0, mostPlaces);
  }

  /** Looks for a place that stands by itself. */
  *alone(): Generator<void, void> {
    const best = this.candidates[0];
    if (best === undefined) return;
    const good = this.candidates.filter(({ share }) => share >= best.share * nearlySeeds);
    if (good.length > most) return;
    const verdicts: Verdict[] = [];
    for (const candidate of good) {
      verdicts.push(yield* this.verdictAt(candidate));
    }
    const [first, second] = distinct(verdicts);
    if (first?.level !== 'sure' || this.probe.stoodTwice || this.probe.inRow) return;
    if (second !== undefined && second.score > (first.score === 1 ? 0.9999 : first.score * rivalAnywhere)) return;
    if (first.score < 1 && !first.telling) return;
    this.certain = first;
  }

  /** How much of what it looks for is other words, where it stands by itself. */
  get changed(): number | null {
    return this.certain === null ? null : 1 - this.certain.score;
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

  /** Its place, or null where none is beyond doubt. */
  *decide(order: Order, rate: number): Generator<void, Verdict | null> {
    if (this.certain !== null) return this.certain;
    const { old, pattern } = this.probe;
    if (old === null) return null;
    const neighbours = order.neighbours(old, pattern.raw.length);
    if (neighbours.length === 0) return null;
    const distance = (offset: number): number =>
      Math.min(...neighbours.map(({ shift }) => Math.abs(offset - old - shift)));
    const away = (candidate: Candidate): number => distance(this.offset(candidate.usual + pattern.start));
    const near = this.candidates.filter((candidate) => away(candidate) <= apart);
    const verdicts: Verdict[] = [];
    for (const candidate of near.slice(0, most)) {
      verdicts.push(yield* this.verdictAt(candidate));
    }
    const placed = distinct(verdicts).filter(({ level }) => level !== null);
    const [first, second] = placed;
    if (first !== undefined) {
      const clear = second === undefined || second.score <= first.score * rivalNearby;
      return clear && this.isInOrder(first, old, { neighbours, rate }) ? first : null;
    }
    return yield* this.between(old, { neighbours, rate });
  }

  /** Whether a place is where its neighbours say: the less it says by itself, the nearer it must be. */
  private isInOrder({ start, level }: Verdict, old: number, { neighbours, rate }: Beside): boolean {
    const shift = this.offset(start) - old;
    const off = (one: Neighbour): number => Math.abs(shift - one.shift);
    if (level === 'sure' && !this.probe.inRow) return neighbours.some((one) => off(one) <= tolerance);
    // Where something was deleted the notes before and after it moved by different amounts.
    return neighbours.every((one) => off(one) <= tight + growth * Math.sqrt(one.distance * rate));
  }

  /** Looks in the window where the notes around it say it should be, seeds or not. */
  private *between(old: number, beside: Beside): Generator<void, Verdict | null> {
    const { neighbours } = beside;
    const { pattern } = this.probe;
    const shifts = neighbours.map(({ shift }) => shift);
    const [low, high] = [Math.min(...shifts), Math.max(...shifts)];
    if (high - low > apart) return null;
    const reach = pattern.codes.length + 100;
    const from = Math.max(0, indexAt(this.folded, old + low) - pattern.start - reach);
    const to = Math.min(
      this.folded.codes.length,
      indexAt(this.folded, old + high) - pattern.start + pattern.codes.length + reach,
    );
    const strictly = yield* this.verdictIn(from, to);
    yield;
    const verdict = strictly.sharp && strictly.level !== null ? strictly : yield* this.sharpened(strictly, from, to);
    yield;
    return verdict.level !== null && this.isInOrder(verdict, old, beside) ? verdict : null;
  }

  private *verdictAt({ first, last, usual }: Candidate): Generator<void, Verdict> {
    const { codes } = this.probe.pattern;
    const { codes: text } = this.folded;
    if (usual >= 0 && usual + codes.length <= text.length && codes.every((code, i) => code === text[usual + i])) {
      const at = Int32Array.from(codes, (_, i) => usual + i);
      return this.verdict({ at, score: codes.length * match });
    }
    const slack = 40;
    const [low, high] = [Math.max(0, first - slack), Math.min(text.length, last + codes.length + slack)];
    const verdict = yield* this.verdictIn(low, high);
    yield;
    return verdict.sharp || verdict.score < leastScore ? verdict : yield* this.sharpened(verdict, low, high);
  }

  /** The place may be clear and its ends not, where many words around them were replaced. */
  private *sharpened(verdict: Verdict, low: number, high: number): Generator<void, Verdict> {
    const second = yield* this.verdictIn(low, high, lenient);
    if (!second.sharp || second.level === null) return verdict;
    const { start, end } = second;
    // Cut off where its paragraph ends, or rewritten there? Two ends are none.
    if (verdict.cut && (start !== verdict.start || end !== verdict.end)) return { ...verdict, level: null };
    return {
      ...verdict,
      start,
      end,
      sharp: true,
      level: verdict.level ?? (verdict.proof >= leastProof ? 'likely' : null),
    };
  }

  private *verdictIn(low: number, high: number, costs?: Costs): Generator<void, Verdict> {
    const alignment = yield* aligning(this.probe.pattern.codes, this.folded.codes, low, high, costs);
    return this.verdict(alignment);
  }

  private verdict(alignment: Alignment): Verdict {
    return judge(this.text, this.folded, this.probe.pattern, alignment);
  }

  private offset(index: number): number {
    const { from } = this.folded;
    return from[Math.min(Math.max(0, index), from.length - 1)] ?? 0;
  }
}

/** Best first; of those that are one place only the best. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const found: Verdict[] = [];
  for (const verdict of [...verdicts].sort((a, b) => b.score - a.score)) {
    if (!found.some(({ start, end }) => start === verdict.start && end === verdict.end)) found.push(verdict);
  }
  return found;
}
