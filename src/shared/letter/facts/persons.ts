import type { Span } from '../../span.ts';
import { dutchParties, europeanGroups } from '../reference/party-names.ts';
import { roles } from '../reference/person-words.ts';
import { isKnownBody } from './bodies.ts';
import type { Found } from './found.ts';
import { geographicHits } from './geography.ts';
import {
  canBeSurname,
  capitalPrefixes,
  degrees,
  initials,
  isGivenName,
  isPrefix,
  isRiskyGivenName,
  prefixes,
  surname,
  surnamePart,
} from './person-names.ts';
import { placeHits } from './places.ts';
import { once, type Reading, tokenFrom, whereAre } from './reading.ts';
import { at, before } from './scan.ts';

/**
 * People: by a title or role before the name ("Minister Blok", "de leden Kuzu en Van den Hul"), by initials or a given
 * name ("S.A. Blok", "Stef Blok"), by a party behind it ("Hofman (VVD)"), by a role in a phrase before a comma
 * ("de Voorzitter van de Commissie, Moussa Faki,"), and in the signatures. A surname that was found so is a mention at
 * every other printing too. A name without any of these is not taken for a person's.
 */
export const persons = (reading: Reading): Found[] => once(reading, find);

interface Named {
  readonly start: number;
  readonly end: number;
  /** As printed before it: "Minister", "SRSG". */
  readonly role: string | null;
}

function find(reading: Reading): Found[] {
  const named = distinct([
    ...signed(reading),
    ...titled(reading),
    ...moving(reading),
    ...compounded(reading),
    ...initialled(reading),
    ...given(reading),
    ...withParty(reading),
    ...introduced(reading),
    ...apposed(reading),
    ...leading(reading),
  ]);
  const all = distinct([...named, ...repeated(reading, named)]);
  return identify(reading, all);
}

/** Without overlaps; the longer wins, and of equals the first found. */
function distinct(names: readonly Named[]): Named[] {
  const kept: Named[] = [];
  const inOrder = names
    .map((name, i) => ({ name, i }))
    .sort((a, b) => a.name.start - b.name.start || b.name.end - a.name.end || a.i - b.i);
  for (const { name } of inOrder) {
    const last = kept.at(-1);
    if (last !== undefined && name.start < last.end) {
      if (name.end - name.start > last.end - last.start)
        kept[kept.length - 1] = { ...name, role: name.role ?? last.role };
      continue;
    }
    kept.push(name);
  }
  return kept;
}

