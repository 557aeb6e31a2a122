import { laws as table } from '../reference/laws.ts';
import type { Found } from './found.ts';
import { lazily } from './gazetteer.ts';
import type { Reading } from './reading.ts';

const names = lazily<string>(function* () {
  for (const { name, forms, abbreviations } of table)
    for (const form of [name, ...forms, ...abbreviations]) yield [form, name];
});

/** Laws and codes by name, from the reference table. */
export function laws(reading: Reading): Found[] {
  const { plain } = reading;
  const found = names()
    .find(reading)
    .map(
      (hit): Found => ({
        start: hit.start,
        end: hit.end,
        basis: plain.slice(hit.start, hit.end) === hit.value ? 'letterlijk' : 'genormaliseerd',
        fact: { type: 'law', identity: hit.value, label: hit.value, citation: hit.value },
      }),
    );
  return found;
}
