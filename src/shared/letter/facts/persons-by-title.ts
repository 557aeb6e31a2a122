import { isCountryName, isFullName, isPlaceName, type NamedPerson } from './named-person.ts';
import {
  canBeSurname,
  capitalPrefixes,
  degrees,
  initials,
  isGivenName,
  lastWordOf,
  prefixes,
  surname,
  surnamePart,
} from './person-names.ts';
import { pluralRoles, rolePattern, singularRoles, usesSurnames } from './person-roles.ts';
import type { Reading } from './reading.ts';
import { at, groupsOf } from './scan.ts';

/** People by what stands before their name: a title, "motie", "commissie-". */
export const personsByTitle = (reading: Reading): NamedPerson[] => [
  ...titled(reading),
  ...moving(reading),
  ...compounded(reading),
];

const fullName = String.raw`(?:${degrees})?(?<name>(?:${initials} ?(?:${prefixes})?(?:${surname})(?: (?:${prefixes})?${surname})?|(?:${surnamePart} (?:\p{Lu}\. ?)*){1,2}(?:${prefixes})?${surname}|(?:${capitalPrefixes})?${surname}))`;
const nameHere = new RegExp(fullName, 'uy');
const nextInList = new RegExp(
  String.raw`(?: ?\([^()\n]{1,24}\))?(?: c\.s\.)?(?:, (?:en )?| en | & |/| en het lid |, en | alsmede |, alsmede )(?:het lid |de leden |(?:de heer|mevrouw|mw\.) )?(?=${degrees}?['’]?\p{Lu})`,
  'uy',
);

/** A title at once before a name; "minister van Financiën Dijsselbloem" has its portfolio between. */
const title = new RegExp(
  String.raw`(?<![\p{L}\d]|(?<!\p{Lu}{2})-)(?<role>(?:${rolePattern(singularRoles)})|(?<plural>${rolePattern(pluralRoles)}))(?<office> (?:van|voor|der|bij|namens|op het gebied van) (?:(?:de|het|den) )?(?:\p{Lu}[\p{L}&-]*(?:,? (?:en |van |voor |de |het |der |tot |bij |inzake )*(?=\p{Lu}))?)+)?(?: \([\p{Lu}/]{2,8}\))?,? `,
  'gu',
);

function titled(reading: Reading): NamedPerson[] {
  const { plain } = reading;
  const found: NamedPerson[] = [];
  for (const match of plain.matchAll(title)) {
    const { role = '', plural, office } = groupsOf(match);
    let place = match.index + match[0].length;
    const comma = match[0].endsWith(', ');
    if (office !== undefined) {
      // The last word with a capital behind an office may be its holder: "Minister van Financiën Dijsselbloem".
      const [from, to] = [match.index + role.length, match.index + match[0].trimEnd().length];
      const full = fullNameIn(reading, from, to);
      if (full !== null) found.push({ ...full, role });
      const holder = full?.end === to ? null : lastWord(reading, from, to);
      if (holder !== null && !comma) found.push({ ...holder, role });
      const name = comma ? null : at(nameHere, plain, place);
      if (name !== null) pushName(reading, found, place, name, role);
      continue;
    }
    if (comma) continue;
    const name = at(nameHere, plain, place);
    if (name === null || !pushName(reading, found, place, name, role)) continue;
    place += name[0].length;
    // "de ministers Blok en Kaag", "de leden Kuzu/Van den Hul"
    for (;;) {
      const joint = at(nextInList, plain, place);
      if (joint === null || (plural === undefined && !joint[0].includes('/'))) break;
      const next = at(nameHere, plain, place + joint[0].length);
      if (next === null || !pushName(reading, found, place + joint[0].length, next, role)) break;
      place += joint[0].length + next[0].length;
    }
  }
  return found;
}

/** Adds a matched name unless its words are something else; a given name is cut where the surname ends. */
function pushName(
  reading: Reading,
  found: NamedPerson[],
  place: number,
  match: RegExpExecArray,
  role: string | null,
): boolean {
  const { name: words = '' } = groupsOf(match);
  const start = place + match[0].length - words.length;
  const name = trimmed(reading, start, words, role);
  if (name === null) return false;
  found.push({ start, end: start + name.length + secondSurname(reading.plain, start, name).length, role });
  return true;
}

const prefixedSurname = new RegExp(`^${capitalPrefixes}${surname}$`, 'u');
const double = new RegExp(String.raw` ${surname}(?= \(| c\.s\.)`, 'uy');

/** The second surname of "Van Haersma Buma (", which only what follows shows to be one; '' for none. */
function secondSurname(plain: string, start: number, name: string): string {
  if (!prefixedSurname.test(name)) return '';
  const second = at(double, plain, start + name.length)?.[0] ?? '';
  return canBeSurname(second.trim()) ? second : '';
}

const leadingSurname = new RegExp(`^(?:(?:${capitalPrefixes})?${surname})`, 'u');
const leadingPrefix = new RegExp(`^${capitalPrefixes}`, 'u');
const leadingInitials = new RegExp(`^${initials}`, 'u');

