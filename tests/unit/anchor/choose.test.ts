import { expect, describe as group, test } from 'vitest';
import { chooseFar, chooseNear, chooseNearer } from '../../../src/shared/anchor/choose.ts';
import { isUsual, settled } from '../../../src/shared/anchor/judge/rate.ts';
import type { Verdict } from '../../../src/shared/anchor/judge.ts';
import { distinct } from '../../../src/shared/anchor/look.ts';

const place = (start: number, rest: Partial<Verdict> = {}): Verdict => ({
  level: 'sure',
  wordLevel: 'sure',
  words: 30,
  changed: 6,
  score: 0.5,
  share: 0.8,
  proof: 0.8,
  telling: true,
  sharp: true,
  cut: false,
  elsewhere: false,
  another: false,
  twin: false,
  low: start - 100,
  high: start + 100,
  start,
  end: start + 20,
  ...rest,
});

/** Notes before and after, each 1,000 units away, that went 100 units on; a fifth of the words are others. */
const beside = {
  neighbours: [
    { distance: 1000, shift: 100 },
    { distance: 1000, shift: 100 },
  ],
  rate: { letters: 0.4, words: 0.2 },
  inRow: false,
  stoodTwice: false,
};
const at = (shift: number, rest?: Partial<Verdict>) => ({ verdict: place(shift, rest), shift, outdone: false });

