import { partsOf } from '../../src/renderer/notebook/background/messages.ts';
import { describe } from '../../src/shared/anchor/describe.ts';
import { anchoringSlice } from '../../src/shared/anchor/in-slices.ts';
import { resolveAll, resolving, standing } from '../../src/shared/anchor/resolve-all.ts';
import { parseLetter } from '../../src/shared/letter/parse.ts';
import { lengthened, shippedLetter } from '../app/support/other-letter.ts';
import { both, type Mutator, moveParagraphs, seeded, words } from '../unit/anchor/changes.ts';
import { count, relatives, tally, varied, wordSpans } from '../unit/anchor/notes.ts';
import { exactElseApproximate } from './one-by-one.ts';
import { median, type Row } from './table.ts';

const notes = 1000;
const seeds = 20;

const changed5 = words(0.05);
const changed20 = both(moveParagraphs(0.1), words(0.2));

/** Letters 50 times as long: the same again and again, relatives of every sentence, and no sentence like another. */
export function longLetters(): { readonly name: string; readonly text: string }[] {
  const { text } = shippedLetter().letter;
  return [
    { name: 'repeated 50 times', text: parseLetter(lengthened(50)).text },
    { name: 'relatives 50 times', text: relatives(text, 50, seeded(50)) },
    { name: 'varied 50 times', text: varied(text, 50, seeded(50)) },
  ];
}

/** Notes of such a letter, re-opened unchanged and changed: how many are right, and how long it takes. */
export function measureAnchoring(runs: number): Row[] {
  return longLetters().flatMap(({ name, text }) => [
    ...unchangedRows(name, text, runs),
    ...fivePercentRows(name, text, runs),
    ...twentyPercentRows(name, text),
  ]);
}

/** The same without the many seeds of the last. */
export function timesOfAnchoring(runs: number): Row[] {
  return longLetters().flatMap(({ name, text }) => [
    ...unchangedRows(name, text, runs),
    ...fivePercentRows(name, text, runs),
  ]);
}

function unchangedRows(name: string, text: string, runs: number): Row[] {
  const spans = wordSpans(text, notes, seeded(1));
  const selectors = spans.map((span) => describe(text, span));
  const ours: number[] = [];
  const plain: number[] = [];
  let moved = 0;
  for (let run = 0; run <= runs; run++) {
    const [found, time] = timed(() => resolveAll(text, selectors));
    const [, other] = timed(() => selectors.reduce((sum, { quote }) => sum + text.indexOf(quote?.exact ?? ''), 0));
    moved = found.filter(({ state }) => state !== 'exact').length;
    // The first is to warm up.
    if (run > 0) {
      ours.push(time);
      plain.push(other);
    }
  }
  const how = `${notes} notes, ${text.length} units; medians of ${runs}, in turns (${median(ours).toFixed(1)} ms)`;
  return [
    { what: `${name}, unchanged: not exact`, value: moved, limit: 0, unit: 'notes', how },
    { what: `${name}, unchanged: time to indexOf`, value: median(ours) / median(plain), limit: 1, unit: '×', how },
  ];
}

function fivePercentRows(name: string, text: string, runs: number): Row[] {
  const spans = wordSpans(text, notes, seeded(2));
  const selectors = spans.map((span) => describe(text, span));
  const change = changed5(text, seeded(3));
  const times: number[] = [];
  const slices: number[] = [];
  const whole: number[] = [];
  let found = resolveAll(change.text, selectors);
  for (let run = 0; run < Math.min(5, runs); run++) {
    const [result, time] = timed(() => resolveAll(change.text, selectors));
    found = result;
    times.push(time);
    slices.push(longestSlice(workOfPage(change.text, selectors)));
    whole.push(longestSlice(resolving(change.text, selectors)));
  }
  // All of them, though that takes seconds: of a sample the few long quotes that changed would be most of the time.
  const quotes = selectors.map(({ quote }) => quote?.exact ?? '');
  const [, oneByOne] = timed(() => quotes.map((quote) => exactElseApproximate(change.text, quote)));
  const { right, gone, torn, lost, wrong } = count(text, change, spans, found);
  const how = `${right} right, ${gone} gone, ${torn} torn, ${lost} lost, ${wrong} wrong of ${notes}`;
  return [
    { what: `${name}, 5 % of words: not right`, value: (100 * (notes - right)) / notes, limit: 0.1, unit: '%', how },
    { what: `${name}, 5 % of words: misplaced`, value: (100 * wrong) / notes, limit: 0, unit: '%', how },
    {
      what: `${name}, 5 % of words: time to one by one`,
      value: median(times) / oneByOne,
      limit: 0.1,
      unit: '×',
      how: `${median(times).toFixed(0)} ms to ${oneByOne.toFixed(0)} ms`,
    },
    {
      what: `${name}, 5 % of words: longest slice of the page`,
      value: Math.max(...slices),
      limit: 8,
      unit: 'ms',
      how: `most of ${slices.length} runs: notes that stand are found, all are handed to a worker; slices of ${anchoringSlice} ms and a step`,
    },
    {
      what: `${name}, 5 % of words: longest slice without a worker`,
      value: Math.max(...whole),
      limit: null,
      unit: 'ms',
      how: `most of ${whole.length} runs (least ${Math.min(...whole).toFixed(1)} ms), where the page does it all`,
    },
  ];
}

function twentyPercentRows(name: string, text: string): Row[] {
  const spans = wordSpans(text, notes, seeded(4));
  const sum = { right: 0, gone: 0, torn: 0, lost: 0, wrong: 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const one = tally(text, spans, changed20 as Mutator, seed);
    for (const key of ['right', 'gone', 'torn', 'lost', 'wrong'] as const) sum[key] += one[key];
  }
  const all = notes * seeds;
  const how = `${sum.right} right, ${sum.gone} gone, ${sum.torn} torn, ${sum.lost} lost, ${sum.wrong} wrong, ${seeds} seeds`;
  const what = `${name}, 20 % of words, a tenth of paragraphs moved`;
  return [
    { what: `${what}: not right`, value: (100 * (all - sum.right)) / all, limit: 1, unit: '%', how },
    { what: `${what}: misplaced`, value: (100 * sum.wrong) / all, limit: 0.1, unit: '%', how },
  ];
}

/** What of the anchoring is the page's own (renderer/notebook/book.ts). To post a message takes no more than a copy. */
function* workOfPage(text: string, selectors: Parameters<typeof resolving>[1]): Generator<void, void> {
  yield* standing(text, selectors);
  for (const part of partsOf(selectors)) {
    structuredClone(part);
    yield;
  }
}

/**
 * The longest slice of a run in slices as the app makes them. What a slice takes of this thread is no more than the time
 * that goes by, in which it may have been put aside, and no more than the processor time of the process, in which other
 * threads (compiler, garbage collector) are counted: the lesser of the two.
 */
function longestSlice(work: Generator<void, unknown>): number {
  let longest = 0;
  for (let done = false; !done; ) {
    const begin = performance.now();
    const used = process.cpuUsage();
    while (!done && performance.now() - begin < anchoringSlice) done = work.next().done === true;
    const passed = performance.now() - begin;
    const { user, system } = process.cpuUsage(used);
    longest = Math.max(longest, Math.min(passed, (user + system) / 1000));
  }
  return longest;
}

function timed<T>(work: () => T): [T, number] {
  const begin = performance.now();
  const result = work();
  return [result, performance.now() - begin];
}
