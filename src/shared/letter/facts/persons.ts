import type { Found } from './found.ts';
import { isPlaceName, type NamedPerson } from './named-person.ts';
import { initials, isPrefix } from './person-names.ts';
import { personsByName } from './persons-by-name.ts';
import { personsByTitle } from './persons-by-title.ts';
import { once, type Reading } from './reading.ts';
import { before } from './scan.ts';

/**
 * People: by a title or role before the name ("Minister Blok", "de leden Kuzu en Van den Hul"), by initials or a given
 * name ("S.A. Blok", "Stef Blok"), by a party behind it ("Hofman (VVD)"), by a role in a phrase before a comma
 * ("de Voorzitter van de Commissie, Moussa Faki,"), and in the signatures. A surname that was found so is a mention at
 * every other printing too. A name without any of these is not taken for a person's.
 */
export const persons = (reading: Reading): Found[] => once(reading, find);

function find(reading: Reading): Found[] {
  const named = distinct([...personsByTitle(reading), ...personsByName(reading)]);
  const all = distinct([...named, ...repeated(reading, named)]);
  return identify(reading, all);
}

/** Without overlaps; the longer wins, and of equals the first found. */
function distinct(names: readonly NamedPerson[]): NamedPerson[] {
  const kept: NamedPerson[] = [];
  const inOrder = names
    .map((name, i) => ({ name, i }))
    .sort((a, b) => a.name.start - b.name.start || b.name.end - a.name.end || a.i - b.i);
  for (const { name } of inOrder) {
    const last = kept.at(-1);
    if (last !== undefined && name.start < last.end) {
      // The same words found twice: the one that knows the role.
      if (name.end === last.end && name.start === last.start)
        kept[kept.length - 1] = { ...last, role: last.role ?? name.role };
      else if (name.end - name.start > last.end - last.start)
        kept[kept.length - 1] = { ...name, role: name.role ?? last.role };
      continue;
    }
    kept.push(name);
  }
  return kept;
}

const leadingInitials = new RegExp(`^${initials} ?`, 'u');

/** Surname of a name as printed, with its prefix: without initials and given names. */
export function surnameOf(name: string): string {
  const words = name.replace(leadingInitials, '').split(' ');
  // The surname begins at the first prefix; without one it is the last word.
  const prefix = words.findIndex((word, i) => i < words.length - 1 && isPrefix(word));
  return words.slice(prefix >= 0 ? prefix : words.length - 1).join(' ');
}

/** Surnames at their other printings. */
function repeated(reading: Reading, named: readonly NamedPerson[]): NamedPerson[] {
  const { plain, tokens } = reading;
  const surnames = new Set(named.map(({ start, end }) => bare(surnameOf(plain.slice(start, end)))));
  const byFirst = new Map<string, string[]>();
  for (const name of surnames) {
    const first = /[\p{L}\p{N}]+/u.exec(capitalised(name))?.[0];
    if (first === undefined || name.length < 3) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), capitalised(name)]);
  }
  const found: NamedPerson[] = [];
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
function identify(reading: Reading, names: readonly NamedPerson[]): Found[] {
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
    const key = bare(surnameOf(printed[i] as string)).toLowerCase();
    // "Lid" says no more than the motion does.
    if (
      role !== null &&
      !roles.has(key) &&
      !/^(?:lid|leden|de heer|de heren|heer|heren|mevrouw|mw\.?|dhr\.?)$/i.test(role)
    )
      roles.set(key, role);
  });
  return names.map(({ start, end }, i): Found => {
    const name = printed[i] as string;
    const key = bare(surnameOf(name)).toLowerCase();
    const candidates = [...(full.get(key) ?? [])].sort((a, b) => b.length - a.length);
    // Two people of one surname: only what is printed tells which.
    const one =
      candidates.length > 0 && candidates.every((other) => isSame(other, candidates[0] as string))
        ? candidates[0]
        : undefined;
    const identity = one ?? (candidates.includes(name) ? name : capitalised(name));
    return {
      start,
      end,
      basis: identity === name || one === undefined ? 'letterlijk' : 'afgeleid',
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
