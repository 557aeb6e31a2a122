import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolveAll, resolving } from '../../../src/shared/anchor/resolve-all.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';
import { moveParagraphs, seeded, words } from './changes.ts';
import { relatives, tally, varied, wordSpans } from './notes.ts';

const { text } = shippedLetter().letter;

group('long letters', () => {
  test.each([
    ['relatives', relatives],
    ['varied', varied],
  ] as const)('%s: notes find their own place among their neighbours', (_, make) => {
    const long = make(text, 10, seeded(10));
    const spans = wordSpans(long, 200, seeded(11));
    const { right, wrong } = tally(long, spans, words(0.05), 12);
    expect(wrong).toBe(0);
    expect(right).toBeGreaterThanOrEqual(197);
  });

  test('a letter that repeats itself: each note stays in its own copy', () => {
    const long = Array.from({ length: 10 }, () => text).join('\n\n');
    const spans = wordSpans(long, 200, seeded(13));
    const { right, wrong } = tally(long, spans, words(0.05), 14);
    expect(wrong).toBe(0);
    expect(right).toBeGreaterThanOrEqual(197);
  });

  test('a letter that repeats itself, 20 % changed: hardly a note goes to another copy', () => {
    const long = Array.from({ length: 20 }, () => text).join('\n\n');
    const spans = wordSpans(long, 400, seeded(19));
    const { right, wrong } = tally(long, spans, words(0.2), 20);
    expect(wrong).toBeLessThanOrEqual(2);
    expect(right).toBeGreaterThanOrEqual(330);
  });

  test('paragraphs moved out of order are found by their own words', () => {
    const spans = wordSpans(text, 300, seeded(15)).filter((span) => !text.slice(span.start, span.end).includes('\n\n'));
    const { right, wrong } = tally(text, spans, moveParagraphs(0.3), 16);
    expect(wrong).toBe(0);
    expect(right / spans.length).toBeGreaterThanOrEqual(0.97);
  });

  test('pauses often, and ends with the same as without pauses', () => {
    const change = words(0.05)(text, seeded(17));
    const notes = wordSpans(text, 100, seeded(18)).map((span) => describe(text, span));
    const work = resolving(change.text, notes);
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses++;
    expect(pauses).toBeGreaterThan(100);
    expect(step.value).toEqual(resolveAll(change.text, notes));
  });
});
