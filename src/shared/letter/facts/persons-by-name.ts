import { escapePattern } from '../escape-pattern.ts';
import { dutchParties, europeanGroups } from '../reference/party-names.ts';
import { isKnownBody } from './bodies.ts';
import { hasEnglishHead } from './name-patterns.ts';
import { isFullName, isPlaceName, type NamedPerson } from './named-person.ts';
import {
  canBeSurname,
  capitalPrefixes,
  degrees,
  initials,
  isGivenName,
  isPrefix,
  isRiskyGivenName,
  lastWordOf,
  prefixes,
  surname,
  surnamePart,
} from './person-names.ts';
import { isRole, pluralRoles, rolePattern, singularRoles } from './person-roles.ts';
import { type Reading, tokenFrom } from './reading.ts';
import { before, groupsOf } from './scan.ts';

/** People by the name itself, or by what stands behind it: initials, a given name, a party, a role in apposition. */
export const personsByName = (reading: Reading): NamedPerson[] => [
  ...signed(reading),
  ...initialled(reading),
  ...suspects(reading),
  ...given(reading),
  ...withParty(reading),
  ...introduced(reading),
  ...apposed(reading),
  ...leading(reading),
];

const withInitials = new RegExp(
  String.raw`(?<![\p{L}\d.&-])(?:${degrees})?(?<name>${initials} ?(?:${prefixes}|${capitalPrefixes})?${surname}(?: ${surname})?)`,
  'gu',
);

/** Small words that a single initial may follow without a sentence ending between. */
const beforeInitial = new RegExp(
  `(?:en|van|door|namens|met|aan|${rolePattern([...singularRoles, ...pluralRoles])}|majoor|generaal|kolonel|arts|hoogleraar)\\.? $`,
  'iu',
);

const initialAndPrefix = new RegExp(`^\\p{Lu}\\. ${prefixes}`, 'u');
const finalPrefix = new RegExp(` (?:${prefixes})$`, 'u');

