import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';
import type { Selectors } from '../../../src/shared/anchor/selector.ts';

/**
 * Cases that other projects publish for their own anchoring: the texts, the selectors and the place expected there are
 * theirs, written down anew. Where a project takes the first of several equal places (Hypothesis) or all of them (Apache
 * Annotator), ours is lost: a note has one place, and it is not a guess.
 */
type Case = readonly [text: string, selectors: Selectors, expected: string | number];

const solitude =
  'Many years later, as he faced the firing squad, Colonel Aureliano Buendía was to remember that distant afternoon when his father took him to discover ice';
const cities =
  'It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of Darkness, it was the spring of hope, it was the winter of despair, we had everything before us, we had nothing before us, we were all going direct to Heaven, we were all going direct the other way.';
const score =
  'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.';
const lorem = 'lorem ipsum dolor amet yada yada';
/** After the kind of page that dom-anchor-text-quote tests on. */
const habitant =
  'Pellentesque habitant morbi tristique senectus et netus. Aenean ultricies mi vitae est. Mauris placerat eleifend leo. Quisque sit amet est et sapien ullamcorper pharetra. Vestibulum erat wisi, condimentum sed, commodo vitae, ornare sit amet, wisi. Aenean fermentum, elit eget tincidunt condimentum, eros ipsum rutrum orci, sagittis tempus lacus enim ac dui. Donec non enim in turpis pulvinar facilisis. Ut felis.';
const mice = 'three blind mice';
const language = 'This is a string which exceeds the "word size" of the JS language.';
const alphabet = 'abcdefghijk';

const quote = (exact: string, context: { prefix?: string; suffix?: string } = {}, start?: number): Selectors => ({
  quote: { exact, ...context },
  ...(start === undefined ? {} : { position: { start, end: start + exact.length } }),
});
const first = cities.indexOf('before us');
const last = cities.lastIndexOf('before us');

