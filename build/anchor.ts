import { resolveAll } from '../src/shared/anchor/resolve-all.ts';
import type { Letter } from '../src/shared/letter/letter.ts';
import { parseLetter } from '../src/shared/letter/parse.ts';
import { shippedLetter } from '../tests/app/support/other-letter.ts';
import { seeded, unchanged } from '../tests/unit/anchor/changes.ts';
import { changes, foundThoughDeleted, oneByOne, passagesOf, quotesIn } from '../tests/unit/anchor/figures.ts';
import { characterSpans, isFourWords, placesOf, tally, wordSpans } from '../tests/unit/anchor/notes.ts';
import { goldLetters } from './gold.ts';

/**
 * `npm run anchor`: where notes on the shipped letter end up when it changes, as a table. Spans are of 1 to 300
 * characters anywhere (2,000 of them, and each "Raad"). The bench has the long letters and the times.
 */
const { letter } = shippedLetter();
const { text } = letter;
const spans = [...characterSpans(text, 2000, seeded(1)), ...placesOf(text, 'raad')];
const long = spans.filter((span) => isFourWords(text, span));
const short = spans.filter((span) => !isFourWords(text, span));

console.log('| change | quotes | how | right | gone | torn | lost | wrong |\n|---|---|---|---|---|---|---|---|');
for (const [name, mutate] of Object.entries(changes)) {
  for (const [quotes, own] of [
    ['four words or more', long],
    ['shorter', short],
  ] as const) {
    for (const [how, resolving] of [
      ['one by one', oneByOne],
      ['together', resolveAll],
    ] as const) {
      const { right, gone, torn, lost, wrong } = tally(text, own, mutate, 7, resolving);
      console.log(`| ${name} | ${quotes} | ${how} | ${right} | ${gone} | ${torn} | ${lost} | ${wrong} |`);
    }
  }
}

deleted('the shipped letter', letter);

// Letters that no rule was made with (tests/gold), so many as are asked for: `npm run anchor -- 4`.
const others = goldLetters().filter(({ name }) => !name.startsWith('bzdoc'));
for (const { name, source } of others.slice(0, Number(process.argv[2] ?? 0))) {
  const other = parseLetter(source);
  deleted(name, other);
  const own = [...characterSpans(other.text, 300, seeded(1)), ...wordSpans(other.text, 200, seeded(2))];
  for (const change of Object.keys(changes)) {
    const { right, gone, torn, lost, wrong } = tally(other.text, own, changes[change] ?? unchanged, 7);
    console.log(`${name}, ${change}: ${right} right, ${gone} gone, ${torn} torn, ${lost} lost, ${wrong} wrong`);
  }
}

/** Deletes each passage of a letter, one at a time, and prints how many of its quotes are found all the same. */
function deleted(name: string, whole: Letter): void {
  const elsewhere = wordSpans(whole.text, 30, seeded(9));
  let [quotes, alone, together, oneWord] = [0, 0, 0, 0];
  for (const passage of passagesOf(whole)) {
    const own = quotesIn(whole.text, passage);
    const found = foundThoughDeleted(whole.text, passage, own, elsewhere);
    quotes += own.length;
    alone += found.alone.length;
    together += found.together.length;
    oneWord += found.alone.filter((span) => !/\s/.test(whole.text.slice(span.start, span.end))).length;
  }
  console.log(`
Passages deleted of ${name}: ${passagesOf(whole).length}, one at a time, with ${quotes} quotes of 1 to 40 words in them.
Attached elsewhere: ${alone} one by one (${oneWord} of them of one word), ${together} together with 30 notes elsewhere.`);
}
