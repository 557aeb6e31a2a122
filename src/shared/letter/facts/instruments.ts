import { riskyInstruments, instruments as table } from '../reference/instruments.ts';
import { dutchParties } from '../reference/party-names.ts';
import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { geographicHits } from './geography.ts';
import {
  dutchInstrument,
  englishInstrument,
  hyphenInstrument,
  namedInstrument,
  programmeName,
  trailingInstrument,
  withoutDutchOpening,
} from './name-patterns.ts';
import { formsOf, longest, opensSentence, type Thing, toFound, withShortNames } from './named-things.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { groupsOf } from './scan.ts';
import type { SpanIndex } from './span-index.ts';

/**
 * Agreements, declarations, plans, programmes and systems printed as a name with a capital: from the reference table and
 * by the look of their names. In lower case only "regeerakkoord" and an agreement named by its party, "nucleaire deal met
 * Iran".
 */
export const instruments = (reading: Reading): Found[] => once(reading, find);

let forms: Gazetteer<{ readonly name: string; readonly usual: boolean }> | undefined;

/** Budgets and periodic notes of the table, which are papers and no agreements or plans. */
const notInstruments = /nota$|^(?:Homogene Groep|Budget|Rijksbegroting|Doha|Statuut voor het Koninkrijk)/;

const withParty =
  /(?<!\p{L})(?:(?:[\p{Ll}]+(?:e|se|ale|aire) )?(?:deal|akkoord|overeenkomst|verdrag|[\p{Ll}]+(?:akkoord|verdrag|overeenkomst|deal)) (?:met|tussen) (?:de |het )?)(?=\p{Lu})/gu;

function find(reading: Reading): Found[] {
  const { plain } = reading;
  forms ??= formsOf(
    table.filter(({ name }) => !notInstruments.test(name)),
    'instrument',
  );
  const things: Thing[] = forms
    .find(reading)
    .filter((hit) => !riskyInstruments.has(plain.slice(hit.start, hit.end)) || !opensSentence(reading, hit.start))
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      name: hit.value.name,
      basis: hit.value.usual ? 'letterlijk' : 'genormaliseerd',
    }));
  const push = (start: number, words: string): void => {
    things.push({ start, end: start + words.length, name: words, basis: 'letterlijk' });
  };
  const bodies = whereAre(reading, organisations);
  for (const match of plain.matchAll(/(?<!\p{L})[Rr]egeerakkoord(?!\p{L})/gu)) {
    things.push({ start: match.index, end: match.index + match[0].length, name: 'regeerakkoord', basis: 'letterlijk' });
  }
  for (const match of plain.matchAll(dutchInstrument)) {
    const { adjectives = '', head = '', tail = '' } = groupsOf(match);
    if (tail === '' && opensSentence(reading, match.index) && !printedInside(reading, match[0])) continue;
    if (
      tail === '' &&
      adjectives === '' &&
      /^(?:Plan|Programma|Agenda|Strategie|Verklaring|Protocol|Deal|Verdrag|Akkoord|Overeenkomst|Pact|Kompas|Handvest|Convenant)$/.test(
        head,
      )
    )
      continue;
    push(match.index, match[0]);
  }
  for (const match of plain.matchAll(trailingInstrument)) {
    if (!opensSentence(reading, match.index) || printedInside(reading, match[0])) push(match.index, match[0]);
  }
  for (const match of plain.matchAll(englishInstrument)) {
    const named = withoutDutchOpening(match.index, match[0].replace(/[.’']+$/, ''));
    if (named !== null) push(named.start, named.words);
  }
  for (const match of plain.matchAll(programmeName)) push(match.index, withoutOwner(match.index, match[0], bodies));
  for (const match of plain.matchAll(hyphenInstrument)) push(match.index, match[0]);
  for (const match of plain.matchAll(namedInstrument)) {
    const { quoted, bracketed = '' } = groupsOf(match);
    const words = quoted ?? bracketed;
    if (!/^\p{Lu}/u.test(words) || (quoted === undefined && !/ /.test(words))) continue;
    push(match.index + match[0].lastIndexOf(words), words);
  }
  const lands = new Map(
    geographicHits(reading).flatMap((hit) =>
      ['country', 'territory'].includes(hit.value.type) ? [[hit.start, hit.end] as const] : [],
    ),
  );
  for (const match of plain.matchAll(withParty)) {
    const end = lands.get(match.index + match[0].length);
    if (end !== undefined) push(match.index, plain.slice(match.index, end));
  }
  const isKnown = (words: string): string | null =>
    table.find(({ name, abbreviations }) => name === words || abbreviations.includes(words))?.name ?? null;
  const all = longest(withShortNames(reading, longest(things), isKnown));
  // A body's name may hold such a word ("Agentschap Telecom Plan"): the body wins where it is longer.
  return toFound(
    'instrument',
    all.filter((thing) => !isParty(reading, thing) && !bodies.covers(thing.start, thing.end)),
  );
}

/** "Goed Gebruik Geneesmiddelen" of "Goed Gebruik Geneesmiddelen van ZonMw": the body behind it has the programme. */
function withoutOwner(start: number, words: string, bodies: SpanIndex): string {
  const [lead = '', named = words] = /^(.+) van (?:de |het )?(?=\p{Lu})/u.exec(words) ?? [];
  return bodies.covers(start + lead.length, start + words.length) ? named : words;
}

/** "SGP" behind a name is the party. */
const isParty = (reading: Reading, { start, end }: Thing): boolean =>
  dutchParties.has(reading.plain.slice(start, end)) && whereAre(reading, persons).endsBefore(start, 2);

/** Whether the letter prints the same words with a capital inside a sentence too. */
function printedInside(reading: Reading, words: string): boolean {
  const key = `printed inside: ${words}`;
  const known = reading.memo.get(key);
  if (typeof known === 'boolean') return known;
  const inside = isInside(reading, words);
  reading.memo.set(key, inside);
  return inside;
}

function isInside(reading: Reading, words: string): boolean {
  for (let at = reading.plain.indexOf(words); at >= 0; at = reading.plain.indexOf(words, at + 1)) {
    if (!opensSentence(reading, at)) return true;
  }
  return false;
}