function initialled(reading: Reading): NamedPerson[] {
  return [...reading.plain.matchAll(withInitials)].flatMap((match): NamedPerson[] => {
    const { name: words = '' } = groupsOf(match);
    const start = match.index + match[0].length - words.length;
    const isOne = /^\p{Lu}\. /u.test(words);
    // "vitamine D. Voorts": one letter behind a small word ends a sentence.
    const lead = before(reading.plain, match.index, 24);
    const prefixed = initialAndPrefix.test(words);
    if (isOne && !prefixed && /\p{Ll}[\p{L}-]* $/u.test(lead) && !beforeInitial.test(lead)) return [];
    // "I. Toezicht" is a heading.
    if (isOne && /^[IVX]\./.test(words) && /(?:^|\n)$/.test(lead)) return [];
    const last = lastWordOf(words);
    if (!canBeSurname(last)) return [];
    // A second surname only behind a hyphen or where it is one: "J. Jansen Minister" is not.
    const parts = /^(.*\p{Ll}) (\p{Lu}[\p{L}'’-]+)$/u.exec(words);
    const cut = parts !== null && !finalPrefix.test(`${parts[1]} `) && !/^[\p{Lu}. ]+$/u.test(parts[1] ?? '');
    const end = start + (cut ? (parts[1] ?? '').length : words.length);
    return [{ start, end, role: null }];
  });
}

const withGivenName = new RegExp(
  String.raw`(?<![\p{L}\d])(?<first>\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}?[\p{Ll}\p{M}]+)?) (?:(?:\p{Lu}\. ?)+)?(?:(?<second>\p{Lu}\p{Ll}+) )?(?:${prefixes}|${capitalPrefixes})?(?<last>${surname})`,
  'gu',
);

/** "Stef Blok", "Sigrid A.M. Kaag", "Jan Peter Balkenende": a given name that is on the list, with a surname behind it. */
function given(reading: Reading): NamedPerson[] {
  const found: NamedPerson[] = [];
  const { plain } = reading;
  withGivenName.lastIndex = 0;
  for (let match = withGivenName.exec(plain); match !== null; match = withGivenName.exec(plain)) {
    const { first = '', second, last = '' } = groupsOf(match);
    const firstToken = reading.tokens[tokenFrom(reading, match.index)];
    const [name = ''] = first.split('-');
    const isFirst = isGivenName(name) || (isRiskyGivenName(name) && firstToken?.opens === false);
    const fits = isFirst && canBeSurname(last) && (second === undefined || isPrefix(second) || canBeSurname(second));
    // "Parijs Charles de Gaulle": behind another word with a capital it is the end of a longer name.
    const lead = before(plain, match.index, 24);
    const inName = /\p{Lu}[\p{L}-]* $/u.test(lead) && firstToken?.opens === false && !beforeInitial.test(lead);
    const end = match.index + match[0].length;
    // "Jason W. Het Gerechtshof": an initial, and a sentence.
    const isSentence = /\p{Lu}\. ?(?:Het|In|Op|Een|De) \p{Lu}/u.test(match[0]);
    const isFirm = isKnownBody(match[0]) || hasEnglishHead.test(last);
    if (
      fits &&
      !isSentence &&
      !inName &&
      !isFirm &&
      !isPlaceName(reading, match.index, end) &&
      !/[-/]$/.test(before(plain, match.index, 1))
    ) {
      found.push({ start: match.index, end, role: null });
    } else {
      // The next word may be the given name.
      withGivenName.lastIndex = match.index + first.length;
    }
  }
  return found;
}

const withInitial = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<first>\p{Lu}[\p{Ll}\p{M}]+) (?:${prefixes})?\p{Lu}\.(?! ?\p{Lu}\.)(?! (?!(?:De|Het|Een|In|Op|Dit|Deze|Die|Voor|Met|Ook|Hij|Zij|Er|Bij|Na|Om|Als)(?!\p{L}))['’]?\p{Lu})`,
  'gu',
);

/** "Mohammed B.", "Volkert van der G.": a suspect, whose surname is not printed. */
function suspects({ plain }: Reading): NamedPerson[] {
  return [...plain.matchAll(withInitial)].flatMap((match) => {
    const { first = '' } = groupsOf(match);
    return isGivenName(first) && !isRiskyGivenName(first)
      ? [{ start: match.index, end: match.index + match[0].length, role: null }]
      : [];
  });
}

const partyNames = [...dutchParties, ...europeanGroups].sort((a, b) => b.length - a.length).map(escapePattern);
const party = new RegExp(
  String.raw`(?<![\p{L}\d])(?<name>(?:${initials} ?(?:${prefixes})?|(?:${surnamePart} )?(?:${prefixes})?|${capitalPrefixes})${surname}) ?\((?:${partyNames.join('|')})\)`,
  'gu',
);

const finalSurname = new RegExp(`(?:${capitalPrefixes})?${surname}$`, 'u');

/** "Van der Berg (PvdA)". */
function withParty(reading: Reading): NamedPerson[] {
  return [...reading.plain.matchAll(party)].flatMap((match): NamedPerson[] => {
    const { name: words = '' } = groupsOf(match);
    const name = finalSurname.exec(words);
    const [first = ''] = words.split(' ');
    const whole = name === null || words === name[0] || /\./.test(first) || isGivenName(first);
    const start = whole ? match.index : match.index + words.length - (name?.[0].length ?? 0);
    return canBeSurname(lastWordOf(words)) ? [{ start, end: match.index + words.length, role: null }] : [];
  });
}

const introducedBy = new RegExp(
  String.raw`(?<!\p{L})(?<role>${rolePattern(singularRoles)})(?: (?:van|voor|der|bij|de|het|en|in|\p{Lu}[\p{L}'’&-]*)){1,12}, (?<name>(?:${initials} ?(?:${prefixes})?${surname}|(?:${surnamePart} ){1,2}(?:${prefixes})?${surname}|(?:${capitalPrefixes})?${surname}))(?=[,.;)]| \()`,
  'gu',
);

/** "de Voorzitter van de Afrikaanse Unie Commissie, Moussa Faki, …". */
function introduced(reading: Reading): NamedPerson[] {
  return [...reading.plain.matchAll(introducedBy)].flatMap((match): NamedPerson[] => {
    const { role = '', name = '' } = groupsOf(match);
    const start = match.index + match[0].length - name.length;
    if (!isFullName(reading, start, name)) return [];
    // One word may be a town or a body in a list; behind "de/een ROLE van …," and before a comma it is the holder.
    const holder =
      /(?:^|[^\p{L}])(?:de|het|een|onze|plaatsvervangend|nieuwe|huidige) $/iu.test(
        before(reading.plain, match.index, 18),
      ) && reading.plain[start + name.length] === ',';
    return name.includes(' ') || holder ? [{ start, end: start + name.length, role }] : [];
  });
}

const apposition = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<name>(?:${surnamePart} ){1,2}(?:${prefixes}|${capitalPrefixes})?${surname}), (?:de |een |voormalig |oud-)?(?<role>${rolePattern(singularRoles)}) (?:van|bij|der|voor) `,
  'gu',
);

const led = new RegExp(
  String.raw`(?<!\p{L})(?:voorzitterschap|leiding|bevel|leiderschap) van (?<name>(?:${surnamePart} ){0,2}(?:${prefixes}|${capitalPrefixes})?${surname})`,
  'gu',
);

/** "onder voorzitterschap van Tjibbe Joustra": a full name. */
function leading(reading: Reading): NamedPerson[] {
  return [...reading.plain.matchAll(led)].flatMap((match): NamedPerson[] => {
    const { name = '' } = groupsOf(match);
    const start = match.index + match[0].length - name.length;
    const [first = ''] = name.split(' ');
    if (!isFullName(reading, start, name)) return [];
    // One word alone has to be the whole phrase: "onder leiding van Kerry en", not "van Secretary of State".
    const alone = !name.includes(' ');
    if (
      /^\p{Ll}/u.test(name) ||
      (alone &&
        (isRole(name) || /^ (?:of|\p{Lu})/u.test(reading.plain.slice(start + name.length, start + name.length + 3))))
    )
      return [];
    if (isKnownBody(name) || isKnownBody(first)) return [];
    const end = start + name.length;
    return isRole(first) ? [{ start: start + first.length + 1, end, role: first }] : [{ start, end, role: null }];
  });
}

/** "Helmin Wiels, leider van …". */
function apposed(reading: Reading): NamedPerson[] {
  return [...reading.plain.matchAll(apposition)].flatMap((match): NamedPerson[] => {
    const { role = '', name = '' } = groupsOf(match);
    const end = match.index + name.length;
    if (!isFullName(reading, match.index, name)) return [];
    return [{ start: match.index, end, role }];
  });
}

/** The names under the letter, also two on one line ("dr. R. Plantinga drs. M. van Delft"), without degrees. */
function signed({ letter, plain }: Reading): NamedPerson[] {
  const separator = new RegExp(String.raw`(?:^|(?<=\p{L}\p{L}) )(?:${degrees})+`, 'gu');
  return letter.blocks.flatMap((block): NamedPerson[] => {
    if (block.kind !== 'signature' || block.role !== 'name') return [];
    const words = plain.slice(block.start, block.end);
    const starts = [
      ...new Set([0, ...[...words.matchAll(separator)].map((match) => match.index + match[0].length)]),
    ].sort((a, b) => a - b);
    return starts.flatMap((from, i): NamedPerson[] => {
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