group('of places near the notes around', () => {
  test('none is taken where there are none', () => {
    expect(chooseNear([], beside)).toBeNull();
  });

  test('the only one is taken, also where a paragraph was put in before it', () => {
    expect(chooseNear([at(100)], beside)?.start).toBe(100);
    expect(chooseNear([at(900)], beside)?.start).toBe(900);
    expect(chooseNear([at(3200)], beside)).toBeNull();
  });

  test('none is taken where another is nearly as good, in order or not', () => {
    expect(chooseNear([at(100), at(1500, { score: 0.45 })], beside)).toBeNull();
    expect(chooseNear([at(1500, { score: 0.6 }), at(100, { score: 0.45 })], beside)).toBeNull();
    expect(chooseNear([at(100), at(1500, { score: 0.35, changed: 7 })], beside)).toBeNull();
    expect(chooseNear([at(100), at(1500, { score: 0.35, changed: 15 })], beside)?.start).toBe(100);
  });

  test('a tenth fewer of its words are not nearly as many', () => {
    const fewer = (words: number) => at(1500, { score: 0.35, words, changed: 6 });
    expect(chooseNear([at(100, { words: 26 }), fewer(24)], beside)?.start).toBe(100);
    expect(chooseNear([at(100, { words: 26 }), fewer(25)], beside)).toBeNull();
  });

  test('nor where another has as many of its words, though of its own sentence too much is gone there', () => {
    const gone = { level: null, score: 0.35, proof: 0.1 };
    expect(chooseNear([at(100), at(1500, { ...gone, wordLevel: 'sure' })], beside)).toBeNull();
    expect(chooseNear([at(100), at(1500, { ...gone, wordLevel: null })], beside)?.start).toBe(100);
  });

  test('one that is in order is taken beside a stray one, among other words and out of order', () => {
    const stray = { score: 0.45, elsewhere: true };
    expect(chooseNear([at(100), at(1500, stray)], beside)?.start).toBe(100);
    expect(chooseNear([at(100), at(110, stray)], beside)).toBeNull();
    expect(chooseNear([at(100, { elsewhere: true }), at(1500, stray)], beside)).toBeNull();
  });

  test('one that is in order is taken beside a worse one that is out of order and tells of somebody else', () => {
    const other = { score: 0.45, another: true };
    expect(chooseNear([at(100), at(1500, other)], beside)?.start).toBe(100);
    expect(chooseNear([at(100), at(110, other)], beside)).toBeNull();
    expect(chooseNear([at(1500, { ...other, score: 0.55 }), at(100)], beside)).toBeNull();
    expect(chooseNear([at(1500), at(100, other)], beside)).toBeNull();
  });

  test('none is taken of two that are in order with another note each', () => {
    const [before, after] = beside.neighbours;
    const apart = { ...beside, neighbours: [before, { ...after, shift: 1600 }] as typeof beside.neighbours };
    const other = (shift: number) => at(shift, { score: 0.32, changed: 18 });
    expect(chooseNear([at(100), other(1600)], apart)).toBeNull();
    expect(chooseNear([at(100), other(2500)], apart)?.start).toBe(100);
    expect(chooseNear([at(100), other(1600)], beside)?.start).toBe(100);
    // Also one that is in order with a note where the chosen one is with none, and one much the worse for wear.
    expect(chooseNear([at(600), at(1600, { score: 0.26, proof: 0.1, changed: 18 })], apart)).toBeNull();
    expect(chooseNear([at(600), at(1600, { score: 0.24, proof: 0.1, changed: 18 })], apart)?.start).toBe(600);
  });

  test('a copy is not taken where there is anything of another that is better in order', () => {
    const [before, after] = beside.neighbours;
    const apart = {
      ...beside,
      stoodTwice: true,
      neighbours: [before, { ...after, shift: 1600 }] as typeof beside.neighbours,
    };
    const other = (score: number, rest?: Partial<Verdict>) => at(1600, { score, changed: 28, proof: 0.1, ...rest });
    expect(chooseNear([at(100), other(0.11)], apart)).toBeNull();
    expect(chooseNear([at(100), other(0.09)], apart)?.start).toBe(100);
    expect(chooseNear([at(100), other(0.11, { level: null })], apart)?.start).toBe(100);
    expect(chooseNear([at(100), other(0.11)], { ...beside, stoodTwice: true })?.start).toBe(100);
    expect(chooseNear([at(100), other(0.11)], { ...apart, stoodTwice: false })?.start).toBe(100);
  });

  test('none is taken of which a paragraph stands twice in a row, where the letter had copies', () => {
    expect(chooseNear([at(100, { twin: true })], beside)?.start).toBe(100);
    expect(chooseNear([at(100, { twin: true })], { ...beside, stoodTwice: true })).toBeNull();
    expect(chooseNear([at(100)], { ...beside, stoodTwice: true })?.start).toBe(100);
  });

  test('of a place that is out of order with a note fewer words of another are nearly as many', () => {
    const [before, after] = beside.neighbours;
    const apart = { ...beside, neighbours: [before, { ...after, shift: 600 }] as typeof beside.neighbours };
    const other = at(1500, { score: 0.35, words: 27, changed: 6 }); // 21 words, to 24: 0.875
    expect(chooseNear([at(100), other], beside)?.start).toBe(100);
    expect(chooseNear([at(100), other], apart)).toBeNull();
  });

  test.each([
    ['among other words', { elsewhere: true }],
    ['that is cut off where its paragraph ends', { cut: true }],
  ])('one %s must be where all of them say', (_, doubtful) => {
    const [before, after] = beside.neighbours;
    const apart = { ...beside, neighbours: [before, { ...after, shift: 600 }] as typeof beside.neighbours };
    expect(chooseNear([at(100, doubtful)], beside)?.start).toBe(100);
    expect(chooseNear([at(100, doubtful)], apart)).toBeNull();
  });

  test('one that is only likely must be where all of them say', () => {
    const [before, after] = beside.neighbours;
    const apart = { ...beside, neighbours: [before, { ...after, shift: 600 }] as typeof beside.neighbours };
    expect(chooseNear([at(100, { level: 'likely' })], beside)?.start).toBe(100);
    expect(chooseNear([at(100, { level: 'likely' })], apart)).toBeNull();
    expect(chooseNear([at(100)], apart)?.start).toBe(100);
  });

  test('in a letter that is otherwise the same, and for words that stood twice, not so far off', () => {
    const same = { ...beside, rate: { letters: 0.01, words: 0.01 } };
    expect(chooseNear([at(800)], same)?.start).toBe(800);
    expect(chooseNear([at(1000)], same)).toBeNull();
    expect(chooseNear([at(510)], { ...beside, stoodTwice: true })).toBeNull();
    expect(chooseNear([at(490)], { ...beside, stoodTwice: true })?.start).toBe(490);
  });

  test('out of order not where far more of it is elsewhere in the letter', () => {
    const outdone = (shift: number) => ({ ...at(shift), outdone: true });
    expect(chooseNear([outdone(110)], beside)?.start).toBe(110);
    expect(chooseNear([outdone(220)], beside)?.start).toBe(220);
    expect(chooseNear([outdone(900)], beside)).toBeNull();
    expect(chooseNear([at(900)], beside)?.start).toBe(900);
  });

  test('out of order not where other words stand beside its sentence', () => {
    expect(chooseNear([at(900, { elsewhere: true })], beside)).toBeNull();
    expect(chooseNear([at(110, { elsewhere: true })], beside)?.start).toBe(110);
  });
});