/** The part of matched words that is a name: two surnames in a row need a given name first. Null where none is. */
function trimmed(reading: Reading, start: number, words: string, role: string | null): string | null {
  const single = leadingSurname.exec(words)?.[0] ?? words;
  const first = /^[\p{L}'’-]+/u.exec(words.replace(leadingPrefix, ''))?.[0] ?? '';
  const isFull =
    words !== single &&
    (leadingInitials.test(words) ||
      isGivenName(first) ||
      ((!usesSurnames(role) || isCourtesy(role)) && startsUnknownName(words)));
  const name = isFull ? words : single;
  const last = lastWordOf(name);
  // "Roel Coutinho van het Centrum": what follows is where he works.
  const owner = isFull && !canBeSurname(last) ? / (?:van|bij|uit|te|in) .*$/u.exec(name) : null;
  if (owner !== null && name.slice(0, owner.index).includes(' ')) return name.slice(0, owner.index);
  if (!canBeSurname(last.split('-')[0] ?? '') || (name === single && !canBeSurname(first))) return null;
  if (isElsewhere(reading, start, start + name.length, role)) return null;
  // "Rhuggenaath van Curaçao": the country is no part of the name.
  if (isFull && isPlaceName(reading, start + name.lastIndexOf(' ') + 1, start + name.length))
    return isPlaceName(reading, start, start + single.length) ? null : single;
  return name;
}

/** A town behind a politician's title is a surname ("collega Limmen"); behind another it is where he holds office. */
const isElsewhere = (reading: Reading, start: number, end: number, role: string | null): boolean =>
  usesSurnames(role) || /^(?:collega|ambtgenoot|ambtsgenoot|premier)$/i.test(role ?? '')
    ? isCountryName(reading, start, end)
    : isPlaceName(reading, start, end);

/** Behind these a name is printed as people use it, with the given name or without. */
const isCourtesy = (role: string | null): boolean => /^(?:de heer|heer|mevrouw|mw\.?|dhr\.?)$/i.test(role ?? '');

/** Two or three words with a capital behind a title are a full name, unless the first cannot be one. */
const startsUnknownName = (words: string): boolean =>
  words.split(' ').every((word) => canBeSurname(word) && !/^\p{Lu}{2,}$/u.test(word));

const capitalised = /(?<=(?<![\p{L}-])(\p{Lu}[\p{L}&-]*) )\p{Lu}\p{Ll}/gu;
const givenAndSurname = new RegExp(
  String.raw`(?:${surnamePart} ){1,2}(?:${prefixes})?${surname}(?=,? |[.,;:)]|$)`,
  'uy',
);

/** The full name right behind an office, "Minister van Justitie Ard van der Steur", between two places; null for none. */
function fullNameIn(reading: Reading, from: number, to: number): { start: number; end: number } | null {
  const { plain } = reading;
  for (const { index, 1: word = '' } of plain.slice(from, to).matchAll(capitalised)) {
    const start = from + index;
    const isOffice = !canBeSurname(word) || /^\p{Lu}{2,}$/u.test(word);
    if (!isOffice && !isPlaceName(reading, start - word.length - 1, start - 1)) continue;
    const name = at(givenAndSurname, plain, start)?.[0];
    if (name !== undefined && isFullName(reading, start, name)) return { start, end: start + name.length };
  }
  return null;
}

const finalSurname = new RegExp(String.raw`(?<= )((?:${capitalPrefixes})?${surname})$`, 'u');

function lastWord(reading: Reading, from: number, to: number): { start: number; end: number } | null {
  const phrase = reading.plain.slice(from, to);
  const match = finalSurname.exec(phrase);
  if (match === null) return null;
  const [word] = match;
  const start = from + match.index;
  // A word of the office: joined to it by "en", "van", a comma.
  const lead = phrase.slice(0, match.index);
  if (
    /(?:,| en| van| voor| de| het| der| &) $/.test(lead) ||
    !canBeSurname(word) ||
    isPlaceName(reading, start, start + word.length)
  )
    return null;
  return { start, end: start + word.length };
}

/** "motie Kuzu", "motie-Van den Hul c.s.", "amendement De Vries": movers. */
const mover =
  /(?<!\p{L})(?:[Ee]erste Kamer|[Tt]weede Kamer)?(?:(?:[Mm]otie|[Mm]oties|[Aa]mendement(?:en)?|[Ii]nitiatief(?:wetsvoorstel|nota|voorstel|wet))(?:[ -]| (?:van ){1,2}(?:(?:het |de )?(?:lid|leden|Kamerlid|Kamerleden|heer|heren)|mevrouw) ))(?=['’]?\p{Lu})/gu;

function moving(reading: Reading): NamedPerson[] {
  const { plain } = reading;
  const found: NamedPerson[] = [];
  for (const match of plain.matchAll(mover)) {
    let place = match.index + match[0].length;
    for (;;) {
      const name = at(nameHere, plain, place);
      if (name === null || !pushName(reading, found, place, name, null)) break;
      place = found.at(-1)?.end ?? place;
      const joint = at(nextInList, plain, place);
      if (joint === null) break;
      place += joint[0].length;
    }
  }
  return found;
}

const compound = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*[Cc]ommissie|[Kk]abinet|[Mm]otie|[Aa]mendement|[Ww]et|[Ww]erkgroep|[Rr]apport|[Aa]dvies|[Ii]nterpellatie|[Mm]oties|[Nn]ota|[Pp]lan|[Ss]tuurgroep|[Nn]orm)-(?<name>(?:${capitalPrefixes})?${surname}(?:\/(?:${capitalPrefixes})?${surname})*)`,
  'gu',
);

/** A name behind the hyphen of a compound: "commissie-Dijsselbloem", "kabinet-Rutte III". */
function compounded(reading: Reading): NamedPerson[] {
  return [...reading.plain.matchAll(compound)].flatMap((match) => {
    const { name: words = '' } = groupsOf(match);
    let start = match.index + match[0].length - words.length;
    return words.split('/').flatMap((single): NamedPerson[] => {
      const here = start;
      start += single.length + 1;
      const name = single + secondSurname(reading.plain, here, single);
      return canBeSurname(name) && !isPlaceName(reading, here, here + name.length)
        ? [{ start: here, end: here + name.length, role: null }]
        : [];
    });
  });
}
