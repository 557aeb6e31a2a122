import type { Span } from '../../span.ts';
import { riskyOrganisations, organisations as table } from '../reference/organisations.ts';
import { dutchParties, europeanGroups } from '../reference/party-names.ts';
import { bodyNamed, otherMeaning } from './bodies.ts';
import { bodiesByPattern } from './body-patterns.ts';
import { shortNames } from './councils.ts';
import { definitions } from './definitions.ts';
import type { Found } from './found.ts';
import { type Gazetteer, gazetteer, type Hit } from './gazetteer.ts';
import { geographicHits } from './geography.ts';
import { formsOf, longest, opensSentence, type Thing, toFound, withShortNames } from './named-things.ts';
import { persons } from './persons.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { before } from './scan.ts';

/**
 * Bodies of every kind: from the reference table, by the look of their names, and by the short names the letter gives
 * them. Short names that many bodies share ("Raad", "Commissie") are read as councils.ts says.
 */
export const organisations = (reading: Reading): Found[] => once(reading, find);

let forms: Gazetteer<{ readonly name: string; readonly usual: boolean }> | undefined;

function find(reading: Reading): Found[] {
  forms ??= formsOf(table, 'organisation');
  const listed = forms
    .find(reading)
    .filter((hit) => isBody(reading, hit))
    .map(
      (hit): Thing => ({
        start: hit.start,
        // "Railion Nederland" is one name.
        end:
          hit.end +
          (/^ (?:Nederland|International|Group|Holding)(?![\p{L}-])/u.exec(
            reading.plain.slice(hit.end, hit.end + 16),
          )?.[0].length ?? 0),
        name: hit.value.name,
        basis: hit.value.usual ? 'letterlijk' : 'genormaliseerd',
      }),
    );
  const patterned = bodiesByPattern(reading, listed);
  const things = withShortNames(reading, longest([...parties(reading), ...listed, ...patterned]), bodyNamed);
  const known = new Set(things.map((thing) => thing.name));
  const shared = gazetteer(shortNames(reading, known).map(({ words, name }) => [words, name] as const))
    .find(reading)
    .filter((hit) => isFreeShort(reading, hit))
    .map((hit): Thing => ({ start: hit.start, end: hit.end, name: hit.value, basis: 'afgeleid' }));
  return toFound(
    'organisation',
    longest([...things, ...shared]).filter(
      (thing) =>
        !isOffice(reading, thing) &&
        !isPerson(reading, thing) &&
        !isPartyOfPerson(reading, thing) &&
        // "Democratische Republiek Congo (DRC)": a country with the short form of a body.
        !whereAre(reading, countries).covers(thing.start, thing.end),
    ),
  );
}

const officeBefore =
  /(?:[Cc]ommissies?|COMMISSIE|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Bb]ewindspersoon|[Bb]ewindslieden|[Aa]mbt(?:s)?geno(?:ot|ten)|[Vv]iceminister|MINISTER|STAATSSECRETARIS|MINISTERS) (?:van|voor|VAN|VOOR|bij) (?:het |de )?$/;

/** "Minister van Defensie" is an office, and names no body. */
const isOffice = ({ plain }: Reading, { start }: Thing): boolean =>
  officeBefore.test(before(plain, start, 40)) ||
  // "de Ministers van Buitenlandse Zaken, van Defensie en voor …"
  /minister(?:s)? (?:van|voor) [^.;()\n]{3,140}?(?: en|,) (?:(?:van|voor) )?$/i.test(before(plain, start, 170)) ||
  /(?:^|[^\p{L}])(?:[Rr]ijkswet|[Ww]et|[Bb]esluit|[Rr]egeling) $/u.test(before(plain, start, 12));

function isPerson(reading: Reading, { start, end }: Thing): boolean {
  return whereAre(reading, persons).covers(start, end);
}

