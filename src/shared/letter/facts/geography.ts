import type { Span } from '../../span.ts';
import type { NameType } from '../fact.ts';
import { codesToSkip, firstIsUsual, otherCountryNames, territoryCodes } from '../reference/country-names.ts';
import { demonyms, otherAdjectives } from '../reference/demonyms.ts';
import { peoples } from '../reference/peoples.ts';
import { m49CodesToSkip, otherRegionNames, regions, riskyRegions } from '../reference/regions.ts';
import type { Found } from './found.ts';
import { type Hit, lazily } from './gazetteer.ts';
import { instruments } from './instruments.ts';
import { missions } from './missions.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { placeHits } from './places.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { before } from './scan.ts';

/**
 * Countries, territories, regions and peoples by name. Dutch names come from the platform's CLDR data (Intl), other
 * names under which letters print them from the reference tables.
 */
interface Named {
  readonly type: NameType;
  readonly identity: string;
  readonly label: string;
  /** Whether the words are the usual name: then the identity is only its code. */
  readonly usual: boolean;
  /** Also a word, a surname or a part of many names. */
  readonly risky: boolean;
}

const namesOf = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const skipped = new Set(codesToSkip);
const renamed = new Set(firstIsUsual);
const territories = new Set(territoryCodes);

/**
 * How a country is called: by CLDR, but for the few names of it that no letter prints ("Myanmar (Birma)") and for states
 * that it does not have.
 */
export function countryName(code: string): string {
  return (renamed.has(code) ? otherCountryNames[code]?.[0] : namesOf.of(code)) ?? code;
}

/** ISO 3166-1 codes, and withdrawn ones whose state letters of these years name. */
function codes(): string[] {
  const named = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => namesOf.of(code) !== undefined && !skipped.has(code));
  return [...new Set([...named, ...Object.keys(otherCountryNames)])];
}

/** Names of parts of the world by their UN M49 code. */
function* worldRegions(): Iterable<readonly [name: string, forms: readonly string[]]> {
  for (let code = 1; code < 1000; code++) {
    const m49 = String(code).padStart(3, '0');
    const name = m49CodesToSkip.includes(m49) ? undefined : namesOf.of(m49);
    if (name !== undefined) yield [name, otherRegionNames[m49] ?? []];
  }
}

const names = lazily<Named>(function* () {
  for (const code of codes()) {
    const label = countryName(code);
    const type = territories.has(code) ? 'territory' : 'country';
    // "BES-eilanden" is BES before a hyphen.
    for (const name of [label, ...(otherCountryNames[code] ?? [])].filter((form) => !/^BES.eilanden$/i.test(form)))
      yield [name, { type, identity: code, label, usual: name === label, risky: false }];
  }
  for (const [name, others] of [...worldRegions(), ...Object.entries(regions)]) {
    for (const form of [name, ...others])
      yield [
        form,
        { type: 'region', identity: name, label: name, usual: form === name, risky: riskyRegions.has(form) },
      ];
  }
  for (const [code, { people }] of Object.entries(demonyms)) {
    for (const name of people)
      yield [name, { type: 'people', identity: code, label: countryName(code), usual: false, risky: false }];
  }
  for (const [name, others] of Object.entries(peoples)) {
    for (const form of [name, ...others])
      yield [
        form,
        { type: 'people', identity: name, label: name, usual: form === name, risky: riskyRegions.has(form) },
      ];
  }
});

export const geographicHits = (reading: Reading): readonly Hit<Named>[] => once(reading, findAll);

const findAll = (reading: Reading): readonly Hit<Named>[] => names().find(reading);

/** Adjectives with a capital that open names of bodies and stand before titles: "Russische", "Amerikaanse". */
const adjectives = new Set([...Object.values(demonyms).flatMap((demonym) => demonym.adjectives), ...otherAdjectives]);

export const geography = (reading: Reading): Found[] => once(reading, find);