const fullName = String.raw`(?:${degrees})?(?<name>(?:${initials} ?(?:${prefixes})?(?:${surname})(?: (?:${prefixes})?${surname})?|(?:${surnamePart} (?:\p{Lu}\. ?)*){1,2}(?:${prefixes})?${surname}|(?:${capitalPrefixes})?${surname}))`;
const nameHere = new RegExp(fullName, 'uy');
const nextInList =
  /(?: ?\([^()\n]{1,24}\))?(?: c\.s\.)?(?:, (?:en )?| en | & |\/| en het lid |, en | alsmede |, alsmede )(?:het lid |de leden |(?:de heer|mevrouw|mw\.) )?(?=['’]?\p{Lu})/uy;

/** Roles of several people, behind which a list of names may stand: "de ministers Blok en Kaag". */
const isPlural = (role: string): boolean =>
  /(?:[^ieu]s|en|dames)$/.test(role) && !/(?:prinses|barones|Baroness|Princess)$/.test(role);
const pluralRoles = roles.filter(isPlural);
const singularRoles = roles.filter((role) => !isPlural(role));

const rolePattern = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((role) => role.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map((role) => role.replace(/(?<![\p{L}])\p{Ll}(?=\p{L})/gu, (first) => `[${first.toUpperCase()}${first}]`))
    .join('|');

/** A title at once before a name; "minister van Financiën Dijsselbloem" has its portfolio between. */
const title = new RegExp(
  String.raw`(?<![\p{L}\d]|(?<!\p{Lu}{2})-)(?<role>(?:${rolePattern(singularRoles)})|(?<plural>${rolePattern(pluralRoles)}))(?<office> (?:van|voor|der|bij|namens|op het gebied van) (?:(?:de|het|den) )?(?:\p{Lu}[\p{L}&-]*(?:,? (?:en |van |voor |de |het |der |tot |bij |inzake )*(?=\p{Lu}))?)+)?(?: \([\p{Lu}/]{2,8}\))?,? `,
  'gu',
);

function titled({ plain, tokens, ...rest }: Reading): Named[] {
  const reading = { plain, tokens, ...rest };
  const found: Named[] = [];
  for (const match of plain.matchAll(title)) {
    const { role = '', plural, office } = match.groups ?? {};
    let place = match.index + match[0].length;
    const comma = match[0].endsWith(', ');
    if (office !== undefined) {
      // The last word with a capital behind an office may be its holder: "Minister van Financiën Dijsselbloem".
      const holder = lastWord(reading, match.index + role.length, match.index + match[0].trimEnd().length);
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
  found: Named[],
  place: number,
  match: RegExpExecArray,
  role: string | null,
): boolean {
  const words = match.groups?.name ?? '';
  const start = place + match[0].length - words.length;
  const name = trimmed(reading, start, words, role);
  if (name === null) return false;
  found.push({ start, end: start + name.length, role });
  return true;
}

/** The part of matched words that is a name: two surnames in a row need a given name first. Null where none is. */
function trimmed(reading: Reading, start: number, words: string, role: string | null): string | null {
  const single = new RegExp(`^(?:(?:${capitalPrefixes})?${surname})`, 'u').exec(words)?.[0] ?? words;
  const first = /^[\p{L}'’-]+/u.exec(words.replace(new RegExp(`^${capitalPrefixes}`, 'u'), ''))?.[0] ?? '';
  const isFull =
    words !== single &&
    (new RegExp(`^${initials}`, 'u').test(words) ||
      isGivenName(first) ||
      (!usesSurnames(role) && startsUnknownName(words)));
  const name = isFull ? words : single;
  const last = name.split(/[ .]/).at(-1) ?? '';
  if (!canBeSurname(last.split('-')[0] ?? '') || (name === single && !canBeSurname(first))) return null;
  if (isPlaceName(reading, start, start + name.length)) return null;
  // "Rhuggenaath van Curaçao": the country is no part of the name.
  if (isFull && isPlaceName(reading, start + name.lastIndexOf(' ') + 1, start + name.length))
    return isPlaceName(reading, start, start + single.length) ? null : single;
  return name;
}

/** Roles of Dutch politics, behind which a surname alone is printed. */
const usesSurnames = (role: string | null): boolean =>
  role === null ||
  /^(?:lid|leden|(?:\p{L}+ )?kamerl(?:id|eden)|minister|ministers|staatssecretaris|staatssecretarissen|de heer|de heren|heer|heren|mevrouw|mw\.?|dhr\.?)$/iu.test(
    role,
  );

/** Two or three words with a capital behind a title are a full name, unless the first cannot be one. */
const startsUnknownName = (words: string): boolean =>
  words.split(' ').every((word) => canBeSurname(word) && !/^\p{Lu}{2,}$/u.test(word));

const isPlaceName = (reading: Reading, start: number, end: number): boolean =>
  whereAre(reading, evidentPlaces).covers(start, end);

/** Names of places that are hardly anybody's surname. */
const evidentPlaces = (reading: Reading): readonly Span[] => [
  ...geographicHits(reading).filter((hit) => !hit.value.risky),
  ...placeHits(reading),
];

function lastWord(reading: Reading, from: number, to: number): { start: number; end: number } | null {
  const phrase = reading.plain.slice(from, to);
  const match = new RegExp(String.raw`(?<= )((?:${capitalPrefixes})?${surname})$`, 'u').exec(phrase);
  if (match === null) return null;
  const word = match[1] ?? '';
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
  /(?<!\p{L})(?:[Ee]erste Kamer|[Tt]weede Kamer)?(?:(?:[Mm]otie|[Mm]oties|[Aa]mendement(?:en)?|[Ii]nitiatief(?:wetsvoorstel|nota|voorstel|wet))(?:[ -]| van (?:het lid|de leden|het Kamerlid|de Kamerleden|de heer|mevrouw|de heren) ))(?=['’]?\p{Lu})/gu;

function moving(reading: Reading): Named[] {
  const { plain } = reading;
  const found: Named[] = [];
  for (const match of plain.matchAll(mover)) {
    let place = match.index + match[0].length;
    for (;;) {
      const name = at(nameHere, plain, place);
      if (name === null || !pushName(reading, found, place, name, null)) break;
      place += (found.at(-1)?.end ?? place) - place;
      const joint = at(nextInList, plain, place);
      if (joint === null) break;
      place += joint[0].length;
    }
  }
  return found;
}

const compound = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]ommissie|[Kk]abinet|[Mm]otie|[Aa]mendement|[Ww]et|[Ww]erkgroep|[Rr]apport|[Aa]dvies|[Ii]nterpellatie|[Mm]oties|[Nn]ota|[Pp]lan|[Ss]tuurgroep|[Nn]orm)-(?<name>(?:${capitalPrefixes})?${surname}(?:\/(?:${capitalPrefixes})?${surname})*)`,
  'gu',
);

/** A name behind the hyphen of a compound: "commissie-Dijsselbloem", "kabinet-Rutte III". */
function compounded(reading: Reading): Named[] {
  return [...reading.plain.matchAll(compound)].flatMap((match) => {
    const words = match.groups?.name ?? '';
    let start = match.index + match[0].length - words.length;
    return words.split('/').flatMap((name): Named[] => {
      const here = start;
      start += name.length + 1;
      return canBeSurname(name) && !isPlaceName(reading, here, here + name.length)
        ? [{ start: here, end: here + name.length, role: null }]
        : [];
    });
  });
}

const withInitials = new RegExp(
  String.raw`(?<![\p{L}\d.&-])(?:${degrees})?(?<name>${initials} ?(?:${prefixes}|${capitalPrefixes})?${surname}(?: ${surname})?)`,
  'gu',
);

/** Small words that a single initial may follow without a sentence ending between. */
const beforeInitial = new RegExp(
  `(?:en|van|door|namens|met|aan|${rolePattern([...singularRoles, ...pluralRoles])}|majoor|generaal|kolonel|arts|hoogleraar)\\.? $`,
  'iu',
);

function initialled(reading: Reading): Named[] {
  return [...reading.plain.matchAll(withInitials)].flatMap((match): Named[] => {
    const words = match.groups?.name ?? '';
    const start = match.index + match[0].length - words.length;
    const isOne = /^\p{Lu}\. /u.test(words);
    // "vitamine D. Voorts": one letter behind a small word ends a sentence.
    const lead = before(reading.plain, match.index, 24);
    const prefixed = new RegExp(`^\\p{Lu}\\. ${prefixes}`, 'u').test(words);
    if (isOne && !prefixed && /\p{Ll}[\p{L}-]* $/u.test(lead) && !beforeInitial.test(lead)) return [];
    // "I. Toezicht" is a heading.
    if (isOne && /^[IVX]\./.test(words) && /(?:^|\n)$/.test(lead)) return [];
    const last = words.split(/[ .]/).at(-1) ?? '';
    if (!canBeSurname(last)) return [];
    // A second surname only behind a hyphen or where it is one: "J. Jansen Minister" is not.
    const parts = /^(.*\p{Ll}) (\p{Lu}[\p{L}'’-]+)$/u.exec(words);
    const cut =
      parts !== null &&
      !new RegExp(` (?:${prefixes})$`, 'u').test(`${parts[1]} `) &&
      !/^[\p{Lu}. ]+$/u.test(parts[1] ?? '');
    const end = start + (cut ? (parts[1] ?? '').length : words.length);
    return [{ start, end, role: null }];
  });
}

const withGivenName = new RegExp(
  String.raw`(?<![\p{L}\d])(?<first>\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}?[\p{Ll}\p{M}]+)?) (?:(?:\p{Lu}\. ?)+)?(?:(?<second>\p{Lu}\p{Ll}+) )?(?:${prefixes}|${capitalPrefixes})?(?<last>${surname})`,
  'gu',
);

/** "Stef Blok", "Sigrid A.M. Kaag", "Jan Peter Balkenende": a given name that is on the list, with a surname behind it. */
function given(reading: Reading): Named[] {
  const found: Named[] = [];
  const { plain } = reading;
  withGivenName.lastIndex = 0;
  for (let match = withGivenName.exec(plain); match !== null; match = withGivenName.exec(plain)) {
    const { first = '', second, last = '' } = match.groups ?? {};
    const firstToken = reading.tokens[tokenFrom(reading, match.index)];
    const name = first.split('-')[0] ?? first;
    const isFirst = isGivenName(name) || (isRiskyGivenName(name) && firstToken?.opens === false);
    const fits = isFirst && canBeSurname(last) && (second === undefined || isPrefix(second) || canBeSurname(second));
    // "Parijs Charles de Gaulle": behind another word with a capital it is the end of a longer name.
    const lead = before(plain, match.index, 24);
    const inName = /\p{Lu}[\p{L}-]* $/u.test(lead) && firstToken?.opens === false && !beforeInitial.test(lead);
    const end = match.index + match[0].length;
    if (fits && !inName && !isPlaceName(reading, match.index, end) && !/[-/]$/.test(before(plain, match.index, 1))) {
      found.push({ start: match.index, end, role: null });
    } else {
      // The next word may be the given name.
      withGivenName.lastIndex = match.index + first.length;
    }
  }
  return found;
}

const partyNames = [...dutchParties, ...europeanGroups]
  .sort((a, b) => b.length - a.length)
  .map((party) => party.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const party = new RegExp(
  String.raw`(?<![\p{L}\d])(?<name>(?:${initials} ?(?:${prefixes})?|(?:${surnamePart} )?(?:${prefixes})?|${capitalPrefixes})${surname}) ?\((?:${partyNames.join('|')})\)`,
  'gu',
);

/** "Van der Berg (PvdA)". */
function withParty(reading: Reading): Named[] {
  return [...reading.plain.matchAll(party)].flatMap((match): Named[] => {
    const words = match.groups?.name ?? '';
    const name = new RegExp(`(?:${capitalPrefixes})?${surname}$`, 'u').exec(words);
    const first = words.split(' ')[0] ?? '';
    const whole = name === null || words === name[0] || /\./.test(first) || isGivenName(first);
    const start = whole ? match.index : match.index + words.length - (name?.[0].length ?? 0);
    return canBeSurname(words.split(/[ .]/).at(-1) ?? '')
      ? [{ start, end: match.index + words.length, role: null }]
      : [];
  });
}

const introducedBy = new RegExp(
  String.raw`(?<!\p{L})(?<role>${rolePattern(singularRoles)})(?: (?:van|voor|der|bij|de|het|en|in|\p{Lu}[\p{L}'’&-]*)){1,12}, (?<name>(?:${initials} ?(?:${prefixes})?${surname}|(?:${surnamePart} ){1,2}(?:${prefixes})?${surname}|(?:${capitalPrefixes})?${surname}))(?=[,.;)]| \()`,
  'gu',
);

/** "de Voorzitter van de Afrikaanse Unie Commissie, Moussa Faki, …". */
function introduced(reading: Reading): Named[] {
  return [...reading.plain.matchAll(introducedBy)].flatMap((match): Named[] => {
    const { role = '', name = '' } = match.groups ?? {};
    const start = match.index + match[0].length - name.length;
    const parts = name.split(' ');
    if (
      !parts.every((part) => isPrefix(part) || canBeSurname(part)) ||
      isPlaceName(reading, start, start + name.length)
    )
      return [];
    if (
      parts.some((_part, i) =>
        isPlaceName(
          reading,
          start + parts.slice(0, i).join(' ').length + (i > 0 ? 1 : 0),
          start + parts.slice(0, i + 1).join(' ').length,
        ),
      )
    )
      return [];
    // One word may be a town or a body in a list; behind "de/een ROLE van …," and before a comma it is the holder.
    const holder =
      /(?:^|[^\p{L}])(?:de|het|een|onze|plaatsvervangend|nieuwe|huidige) $/iu.test(
        before(reading.plain, match.index, 18),
      ) && reading.plain[start + name.length] === ',';
    return parts.length > 1 || holder ? [{ start, end: start + name.length, role }] : [];
  });
}

const apposition = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<name>(?:${surnamePart} ){1,2}(?:${prefixes}|${capitalPrefixes})?${surname}), (?:de |een |voormalig |oud-)?(?<role>${rolePattern(singularRoles)}) (?:van|bij|der|voor) `,
  'gu',
);

const led = new RegExp(
  String.raw`(?<!\p{L})(?:voorzitterschap|leiding|bevel|leiderschap) van (?<name>(?:${surnamePart} ){1,2}(?:${prefixes}|${capitalPrefixes})?${surname})`,
  'gu',
);

/** "onder voorzitterschap van Tjibbe Joustra": a full name. */
function leading(reading: Reading): Named[] {
  return [...reading.plain.matchAll(led)].flatMap((match): Named[] => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    const parts = name.split(' ');
    const first = parts[0] ?? '';
    if (!(isGivenName(first) || isRiskyGivenName(first)) && !/^\p{Lu}\p{Ll}+$/u.test(first)) return [];
    if (
      !parts.every((part) => isPrefix(part) || canBeSurname(part)) ||
      parts.some((_, i) =>
        isPlaceName(
          reading,
          start + parts.slice(0, i).join(' ').length + (i > 0 ? 1 : 0),
          start + parts.slice(0, i + 1).join(' ').length,
        ),
      )
    )
      return [];
    return isKnownBody(name) || isKnownBody(first) ? [] : [{ start, end: start + name.length, role: null }];
  });
}

/** "Helmin Wiels, leider van …". */
function apposed(reading: Reading): Named[] {
  return [...reading.plain.matchAll(apposition)].flatMap((match): Named[] => {
    const { role = '', name = '' } = match.groups ?? {};
    const end = match.index + name.length;
    if (
      !name.split(' ').every((part) => isPrefix(part) || canBeSurname(part)) ||
      isPlaceName(reading, match.index, end)
    )
      return [];
    return [{ start: match.index, end, role }];
  });
}

/** The names under the letter, also two on one line ("dr. R. Plantinga drs. M. van Delft"), without degrees. */
function signed({ letter, plain }: Reading): Named[] {
  const separator = new RegExp(String.raw`(?:^|(?<=\p{L}\p{L}) )(?:${degrees})+`, 'gu');
  return letter.blocks.flatMap((block): Named[] => {
    if (block.kind !== 'signature' || block.role !== 'name') return [];
    const words = plain.slice(block.start, block.end);
    const starts = [
      ...new Set([0, ...[...words.matchAll(separator)].map((match) => match.index + match[0].length)]),
    ].sort((a, b) => a - b);
    return starts.flatMap((from, i): Named[] => {
      const part = words.slice(from, starts[i + 1] ?? words.length);
      const match = new RegExp(
        String.raw`^(?:\(?w\.g\.\)? ?)?(?:${degrees})*(?<name>.*?)(?: (?:${degrees})+)?(?:, (?:MPA|MBA|MSc|MA|BSc|PhD|RA|LLM)\.?)*[,.]?$`,
        'u',
      ).exec(part);
      const name = (match?.groups?.name ?? part).trim();
      const start = block.start + from + part.indexOf(name);
      return name === '' || !/\p{Lu}\p{Ll}/u.test(name) ? [] : [{ start, end: start + name.length, role: null }];
    });
  });
}

/** Surname of a name as printed, with its prefix: without initials and given names. */
export function surnameOf(name: string): string {
  const words = name.replace(new RegExp(`^${initials} ?`, 'u'), '').split(' ');
  // The surname begins at the first prefix; without one it is the last word.
  const prefix = words.findIndex((word, i) => i < words.length - 1 && isPrefix(word));
  return words.slice(prefix >= 0 ? prefix : words.length - 1).join(' ');
}

/** Surnames at their other printings. */
function repeated(reading: Reading, named: readonly Named[]): Named[] {
  const { plain, tokens } = reading;
  const surnames = new Set(named.map(({ start, end }) => bare(surnameOf(plain.slice(start, end)))));
  const byFirst = new Map<string, string[]>();
  for (const name of surnames) {
    const first = /[\p{L}\p{N}]+/u.exec(capitalised(name))?.[0];
    if (first === undefined || name.length < 3) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), capitalised(name)]);
  }
  const found: Named[] = [];
  for (const token of tokens) {
    for (const name of byFirst.get(token.text) ?? []) {
      const start = token.start - (/^['’]/.test(name) ? 1 : 0);
      const end = start + name.length;
      if (plain.slice(start, end).replace(/’/g, "'") !== name || /[\p{L}\d]/u.test(plain[end] ?? '')) continue;
      if (!isFree(plain, start, end) || isPlaceName(reading, start, end)) continue;
      // Where the same word is printed small it is a word, and may open a sentence.
      if (token.opens && once(reading, smallWords).has(name.toLowerCase())) continue;
      found.push({ start, end, role: null });
    }
  }
  return found;
}

const smallWords = ({ tokens }: Reading): ReadonlySet<string> =>
  new Set(tokens.filter((token) => !token.capital).map((token) => token.text));

const bare = (name: string): string => name.replace(/’/g, "'");
const capitalised = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);

/** Not a part of a longer name: another word with a capital or a hyphen at either side. */
const isFree = (plain: string, start: number, end: number): boolean =>
  !/\p{L}[-–]$/u.test(before(plain, start, 2)) || /\p{Ll}[-–]$/u.test(before(plain, start, 2))
    ? !/^[-–]\p{Lu}/u.test(plain.slice(end, end + 2))
    : false;

/** One identity for all printings of a person: the fullest name that the letter gives with that surname. */
function identify(reading: Reading, names: readonly Named[]): Found[] {
  const { plain, letter } = reading;
  const printed = names.map(({ start, end }) => plain.slice(start, end).replace(/\s+/g, ' '));
  const full = new Map<string, Set<string>>();
  for (const name of printed) {
    const key = bare(surnameOf(name)).toLowerCase();
    if (bare(name).toLowerCase() !== key) full.set(key, (full.get(key) ?? new Set()).add(name));
  }
  const offices = new Map(
    letter.frontMatter.signatories.map(({ name, office }) => [bare(surnameOf(name)).toLowerCase(), office]),
  );
  const roles = new Map<string, string>();
  names.forEach(({ role }, i) => {
    const key = bare(surnameOf(printed[i] ?? '')).toLowerCase();
    if (role !== null && !roles.has(key)) roles.set(key, role);
  });
  return names.map(({ start, end }, i): Found => {
    const name = printed[i] ?? '';
    const key = bare(surnameOf(name)).toLowerCase();
    const candidates = [...(full.get(key) ?? [])].sort((a, b) => b.length - a.length);
    // Two people of one surname: only what is printed tells which.
    const one =
      candidates.length > 0 && candidates.every((other) => isSame(other, candidates[0] ?? ''))
        ? candidates[0]
        : undefined;
    const identity = one ?? (candidates.includes(name) ? name : capitalised(name));
    return {
      start,
      end,
      basis: identity === name ? 'letterlijk' : one === undefined ? 'letterlijk' : 'afgeleid',
      fact: {
        type: 'person',
        identity,
        label: identity,
        role: roles.get(key) ?? null,
        office: offices.get(key) ?? null,
      },
    };
  });
}

/** Whether two full names with one surname can be one person: the same first letter. */
const isSame = (a: string, b: string): boolean => a[0] === b[0];
