import type { Span } from '../../span.ts';
import { abbreviations } from '../reference/abbreviations.ts';
import { riskyOrganisations, organisations as table } from '../reference/organisations.ts';
import { dutchParties } from '../reference/party-names.ts';
import { bodyNamed, otherMeaning } from './bodies.ts';
import { shortNames } from './councils.ts';
import { definitions } from './definitions.ts';
import type { Found } from './found.ts';
import { type Gazetteer, gazetteer, type Hit } from './gazetteer.ts';
import { geographicHits } from './geography.ts';
import { department, dutchBody, englishBody, firm, hasEnglishHead } from './name-patterns.ts';
import { formsOf, longest, opensSentence, type Thing, toFound, withShortNames } from './named-things.ts';
import { persons } from './persons.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { before } from './scan.ts';
import { indexSpans } from './span-index.ts';
import { state } from './state.ts';

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
        end: hit.end,
        name: hit.value.name,
        basis: hit.value.usual ? 'letterlijk' : 'genormaliseerd',
      }),
    );
  const patterned = byPattern(reading, listed);
  const things = withShortNames(reading, longest([...parties(reading), ...listed, ...patterned]), bodyNamed);
  const known = new Set(things.map((thing) => thing.name));
  const shared = gazetteer(shortNames(reading, known).map(({ words, name }) => [words, name] as const))
    .find(reading)
    .filter((hit) => isFreeShort(reading, hit))
    .map((hit): Thing => ({ start: hit.start, end: hit.end, name: hit.value, basis: 'afgeleid' }));
  return toFound(
    'organisation',
    longest([...things, ...shared]).filter(
      (thing) => !isOffice(reading, thing) && !isPerson(reading, thing) && !isPartyOfPerson(reading, thing),
    ),
  );
}

const officeBefore =
  /(?:[Cc]ommissies?|COMMISSIE|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Bb]ewindspersoon|[Bb]ewindslieden|[Aa]mbt(?:s)?geno(?:ot|ten)|[Vv]iceminister|MINISTER|STAATSSECRETARIS|MINISTERS) (?:van|voor|VAN|VOOR|bij) (?:het |de )?$/;

/** "Minister van Defensie" is an office, and names no body. */
const isOffice = ({ plain }: Reading, { start }: Thing): boolean =>
  officeBefore.test(before(plain, start, 40)) ||
  // "de Ministers van Buitenlandse Zaken, van Defensie en voor …"
  /minister(?:s)? (?:van|voor) [^.;()\n]{3,140}?(?: en|,) (?:van|voor) $/i.test(before(plain, start, 170)) ||
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
      (/(?:^|[ (])(?:de|het|een|van|door|bij|aan|met|voor|tegen|en|uit|tussen|of|in) $/.test(lead) ||
        /[(/,] ?$/.test(lead) ||
        /^-\p{Ll}|^\)|^ \(/u.test(follow))
    );
  }
  return !opensSentence(reading, hit.start) && words !== words.toUpperCase();
}

/** Of the risky ones: two words with capitals, and what letters to parliament print all the time. */
const safe = /^(?:VN|EU|NAVO|\p{Lu}\S* .*)$/u;

const evidentRegions = (reading: Reading): readonly Span[] => geographicHits(reading).filter((hit) => !hit.value.risky);

/** A word in a run of capitals. */
const isShouted = (plain: string, start: number, end: number): boolean =>
  /\p{Lu}{3,} $/u.test(before(plain, start, 14)) || /^ \p{Lu}{3,}/u.test(plain.slice(end, end + 14));

/** "A.B." in a name's initials, "AP" in "AP-2018/3". */
const isInitialOrCode = (plain: string, start: number, end: number): boolean =>
  /[\d_]$|\p{Lu}\.$|\d[-/]$/u.test(before(plain, start, 2)) ||
  /^(?:[_]|[-/]\d|\.\p{Lu}\.)/u.test(plain.slice(end, end + 3));

