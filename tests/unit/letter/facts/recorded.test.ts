import path from 'node:path';
import { expect, it } from 'vitest';
import { goldLetters } from '../../../../build/gold.ts';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';

/**
 * What the extractors find today in a third of the labelled letters, right or wrong: the scores of facts-gold.test.ts
 * say how good it is, this says whether it is another than it was. Where a rule was changed on purpose:
 * `npx vitest run tests/unit/letter/facts/recorded.test.ts -u`, then read the difference.
 */
const letters = goldLetters().filter((_, i) => i % 3 === 0);

it.each(letters.map(({ name, source }) => [name, source] as const))('%s', async (name, source) => {
  const letter = parseLetter(source);
  const lines = extractFacts(letter).flatMap(({ mentions, type, identity, label, ...details }) => [
    `${type} ${identity}${label === identity ? '' : ` (${label})`} ${JSON.stringify(details)}`,
    ...mentions.map(
      ({ start, end, basis }) => `  ${start}–${end} ${basis}: ${letter.text.slice(start, end).replace(/\s+/g, ' ')}`,
    ),
  ]);
  expect(lines.length).toBeGreaterThan(5);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    path.resolve(import.meta.dirname, `../../../recorded/${name}.facts.txt`),
  );
});
