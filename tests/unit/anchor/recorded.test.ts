import path from 'node:path';
import { expect, it } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';
import { seeded } from './changes.ts';
import { changes, oneByOne } from './figures.ts';
import { characterSpans, placesOf, toldOf, wordSpans } from './notes.ts';

/**
 * Where the notes of one piece of the letter end up today in each change of it, right or wrong: the bars of
 * changed-letter.test.ts say how good it is, this says whether it is another than it was. Where that was on purpose:
 * `npx vitest run tests/unit/anchor/recorded.test.ts -u`, then read the difference.
 */
const text = shippedLetter().letter.text.slice(2000, 6000);
const spans = [
  ...characterSpans(text, 14, seeded(5)),
  ...wordSpans(text, 14, seeded(6)),
  ...placesOf(text, 'raad').slice(0, 6),
];
const notes = spans.map((span) => describe(text, span));

it.each(Object.entries(changes))('%s', async (name, change) => {
  const changed = change(text, seeded(8)).text;
  const lines = [resolveAll(changed, notes), oneByOne(changed, notes)].flatMap((found, i) => [
    i === 0 ? 'together' : 'one by one',
    ...found.map((resolution, n) => {
      const { start, end } = spans[n] ?? { start: 0, end: 0 };
      return `${start}–${end}: ${toldOf(resolution)}`;
    }),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    path.resolve(import.meta.dirname, `../../recorded/anchor ${name.replace(/\W+/g, '-')}.txt`),
  );
});
