import { describe, expect, it } from 'vitest';
import { goneBack, goneForward, jumped, noJumps } from '../../../src/renderer/letter/jumps.ts';

describe('jumps', () => {
  it('goes back and forward like a browser', () => {
    const jumps = jumped(jumped(noJumps, 10), 20);
    const back = goneBack(jumps, 30);
    expect(back?.to).toBe(20);
    const further = goneBack(back?.jumps ?? noJumps, 20);
    expect(further?.to).toBe(10);
    const forward = goneForward(further?.jumps ?? noJumps, 10);
    expect(forward?.to).toBe(20);
    expect(goneForward(forward?.jumps ?? noJumps, 20)?.to).toBe(30);
  });

  it('has no way back at the start, and none forward after a new jump', () => {
    expect(goneBack(noJumps, 5)).toBeNull();
    const back = goneBack(jumped(noJumps, 10), 30);
    expect(goneForward(jumped(back?.jumps ?? noJumps, 12), 40)).toBeNull();
  });

  it('keeps one entry for jumps from the same place, and a hundred at most', () => {
    expect(jumped(jumped(noJumps, 10), 10).past).toEqual([10]);
    let jumps = noJumps;
    for (let i = 0; i < 500; i++) jumps = jumped(jumps, i);
    expect(jumps.past).toHaveLength(100);
    expect(jumps.past.at(-1)).toBe(499);
  });
});
