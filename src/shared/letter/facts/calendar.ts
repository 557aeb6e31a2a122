/** Days, months and years as ISO 8601 text. */

export const months: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const short: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'febr'],
  ['mrt', 'maa'],
  ['apr'],
  ['mei'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** A month's name in full, for a pattern; any case. */
export const monthNames = months.join('|');
/** A month's name in full or short with its full stop. */
export const anyMonth = `${monthNames}|(?:${short.flat().join('|')})(?:\\.|(?![\\p{L}]))`;

/** 1 to 12; 0 for no month. */
export function monthOf(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, '');
  const full = months.indexOf(word);
  return (full >= 0 ? full : short.findIndex((forms) => forms.includes(word))) + 1;
}

const two = (n: number): string => String(n).padStart(2, '0');

export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;

/** Null for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${isoMonth(year, month)}-${two(day)}` : null;
}

export const lastOfMonth = (year: number, month: number): string =>
  `${isoMonth(year, month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
