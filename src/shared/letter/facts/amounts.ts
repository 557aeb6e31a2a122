import type { Found } from './found.ts';
import { digits, factorOf, factors, inAnyCase, numberWords, numericValue, rounded, wordValue } from './numbers.ts';
import { once, type Reading } from './reading.ts';
import { groupsOf } from './scan.ts';

/** Signs and words for currencies, with their ISO 4217 code. */
const currencies: readonly (readonly [code: string, signs: string, words: string])[] = [
  ['EUR', '€|EUR|Euro|euro', "euro(?:[’']?s)?|EUR|€"],
  ['USD', 'US ?\\$|USD|\\$', '(?:Amerikaanse |US[- ])?dollars?|USD'],
  ['NLG', 'NLG|Hfl\\.?|hfl\\.?|[fƒ](?= ?\\d)', 'gulden|NLG'],
  ['GBP', '£|GBP', '(?:Britse )?ponden|(?:Britse )?pond(?: sterling)?|GBP'],
  ['ANG', 'NAf\\.?|ANG|NAfl\\.?', 'Antilliaanse guldens?|NAf'],
  ['XCG', 'XCG', 'Caribische guldens?'],
  ['AWG', 'AWG|Afl\\.?', 'Arubaanse florin|florin'],
  ['CHF', 'CHF', 'Zwitserse franken?|CHF'],
  ['DEM', 'DM|DEM', 'Duitse marken|mark'],
  ['BEF', 'BEF', 'Belgische franken?'],
  ['JPY', '¥|JPY', 'yen'],
];

const sign = currencies.map(([code, signs]) => `(?<${code}>${signs})`).join('|');
const word = currencies.map(([code, , words]) => `(?<w${code}>${words})`).join('|');
const number = `(?<NAME>(?:${digits}))(?: ?(?<FACTOR>${factors}))?`;

const named = (name: string, factor: string): string => number.replace('NAME', name).replace('FACTOR', factor);

const signed = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${sign}) ?${named('value', 'factor')}(?:,-{1,2}|,--|,–|,—)?(?! ?%)`,
  'gu',
);
const worded = new RegExp(String.raw`(?<![\p{L}\d.,])${named('value', 'factor')} (?:${word})(?![\p{L}\d])`, 'gu');
/** "acht miljard euro", "anderhalf miljoen gulden". */
const fractions: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  eén: 1,
  half: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
};
const inWords = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<value>${inAnyCase(numberWords)}|[Ee]en|[ÉEé]én|[Hh]alf|[Aa]nderhal(?:f|ve)) (?:(?<factor>${factors}) )(?:${word})(?![\p{L}\d])`,
  'gu',
);

export const amounts = (reading: Reading): Found[] => once(reading, find);

/** Sums of money: number and currency, as a sign before ("€ 1,5 mld.") or a word behind ("500.000 euro"). */
const printsNoStop = ({ plain }: Reading): boolean => /\d ?(?:mln|mld)(?![.\p{L}])/u.test(plain);

function find(reading: Reading): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  const taken = new Uint8Array(plain.length);
  for (const pattern of [signed, worded, inWords]) {
    for (const match of plain.matchAll(pattern)) {
      const groups = groupsOf(match);
      const name = Object.keys(groups).find((key) => /^w?[A-Z]{3}$/.test(key) && groups[key] !== undefined);
      const currency = name?.slice(-3);
      const end = match.index + withoutStop(reading, match).length;
      if (currency === undefined || taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      const factor = groups.factor ?? sharedFactor(plain.slice(end, end + 40));
      const printed = (groups.value ?? '').toLowerCase();
      const base = /^\d/.test(printed) ? numericValue(printed) : (wordValue(printed) ?? fractions[printed] ?? 0);
      const value = rounded(base * factorOf(factor));
      found.push({
        start: match.index,
        end,
        basis: 'genormaliseerd',
        fact: {
          type: 'amount',
          identity: `${currency} ${value}`,
          label: plain.slice(match.index, end),
          value,
          currency,
        },
      });
    }
  }
  return found;
}

/** The point of "mln." belongs to it, unless the letter prints "mln" and the point ends the sentence. */
function withoutStop(reading: Reading, match: RegExpExecArray): string {
  const { plain } = reading;
  const end = match.index + match[0].length;
  const ends = /\p{L}\.$/u.test(match[0]) && /^(?: \p{Lu}|\n|$)/u.test(plain.slice(end, end + 2));
  return ends && once(reading, printsNoStop) ? match[0].slice(0, -1) : match[0];
}

const secondSum = new RegExp(`^(?: ?(?:à|-|–) ?| (?:tot|en|of) )(?:€ ?)?(?:${digits}) ?(${factors})`, 'u');

/** "tussen € 5 en € 10 miljoen": the first number is in millions too. */
function sharedFactor(rest: string): string | undefined {
  return secondSum.exec(rest)?.[1];
}
