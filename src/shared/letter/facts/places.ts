import { blockAt } from '../block-at.ts';
import { riskyPlaces, places as table } from '../reference/places.ts';
import { isKnownBody } from './bodies.ts';
import type { Found } from './found.ts';
import { type Hit, lazily } from './gazetteer.ts';
import { geographicHits } from './geography.ts';
import { canBeSurname } from './person-names.ts';
import { persons } from './persons.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { before, groupsOf } from './scan.ts';
import { indexSpans } from './span-index.ts';

/**
 * Towns, cities and named buildings, from the reference table, at every printing, in addresses and longer names too. A
 * word that is also a common word or a surname needs more: a preposition or a word for a place before it, or an address.
 */
export const places = (reading: Reading): Found[] => once(reading, find);

interface Place {
  readonly name: string;
  readonly usual: boolean;
  readonly risky: boolean;
}

const gazetteer = lazily<Place>(function* () {
  for (const [name, others] of Object.entries(table)) {
    for (const form of [name, ...others])
      yield [form, { name, usual: form === name, risky: riskyPlaces.has(form) || riskyPlaces.has(name) }];
  }
});

const placeBefore =
  /(?:^|[^\p{L}])(?:in|te|uit|naar|bij|nabij|rond|rondom|vanuit|richting|boven|buiten|tussen|gemeente[n]?|stad|dorp|plaats|haven(?: van)?|vliegveld|luchthaven|vliegbasis|kazerne|regio|burgemeester van|gemeenteraad van|rechtbank|gerechtshof|locatie|vestiging|station|universiteit(?: van)?|aanval(?:len)? op|slag om|val van|stad van|top van|conferentie van|weg|lijn|verdrag van|akkoord van|verklaring van) $|\($/iu;

/** Where the table's names stand that are hardly anything but a place. */
export const placeHits = (reading: Reading): readonly Hit<Place>[] => once(reading, evidentHits);

const allHits = (reading: Reading): readonly Hit<Place>[] => gazetteer().find(reading);
const evidentHits = (reading: Reading): readonly Hit<Place>[] =>
  once(reading, allHits).filter((hit) => !hit.value.risky);

function find(reading: Reading): Found[] {
  const { plain, letter, tokens } = reading;
  const people = persons(reading);
  const starts = new Map(people.map((person) => [person.start, person]));
  const hits = once(reading, allHits);
  const found: Found[] = [];
  let person = 0;
  const longerNames = geographicHits(reading);
  const covered = new Map(longerNames.map((hit) => [hit.start, hit.end]));
  for (const hit of hits) {
    while (person < people.length && (people[person]?.end ?? 0) <= hit.start) person++;
    const overlapping = people[person];
    if (overlapping !== undefined && overlapping.start < hit.end && starts.get(overlapping.start) !== undefined)
      continue;
    // "Luxemburg", "Mexico" and "Noord-Holland" are names of larger parts first.
    if ((covered.get(hit.start) ?? 0) >= hit.end) continue;
    const first = tokens[hit.from];
    const lead = before(plain, hit.start, 28);
    const evident =
      placeBefore.test(lead) || isListed(plain, hit.start, found) || blockAt(letter, hit.start)?.kind === 'letterhead';
    // "Binnenhof 4": a street with its number.
    if (
      /^ \d{1,4}(?![\d.,])/.test(plain.slice(hit.end, hit.end + 6)) &&
      blockAt(letter, hit.start)?.kind === 'letterhead'
    )
      continue;
    if (hit.value.risky && !evident) continue;
    // A capital at the head of a sentence proves nothing of a short word; a name's second part is a name's.
    if (first?.opens === true && hit.value.risky) continue;
    if (
      found.at(-1)?.end !== hit.start - 1 &&
      /\p{Lu}\p{L}*[-–]$/u.test(lead) &&
      !/(?:^|[ (])(?:\p{Lu}{2,}|\p{L}*\p{Ll})[-–]$/u.test(lead)
    )
      continue;
    const previous = found.at(-1);
    if (previous !== undefined && previous.end === hit.start - 1 && plain[previous.end] === ' ') {
      // "Londen Heathrow" is one place.
      found[found.length - 1] = {
        ...previous,
        end: hit.end,
        basis: 'letterlijk',
        fact: {
          type: 'place',
          identity: plain.slice(previous.start, hit.end),
          label: plain.slice(previous.start, hit.end),
        },
      };
      continue;
    }
    found.push({
      start: hit.start,
      end: hit.end,
      basis: hit.value.usual ? 'letterlijk' : 'genormaliseerd',
      fact: { type: 'place', identity: hit.value.name, label: hit.value.name },
    });
  }
  return [...found, ...cityStates(reading), ...companions(reading, found), ...located(reading, found)];
}

/** "te Luxemburg": the town of a state with the same name. */
const cityStates = (reading: Reading): Found[] =>
  geographicHits(reading).flatMap((hit) =>
    hit.value.type === 'country' && /(?:^|[^\p{L}])te $/u.test(before(reading.plain, hit.start, 4))
      ? [
          {
            start: hit.start,
            end: hit.end,
            basis: 'letterlijk',
            fact: { type: 'place', identity: hit.value.label, label: hit.value.label },
          },
        ]
      : [],
  );

const pair =
  /(?<=(?:^|[^\p{L}])(?:[Bb]ij|[Tt]ussen|[Ii]n|[Tt]e|[Nn]abij|[Rr]ond|[Uu]it|[Vv]anuit) )(?<first>\p{Lu}[\p{Ll}\p{M}]{3,}) en (?:in |te |bij )?(?<second>\p{Lu}[\p{Ll}\p{M}]{3,})(?![\p{L}-])/gu;

/** A word that no table has, beside a town behind one preposition: "bij Hellum en Meedhuizen". */
function companions(reading: Reading, found: readonly Found[]): Found[] {
  const starts = new Set(found.map((place) => place.start));
  return [...reading.plain.matchAll(pair)].flatMap((match): Found[] => {
    const { first = '', second = '' } = groupsOf(match);
    const secondStart = match.index + match[0].length - second.length;
    const [hasFirst, hasSecond] = [starts.has(match.index), starts.has(secondStart)];
    if (hasFirst === hasSecond) return [];
    const [start, name] = hasFirst ? [secondStart, second] : [match.index, first];
    const end = start + name.length;
    if (!canBeSurname(name) || isKnownBody(name) || whereAre(reading, geographicHits).overlaps(start, end)) return [];
    if (whereAre(reading, persons).overlaps(start, end)) return [];
    return [{ start, end, basis: 'letterlijk', fact: { type: 'place', identity: name, label: name } }];
  });
}

const behindTe =
  /(?<=(?:^|[^\p{L}])te )\p{Lu}[\p{Ll}\p{M}]{3,}(?![\p{L}-])|(?<=(?:^|[^\p{L}])(?:in|te|bij|nabij|uit) )\p{Lu}[\p{Ll}\p{M}]{2,}(?:[- ]\p{Lu}[\p{Ll}\p{M}]+)?(?= \((?<land>\p{Lu}[\p{L}-]+)\))/gu;

/** A word that no table has, behind "te", or with its country behind it: "in Velim (Tsjechië)". */
function located(reading: Reading, found: readonly Found[]): Found[] {
  const known = indexSpans(found);
  return [...reading.plain.matchAll(behindTe)].flatMap((match): Found[] => {
    const [name, start, end] = [match[0], match.index, match.index + match[0].length];
    const land = match.groups?.land;
    if (land !== undefined && !whereAre(reading, geographicHits).covers(end + 2, end + 2 + land.length)) return [];
    if (known.overlaps(start, end) || !canBeSurname(name) || isKnownBody(name)) return [];
    if (whereAre(reading, geographicHits).overlaps(start, end) || whereAre(reading, persons).overlaps(start, end))
      return [];
    return [{ start, end, basis: 'letterlijk', fact: { type: 'place', identity: name, label: name } }];
  });
}

/** In a row of places: "in Goes, Leek en Best". */
function isListed(plain: string, start: number, found: readonly Found[]): boolean {
  const last = found.at(-1);
  return last !== undefined && /^(?:, (?:en )?| en | of |\/)(?:in |te )?$/.test(plain.slice(last.end, start));
}