const projects: Readonly<Record<string, readonly Case[]>> = {
  // hypothesis/client, src/annotator/anchoring/test/match-quote-test.js and types-test.js
  Hypothesis: [
    [solitude, quote('discover ice'), 'discover ice'],
    [solitude, quote('some years later'), 'Many years later'],
    [solitude, quote('Many yers later'), 'Many years later'],
    [cities, quote(solitude), 'lost'],
    ['foobar', quote(''), 'lost'],
    ['', quote('foobar'), 'lost'],
    [cities, quote('before us', { prefix: 'we had everything' }), first],
    [cities, quote('before us', { prefix: 'we had nothing' }), last],
    [cities, quote('before us', { prefix: 'we had every-thing' }), first],
    [cities, quote('before us', { prefix: 'we had nout' }), last],
    [cities, quote('we had', { suffix: 'everything' }), cities.indexOf('we had everything')],
    [cities, quote('we had', { suffix: 'nothing' }), cities.indexOf('we had nothing')],
    [cities, quote('we had', { suffix: 'ever ting' }), cities.indexOf('we had everything')],
    [cities, quote('we had', { suffix: 'nutting' }), cities.indexOf('we had nothing')],
    [cities, quote('befor us', {}, first), first],
    [cities, quote('befor us', {}, last), last],
    [cities, quote('befor us'), 'lost'],
    [cities, quote('before us', {}, last + 3), last],
    [cities, quote('before us', {}, (first + last) >> 1), 'lost'],
    [cities, quote('age of wisdom', {}, 5000), 'age of wisdom'],
    [solitude, quote('years later', { prefix: 'It used to be many' }), 'years later'],
    ['Some document text', quote('text', { suffix: 'missing' }), 'text'],
    [score, quote('Liberty'), 'Liberty'],
    [score, quote('five score and nine years ago'), 'lost'],
    [score, quote('some are more equal than others'), 'lost'],
  ],
  // apache/incubator-annotator, packages/dom/test/text-quote/match-cases.ts and text-position/match-cases.ts
  'Apache Annotator': [
    [lorem, quote('dolor am'), 'dolor am'],
    [lorem, quote('lorem ipsum'), 0],
    [lorem, quote('yada yada'), 23],
    [lorem, quote('yada'), 'lost'],
    ['bananas', quote('ana'), 'lost'],
    [lorem, quote('holy grail'), 'lost'],
    [lorem, quote('yada', { prefix: 't ' }), 23],
    [lorem, quote('o', { suffix: 'l' }), 13],
    [lorem, quote('o', { prefix: 'l', suffix: 're' }), 1],
    [lorem, quote('o', { prefix: 'l', suffix: 'r' }), 'lost'],
    [lorem, quote('dolor', { prefix: 'oopsum ' }), 'lost'],
    [lorem, quote('dolor', { suffix: ' amot' }), 'lost'],
    [lorem, quote('dolor am', { prefix: '', suffix: '' }), 'dolor am'],
    ['l😃rem ipsum dolor amet yada yada', { position: { start: 13, end: 21 } }, 'dolor am'],
    ['l😃rem ipsum dolor amet yada yada', { position: { start: 0, end: 12 } }, 'l😃rem ipsum'],
    ['l😃rem ipsum dolor amet yada yada', { position: { start: 24, end: 33 } }, 'yada yada'],
    ['l😃rem', { position: { start: 4, end: 4 } }, 4],
  ],
  // tilgovi/dom-anchor-text-quote, test/index_spec.js
  'dom-anchor-text-quote': [
    [habitant, quote('commodo vitae'), 'commodo vitae'],
    [
      habitant,
      quote('Quisque sit amet est et sapien ullamcorper pharetra'),
      'Quisque sit amet est et sapien ullamcorper pharetra',
    ],
    [habitant, quote('commodo cites'), 'commodo vitae'],
    [habitant, quote('commodo vitae', { prefix: 'condimentum sed, ', suffix: ', ornare sit amet' }), 'commodo vitae'],
    [habitant, quote('commodo cites', { prefix: 'condimentum sed, ', suffix: ', ornare sit amet' }), 'commodo vitae'],
    [habitant, quote('on', { prefix: 'Donec n' }), habitant.indexOf('non enim') + 1],
    [habitant, quote('on', { suffix: ' enim in' }), habitant.indexOf('non enim') + 1],
    [habitant, quote('commodo vitae', { prefix: 'bogomips', suffix: 'bogomips' }), 'commodo vitae'],
    [habitant, quote('bogus'), 'lost'],
    [habitant, quote('Quisque sit amet est et sapien ullam triceracorn'), 'lost'],
    [habitant, quote('Aenean', {}, habitant.indexOf('Aenean')), habitant.indexOf('Aenean')],
    [habitant, quote('Aenean', {}, habitant.lastIndexOf('Aenean')), habitant.lastIndexOf('Aenean')],
  ],
  // robertknight/approx-string-match-js, test/index-test.js
  'approx-string-match': [
    [mice, quote('blind'), 'blind'],
    [mice, quote('three'), 'three'],
    [mice, quote('bliind'), 'blind'],
    [mice, quote('thrae'), 'three'],
    ['facebook', quote('fccebook'), 'facebook'],
    ['facebook', quote('fcebook'), 'facebook'],
    ['foursquare andseven', quote('four square and seven'), 'foursquare andseven'],
    ['four squareand seven', quote('square  and'), 'squareand'],
    ['sm😊le', quote('sm😊le'), 'sm😊le'],
    [`${'foo'.repeat(5)}${'bar'.repeat(20)}${'baz'.repeat(5)}`, quote('bar'.repeat(20)), 15],
    [`${'foo'.repeat(5)}${'bar'.repeat(10)}zog${'bar'.repeat(10)}${'baz'.repeat(5)}`, quote('bar'.repeat(20)), 15],
    ['four candles', quote('foouur'), 'lost'],
    ['four score', quote('score'), 'score'],
    [language, quote(language.slice(1, 33)), 1],
    [language, quote(language.slice(23, 56)), 23],
    ['foo bar foo bar ', quote('foo'), 'lost'],
  ],
  // google/diff-match-patch, javascript/tests/diff_match_patch_test.js (testMatchBitap, testMatchMain)
  'diff-match-patch': [
    [alphabet, quote('fgh'), 5],
    [alphabet, quote('efxhi'), 4],
    [alphabet, quote('cdefxyhijk'), 2],
    [alphabet, quote('bxy'), 'lost'],
    ['123456789xx0', quote('3456789x0'), 2],
    [alphabet, quote('bcdef'), 1],
    ['abcdef', quote('abcdef', {}, 1000), 0],
    ['', quote('abcdef', {}, 1), 'lost'],
    ['abcdef', quote('de', {}, 3), 3],
  ],
  // readium/kotlin-toolkit, LocatorTest.kt: the text of a locator
  Readium: [
    [
      "'Have you guessed the riddle yet?' the Hatter said, turning to Alice again. 'No, I give up,' Alice replied: 'what's the answer to your riddle?'",
      quote('riddle', { prefix: "'Have you guessed the ", suffix: " yet?' the Hatter said, turning to Alice again." }),
      22,
    ],
  ],
  // The Web Annotation Data Model, section 4.2.4 (Text Quote Selector), on a sentence that has what it quotes
  W3C: [
    [
      'this is an annotation that talks about a thing',
      quote('anotation', { prefix: 'this is an ', suffix: ' that has some' }),
      'annotation',
    ],
  ],
};

for (const [project, cases] of Object.entries(projects)) {
  group(`published cases of ${project}`, () => {
    test.each(cases.map((one, i) => [i, JSON.stringify(one[1]), ...one] as const))(
      '%i: %s',
      (_, __, text, selectors, expected) => {
        const found = resolve(text, selectors);
        if (expected === 'lost') expect(found).toEqual({ state: 'lost' });
        else if (found.state === 'lost') expect(found.state).toBe(expected);
        else if (typeof expected === 'number') expect(found.span.start).toBe(expected);
        else expect(text.slice(found.span.start, found.span.end)).toBe(expected);
      },
    );
  });
}

group('published texts, described', () => {
  const annotate = 'To annotate or not to annotate.';
  // Apache Annotator's describe-cases.ts: what they make least selectors of must come back to the same place.
  test.each([
    [lorem, 12, 20],
    [annotate, 22, 26],
    [annotate, 7, 11],
    ['to annotate or not to annotate.', 0, 2],
    ['To annotate or not to annotate', 26, 30],
    ['aaaaaaaaaa', 4, 7],
  ] as const)('%s from %i to %i comes back, also without its offsets', (text, start, end) => {
    const selectors = describe(text, { start, end });
    expect(resolve(text, selectors)).toEqual({ state: 'exact', span: { start, end } });
    expect(resolve(text, { quote: selectors.quote as NonNullable<Selectors['quote']> })).toEqual({
      state: 'exact',
      span: { start, end },
    });
  });

  test('every word of the two novels comes back after a sentence is put before it', () => {
    for (const text of [solitude, cities]) {
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const later = `Chapter one, in which nothing is as it was. ${text}`;
        const found = resolve(later, describe(text, { start: index, end: index + word.length }));
        expect(found).toEqual({ state: 'moved', span: { start: index + 44, end: index + 44 + word.length } });
      }
    }
  });
});
