import { describe, expect, test } from 'vitest';
import { wholeGraphemes } from '../../../src/shared/anchor/graphemes.ts';

describe('a span of whole graphemes', () => {
  test('has whole flags, however many stand in a row', () => {
    const flags = 'Leden: '.concat('🇳🇱🇧🇪🇩🇪🇫🇷'.repeat(6), ' en meer');
    const [first, last] = [flags.indexOf('🇳🇱'), flags.lastIndexOf('🇫🇷') + 4];
    for (let at = first; at <= last; at++) {
      const whole = first + Math.floor((at - first) / 4) * 4;
      const end = (at - first) % 4 === 0 ? at : whole + 4;
      expect(wholeGraphemes(flags, { start: at, end: at })).toEqual({ start: whole, end });
    }
  });
});
