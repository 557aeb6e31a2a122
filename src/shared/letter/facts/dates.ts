import { isoDay } from './calendar.ts';
import { type Context, forms, type Meaning, oneDay } from './date-forms.ts';
import type { Found } from './found.ts';
import { once, type Reading } from './reading.ts';
import { before, groupsOf } from './scan.ts';

/**
 * Dates in every printed form. A year that is not printed is inferred (basis afgeleid): with "jl." the last such day
 * before the letter's, with "a.s." the next one after it, else the year that the subject line names, else the letter's.
 * Session years, clock times, paper numbers and note numbers glued to a year are no dates.
 */
export const dates = (reading: Reading): Found[] => once(reading, find);

function find(reading: Reading): Found[] {
  const { plain } = reading;
  const taken = new Uint8Array(plain.length);
  const found: Found[] = [];
  const add = (start: number, end: number, meaning: Meaning): void => {
    taken.fill(1, start, end);
    const { basis, ...rest } = meaning;
    found.push({ start, end, basis, fact: { type: 'date', ...rest } });
  };
  const yearOf = inferYear(reading);
  for (const { pattern, read } of forms) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).some(Boolean)) continue;
      const meaning = read(groupsOf(match), { reading, match, yearOf });
      if (meaning === null) continue;
      add(match.index, end, meaning);
      for (const shared of sharing(plain, match.index, meaning)) {
        if (!taken.subarray(shared.start, shared.end).some(Boolean)) add(shared.start, shared.end, shared.meaning);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "3", "3, 5" before "en 9 mei jl.": days that share the month of the day behind them. */
function sharing(plain: string, start: number, meaning: Meaning): { start: number; end: number; meaning: Meaning }[] {
  if (meaning.granularity !== 'day' || meaning.from === '') return [];
  const lead =
    /(?<![\p{L}\d.,:/€-])((?:(?:[12]\d|3[01]|0?[1-9])(?:, | en | of | tot en met | t\/m | tot )(?:en )?)+)$/u.exec(
      before(plain, start, 40),
    );
  if (lead === null) return [];
  const from = start - lead[0].length;
  return [...lead[0].matchAll(/\d+/g)].flatMap((number) => {
    const iso = `${meaning.identity.slice(0, 8)}${number[0].padStart(2, '0')}`;
    const [at = 0, month = 0, date = 0] = iso.split('-').map(Number);
    if (isoDay(at, month, date) === null || iso >= meaning.identity) return [];
    return {
      start: from + number.index,
      end: from + number.index + number[0].length,
      meaning: oneDay(iso, meaning.basis),
    };
  });
}

/** The year of a day or month that is printed without one. */
function inferYear({ date, letter }: Reading): Context['yearOf'] {
  const subjectYears = new Set((letter.frontMatter.subject ?? '').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  const [letterYear = 0, letterMonth = 0, letterDay = 0] = (date ?? '').split('-').map(Number);
  // A year to come in the subject is what the letter plans for, not when things were.
  const [only] =
    subjectYears.size === 1 ? [...subjectYears].filter((year) => date === null || Number(year) <= letterYear) : [];
  return (month, day, word) => {
    if (word !== undefined && date !== null) {
      const past = month < letterMonth || (month === letterMonth && day <= letterDay);
      // "a.s." in a letter of these very days is this year's.
      if (/^ ?a/i.test(word)) return past && !isNear(letterMonth, letterDay, month, day) ? letterYear + 1 : letterYear;
      return past ? letterYear : letterYear - 1;
    }
    if (only !== undefined) return Number(only);
    return date === null ? null : letterYear;
  };
}

/** Whether a day lies within two weeks before another of the same year. */
function isNear(month: number, day: number, earlierMonth: number, earlierDay: number): boolean {
  const of = (m: number, d: number): number => Date.UTC(2001, m - 1, d) / 86_400_000;
  const days = of(month, day) - of(earlierMonth, earlierDay);
  return days >= 0 && days <= 14;
}
