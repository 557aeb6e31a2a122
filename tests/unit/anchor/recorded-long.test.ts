import path from 'node:path';
import { expect, it } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';
import { both, moveParagraphs, outcome, seeded, words } from './changes.ts';
import { inventedLetters } from './invented.ts';
import { relatives, toldOf, wordSpans } from './notes.ts';

/**
 * Where notes end up today in letters in which only the other notes say which of many places is a note's own. As
 * recorded.test.ts, and with what each resolution is worth: a difference from lost to right is welcome, to wrong it is not.
 */
const { text } = shippedLetter().letter;
const letters = {
  relatives: relatives(text, 6, seeded(50)),
  repeated: Array.from({ length: 6 }, () => text).join('\n\n'),
  rows: parseLetter(inventedLetters.find(({ name }) => name.endsWith('lists'))?.source ?? '').text,
};
const changes = { '5-of-words': words(0.05), 'moved-20-of-words': both(moveParagraphs(0.1), words(0.2)) };

it.each(
  Object.entries(letters).flatMap(([name, long]) =>
    Object.entries(changes).map(([change, mutate]) => [name, change, long, mutate] as const),
  ),
)('%s, %s', async (name, changeName, long, mutate) => {
  const spans = wordSpans(long, 120, seeded(51));
  const change = mutate(long, seeded(52));
  const found = resolveAll(
    change.text,
    spans.map((span) => describe(long, span)),
  );
  const lines = spans.map((span, i) => {
    const resolution = found[i] ?? { state: 'lost' };
    return `${span.start}–${span.end}: ${toldOf(resolution)}, ${outcome(long, change, span, resolution)}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    path.resolve(import.meta.dirname, `../../recorded/anchor long ${name} ${changeName}.txt`),
  );
});
