import { resolveAll } from '../src/shared/anchor/resolve-all.ts';
import { parseLetter } from '../src/shared/letter/parse.ts';
import { shippedLetter } from '../tests/app/support/other-letter.ts';
import { longLetters, timesOfAnchoring } from '../tests/bench/anchor.ts';
import { markdownTable } from '../tests/bench/table.ts';
import { both, type Mutator, moveParagraphs, seeded, words } from '../tests/unit/anchor/changes.ts';
import { changes, foundThoughDeleted, oneByOne, passagesOf, quotesIn } from '../tests/unit/anchor/figures.ts';
import { inventedLetters } from '../tests/unit/anchor/invented.ts';
import { characterSpans, isFourWords, placesOf, type Tally, tally, wordSpans } from '../tests/unit/anchor/notes.ts';
import { goldLetters } from './gold.ts';

/**
 * `npm run anchor -- [PART [SEEDS [SHARE]]]`: where notes end up when their letter changes, as one table. PART is
 * `letters` (the shipped one, invented ones, labelled ones of tests/gold), `long` (50 times as long), `deleted`, `times`,
 * or all of them. SEEDS are so many changes of each kind, 3 unless told. Of the passages each SHAREth is deleted, all
 * unless told. The whole takes the better part of an hour.
 */
const [part = 'all', seeds = '3', share = '1'] = process.argv.slice(2);
const wants = (name: string): boolean => part === 'all' || part === name;
const { letter } = shippedLetter();
/** Letters that no rule was made with. */
const others = [
  ...inventedLetters,
  ...goldLetters()
    .filter(({ name }) => ['bzk-2015-caribisch-nederland', 'ez-2000-elektriciteit'].includes(name))
    .map(({ name, source }) => ({ name, source })),
].map(({ name, source }) => ({ name, letter: parseLetter(source) }));

console.log('| text | change | quotes | how | right | gone | torn | lost | misplaced |');
console.log('|---|---|---|---|---|---|---|---|---|');
if (wants('letters')) {
  for (const { name, text, spans } of [
    { name: 'the shipped letter', text: letter.text, spans: ownSpans(letter.text, 2000) },
    ...others.map((other) => ({ name: other.name, text: other.letter.text, spans: ownSpans(other.letter.text, 300) })),
  ]) {
    for (const [change, mutate] of Object.entries(changes)) {
      for (const [quotes, own] of [
        ['four words or more', spans.filter((span) => isFourWords(text, span))],
        ['shorter', spans.filter((span) => !isFourWords(text, span))],
      ] as const) {
        row(name, change, quotes, 'together', summed(text, own, mutate));
        if (name === 'the shipped letter') row(name, change, quotes, 'one by one', summed(text, own, mutate, oneByOne));
      }
    }
  }
}
if (wants('long')) {
  for (const { name, text } of longLetters()) {
    const changesOfLong: readonly [string, Mutator][] = [
      ['5 % of words', words(0.05)],
      ['20 % of words, a tenth of paragraphs moved', both(moveParagraphs(0.1), words(0.2))],
    ];
    for (const [change, mutate] of changesOfLong) {
      const sum = emptyTally();
      for (let seed = 1; seed <= Number(seeds); seed++)
        add(sum, tally(text, wordSpans(text, 1000, seeded(seed * 31 + 5)), mutate, seed));
      row(name, change, '1,000 of 1 to 40 words', 'together', sum);
    }
  }
}
if (wants('deleted')) {
  for (const other of [{ name: 'the shipped letter', letter }, ...others]) deleted(other.name, other.letter);
}
if (wants('times')) console.log(`\n${markdownTable(timesOfAnchoring(5))}`);

function ownSpans(text: string, count: number): { start: number; end: number }[] {
  return [
    ...characterSpans(text, count, seeded(1)),
    ...wordSpans(text, Math.round(count / 2), seeded(2)),
    ...placesOf(text, 'raad'),
  ];
}

function summed(
  text: string,
  spans: { start: number; end: number }[],
  mutate: Mutator,
  resolving = resolveAll as typeof oneByOne,
): Sum {
  const sum = emptyTally();
  // One by one takes long, and is the same whatever the other notes are.
  const last = resolving === oneByOne ? 1 : Number(seeds);
  for (let seed = 1; seed <= last; seed++) add(sum, tally(text, spans, mutate, seed, resolving));
  return sum;
}

type Sum = { -readonly [Key in keyof Tally]: Tally[Key] };

function emptyTally(): Sum {
  return { right: 0, gone: 0, torn: 0, lost: 0, wrong: 0 };
}

function add(sum: Sum, one: Tally): void {
  for (const key of Object.keys(sum) as (keyof Sum)[]) sum[key] += one[key];
}

function row(text: string, change: string, quotes: string, how: string, sum: Tally): void {
  const { right, gone, torn, lost, wrong } = sum;
  console.log(`| ${text} | ${change} | ${quotes} | ${how} | ${right} | ${gone} | ${torn} | ${lost} | ${wrong} |`);
}

/** Deletes each passage of a letter, one at a time, and prints how many of its quotes are found all the same. */
function deleted(name: string, whole: typeof letter): void {
  const elsewhere = wordSpans(whole.text, 30, seeded(9));
  let [quotes, alone, together] = [0, 0, 0];
  for (const [i, passage] of passagesOf(whole).entries()) {
    if (i % Number(share) !== 0) continue;
    const own = quotesIn(whole.text, passage);
    const found = foundThoughDeleted(whole.text, passage, own, elsewhere);
    quotes += own.length;
    alone += found.alone.length;
    together += found.together.length;
  }
  const what = `${quotes} of 1 to 40 words`;
  row(name, 'its passage deleted', what, 'one by one', { ...emptyTally(), gone: quotes - alone, wrong: alone });
  row(name, 'its passage deleted', what, 'with 30 elsewhere', {
    ...emptyTally(),
    gone: quotes - together,
    wrong: together,
  });
}