function byPattern(reading: Reading, listed: readonly Thing[]): Thing[] {
  const { plain } = reading;
  const found: Thing[] = [];
  const push = (start: number, words: string): void => {
    found.push({
      start,
      end: start + words.length,
      name: bodyNamed(words) ?? words,
      basis: bodyNamed(words) === null ? 'letterlijk' : 'genormaliseerd',
    });
  };
  for (const match of plain.matchAll(dutchBody)) {
    const groups = match.groups ?? {};
    const adjectives = groups.adjectives ?? '';
    const head = groups.free ?? groups.head ?? groups.single ?? '';
    const tail = groups.freeTail ?? groups.tail ?? '';
    const bare = adjectives === '' && tail === '';
    const start = match.index;
    // A head by itself is a common noun with a capital ("de Raad", "Stichting"); one word that ends like a body's name is
    // one where no sentence begins ("de Onderzoeksraad").
    if (
      bare &&
      (/^(?:Ministerie|Departement|Raad|Commissie|Comité|Kamer|Hof|Unie|Parlement|Bank|Directie|Dienst|Partij|Staf|Politie|Centrum|Platform|Fonds|Vergadering|Kerk|Leger|Front)$/.test(
        head,
      ) ||
        opensSentence(reading, start) ||
        !isLikelyBody(head))
    )
      continue;
    // An adjective before a plain noun: "Europese Unie" is in the table, "Nederlandse Bank" too.
    if (tail === '' && groups.single === undefined && opensSentence(reading, start)) continue;
    push(start, match[0].replace(/[.’']$/, ''));
  }
  for (const block of reading.letter.blocks) {
    if (block.kind !== 'letterhead') continue;
    for (const match of plain.slice(block.start, block.end).matchAll(department))
      push(block.start + match.index, match[0]);
  }
  for (const match of plain.matchAll(englishBody)) {
    const words = match[0].replace(/[.’']+$/, '').replace(/ (?:of|for|the|and|on|in|to|de)$/, '');
    const trimmedWords = withoutDutchOpening(match.index, words);
    if (trimmedWords !== null && hasEnglishHead.test(trimmedWords.words)) push(trimmedWords.start, trimmedWords.words);
  }
  for (const match of plain.matchAll(firm)) push(match.index, match[0]);
  for (const { long, short } of definitions(reading)) {
    // "het Sectorbestuur Onderwijsarbeidsmarkt (SBO)": a Dutch name with capitals that the letter gives a short form.
    if (
      long === null ||
      !isDutchName(reading, long) ||
      whereAre(reading, state).overlaps(long.start, long.end) ||
      whereAre(reading, geographicHits).covers(long.start, long.end) ||
      isNamedElse(plain.slice(long.start, long.end), plain.slice(short.start, short.end))
    )
      continue;
    push(long.start, plain.slice(long.start, long.end));
  }
  const regions = new Map(geographicHits(reading).map((hit) => [hit.start, hit.end]));
  const known = indexSpans(listed);
  const manyWords = new Set(
    listed.filter((thing) => plain.slice(thing.start, thing.end).includes(' ')).map((thing) => thing.start),
  );
  const byToken = new Map(listed.flatMap((thing) => [[thing.start, thing] as const, [thing.end, thing] as const]));
  /** The things of the table that begin or end inside. */
  function* cut(start: number, end: number): Iterable<Thing> {
    for (let at = start; at <= end; at++) {
      const thing = byToken.get(at);
      if (thing !== undefined && thing.start < end && start < thing.end) yield thing;
    }
  }
  return found.filter(({ start, end }) => {
    // "Russische Federatie" is a country; what a table knows is not cut by a pattern that overlaps it.
    if (regions.get(start) === end) return false;
    if (!known.overlaps(start, end)) return true;
    // A pattern may hold what a table knows ("Ambassade van de VN"), but not begin with it or cut it.
    return !manyWords.has(start) && ![...cut(start, end)].some((other) => other.start < start || other.end > end);
  });
}

/** Two words or more with capitals, none of them English, behind an article. */
const foreignRuns = ({ letter }: Reading): readonly Span[] => letter.marks.filter((mark) => mark.kind === 'language');

function isDutchName(reading: Reading, { start, end }: Span): boolean {
  const { plain } = reading;
  const words = plain.slice(start, end).split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const english = whereAre(reading, foreignRuns).overlaps(start, end);
  return (
    capitals >= 2 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !english &&
    /(?:^|[^\p{L}])(?:de|het) $/iu.test(before(plain, start, 5))
  );
}

/** Names of agreements, laws and missions are not bodies'. */
const isNamedElse = (long: string, short: string): boolean =>
  /(?:verdrag|akkoord|wet|plan|programma|agenda|strategie|verklaring|richtlijn|verordening|regeling|pact|systeem|toets|norm|missie|operatie|fonds|faciliteit|mechanisme|nota|rapport|onderzoek|overleg|procedure|methode|model|index|zone|gebied|debat|force|mission|operation|scheme|framework|convention|treaty|agreement)(?!\p{L})| (?:of|for|the|and|on) /iu.test(
    long,
  ) || common.has(short);

const common = new Set(abbreviations.map(({ abbreviation }) => abbreviation));

const dutchOpeners = new Set(
  'De Het Een In Op Voor Met Van Aan Bij Dit Deze Die Dat Ook Door Tot Uit Over Naar Na Om Als Volgens Namens Tijdens Binnen Minister President Secretary'.split(
    ' ',
  ),
);

/** "De World Bank Group": a Dutch article with a capital is no part of an English name. Null for what is left too short. */
function withoutDutchOpening(start: number, words: string): { start: number; words: string } | null {
  let rest = words;
  let from = start;
  for (;;) {
    const first = /^[^ ]+/.exec(rest)?.[0] ?? '';
    if (!dutchOpeners.has(first)) break;
    const cut = /^[^ ]+ +/.exec(rest)?.[0].length ?? 0;
    if (cut === 0) return null;
    rest = rest.slice(cut);
    from += cut;
  }
  return / /.test(rest) ? { start: from, words: rest } : null;
}

/** Words that end like the name of a body and are none when they stand alone. */
const notBodies =
  /^(?:Raad|Hof|Unie|Bank|Kamer|Landschap|Vakbond|Databank|Lidmaatschap|Voorzitterschap|Gemeenschap|Partnerschap|Burgerschap|Wetenschap|Maatschap|Vennootschap|Eigenschap|Nalatenschap|Waterschap|Zeggenschap|Boodschap|Overmacht|Volmacht|Deelraad|Gemeenteraad|Moederschap|Ondernemerschap|Leiderschap|Rentmeesterschap|Noodfonds|Regio|Arbeidsmarktregio|Krijgsmacht|Strijdmacht|Zorgdienst|Begeleidingscommissie|Eredienst|Overheidsdienst|Onderzoekscommissie|Enquêtecommissie|Kamercommissie|Stuurgroep|Koepel|Macht|Wacht)$/;

const isLikelyBody = (head: string): boolean => !notBodies.test(head) && !/(?:schap|macht)$/.test(head);

const core = new Set(
  'VVD PvdA CDA D66 GroenLinks GroenLinks-PvdA SP SGP ChristenUnie RPF GPV LPF PVV DENK FvD JA21 BBB NSC PvdD BIJ1 50PLUS'.split(
    ' ',
  ),
);
const partyForms: Gazetteer<string> = gazetteer([
  ...[...core].map((name) => [name, name] as const),
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
    dutchParties.has(plain.slice(start, end)) &&
    whereAre(reading, persons).endsBefore(start, 2)
  );
}

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
  if (words === 'Kamer' && /^ van (?:Koophandel|Volksvertegenwoordigers|Afgevaardigden)/.test(follow)) return false;
  return !/(?:Tweede|Eerste|Hoge|Europese|Nederlandse|Sociaal-Economische) $/.test(before(plain, hit.start, 22));
}