/** A name of the table that is also a word or another thing needs a capital inside the sentence, or company. */
function isBody(reading: Reading, hit: Hit<{ readonly name: string }>): boolean {
  const { plain } = reading;
  const words = plain.slice(hit.start, hit.end);
  if (otherMeaning.test(words) || /(?:^Schiphol|Airport)$/.test(words)) return false;
  if (['Raad', 'Commissie', 'Kamer', 'Hof', 'Parlement', 'Unie', 'Staten', 'Kamers'].includes(words)) return false;
  // What a region is called first is a firm's name only by company: "Randstad".
  if (whereAre(reading, evidentRegions).covers(hit.start, hit.end)) return false;
  if (!riskyOrganisations.has(words) || safe.test(words)) return !isInitialOrCode(plain, hit.start, hit.end);
  const lead = before(plain, hit.start, 24);
  const follow = plain.slice(hit.end, hit.end + 3);
  if (/^\p{Lu}{2,}$/u.test(words)) {
    // "IS", "AP", "OM": not in a line of capitals, and with an article, a preposition, brackets or a compound.
    return (
      !isShouted(plain, hit.start, hit.end) &&
      !isInitialOrCode(plain, hit.start, hit.end) &&
      (/(?:^|[ (])(?:de|het|een|van|door|bij|aan|met|voor|tegen|en|uit|tussen|of|in) $/i.test(lead) ||
        /[(/,] ?$/.test(lead) ||
        /^-\p{Ll}|^\)|^ \(/u.test(follow))
    );
  }
  // "Defensie Technologische …": before another capital it is a part of a longer name.
  return !opensSentence(reading, hit.start) && words !== words.toUpperCase() && !/^ \p{Lu}\p{Ll}/u.test(follow);
}

/** Of the risky ones: two words with capitals, and what letters to parliament print all the time. */
const safe = /^(?:VN|EU|NAVO|NS|OM|SER|IPO|AP|\p{Lu}\S* .*)$/u;

const countries = (reading: Reading): readonly Span[] =>
  geographicHits(reading).filter(({ value }) => value.type === 'country' || value.type === 'territory');

const evidentRegions = (reading: Reading): readonly Span[] => geographicHits(reading).filter((hit) => !hit.value.risky);

/** A word in a run of capitals. */
const isShouted = (plain: string, start: number, end: number): boolean =>
  /\p{Lu}{3,} $/u.test(before(plain, start, 14)) || /^ \p{Lu}{3,}/u.test(plain.slice(end, end + 14));

/** "A.B." in a name's initials, "AP" in "AP-2018/3". */
const isInitialOrCode = (plain: string, start: number, end: number): boolean =>
  /[\d_]$|\p{Lu}\.$|\d[-/]$/u.test(before(plain, start, 2)) ||
  // "2500 EC Den Haag"
  (end - start === 2 && /[1-9]\d{3} $/.test(before(plain, start, 5))) ||
  /^(?:[_]|[-/]\d|\.\p{Lu}\.)/u.test(plain.slice(end, end + 3));

const european = [
  'EVP',
  'EPP',
  'PPE',
  'S&D',
  'ALDE',
  'ECR',
  'GUE/NGL',
  'ELDR',
  'Verts/ALE',
  'Groenen/EVA',
  'Renew Europe',
];
const core = new Set(
  'VVD PvdA CDA D66 GroenLinks GroenLinks-PvdA SP SGP ChristenUnie RPF GPV LPF PVV DENK FvD JA21 BBB NSC PvdD BIJ1 50PLUS'.split(
    ' ',
  ),
);
const partyForms: Gazetteer<string> = gazetteer([
  ...[...core, ...european].map((name) => [name, name] as const),
  ['Partij voor de Dieren', 'PvdD'],
  ['Forum voor Democratie', 'FvD'],
  ['Partij van de Arbeid', 'PvdA'],
]);

const parties = (reading: Reading): Thing[] =>
  partyForms
    .find(reading)
    .filter((hit) => !whereAre(reading, explained).covers(hit.start, hit.end))
    .map((hit) => ({ start: hit.start, end: hit.end, name: hit.value, basis: 'letterlijk' }));

/** Short forms that the letter gives in full: "(SGP)" behind "Stabiliteits- en Groeipact". */
const explained = (reading: Reading): readonly Span[] =>
  definitions(reading).flatMap(({ short, long }) => (long === null ? [] : [short]));

/** The party in parentheses behind a person's name says whose member that is, and is no mention. */
function isPartyOfPerson(reading: Reading, { start, end }: Thing): boolean {
  const { plain } = reading;
  return (
    plain[start - 1] === '(' &&
    (dutchParties.has(plain.slice(start, end)) || europeanGroups.has(plain.slice(start, end))) &&
    whereAre(reading, persons).endsBefore(start, 2)
  );
}

/** Behind "Kamer": of commerce, or of another country's parliament. */
const otherChamber = /^ van (?:Koophandel|Volksvertegenwoordigers|Afgevaardigden)/;

/** "Raad" as a word of its own: not "Raad van Europa", "Raad voor …" or a plural. */
function isFreeShort(reading: Reading, hit: Hit<string>): boolean {
  const { plain } = reading;
  const words = plain.slice(hit.start, hit.end);
  const articled = /(?:^|[^\p{L}])(?:de|het|een|deze|die|der) $|[(/-]$/iu.test(before(plain, hit.start, 6));
  if (!articled && (opensSentence(reading, hit.start) || !/^(?:Kamer|Commissie)$/.test(words))) return false;
  const follow = plain.slice(hit.end, hit.end + 16);
  if (
    /^(?: (?:van|voor) (?:de |het )?\p{Lu}| \p{Lu}|['’]s)/u.test(follow) &&
    !/^ (?:De|Het|In|Op|Voor|Dit|Deze|Er|Ook|Met|Ik|Wij|Als|Bij)\b/.test(follow) &&
    words !== 'Kamer'
  ) {
    if (!/^ (?:van|voor) (?:de |het )?/.test(follow) || /^ (?:van|voor) \p{Lu}| (?:van|voor) de \p{Lu}/u.test(follow))
      return false;
  }
  if (words === 'Kamer' && otherChamber.test(plain.slice(hit.end, hit.end + 32))) return false;
  return !/(?:Tweede|Eerste|Hoge|Europese|Nederlandse|Sociaal-Economische) $/.test(before(plain, hit.start, 22));
}
