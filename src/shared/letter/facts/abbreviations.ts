import type { Span } from '../../span.ts';
import { blockAt } from '../block-at.ts';
import { abbreviations as common } from '../reference/abbreviations.ts';
import { ambiguousAbbreviations } from '../reference/ambiguous.ts';
import { instruments as instrumentTable } from '../reference/instruments.ts';
import { missions as missionTable } from '../reference/missions.ts';
import { organisations as bodies, parties } from '../reference/organisations.ts';
import { dutchParties, europeanGroups } from '../reference/party-names.ts';
import { isKnownBody } from './bodies.ts';
import { definitions } from './definitions.ts';
import type { Found } from './found.ts';
import { geography } from './geography.ts';
import { instruments } from './instruments.ts';
import { missions } from './missions.ts';
import { isLikeliest } from './named-things.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { before } from './scan.ts';
import { state } from './state.ts';

/**
 * Abbreviations, once each at their first printing: two or more capitals, or a capital with digits where the letter
 * introduces it in parentheses. What one stands for comes from the letter, else from what it names, else from a table.
 */
export const abbreviations = (reading: Reading): Found[] => once(reading, find);

const candidate =
  /(?<![\p{L}\d&])(?=\p{Lu}[\p{L}\d&]{0,30}\p{Lu})\p{Lu}[\p{L}\d]*(?:&\p{Lu}[\p{L}\d]*)?(?:-(?:19)(?!\d))?/gu;
const romanNumeral = /^(?:M{0,3})(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

function find(reading: Reading): Found[] {
  const { plain } = reading;
  const introduced = definitions(reading);
  const explained = explanations(reading);
  const meanings = meaningsIn(reading);
  const seen = new Set<string>();
  const found: Found[] = [];
  const add = (start: number, end: number): void => {
    const words = plain.slice(start, end);
    const key = words.replace(/(?<=\p{Lu})s$|-19$/u, '');
    if (seen.has(key)) return;
    seen.add(key);
    const definition = explained.get(words) ?? null;
    const expansion =
      definition === null
        ? (expansionOf(words) ?? meanings.get(words) ?? null)
        : plain.slice(definition.start, definition.end).replace(/\s+/g, ' ');
    found.push({
      start,
      end,
      basis: definition === null ? (expansion === null ? 'letterlijk' : 'genormaliseerd') : 'letterlijk',
      fact: { type: 'abbreviation', identity: expansion ?? words, label: words, expansion, definition },
    });
  };
  const spans: Span[] = [];
  for (const match of plain.matchAll(candidate)) {
    const words = match[0];
    const end = match.index + words.length;
    // "VNO-NCW" is one body and one abbreviation.
    const double = /^-\p{Lu}{2,}(?![\p{L}])/u.exec(plain.slice(end, end + 12));
    if (
      double !== null &&
      /^\p{Lu}{2,}$/u.test(words) &&
      whereAre(reading, organisations).covers(match.index, end + double[0].length)
    ) {
      spans.push({ start: match.index, end: end + double[0].length });
      continue;
    }
    if (plain[match.index - 1] === '-' && spans.at(-1)?.end === end) continue;
    if (isAbbreviation(reading, match.index, end)) spans.push({ start: match.index, end });
  }
  for (const { short } of introduced) {
    const words = plain.slice(short.start, short.end);
    if (/^\p{Lu}\d{1,2}$/u.test(words) && !dutchParties.has(words)) spans.push(short);
  }
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) add(start, end);
  return found;
}

/** Where the letter itself says what a short form stands for. */
function explanations(reading: Reading): Map<string, Span> {
  const { plain } = reading;
  const ends = new Map<number, Span>();
  for (const thing of [...state(reading), ...organisations(reading), ...missions(reading), ...instruments(reading)])
    ends.set(thing.end, thing);
  const found = new Map<string, Span>();
  for (const { short, long, before: end } of definitions(reading)) {
    const words = plain.slice(short.start, short.end);
    if (found.has(words)) continue;
    // Initials that do not fit: "Russische Militaire Inlichtingendienst (GRU)", "kerngroep (G10)".
    const noun = /^\p{Lu}\d+$/u.test(words) ? /[\p{L}-]{4,}$/u.exec(before(plain, end, 40)) : null;
    const span = long ?? ends.get(end) ?? (noun === null ? null : { start: end - noun[0].length, end });
    if (span !== null && (span.end <= short.start || span.start >= short.end))
      found.set(words, { start: span.start, end: span.end });
  }
  return found;
}

