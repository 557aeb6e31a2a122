import type { Span } from '../../span.ts';
import { once, type Reading } from './reading.ts';
import { groupsOf } from './scan.ts';

/**
 * Short names that a letter defines in parentheses: "Verenigde Naties (VN)", "Veiligheidsraad (hierna: Raad)",
 * "(Passenger Name Records of PNR)". Which words are the long form is decided by the initials; method: after Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003), with initials before
 * inner letters and with the words between that a Dutch name may have behind it ("Fact Finding Mission voor Myanmar (FFM)").
 */
export interface Definition {
  readonly short: Span;
  /** Null where the letter gives no words that fit. */
  readonly long: Span | null;
  /** "hierna:": any short name, not only an abbreviation. */
  readonly alias: boolean;
  /** Where the words before the parenthesis end. */
  readonly before: number;
}

export const definitions = (reading: Reading): readonly Definition[] => once(reading, find);

const parenthesis =
  /\((?<after>(?:hierna|verder|hierna te noemen|ook wel|afgekort|kortweg)(?: te noemen| genoemd)?[:,]? (?:de |het )?)?["'“‘„«]?(?<short>[\p{L}\d][\p{L}\d&.’'-]*(?: [\p{Lu}\d][\p{L}\d&.-]*){0,4})["'”’»]?(?: genoemd)?(?:[,;] [^()\n]{1,40})?\)/gu;
/** "(Passenger Name Records of PNR)", "(Passenger Name Records, PNR)". */
const both =
  /\(["'“‘]?(?<long>\p{L}[^()\n]{3,80}?)["'”’]?(?: of |, |; | ofwel | oftewel )(?<short>[\p{Lu}\d][\p{L}\d&-]{0,20}\p{Lu}[\p{L}\d]{0,20})\)/gu;
/** "UNHCR (Hoge Commissaris voor de Vluchtelingen)": the long form behind. */
const behind =
  /(?<![\p{L}\d&-])(?<short>\p{Lu}[\p{L}\d&-]{0,20}\p{Lu}[\p{L}\d&-]{0,20}) \((?<long>\p{L}[^()\n]{6,90})\)/gu;
/** "Veiligheidsraad, hierna: Raad," without parentheses is rare and left alone. */

const isAbbreviation = (word: string): boolean =>
  /^\p{L}[\p{L}\d&.-]*$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

function find(reading: Reading): Definition[] {
  const { plain } = reading;
  const found: Definition[] = [];
  for (const match of plain.matchAll(both)) {
    const { long = '', short = '' } = groupsOf(match);
    const start = match.index + match[0].indexOf(long);
    const at = match.index + match[0].length - 1 - short.length;
    if (!initialsMatch(long, short)) continue;
    found.push({
      short: { start: at, end: at + short.length },
      long: { start, end: start + long.length },
      alias: false,
      before: start + long.length,
    });
  }
  for (const match of plain.matchAll(parenthesis)) {
    const { after, short = '' } = groupsOf(match);
    const at = match.index + match[0].indexOf(short, (after?.length ?? 0) + 1);
    const alias = after !== undefined && /hierna|verder/.test(after);
    if (/^[IVX]+$/.test(short)) continue;
    const introduced = isAbbreviation(short) || /^\p{Lu}\d{1,2}$/u.test(short);
    if (!alias && !introduced) continue;
    const end = match.index - (plain[match.index - 1] === ' ' ? 1 : 0);
    const long = introduced ? longForm(plain, end, short.replace(/\./g, '')) : null;
    found.push({ short: { start: at, end: at + short.length }, long, alias, before: end });
  }
  for (const match of plain.matchAll(behind)) {
    const { long = '', short = '' } = groupsOf(match);
    if (!initialsMatch(long, short)) continue;
    const start = match.index + match[0].length - 1 - long.length;
    found.push({
      short: { start: match.index, end: match.index + short.length },
      long: { start, end: start + long.length },
      alias: false,
      before: match.index,
    });
  }
  return found;
}

/** Parts of a text that can begin with a letter of an abbreviation: words, and what follows a hyphen. */
const partsOf = (text: string): { start: number; end: number; word: string }[] =>
  [...text.matchAll(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));

const small =
  /^(?:van|de|het|der|den|des|en|voor|in|op|of|the|for|and|on|to|aan|bij|te|tot|met|à|la|du|des|et|a|an|inzake|tegen)$/i;

function initialsMatch(long: string, short: string): boolean {
  const letters = [...short.replace(/[^\p{L}]/gu, '').toLowerCase()];
  const parts = partsOf(long);
  const initials = parts.filter(({ word }) => !small.test(word)).map(({ word }) => word[0]?.toLowerCase());
  const all = parts.map(({ word }) => word[0]?.toLowerCase());
  const same = (list: readonly (string | undefined)[]): boolean =>
    list.length >= letters.length && letters.every((letter, i) => list[i] === letter);
  return same(initials) || same(all) || innerLetters(long, 0, letters);
}

/** The words that end at a place and spell the short form with their initials; else with inner letters; else null. */
function longForm(plain: string, end: number, short: string): Span | null {
  // Not over the end of a sentence or a block, an opening parenthesis, or 160 characters.
  const reach = plain.slice(Math.max(0, end - 160), end);
  const stop = Math.max(...['\n', '\0', '. ', '('].map((mark) => reach.lastIndexOf(mark, reach.length - 2)));
  const window = reach.slice(stop + 1);
  const from = end - window.length;
  const parts = partsOf(window);
  const letters = [...short.replace(/[^\p{L}]/gu, '').toLowerCase()];
  if (letters.length < 2) return null;
  // Words may stand between the name and its short form: "… Mission voor Myanmar (FFM)".
  for (let last = parts.length; last > Math.max(0, parts.length - 5); last--) {
    const first = initialsFrom(parts, last, letters);
    const [start, stop] = [parts[first ?? -1]?.start, parts[last - 1]?.end];
    if (first !== null && start !== undefined && stop !== undefined) {
      // What lies between may only be a phrase of small words and names: "voor Myanmar".
      if (last < parts.length && !/^ (?:voor|in|van|op|bij|te) /.test(window.slice(stop))) continue;
      return { start: from + start, end: from + stop };
    }
  }
  const limit = Math.min(parts.length, letters.length + 5);
  for (let first = parts.length - 1; first >= parts.length - limit; first--) {
    const part = parts[first];
    if (part === undefined || small.test(part.word) || part.word[0]?.toLowerCase() !== letters[0]) continue;
    if (innerLetters(window, part.start, letters)) return { start: from + part.start, end };
  }
  return null;
}

/** The index of the first of the words before `last` whose initials are the letters, small words skipped at will. */
function initialsFrom(parts: readonly { word: string }[], last: number, letters: readonly string[]): number | null {
  let i = last - 1;
  for (let n = letters.length - 1; n >= 0; n--) {
    while (i >= 0 && parts[i]?.word[0]?.toLowerCase() !== letters[n]) {
      if (!small.test(parts[i]?.word ?? '')) return null;
      i--;
    }
    if (i < 0) return null;
    i--;
  }
  return i + 1;
}

/** Whether the letters follow one another in a text, the first at its start and most at the start of a word or syllable. */
function innerLetters(text: string, start: number, letters: readonly string[]): boolean {
  const lower = text.slice(start).toLowerCase();
  let place = 0;
  let heads = 0;
  for (const letter of letters) {
    // A word's first letter is preferred to one inside.
    const head = new RegExp(`(?<![\\p{L}])${letter.replace(/[^\p{L}\d]/gu, '')}`, 'u').exec(lower.slice(place));
    const inner = lower.indexOf(letter, place);
    if (inner < 0) return false;
    const at = head !== null && head.index < 14 ? place + head.index : inner;
    if (head !== null && at === place + head.index) heads++;
    place = at + 1;
  }
  return heads >= Math.max(1, Math.ceil(letters.length / 3)) && lower.length - place < 30;
}