group('a place far from the notes around', () => {
  const far = place(90_000, { score: 0.7 });
  test('gives way to one of its own near them', () => {
    expect(chooseNearer(far, [], beside)).toBe(far);
    expect(chooseNearer(far, [at(110, { score: 0.4 })], beside)?.start).toBe(110);
    expect(chooseNearer(far, [at(110, { score: 0.2 })], beside)).toBe(far);
  });

  test('is taken where as much of the letter is other words, and nothing near is like it', () => {
    expect(chooseFar([far], [], beside.rate)).toEqual(far);
    expect(chooseFar([far], [], { letters: 0.02, words: 0.01 })).toBeNull();
    expect(chooseFar([far], [place(110, { score: 0.6 })], beside.rate)).toBeNull();
    expect(chooseFar([far, place(50_000, { score: 0.6 })], [], beside.rate)).toBeNull();
  });

  test('with little of the quote itself only where enough of its sentence is, by letters or by words', () => {
    const little = { ...far, share: 0.3 };
    expect(chooseFar([little], [], beside.rate)).toEqual(little);
    expect(chooseFar([{ ...little, proof: 0.4, wordLevel: null }], [], beside.rate)).toBeNull();
    expect(chooseFar([{ ...little, proof: 0.4 }], [], beside.rate)).not.toBeNull();
  });

  test('beside one where only what stood beside its paragraph is: there the paragraph was taken from', () => {
    const trace = place(100, { score: 0.65, share: 0, proof: 0.02, level: null });
    expect(chooseFar([far, trace], [trace], beside.rate)).toEqual(far);
    const rival = place(100, { score: 0.65, share: 0, proof: 0.3, level: null });
    expect(chooseFar([far, rival], [], beside.rate)).toBeNull();
    expect(chooseFar([far], [rival], beside.rate)).toBeNull();
  });
});

test('usual is what chance allows: three standard deviations above the share of the letter', () => {
  const rate = { letters: 0.4, words: 0.2 };
  // Of 25 words 5 are others, give or take 2.
  expect(isUsual(place(0, { words: 25, changed: 11 }), rate)).toBe(true);
  expect(isUsual(place(0, { words: 25, changed: 12 }), rate)).toBe(false);
  expect(isUsual(place(0, { words: 25, changed: 1 }), { letters: 0, words: 0 })).toBe(false);
  expect(isUsual(place(0, { words: 0, changed: 0 }), rate)).toBe(false);
});

group('what is made of verdicts', () => {
  test('by words a place is worth more only where no more of them are others than usual', () => {
    const rate = { letters: 0.2, words: 0.1 };
    const byWords = { level: null, wordLevel: 'sure' } as const;
    expect(settled(place(1, { ...byWords, changed: 5 }), rate).level).toBe('sure');
    expect(settled(place(1, { ...byWords, changed: 9 }), rate).level).toBeNull();
  });

  test('of those that are one place only the best is left, of others that begin or end alike all are', () => {
    const [best, worse] = [place(1, { score: 0.9 }), place(1, { score: 0.5 })];
    const [shorter, later] = [place(1, { score: 0.6, end: 15 }), place(2, { score: 0.7, end: 21 })];
    expect(distinct([worse, shorter, best, later])).toEqual([best, later, shorter]);
  });
});
