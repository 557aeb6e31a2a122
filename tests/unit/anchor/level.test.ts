import { expect, describe as group, test } from 'vitest';
import { levelOf, wordLevelOf } from '../../../src/shared/anchor/judge/level.ts';
import type { Side } from '../../../src/shared/anchor/judge/side.ts';
import type { WordEvidence } from '../../../src/shared/anchor/words/evidence.ts';

const side = (own: number, possibleOwn: number, held = own, rest: Partial<Side> = {}): Side => ({
  held,
  share: held / 60,
  possible: 60,
  agrees: true,
  close: true,
  own,
  possibleOwn,
  ...rest,
});

/** A quote of ten letters that is all there, at ends that are clear. */
const there = { held: 10, share: 1, length: 10, grown: 10, sharp: true, split: false };
/** The same of which nothing is left, but a word in its place. */
const replaced = { ...there, held: 0, share: 0, grown: 9 };

group('what letters prove', () => {
  test('its own sentence on both sides: sure', () => {
    expect(levelOf({ ...there, before: side(20, 25, 50), after: side(20, 25, 50) })).toBe('sure');
  });

  test('a word that is there, among what stood beside its sentence but not in its sentence: no place', () => {
    // What a deleted sentence leaves: its neighbours, and a short word in one of them.
    expect(levelOf({ ...there, before: side(4, 30, 50), after: side(4, 30, 50) })).toBeNull();
  });

  test('half of its sentence is where sure begins, and less is never sure', () => {
    // 10 and 2 × 12 of 70 letters are 0.49.
    expect(levelOf({ ...there, before: side(12, 30, 50), after: side(12, 30, 50) })).not.toBe('sure');
    expect(levelOf({ ...there, before: side(13, 30, 50), after: side(13, 30, 50) })).toBe('sure');
  });

  test('another word between words of its own sentence: sure', () => {
    expect(levelOf({ ...replaced, before: side(20, 20, 40), after: side(20, 20, 40) })).toBe('sure');
  });

  test('another word before what may be the next sentence that begins alike: no place', () => {
    expect(levelOf({ ...replaced, before: side(0, 0, 50), after: side(30, 30, 50) })).toBeNull();
    expect(levelOf({ ...replaced, before: side(30, 30, 50), after: side(5, 5, 50) })).toBeNull();
    // Not close either: then six letters a side make it likely, and five do not.
    const near = { close: false };
    expect(levelOf({ ...replaced, before: side(30, 30, 50, near), after: side(6, 6, 50, near) })).toBe('likely');
    expect(levelOf({ ...replaced, before: side(30, 30, 50, near), after: side(5, 6, 50, near) })).toBeNull();
  });

  test('six letters of its own sentence a side are enough where a word was replaced, if they are close', () => {
    expect(levelOf({ ...replaced, before: side(30, 30, 50), after: side(6, 6, 50) })).toBe('sure');
    expect(levelOf({ ...replaced, before: side(6, 6, 50), after: side(30, 30, 50) })).toBe('sure');
  });

  test('what stands in its place may be twice as long and six letters more, and so much shorter', () => {
    const beside = { before: side(20, 20, 40), after: side(20, 20, 40) };
    expect(levelOf({ ...replaced, ...beside, length: 4, grown: 14 })).toBe('sure');
    expect(levelOf({ ...replaced, ...beside, length: 4, grown: 15 })).toBeNull();
    expect(levelOf({ ...replaced, ...beside, length: 14, grown: 4 })).toBe('sure');
    expect(levelOf({ ...replaced, ...beside, length: 15, grown: 4 })).toBeNull();
  });

  test('ends that are not clear, or in the middle of a word, are never only likely', () => {
    const weak = { ...there, before: side(8, 30, 50), after: side(8, 20, 50) };
    expect(levelOf(weak)).toBe('likely');
    expect(levelOf({ ...weak, sharp: false })).toBeNull();
    expect(levelOf({ ...weak, split: true })).toBeNull();
  });
});

group('what words prove', () => {
  const evidence: WordEvidence = {
    held: 80,
    own: 40,
    ownKnown: 60,
    before: 30,
    after: 30,
    words: 20,
    changed: 4,
    elsewhere: false,
    far: null,
  };
  test.each([
    ['most of its sentence', evidence, 'sure'],
    ['less than half of it', { ...evidence, own: 27 }, 'likely'],
    ['less than two fifths of it', { ...evidence, own: 23 }, null],
    ['a few letters only', { ...evidence, held: 20, own: 20, ownKnown: 20 }, null],
    ['nothing on one side', { ...evidence, after: 0 }, null],
  ] as const)('%s', (_, words, level) => expect(wordLevelOf(words, 20, 20)).toBe(level));

  test('a place that is much longer than the quote is none', () => {
    expect(wordLevelOf(evidence, 20, 47)).toBeNull();
  });
});
