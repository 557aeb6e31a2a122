import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';

const { letter } = shippedLetter();
const { text } = letter;

group('describe', () => {
  test('stores the words, 64 units around them, the offsets, and the paragraph with its own offsets', () => {
    const start = text.indexOf('wapenstilstand voor Hodeida');
    const span = { start, end: start + 27 };
    const { quote, position, block } = describe(text, span, letter.blocks);
    expect(quote).toEqual({
      exact: 'wapenstilstand voor Hodeida',
      prefix: text.slice(start - 64, start),
      suffix: text.slice(start + 27, start + 91),
    });
    expect(position).toEqual(span);
    const paragraph = letter.blocks.find((one) => one.kind === 'paragraph' && one.number === block?.number);
    expect(text.slice((paragraph?.start ?? 0) + (block?.start ?? 0), (paragraph?.start ?? 0) + (block?.end ?? 0))).toBe(
      'wapenstilstand voor Hodeida',
    );
  });

  test('has no paragraph for a span over two blocks', () => {
    expect(describe(text, { start: 1700, end: 1900 }, letter.blocks).block).toBeUndefined();
    const one = letter.blocks.find((block) => block.kind === 'paragraph' && block.number === 5) ?? { start: 0, end: 0 };
    const number = (start: number, end: number) => describe(text, { start, end }, letter.blocks).block?.number;
    expect(number(one.start, one.end)).toBe(5);
    expect(number(one.end - 4, one.end + 2)).toBeUndefined();
    expect(number(one.start - 1, one.start + 4)).toBeUndefined();
  });

  test('of a place without words stores 64 units on both sides, though the letter has them elsewhere too', () => {
    const words =
      'Er is een zin die twee keer precies zo in deze tekst staat, en wel van begin tot eind zo, hoe lang zij is. ';
    const twice = `${words}Dan dat. ${words}Slot.`;
    const { quote, position } = describe(twice, { start: 70, end: 70 });
    expect(position).toEqual({ start: 70, end: 70 });
    expect([quote.prefix.length, quote.exact, quote.suffix.length]).toEqual([64, '', 64]);
  });

  test('makes one side longer until the place is the only one, and both to the limit where none is', () => {
    const sentence = 'Er is een zin die twee keer precies zo in deze tekst staat, met hetzelfde woord erin. ';
    const twice = `Eerst dit. ${sentence}Dan dat. ${sentence}Slot van alles hier.`;
    // Near its beginning it is told apart by what stands before it, near its end by what stands after it.
    for (const word of ['keer', 'woord']) {
      const at = twice.indexOf(word);
      const { quote } = describe(twice, { start: at, end: at + word.length });
      const around = `${quote?.prefix}${quote?.exact}${quote?.suffix}`;
      expect(twice.split(around)).toHaveLength(2);
    }
    const endless = 'abc def ghi '.repeat(60);
    const both = describe(endless, { start: 300, end: 303 }).quote;
    expect([both?.prefix?.length, both?.suffix?.length]).toEqual([160, 160]);
  });

  test('makes the side longer on which the other place is the nearer to differ', () => {
    const words = Array.from({ length: 100 }, (_, i) => `w${(i * 7919) % 1000}`).join(' ');
    const described = (before: number, after: number, lead: string) => {
      const passage = `${words.slice(0, before)}PLEK${words.slice(-after)}`;
      const text = `${lead}${passage}Hier eindigt de eerste. Dan volgt een andere: ${passage} En nu is het uit.`;
      const { prefix, exact, suffix } = describe(text, {
        start: lead.length + before,
        end: lead.length + before + 4,
      }).quote;
      expect(text.split(prefix + exact + suffix)).toHaveLength(2);
      return [prefix.length, suffix.length];
    };
    expect(described(135, 200, 'Vooraf.\n')).toEqual([128 + 8, 128]);
    expect(described(200, 135, 'Vooraf.\n')).toEqual([128, 128 + 8]);
    // At the beginning of the text there is nothing before it to differ by.
    expect(described(135, 148, '')).toEqual([128, 128 + 21]);
  });

  test('makes both sides as long as can be where hundreds of places are the same', () => {
    const { quote } = describe('abc def ghi '.repeat(400), { start: 2400, end: 2403 });
    expect([quote.prefix.length, quote.suffix.length]).toEqual([160, 160]);
  });

  test('goes on past a formula that stands elsewhere too, until 64 units stand only here', () => {
    const start = text.indexOf('Minister-president Rutte heeft tijdens een zitting onder leiding van');
    const { quote } = describe(text, { start, end: start + 18 });
    const formula = ' heeft tijdens een zitting onder leiding van ';
    expect(quote?.suffix?.startsWith(` Rutte${formula}`)).toBe(true);
    expect(quote?.suffix?.length).toBeGreaterThanOrEqual(64 + 32);
    expect(quote?.suffix?.length).toBeLessThanOrEqual(128);
  });

  test('refuses what is no span of the text', () => {
    expect(() => describe('abc', { start: 2, end: 1 })).toThrow(RangeError);
    expect(() => describe('abc', { start: 0, end: 4 })).toThrow(RangeError);
    expect(() => describe('abc', { start: 0.5, end: 2 })).toThrow(RangeError);
  });

  test('never splits a grapheme, widens a span that does, and finds its own place again', () => {
    const graphemes = fc.array(
      fc.constantFrom('a', 'é', 'e\u0301', '👍🏽', '👨‍👩‍👧', '🇳🇱', ' ', 'x\u0323\u0302', '\r\n', '한'),
      {
        minLength: 1,
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(graphemes, fc.nat(), fc.nat(), (list, a, b) => {
        const whole = list.join('');
        const edges = new Set([0, whole.length]);
        for (const { index } of new Intl.Segmenter('nl').segment(whole)) edges.add(index);
        const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number];
        const selectors = describe(whole, { start, end });
        const { position, quote } = selectors;
        if (position === undefined || quote === undefined) throw new Error('No position or quote.');
        expect(edges.has(position.start) && edges.has(position.end)).toBe(true);
        expect(edges.has(position.start - (quote.prefix?.length ?? 0))).toBe(true);
        expect(edges.has(position.end + (quote.suffix?.length ?? 0))).toBe(true);
        expect(whole.slice(position.start, position.end)).toBe(quote.exact);
        if (quote.exact !== '') expect(resolve(whole, selectors)).toEqual({ state: 'exact', span: position });
      }),
    );
  });
});
