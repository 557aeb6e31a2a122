import { expect, describe as group, it } from 'vitest';
import { standsAt, standsInBlock } from '../../../src/shared/anchor/stands.ts';
import type { Block } from '../../../src/shared/letter/letter.ts';

/** What is known of a note at a glance: a wrong yes here would show it at words that are not its own. */

const text = 'De raad sprak.\n\nDe raad koos.\n\nDe raad ging.';
const blocks: Block[] = [
  { kind: 'paragraph', number: 1, start: 0, end: 14 },
  { kind: 'paragraph', number: 2, start: 16, end: 29 },
  { kind: 'paragraph', number: 3, start: 31, end: 44 },
];

group('at its offsets', () => {
  it('stand the words with all that was stored around them', () => {
    const position = { start: 19, end: 23 };
    const quote = { exact: 'raad', prefix: 'De ', suffix: ' koos' };
    expect(standsAt(text, { quote, position })).toEqual({ state: 'exact', span: position });
    expect(standsAt(text, { quote: { ...quote, suffix: ' ging' }, position })).toBeUndefined();
    expect(standsAt(text, { quote: { ...quote, prefix: 'Een ' }, position })).toBeUndefined();
    // Offsets that say another length are no place of these words.
    expect(standsAt(text, { quote, position: { start: 19, end: 24 } })).toBeUndefined();
  });

  it('stands no word of which the last letter has an accent now', () => {
    const quote = { exact: 'cafe', prefix: 'Het ', suffix: '' };
    const position = { start: 4, end: 8 };
    expect(standsAt('Het cafe sloot.', { quote, position })).toEqual({ state: 'exact', span: position });
    expect(standsAt('Het cafe\u0301 sloot.', { quote, position })).toBeUndefined();
  });
});

group('in its paragraph', () => {
  const block = { number: 2, start: 3, end: 7 };
  const quote = { exact: 'raad', prefix: 'De ', suffix: ' koos' };

  it('stand the words at the same offsets from its start', () => {
    expect(standsInBlock(text, { quote, block }, blocks)).toEqual({ state: 'moved', span: { start: 19, end: 23 } });
    expect(standsInBlock(text, { quote, block: { ...block, number: 3 } }, blocks)).toBeUndefined();
    expect(standsInBlock(text, { quote, block: { ...block, number: 4 } }, blocks)).toBeUndefined();
  });

  it('stand no words that are beyond its end, though they are there', () => {
    const beyond = { number: 1, start: 19, end: 23 };
    expect(text.slice(19, 23)).toBe('raad');
    expect(standsInBlock(text, { quote, block: beyond }, blocks)).toBeUndefined();
  });
});
