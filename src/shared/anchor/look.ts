import type { Band } from './align/band.ts';
import { type Costs, lenient, match, strict } from './align/costs.ts';
import { scoreBound } from './align/score-bound.ts';
import { type Alignment, aligning } from './align.ts';
import type { Folded } from './fold.ts';
import { judge, leastWorthJudging, type Verdict } from './judge.ts';
import type { Pattern } from './pattern.ts';
import type { Candidate } from './seeds.ts';

/** The share of a pattern that a stretch beside a place must have room for to have another place. */
const anotherPlace = 0.5;
/** Below this share of the best score there is no place whose ends could be looked for. */
const leastScore = 0.2;
/** Below this share of its own sentence a place whose ends are not clear is none: its ends are then found too easily. */
const leastProof = 0.5;

/** Units that most words of a place may be away from where most of its seeds put it. */
const near = 24;

/** Looks for a pattern in stretches of a text. Takes time of their product, and pauses. */
export class Look {
  constructor(
    private readonly text: string,
    private readonly folded: Folded,
    private readonly pattern: Pattern,
  ) {}

  /** What there is at a candidate: two places may lie so near that they are one stretch of seeds. */
  *at({ first, last, usual }: Candidate): Generator<void, Verdict[]> {
    const { codes } = this.pattern;
    const { codes: text } = this.folded;
    if (usual >= 0 && usual + codes.length <= text.length && codes.every((code, i) => code === text[usual + i])) {
      const at = Int32Array.from(codes, (_, i) => usual + i);
      return [this.verdict({ at, score: codes.length * match })];
    }
    const slack = 40;
    const [low, high] = [Math.max(0, first - slack), Math.min(text.length, last + codes.length + slack)];
    const band = { first: Math.max(first, usual - near) - 4, last: Math.min(last, usual + near) + 4 };
    const verdict = yield* this.bestIn(low, high, band);
    const verdicts = [verdict];
    if (verdict.low >= verdict.high) return verdicts;
    const room = codes.length * anotherPlace;
    const beside = [
      [low, verdict.low],
      [verdict.high, high],
    ] as const;
    for (const [from, to] of beside)
      if (to - from > room && this.mayBeIn(from, to)) verdicts.push(yield* this.bestIn(from, to));
    return verdicts;
  }

  /** Whether a stretch may have another place: mostly it has a word or two in common, which is told in no time. */
  private mayBeIn(low: number, high: number): boolean {
    const { codes } = this.pattern;
    const bound = scoreBound(codes, this.folded.codes.subarray(low, high), strict);
    return bound >= leastWorthJudging * match * codes.length;
  }

  private *bestIn(low: number, high: number, band: Band | null = null): Generator<void, Verdict> {
    const verdict = yield* this.within(low, high, band);
    yield;
    return verdict.sharp || verdict.score < leastScore ? verdict : yield* this.sharpened(verdict, low, high, band);
  }

  /** The place may be clear and its ends not, where many words around them were replaced. */
  *sharpened(verdict: Verdict, low: number, high: number, band: Band | null): Generator<void, Verdict> {
    const second = yield* this.within(low, high, band, lenient);
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

  /** The best that there is in a stretch of the folded text. `band`: where it probably begins. */
  *within(low: number, high: number, band: Band | null, costs: Costs = strict): Generator<void, Verdict> {
    const alignment = yield* aligning(this.pattern.codes, this.folded.codes, low, high, costs, band);
    yield;
    return this.verdict(alignment);
  }

  private verdict(alignment: Alignment): Verdict {
    return judge(this.text, this.folded, this.pattern, alignment);
  }
}

/** Best first; of those that are one place only the best. */
export function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const found: Verdict[] = [];
  for (const verdict of [...verdicts].sort((a, b) => b.score - a.score)) {
    if (!found.some(({ start, end }) => start === verdict.start && end === verdict.end)) found.push(verdict);
  }
  return found;
}
