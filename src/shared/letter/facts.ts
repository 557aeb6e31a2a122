import { bases, type Fact, factTypes, type Mention } from './fact.ts';
import { factKey } from './fact-key.ts';
import { abbreviations } from './facts/abbreviations.ts';
import { amounts } from './facts/amounts.ts';
import { counts } from './facts/counts.ts';
import { dates } from './facts/dates.ts';
import type { Found } from './facts/found.ts';
import { geography } from './facts/geography.ts';
import { instruments } from './facts/instruments.ts';
import { kamerstukken } from './facts/kamerstukken.ts';
import { missions } from './facts/missions.ts';
import { motions } from './facts/motions.ts';
import { organisations } from './facts/organisations.ts';
import { persons } from './facts/persons.ts';
import { places } from './facts/places.ts';
import { type Reading, readLetter } from './facts/reading.ts';
import { references } from './facts/references.ts';
import { resolutions } from './facts/resolutions.ts';
import { sdgs } from './facts/sdgs.ts';
import { state } from './facts/state.ts';
import { urls } from './facts/urls.ts';
import type { Letter } from './letter.ts';

/** One for each type, or for a few that are read together. To add a type: a file in facts/ and a line here. */
const extractors: readonly ((reading: Reading) => Found[])[] = [
  persons,
  geography,
  places,
  state,
  organisations,
  missions,
  instruments,
  motions,
  kamerstukken,
  resolutions,
  dates,
  amounts,
  counts,
  sdgs,
  abbreviations,
  references,
  urls,
];

/**
 * Everything a letter says that a reader would look up, each fact with all its printings. Sorted by type, then by first
 * mention. A letter without any gives an empty list. Time grows in proportion to the letter's length.
 */
export function extractFacts(letter: Letter): Fact[] {
  const reading = readLetter(letter);
  return gather(extractors.flatMap((extract) => extract(reading)));
}

function gather(found: readonly Found[]): Fact[] {
  const facts = new Map<string, { fact: Found['fact']; mentions: Mention[] }>();
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Map<string, number>();
  for (const { start, end, basis, fact } of inOrder) {
    // Mentions of one type never overlap; the longest wins, and of two as long the first rule's.
    if (start < (ends.get(fact.type) ?? 0)) continue;
    ends.set(fact.type, end);
    const key = factKey(fact);
    const known = facts.get(key);
    if (known === undefined) facts.set(key, { fact, mentions: [{ start, end, basis }] });
    else {
      known.mentions.push({ start, end, basis });
      known.fact = fuller(known.fact, fact);
    }
  }
  return [...facts.values()]
    .map(({ fact, mentions }) => ({ ...fact, basis: firmest(mentions), mentions }) as Fact)
    .sort((a, b) => factTypes.indexOf(a.type) - factTypes.indexOf(b.type) || startOf(a) - startOf(b));
}

/** The details of two printings of one fact: what the first leaves open the second may say. */
function fuller(first: Found['fact'], second: Found['fact']): Found['fact'] {
  const open = Object.entries(first).filter(([, value]) => value === null);
  return Object.assign(
    { ...first },
    Object.fromEntries(open.map(([key]) => [key, second[key as keyof Found['fact']] ?? null])),
  );
}

const firmest = (mentions: readonly Mention[]): Mention['basis'] =>
  bases.find((basis) => mentions.some((mention) => mention.basis === basis)) ?? 'letterlijk';

const startOf = (fact: Fact): number => fact.mentions[0]?.start ?? 0;
