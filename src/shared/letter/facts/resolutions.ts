import { escapePattern } from '../escape-pattern.ts';
import type { Found } from './found.ts';
import { once, type Reading } from './reading.ts';

/**
 * Resolutions of the United Nations: "resolutie 2396 (2017)", "resoluties 1325 en 1820", "S/RES/2231", "UNSCR 1973",
 * a bare number in a compound ("2231/Iran-format") when the letter gives it with the word elsewhere, and a topic that the
 * letter prints as a name somewhere ("resolutie over Conflict en Honger").
 */
export const resolutions = (reading: Reading): Found[] => once(reading, find);

const numberAt = String.raw`(?:nr\.? ?)?(\d{2}\/\d{1,3}|\d{3,4}(?:\/\d{1,2})?)(?![\d.,]\d|\d)(?: ?\(((?:19|20)\d{2})\))?`;
const numbered = new RegExp(
  String.raw`(?<!\p{L})(?:[Vv]eiligheidsraads?[Rr]esoluties?|[Rr]esoluties?|RESOLUTIES?|UNSC ?R(?:esolution)?s?|UNSC|VNVR|[Rr]esolutions?) ${numberAt}`,
  'gu',
);
const symbols = /(?<![\p{L}/])[SA]\/RES\/(?:(?:[A-Z]+-)?\d{1,2}\/)?(\d{1,4})(?: ?\(((?:19|20)\d{2})\))?/gu;
const another = new RegExp(String.raw`(?:,| en|,? en ook| of|\/| alsmede) ?(?:VNVR |UNSCR )?${numberAt}`, 'yu');

function find(reading: Reading): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  for (const match of plain.matchAll(numbered)) {
    const [whole, number = '', year] = match;
    let end = match.index + whole.length;
    found.push(resolution(match.index, end, number, year));
    for (;;) {
      another.lastIndex = end;
      const next = another.exec(plain);
      if (next === null) break;
      const [words, further = '', itsYear] = next;
      // "25/12" and the like are matched whole, other numbers have three digits at least.
      const start = end + words.search(/\d/);
      end += words.length;
      found.push(resolution(start, end, further, itsYear));
    }
  }
  for (const match of plain.matchAll(symbols))
    found.push(resolution(match.index, match.index + match[0].length, symbolNumber(match[0]), match[2]));
  return [...found, ...bare(plain, found), ...named(reading)];
}

const symbolNumber = (symbol: string): string => symbol.replace(/^[SA]\/RES\//, '').replace(/ ?\(.*$/, '');

function resolution(start: number, end: number, number: string, year: string | undefined): Found {
  return {
    start,
    end,
    basis: 'letterlijk',
    fact: {
      type: 'resolution',
      identity: number,
      label: `resolutie ${number}`,
      number,
      year: year === undefined ? null : Number(year),
    },
  };
}

/** "2231" in "2231/Iran-format" or "1737-comité". */
function bare(plain: string, numbered: readonly Found[]): Found[] {
  const known = new Set(numbered.map((found) => found.fact.identity));
  return [...plain.matchAll(/(?<![\p{L}\d.,/-])(\d{3,4})(?=[/-]\p{L})/gu)].flatMap((match) =>
    known.has(match[0]) ? [resolution(match.index, match.index + match[0].length, match[0], undefined)] : [],
  );
}

const name =
  /(?<!\p{L})resolutie over (\p{Lu}[\p{L}'’-]*(?: (?:(?:en|van|in|de|het|voor|tegen) )*\p{Lu}[\p{L}'’-]*)*)/gu;

/** Topics printed as a name, in bold or with capitals, and then all printings of the same words. */
function named({ plain, letter, text }: Reading): Found[] {
  const topics = new Set<string>();
  for (const match of plain.matchAll(name)) if (/ /.test(match[1] ?? '')) topics.add((match[1] ?? '').toLowerCase());
  for (const mark of letter.marks) {
    const words = text.slice(mark.start, mark.end);
    if (mark.kind === 'bold' && /^resolutie over /i.test(words))
      topics.add(words.replace(/^resolutie over /i, '').toLowerCase());
  }
  return [...topics].flatMap((topic) =>
    [...plain.matchAll(new RegExp(`(?<!\\p{L})resolutie over ${escapePattern(topic)}(?!\\p{L})`, 'giu'))].map(
      (match): Found => ({
        start: match.index,
        end: match.index + match[0].length,
        basis: 'letterlijk',
        fact: { type: 'resolution', identity: topic, label: `resolutie over ${topic}`, number: null, year: null },
      }),
    ),
  );
}
