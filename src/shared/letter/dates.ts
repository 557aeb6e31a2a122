/** Days as letters print them: "15 februari 2019", "5 APRIL 2016", "15 feb. 2019", "3-9-2012", "03/09/2012". */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  apr: 4,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  nov: 11,
  dec: 12,
};

export const monthNames =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?';

const written = new RegExp(`(?<!\\d)(\\d{1,2}) ?(${monthNames}) ?(\\d{4})(?!\\d)`, 'i');
const numeric = /(?<![\d-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The first day that a text prints, as ISO 8601; null where it prints none, or one that does not exist. */
export function dayIn(text: string): string | null {
  const words = text.replace(/\s+/g, ' ');
  const day = written.exec(words);
  if (day !== null) {
    return isoDay(Number(day[3]), months[(day[2] ?? '').slice(0, 3).toLowerCase()] ?? 0, Number(day[1]));
  }
  const figures = numeric.exec(words);
  if (figures !== null) return isoDay(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const standard = iso.exec(words);
  return standard === null ? null : isoDay(Number(standard[1]), Number(standard[2]), Number(standard[3]));
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1800) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const town =
  "(?:den haag|['’‘`]?s[- ]gravenhage|'s gravenhage|amsterdam|rotterdam|utrecht|leidschendam|rijswijk|voorburg)";
const dateLine = new RegExp(
  `^(?:${town}[,.]? ?)?(?:d\\.d\\. ?|de )?(?:\\d{1,2} ?(?:${monthNames}) ?\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})\\.?$`,
  'i',
);

/** A line that is nothing but a day, with or without its town: "Den Haag, 5 april 2016". */
export const isDateLine = (text: string): boolean =>
  text.length < 60 && dateLine.test(text.replace(/\s+/g, ' ').trim());
