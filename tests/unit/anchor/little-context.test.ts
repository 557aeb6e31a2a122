import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { probesOf } from '../../../src/shared/anchor/probe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';
import type { Selectors } from '../../../src/shared/anchor/selector.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';

/** Quotes of which little is known: without context, without a position, or of words that stand everywhere. */

const { letter } = shippedLetter();
const lost = { state: 'lost' };
const at = (text: string, words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

group('words that say nothing by themselves', () => {
  test.each<[string, string, Selectors]>([
    ['white space', 'De haven is dicht.', { quote: { exact: ' \n ' } }],
    ['dashes only', 'De haven - de grote - is dicht.', { quote: { exact: '-' } }],
    ['words that stand thousands of times', 'ja nee '.repeat(2001), { quote: { exact: 'nee' } }],
    ['words that nearly stand thousands of times', 'jawel '.repeat(2001), { quote: { exact: 'jadel' } }],
  ])('%s have no place', (_, text, selectors) => {
    expect(resolve(text, { ...selectors, position: { start: 7001, end: 7002 } })).toEqual(lost);
    expect(resolve(text, selectors)).toEqual(lost);
  });

  test('of many places that are as good it is the one much nearer to where they stood', () => {
    const text = `Ja. ${'meel. '.repeat(40)}`;
    const quoted = (start: number): Selectors => ({ quote: { exact: 'meel' }, position: { start, end: start + 4 } });
    expect(resolve(text, quoted(119))).toEqual({ state: 'moved', span: { start: 118, end: 122 } });
    expect(resolve(text, quoted(120))).toEqual(lost); // about half way to the next
  });

  test('of two places whose context is nearly as near it is the one where they stood', () => {
    const text = `De rode havenstad is dicht. ${'Er staat hier nog meer. '.repeat(8)}De rosse havenstad is open.`;
    const [one, other] = [at(text, 'havenstad'), at(text, 'havenstad', 40)];
    const quoted = (start: number): Selectors => ({
      quote: { exact: 'havenstad', prefix: 'roze ' },
      position: { start, end: start + 9 },
    });
    expect(resolve(text, quoted(one.start + 5))).toEqual({ state: 'moved', span: one });
    expect(resolve(text, quoted(other.start + 5))).toEqual({ state: 'moved', span: other });
    expect(resolve(text, { quote: quoted(0).quote as { exact: string } })).toEqual(lost);
  });
});

group('a quote without a position', () => {
  test.each([
    ['short', 'een wapenstilstand voor Hodeida', 31],
    ['long', 'een wapenstilstand voor Hodeida', 400],
  ])('%s: is found by its words, wherever they stand', (_, words, length) => {
    const { start } = at(letter.text, words);
    const { quote } = describe(letter.text, { start, end: start + length });
    const text = `Vooraf een zin.\n\n${letter.text}`;
    const span = { start: start + 17, end: start + 17 + length };
    expect(resolve(text, { quote })).toEqual({ state: 'exact', span });
    const changed = text.replace('wapenstilstand voor Hodeida', 'staakt-het-vuren voor Hodeida');
    const more = changed.length - text.length;
    expect(resolve(changed, { quote })).toEqual({ state: 'changed', span: { ...span, end: span.end + more } });
  });
});

test('a name that is nearly another is that one only where its context does not say otherwise', () => {
  const text =
    'De toezegging over glasvezel in Estland is afgedaan. Meer staat er niet in deze lijst van toezeggingen.';
  const quoted = (prefix: string, suffix: string): Selectors => ({ quote: { exact: 'in Letland', prefix, suffix } });
  const found = { state: 'changed', span: at(text, 'in Estland') };
  expect(resolve(text, quoted('over glasvezel ', ' is afgedaan.'))).toEqual(found);
  expect(resolve(text, quoted('', ''))).toEqual(found);
  expect(resolve(text, quoted('spoorbruggen ', ' bleef liggen'))).toEqual(lost);
  // A few letters of context say little, and a long quote says more than they do.
  expect(resolve(text, quoted('brug ', ' blee'))).toEqual(found);
  const long = { exact: 'De toezegging over glasvezel in Letland', prefix: 'Klaar is dit. ', suffix: ' bleef liggen' };
  expect(resolve(text, { quote: long })).toMatchObject({ state: 'changed', span: { start: 0 } });
});

test('a paragraph whose number the letter no longer has decides nothing', () => {
  const span = at(letter.text, 'een wapenstilstand voor Hodeida');
  const { quote, block } = describe(letter.text, span, letter.blocks);
  const twice = `${letter.text}\n\n${letter.text}`;
  const inBlock = (number: number): Selectors => ({ quote, block: { start: 0, end: 0, ...block, number } });
  expect(resolve(twice, inBlock(block?.number ?? 0), letter.blocks)).toEqual({ state: 'moved', span });
  expect(resolve(twice, inBlock(9999), letter.blocks)).toEqual(lost);
});

test('white space with what stands around it is found where it still is, and nowhere once it is gone', () => {
  const start = letter.text.indexOf(' voor Hodeida');
  const note = describe(letter.text, { start, end: start + 1 }, letter.blocks);
  const text = `Vooraf een zin.\n\n${letter.text}`;
  expect(resolve(text, note)).toEqual({ state: 'moved', span: { start: start + 17, end: start + 18 } });
  expect(resolve(text.replace('stilstand voor', 'stilstandvoor'), note)).toEqual(lost);
});

test('without a quote there is nothing to look for', () => {
  expect(probesOf(0, { position: { start: 3, end: 9 } })).toEqual([]);
  expect(probesOf(0, { quote: { exact: 'haven' } })).toMatchObject([{ edge: 'both', old: null }]);
});

group('letters in a row that are other words', () => {
  test.each([
    ['arme', 'Wij spraken daarover, maar met mensen die er waren.'],
    ['der landen', 'Het Koninkrijk der Nederlanden was erbij.'],
    ['per man', 'De permanente leden waren erbij.'],
  ])('“%s” has no place', (exact, text) => {
    expect(resolve(text, { quote: { exact } })).toEqual(lost);
  });

  test.each([
    ['Veiligheidsraad', 'De Veiligheids- raad kwam bijeen.', 'Veiligheids- raad'],
    ['deVeiligheidsraad kwam', 'Ook de Veiligheidsraad kwam.', 'de Veiligheidsraad kwam'],
    ['raad kwam', 'De Veiligheidsraad\u00a0kwam bijeen.', 'raad\u00a0kwam'],
  ])('“%s” is found in another layout, and as part of a word', (exact, text, words) => {
    expect(resolve(text, { quote: { exact } })).toMatchObject({ span: at(text, words) });
  });
});
