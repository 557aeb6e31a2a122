import type { NameType } from '../fact.ts';
import { otherCountryNames, territoryCodes } from '../reference/country-names.ts';
import { demonyms } from '../reference/demonyms.ts';
import { peoples as stateless } from '../reference/peoples.ts';
import { regions as otherRegions } from '../reference/regions.ts';
import type { Found } from './found.ts';
import { type Hit, lazily } from './gazetteer.ts';
import { once, type Reading } from './reading.ts';

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
}

const namesOf = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });

/** CLDR's long forms that no letter prints: "Myanmar (Birma)", "Hongkong SAR van China". */
const short = (name: string): string => name.replace(/ \(.*\)$/, '').replace(/ SAR van China$/, '');

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of CLDR that name no country: unions, currencies' areas, tests, islands that ISO 3166 counts with another. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** ISO 3166-1 codes with their Dutch name; codes that were withdrawn, or stand for another one, are none. */
function countries(): [code: string, name: string][] {
  return letters.flatMap((a) =>
    letters.flatMap((b): [string, string][] => {
      const code = a + b;
      const name = namesOf.of(code);
      if (name === undefined || notCountries.has(code) || new Intl.Locale(`und-${code}`).maximize().region !== code)
        return [];
      return [[code, short(name)]];
    }),
  );
}

const territories = new Set(territoryCodes);

/** How a country is called in the app. */
export function countryName(code: string): string {
  const name = code.length === 2 ? namesOf.of(code) : undefined;
  return name === undefined ? (otherCountryNames[code]?.[0] ?? code) : short(name);
}

/** Codes of the UN's M49 for parts of the world. */
function worldRegions(): string[] {
  return Array.from({ length: 999 }, (_, i) => String(i + 1).padStart(3, '0')).flatMap((code) => {
    const name = code === '001' ? undefined : namesOf.of(code);
    return name === undefined || !/^\p{Lu}/u.test(name) ? [] : [name];
  });
}

const places = lazily<Named>(function* () {
  for (const [code, name] of countries()) {
    yield [name, { type: territories.has(code) ? 'territory' : 'country', identity: code, label: name, usual: true }];
  }
  for (const [code, others] of Object.entries(otherCountryNames)) {
    const label = countryName(code);
    for (const name of others) {
      yield [
        name,
        { type: territories.has(code) ? 'territory' : 'country', identity: code, label, usual: name === label },
      ];
    }
  }
  for (const name of worldRegions()) yield [name, { type: 'region', identity: name, label: name, usual: true }];
  for (const [name, others] of Object.entries(otherRegions)) {
    for (const form of [name, ...others])
      yield [form, { type: 'region', identity: name, label: name, usual: form === name }];
  }
  for (const [code, { people }] of Object.entries(demonyms)) {
    for (const name of people)
      yield [name, { type: 'people', identity: code, label: `mensen uit ${countryName(code)}`, usual: false }];
  }
  for (const [name, others] of Object.entries(stateless)) {
    for (const form of [name, ...others])
      yield [form, { type: 'people', identity: name, label: name, usual: form === name }];
  }
});

export const geographicHits = (reading: Reading): readonly Hit<Named>[] => once(reading, findAll);

const findAll = (reading: Reading): readonly Hit<Named>[] => places().find(reading);

/** Adjectives with a capital that open names of bodies and stand before titles: "Russische", "Amerikaanse". */
const adjectives = new Set(Object.values(demonyms).flatMap((demonym) => demonym.adjectives));

export function geography(reading: Reading): Found[] {
  return geographicHits(reading).flatMap((hit) => {
    const { type, identity, label, usual } = hit.value;
    if (!isName(reading, hit)) return [];
    return [
      {
        start: hit.start,
        end: hit.end,
        basis: usual ? 'letterlijk' : 'genormaliseerd',
        fact: { type, identity, label },
      },
    ];
  });
}

function isName({ plain, tokens }: Reading, hit: Hit<Named>): boolean {
  const { type } = hit.value;
  const words = plain.slice(hit.start, hit.end);
  const [left, right] = [plain[hit.start - 1] ?? '', plain[hit.end] ?? ''];
  // "Amerika" in "Noord-Amerika" and "Afrika" in "Afrika-strategie" aside: a region is never a part of another name.
  if (type === 'region' && left === '-' && /\p{L}/u.test(plain[hit.start - 2] ?? '')) return false;
  if (type === 'people') {
    // "de Nederlandse" is an adjective; one that is also a noun needs to be one: "een Chinees", "Chinezen".
    const next = tokens[hit.to];
    if (adjectives.has(words) && next !== undefined && plain.slice(hit.end, next.start) === ' ') return false;
  }
  // "V.S." in initials of a name; "BES" or "VAE" in a longer code.
  return !(/^\p{Lu}{2,4}$/u.test(words) && (/[\d/]/.test(left) || /^[/-]?\d/.test(right)));
}
