import { expect, describe as group, test } from 'vitest';
import { type Band, scoreInBand } from '../../../src/shared/anchor/align/band.ts';
import { type Costs, lenient, match, strict } from '../../../src/shared/anchor/align/costs.ts';
import { scoreBound } from '../../../src/shared/anchor/align/score-bound.ts';
import { type Alignment, aligning } from '../../../src/shared/anchor/align.ts';
import { seeded } from './changes.ts';
import { inParts, madeUp } from './made-up.ts';

/** As one text: comparing numbers one by one would take longer than aligning. */
const written = ({ at, score }: Alignment): string => `${score}: ${at.join(' ')}`;

function align(pattern: Uint16Array, text: Uint16Array, costs: Costs, band: Band | null): Alignment {
  const work = aligning(pattern, text, 0, text.length, costs, band);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The best score by every cell of the table, without anything left out. */
function plainScore(pattern: Uint16Array, text: Uint16Array, { mismatch, openGap, extendGap }: Costs): number {
  const width = text.length + 1;
  let above = new Array<number>(width).fill(0);
  const inPattern = new Array<number>(width).fill(Number.NEGATIVE_INFINITY);
  let best = 0;
  for (const unit of pattern) {
    const own = [0];
    let inText = Number.NEGATIVE_INFINITY;
    for (let column = 1; column < width; column++) {
      inText = Math.max((own[column - 1] as number) - openGap, inText - extendGap);
      inPattern[column] = Math.max((above[column] as number) - openGap, (inPattern[column] as number) - extendGap);
      const opposite = (above[column - 1] as number) + (unit === text[column - 1] ? match : -mismatch);
      own.push(Math.max(0, opposite, inText, inPattern[column] as number));
      best = Math.max(best, own[column] as number);
    }
    above = own;
  }
  return best;
}

group('a band', () => {
  test('changes nothing of an alignment, wherever it lies, and promises no more than there is', () => {
    let reached = 0;
    for (let seed = 1; seed <= 1200; seed++) {
      const { text, pattern, band } = (seed <= 400 ? madeUp : inParts)(seeded(seed));
      for (const costs of [strict, lenient]) {
        const whole = align(pattern, text, costs, null);
        expect(written(align(pattern, text, costs, band))).toBe(written(whole));
        const promised = scoreInBand(pattern, text, 0, text.length, band, costs);
        expect(promised).toBeLessThanOrEqual(whole.score);
        expect(whole.score).toBe(plainScore(pattern, text, costs));
        if (promised === whole.score) reached++;
      }
    }
    // Else it would save nothing.
    expect(reached).toBeGreaterThan(300);
  });
});

test('no alignment is above the bound of its score, which is far less than all where little is in common', () => {
  let bound = 0;
  let all = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const { text, pattern } = madeUp(seeded(seed));
    const other = madeUp(seeded(1000 + seed)).text;
    for (const costs of [strict, lenient]) {
      expect(scoreBound(pattern, text, costs)).toBeGreaterThanOrEqual(plainScore(pattern, text, costs));
      expect(scoreBound(pattern, other, costs)).toBeGreaterThanOrEqual(plainScore(pattern, other, costs));
    }
    if (pattern.length < 50 || new Set(other).size < 12) continue;
    bound += scoreBound(pattern, other, strict);
    all += match * pattern.length;
  }
  expect(bound).toBeLessThan(all / 4);
});

test('a pattern whose score is more than sixteen bits is aligned unit by unit as a short one is', () => {
  const random = seeded(1);
  const text = Uint16Array.from({ length: 3500 }, () => 97 + Math.floor(random() * 20));
  const pattern = text.slice(100, 3450);
  pattern[1000] = 65;
  for (const band of [null, { first: 95, last: 105 }]) {
    const { at, score } = align(pattern, text, strict, band);
    expect(score).toBe(3349 * match - strict.mismatch);
    expect([...at].every((index, i) => index === (i === 1000 ? -1 : 100 + i))).toBe(true);
  }
});
