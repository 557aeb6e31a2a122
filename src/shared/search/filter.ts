import { blockIndexAt } from '../letter/block-at.ts';
import type { Fact } from '../letter/fact.ts';
import { factKey } from '../letter/fact-key.ts';
import type { SearchIndex } from './index.ts';
import type { Filter } from './result.ts';

/** Which passages a filter lets through: 1 for each, by index in the blocks; null where it lets all through. */
export function passagesIn({ letter, facts }: SearchIndex, filter: Filter | undefined): Uint8Array | null {
  if (filter === undefined) return null;
  const count = letter.blocks.length;
  const parts: Uint8Array[] = [];
  const withFacts = (wanted: (fact: Fact) => boolean): void => {
    const part = new Uint8Array(count);
    for (const fact of facts) {
      if (wanted(fact)) for (const { start } of fact.mentions) part[blockIndexAt(letter, start)] = 1;
    }
    parts.push(part);
  };
  const { sections, factTypes, facts: keys, from, to, spans } = filter;
  if (sections !== undefined) parts.push(inSections({ letter }, sections));
  if (factTypes !== undefined) withFacts((fact) => factTypes.includes(fact.type));
  if (keys !== undefined) withFacts((fact) => keys.includes(factKey(fact)));
  if (from !== undefined || to !== undefined) withFacts((fact) => canLieIn(fact, from ?? '', to ?? '9999'));
  if (spans !== undefined) {
    const part = new Uint8Array(count);
    for (const { start, end } of spans) {
      const last = blockIndexAt(letter, Math.max(start, end - 1));
      part.fill(1, Math.max(0, blockIndexAt(letter, start)), last + 1);
    }
    parts.push(part);
  }
  if (parts.length === 0) return null;
  return parts.reduce((all, part) => all.map((allowed, i) => (allowed === 1 && part[i] === 1 ? 1 : 0)));
}

/** A date counts when some day that it can mean lies in the range; one of which the letter does not tell the year does not. */
const canLieIn = (fact: Fact, from: string, to: string): boolean =>
  fact.type === 'date' && fact.from !== '' && fact.to >= from && fact.from.slice(0, to.length) <= to;

function inSections({ letter }: Pick<SearchIndex, 'letter'>, wanted: readonly number[]): Uint8Array {
  const part = new Uint8Array(letter.blocks.length);
  const firstHeading = letter.sections[0]?.heading ?? letter.blocks.length;
  for (const index of wanted) {
    if (index < 0) part.fill(1, 0, firstHeading);
    const section = letter.sections[index];
    if (section !== undefined) part.fill(1, section.heading, section.end);
  }
  return part;
}
