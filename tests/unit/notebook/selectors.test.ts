import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/shared/letter/letter.ts';
import { anchorOf, selectorsAt } from '../../../src/shared/notebook/selectors.ts';

const text = 'De haven van Hodeida is dicht.\nDe andere haven is open.';
const blocks: Block[] = [
  { kind: 'paragraph', number: 1, start: 0, end: 30 },
  { kind: 'paragraph', number: 2, start: 31, end: text.length },
];

describe('what a note stores of its passage', () => {
  it('is its words with some of what is around them, where they stand, and in which paragraph', () => {
    const start = text.indexOf('andere haven');
    const span = { start, end: start + 12 };
    const stored = selectorsAt({ text, blocks }, span);
    expect(stored.quote.exact).toBe('andere haven');
    expect(text).toContain(stored.quote.prefix + stored.quote.exact + stored.quote.suffix);
    expect(stored.position).toEqual(span);
    expect(stored.block).toEqual({ number: 2, start: start - 31, end: start - 31 + 12 });
    expect(anchorOf(stored)).toEqual({ quote: stored.quote, position: span, block: stored.block });
  });

  it('has no paragraph where there is none, and the whole text has nothing around it', () => {
    const stored = selectorsAt({ text, blocks: [] }, { start: 0, end: text.length });
    expect(stored).toEqual({
      quote: { exact: text, prefix: '', suffix: '' },
      position: { start: 0, end: text.length },
      block: null,
    });
    expect(anchorOf(stored)).toEqual({ quote: stored.quote, position: stored.position });
  });

  it('is of a place in the text', () => {
    expect(() => selectorsAt({ text, blocks }, { start: 5, end: text.length + 1 })).toThrow(RangeError);
    expect(() => selectorsAt({ text, blocks }, { start: -1, end: 4 })).toThrow(RangeError);
  });
});