function isAbbreviation(reading: Reading, start: number, end: number): boolean {
  const { plain } = reading;
  const words = plain.slice(start, end);
  const lead = before(plain, start, 28);
  const follow = plain.slice(end, end + 12);
  if (!/\p{Lu}.*\p{Lu}/u.test(words) || romanNumeral.test(words)) return false;
  // Mixed case: known ones, or capitals first ("NGOs"), not names ("McDonald", "GroenLinks", "IJmuiden").
  if (!/^[\p{Lu}\d&]+s?(?:-19)?$/u.test(words) && !isKnownMixed(words) && !isDefined(reading, start, end)) return false;
  if (/^ [A-Z]{2}\d/.test(follow)) return false;
  if (/^IJ/.test(words) && /\p{Ll}/u.test(words)) return false;
  // A postcode, a code with digits around it, a flight, a chemical formula, a currency code.
  if (/[1-9]\d{3} $/.test(lead) && /^[A-Z]{2}$/.test(words)) return false;
  if (/[\d_/]$|\d[-.]$|\p{L}[./]$/u.test(lead.slice(-2)) && !/\p{L}\/$/u.test(lead)) return false;
  if (/^(?:[_]|-\d{2,}|\/\d|\.\d|:\p{Lu})/u.test(follow) && !/-19$/.test(words)) return false;
  if (/^\$/.test(follow)) return false;
  // "(EPP/POL)": the country of a group's member.
  if (/^\p{Lu}{3}$/u.test(words) && /\((?:[\p{L}&]+(?:\/[\p{L}]+)?)\/$/u.test(lead)) return false;
  // A party behind a person's name.
  const isParty = dutchParties.has(words) || europeanGroups.has(words);
  if (isParty && /[(/]$/.test(lead) && whereAre(reading, persons).endsBefore(start, 8)) return false;
  // A code of a bank account; a long word in capitals that nothing explains.
  if (/[A-Z]{2}\d\d ?$/.test(lead) || (words.length > 8 && !known.has(words) && !isDefined(reading, start, end)))
    return false;
  if (whereAre(reading, places).covers(start, end)) return false;
  if (/\d/.test(words) && !/-19$/.test(words))
    return /^(?:G\d+|[\p{Lu}]{2,}\d{1,2}|\d+PLUS)$/u.test(words) && isDefined(reading, start, end);
  if (
    /^(?:CO|NO|SO|PM|EUR|USD|GBP|NLG|ECLI|NL|HR|RVS|CRVB|CBB|IBAN|KST|ISSN|ISBN|PPE|RES)$/.test(words) &&
    /^[\d:]|^ \d/.test(follow)
  )
    return false;
  if (/^(?:EUR|USD|GBP|NLG|ANG|AWG|CHF|ECLI|KST|ISSN|TK|EK|II|III|IJ)$/.test(words)) return false;
  if (isShouting(reading, start, end)) return false;
  return true;
}

const isDefined = (reading: Reading, start: number, end: number): boolean =>
  whereAre(reading, shortForms).covers(start, end);

const shortForms = (reading: Reading): readonly Span[] => definitions(reading).map(({ short }) => short);

const known = new Map(common.map(({ abbreviation, expansion }) => [abbreviation, expansion]));

const isKnownMixed = (words: string): boolean => known.has(words) || mixed.has(words);

/** Abbreviations of ministries and agencies that have small letters. */
const mixed = new Set(
  'BuZa BiZa VenW IenM IenW VenJ JenV OCenW AenM KMar NZa IGJ PvdA FvD PvdD ZonMw DenV VenV WolBES FinBES IenT DTenV RvS RvK UvW BuHaOS'.split(
    ' ',
  ),
);

/** Words printed in capitals throughout, as headings and letterheads are. */
function isShouting(reading: Reading, start: number, end: number): boolean {
  const { letter, plain } = reading;
  const block = blockAt(letter, start);
  if (block === undefined) return false;
  if (isShoutedLine(reading, Math.max(block.start, plain.lastIndexOf('\n', start) + 1), block.end)) return true;
  // "DE MINISTER", "DEN HAAG": beside another word in capitals that is no abbreviation.
  const beside = [
    /(\p{Lu}{4,})[ -]$/u.exec(before(plain, start, 18))?.[1],
    /^[ -](\p{Lu}{4,})/u.exec(plain.slice(end, end + 18))?.[1],
  ];
  if (whereAre(reading, organisations).covers(start, end)) return false;
  return beside.some((word) => word !== undefined && !known.has(word) && !isKnownBody(word));
}

/** Whether a line, to the end of its block, is nearly all capitals; told once for each. */
function isShoutedLine(reading: Reading, start: number, end: number): boolean {
  const lines = once(reading, shoutedLines);
  let shouted = lines.get(start);
  if (shouted === undefined) {
    const words = reading.plain.slice(start, end).match(/\p{L}{2,}/gu) ?? [];
    const capitals = words.filter((word) => word === word.toUpperCase());
    shouted = words.length >= 2 && capitals.length / words.length > 0.7 && words.some((word) => word.length > 5);
    lines.set(start, shouted);
  }
  return shouted;
}

const shoutedLines = (): Map<number, boolean> => new Map();

/** What the short names of things that were found stand for. */
function meaningsIn(reading: Reading): Map<string, string> {
  const { plain } = reading;
  const meanings = new Map<string, string>();
  const all = [
    ...state(reading),
    ...organisations(reading),
    ...missions(reading),
    ...instruments(reading),
    ...geography(reading),
  ];
  for (const { start, end, fact } of all) {
    const words = plain.slice(start, end);
    if (/^\p{Lu}[\p{L}\d&]*$/u.test(words) && fact.label !== words && !meanings.has(words))
      meanings.set(words, fact.label);
  }
  return meanings;
}

/** What the tables say that a short form stands for: the long name, where the usual name is short itself ("OPCW"). */
function expansionOf(words: string): string | null {
  const owner = ambiguousAbbreviations.get(words)?.[0];
  return (
    (owner === undefined ? known.get(words) : owner.table === 'abbreviation' ? owner.name : undefined) ??
    longNames().get(words) ??
    null
  );
}

let long: ReadonlyMap<string, string> | undefined;

function longNames(): ReadonlyMap<string, string> {
  if (long !== undefined) return long;
  const made = new Map<string, string>();
  const tables = [
    ['organisation', bodies],
    ['mission', missionTable],
    ['instrument', instrumentTable],
    ['party', parties],
  ] as const;
  for (const [kind, table] of tables) {
    for (const { name, forms, abbreviations: shorts, expansion } of table) {
      for (const form of [name, ...shorts]) {
        const meaning = expansion ?? (form === name ? forms[0] : name);
        if (meaning !== undefined && /\p{Lu}.*\p{Lu}/u.test(form) && isLikeliest(form, kind, name) && !made.has(form))
          made.set(form, meaning);
      }
    }
  }
  long = made;
  return made;
}