function find(reading: Reading): Found[] {
  const people = whereAre(reading, persons);
  return geographicHits(reading).flatMap((hit) => {
    const { type, identity, label, usual } = hit.value;
    if (isPeopleHere(reading, hit))
      return [{ start: hit.start, end: hit.end, basis: 'genormaliseerd', fact: { type: 'people', identity, label } }];
    if (!isName(reading, hit) || people.covers(hit.start, hit.end)) return [];
    // A region is never a part of another name ("Horizon Europa").
    if (type === 'region' && whereAre(reading, longerNames).covers(hit.start, hit.end)) return [];
    return [
      ...nested(reading, hit),
      {
        start: hit.start,
        end: hit.end,
        basis: usual ? 'letterlijk' : 'genormaliseerd',
        fact: { type, identity, label },
      },
    ];
  });
}

const longerNames = (reading: Reading): readonly Span[] => [
  ...organisations(reading),
  ...missions(reading),
  ...instruments(reading),
  ...placeHits(reading),
];

/** "Caribisch Nederland" holds the country as a word of its own. */
function nested({ plain }: Reading, hit: Hit<Named>): Found[] {
  const words = plain.slice(hit.start, hit.end);
  if (hit.value.type !== 'territory' || !words.endsWith(' Nederland')) return [];
  return [
    {
      start: hit.end - 'Nederland'.length,
      end: hit.end,
      basis: 'letterlijk',
      fact: { type: 'country', identity: 'NL', label: 'Nederland' },
    },
  ];
}

/** "Polen en Bulgaren": beside another people a country's name that is also its people's is the people. */
function isPeopleHere({ plain }: Reading, { start, end, value }: Hit<Named>): boolean {
  if (value.type !== 'country' || !/^(?:Polen|Zweden)$/.test(plain.slice(start, end))) return false;
  const beside =
    /^(?:, | en | of )(\p{Lu}\p{L}+)/u.exec(plain.slice(end, end + 30))?.[1] ??
    /(\p{Lu}\p{L}+)(?:, | en | of )$/u.exec(before(plain, start, 30))?.[1];
  return beside !== undefined && nationals.has(beside);
}

const nationals = new Set(Object.values(demonyms).flatMap((demonym) => demonym.people));

/** Ordinary words that are also a people: "Samen", plural of Same. */
const words = new Set(['Samen', 'Same']);

function isName(reading: Reading, hit: Hit<Named>): boolean {
  const { plain, tokens } = reading;
  const { type } = hit.value;
  const printed = plain.slice(hit.start, hit.end);
  if (words.has(printed)) return false;
  const [left, right] = [plain[hit.start - 1] ?? '', plain[hit.end] ?? ''];
  // "Amerika" in "Noord-Amerika" and "Afrika" in "Afrika-strategie" aside: a region is never a part of another name.
  if (type === 'region' && left === '-' && /\p{L}/u.test(plain[hit.start - 2] ?? '')) return false;
  // "te Luxemburg" is the town.
  if (type === 'country' && /(?:^|[^\p{L}])te $/u.test(before(plain, hit.start, 4))) return false;
  if (type === 'people') {
    // "Groninger Bodem Beweging": before another word with a capital it is an adjective.
    if (/^ \p{Lu}/u.test(plain.slice(hit.end, hit.end + 2)) && !/(?:en|s)$/.test(printed)) return false;
    // "de Nederlandse" is an adjective; one that is also a noun needs to be one: "een Chinees", "Chinezen".
    const next = tokens[hit.to];
    if (adjectives.has(printed) && next !== undefined && plain.slice(hit.end, next.start) === ' ') return false;
  }
  if (type === 'region' && riskyRegions.has(printed)) {
    const lead = before(plain, hit.start, 24);
    if (
      !/(?:^|[^\p{L}])(?:in|de|het|uit|naar|van|langs|bij|over|provincie|provincies|regio|en|op|door|nabij|rond|voor) $|, $/iu.test(
        lead,
      )
    )
      return false;
  }
  // "V.S." in initials of a name; "BES" or "VAE" in a longer code.
  return !(/^\p{Lu}{2,4}$/u.test(printed) && (/[\d/]/.test(left) || /^[/-]?\d/.test(right)));
}
