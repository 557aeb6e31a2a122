import { demonyms } from '../reference/demonyms.ts';
import { amounts } from './amounts.ts';
import { isCountNoun, isMeasure } from './count-nouns.ts';
import type { Found } from './found.ts';
import { digits, factorOf, factors, inAnyCase, numberWords, numericValue, rounded, wordValue } from './numbers.ts';
import { once, type Reading, whereAre } from './reading.ts';
import { before, groupsOf } from './scan.ts';

/**
 * A number from two up with the noun right after it: "151 lidstaten", "zes mensenhandelaren", "3,5 jaar", "5 EU-leden",
 * and the ordinal with keer, "12e keer". Parts of dates, sums of money and references are none.
 */
export const counts = (reading: Reading): Found[] => once(reading, find);

const noun = String.raw`(?<noun>(?:[\p{Lu}\d][\p{L}\d]*-)*\p{Ll}[\p{Ll}\p{M}-]*(?:['’]s)?|N?m[23]|km2|MWh?|GWh?|TWh|PJ|kWh?|Mton|\p{Lu}\p{Ll}+(?:s|en)|\p{Lu}{2,}(?=['’](?:s|en)\b))(?![\p{L}\d])`;
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,/+€$£–-]|[€$£] )(?:(?<digits>${digits})|(?<word>${inAnyCase(numberWords)}))(?: (?<factor>${factors}))?(?= ${noun})`,
  'gu',
);
const times = /(?<![\p{L}\d.,/-])(\d{1,3})(?:e|ste|de) (keer|maal)(?!\p{L})/gu;

/** "19 Nederlanders": the only nouns with a capital that are counted. */
const nationals = new Set(Object.values(demonyms).flatMap((demonym) => demonym.people));

/** What a number behind these words is a number of. */
const label =
  /(?<!\p{L})(?:artikel(?:en)?|art\.|lid|leden|onderdeel|onder|nrs?\.?|no\.?|nummers?|bijlagen?|tabel|figuur|grafiek|paragraaf|§|hoofdstuk|pagina|p\.|blz\.|fase|categorie|groep|niveau|SDG(?:['’]s)?|resoluties?|vraag|vragen|antwoord|punt|stap|spoor|postbus|kamer|deel|pijler|scenario|versie|motie|dossier|kamerstuk(?:ken)?|stuk|klasse|type|route|lijn|rijksweg|noot|voetnoot|actie|maatregel|aanbeveling|optie|week|vergadering|item|tel\.?|telefoon|categorieën|protocol|klimaattafel|model|schaal|perceel) $/iu;

function find(reading: Reading): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  const sums = new Map(amounts(reading).map((amount) => [amount.end, amount.start]));
  for (const match of plain.matchAll(counted)) {
    const { digits: figures, word, factor, noun: printed = '' } = groupsOf(match);
    const lead = before(plain, match.index, 40);
    if (!isCounted(printed) || label.test(lead) || isClock(lead, figures, printed)) continue;
    if (figures !== undefined && factor === undefined && isYear(figures, lead)) continue;
    // "Ik acht maatregelen nodig": a verb.
    if (word?.toLowerCase() === 'acht' && /(?:ik|wij|we|men|kabinet|regering|minister|hij|zij|deze|dit) $/i.test(lead))
      continue;
    // "f 70 miljoen uitgetrokken" is a sum of money.
    const numberEnd = match.index + match[0].length;
    if ((sums.get(numberEnd) ?? numberEnd) < numberEnd) continue;
    const base = figures === undefined ? wordValue(word ?? '') : numericValue(figures);
    if (base === null || (base <= 1 && factor === undefined && Number.isInteger(base) && !isMeasure(printed))) continue;
    const value = rounded(base * factorOf(factor));
    found.push(
      count(
        match.index,
        `${match[0]} ${printed}`,
        value,
        printed,
        factor === undefined && figures !== undefined ? 'letterlijk' : 'genormaliseerd',
      ),
    );
  }
  for (const match of plain.matchAll(times)) {
    const [whole, value, noun = ''] = match;
    if (Number(value) > 1) found.push(count(match.index, whole, Number(value), noun, 'letterlijk'));
  }
  return found;
}

function count(start: number, words: string, value: number, noun: string, basis: Found['basis']): Found {
  return {
    start,
    end: start + words.length,
    basis,
    fact: { type: 'count', identity: String(value), label: words, value, noun },
  };
}

/** A name or a heading has a capital too, so of those only nationals, units and abbreviations ("25 GGD'en") are counted. */
const isCounted = (noun: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(noun) ? nationals.has(noun) : /^\p{Lu}{2,}$/u.test(noun) || isCountNoun(noun);

/** Four bare digits are a year, unless they are round or something says that they are a number: "ruim 1998 meldingen". */
const isYear = (figures: string, lead: string): boolean =>
  /^(?:19|20)\d{2}$/.test(figures) &&
  !/(?:ruim|circa|ca\.|ongeveer|bijna|dan|minimaal|maximaal|totaal) $/i.test(lead) &&
  (!figures.endsWith('00') || /(?:in|sinds|vanaf|tot|medio|begin|eind|jaar|jaren) \(?$/.test(lead));

/** "om 14 uur" is a time of day. */
const isClock = (lead: string, figures: string | undefined, noun: string): boolean =>
  noun === 'uur' &&
  ((figures !== undefined && /\d[.:]\d\d$/.test(figures)) ||
    (/(?:^|[^\p{L}])(?:om|rond|tegen|vanaf|is) $/iu.test(lead) &&
      (figures === undefined || numericValue(figures) <= 24)));

/** Whether the four digits at a place count a noun: "2000 militairen" is no year. */
export const countsYears = (reading: Reading, start: number, end: number): boolean =>
  whereAre(reading, counts).overlaps(start, end);
