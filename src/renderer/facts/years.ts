import { type Where, whereIs } from '../../shared/facts/where.ts';
import type { DateFact, Fact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import type { Letter } from '../../shared/letter/letter.ts';

/** A date as it is mentioned at one place. The same date twice in one paragraph is one. */
export interface Dated {
  readonly fact: DateFact;
  readonly key: string;
  readonly mention: number;
  readonly where: Where;
  /** Whether the year does not stand there and was inferred. */
  readonly inferred: boolean;
}

export function datedIn(letter: Letter, list: readonly Fact[]): Dated[] {
  const found = new Map<string, Dated>();
  for (const fact of list) {
    // A day of no known year has no place in time; the list has it.
    if (fact.type !== 'date' || fact.from === '') continue;
    fact.mentions.forEach((span, mention) => {
      const where = whereIs(letter, span.start);
      const inferred = span.basis === 'afgeleid';
      const name = `${fact.identity} ${where} ${inferred}`;
      if (!found.has(name)) found.set(name, { fact, key: factKey(fact), mention, where, inferred });
    });
  }
  return [...found.values()].sort((a, b) => compare(a.fact.from, b.fact.from) || compare(a.fact.to, b.fact.to));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const yearOf = (isoDay: string): number => Number(isoDay.slice(0, 4));

/** The year that has most of the dates; of as many the earliest. Days and months count, for they make the picture. */
export function busiestYear(dated: readonly Dated[]): number | null {
  const counts = new Map<number, number>();
  for (const { fact } of dated) {
    const inside = fact.granularity === 'day' || fact.granularity === 'month';
    const year = yearOf(fact.from);
    counts.set(year, (counts.get(year) ?? 0) + (inside ? 1 : 0.01));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? null;
}

/** A column of the picture of all years: a year with its dates, or a stretch of years without any. */
export type YearColumn =
  | { readonly kind: 'year'; readonly year: number; readonly dated: readonly Dated[] }
  | { readonly kind: 'gap'; readonly from: number; readonly years: number };

/** All years that have dates, in order; years between them without any are one column, however many they are. */
export function yearColumns(dated: readonly Dated[]): YearColumn[] {
  const of = new Map<number, Dated[]>();
  for (const one of dated) {
    const [first, last] = [yearOf(one.fact.from), yearOf(one.fact.to)];
    // A period stands at the years it begins and ends in, and at those between if they are few.
    const years = last - first > 5 ? [first, last] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
    for (const year of years) of.set(year, [...(of.get(year) ?? []), one]);
  }
  const columns: YearColumn[] = [];
  let before: number | null = null;
  for (const [year, inside] of [...of].sort(([a], [b]) => a - b)) {
    if (before !== null && year - before > 1) columns.push({ kind: 'gap', from: before + 1, years: year - before - 1 });
    columns.push({ kind: 'year', year, dated: inside });
    before = year;
  }
  return columns;
}

/** What a year's picture shows: its months with days and whole months, stretches of it, and what names it as a whole. */
export interface YearPicture {
  readonly months: readonly { readonly bars: readonly Dated[]; readonly days: readonly Dated[] }[];
  readonly stretches: readonly { readonly dated: Dated; readonly first: number; readonly last: number }[];
  readonly whole: readonly Dated[];
  /** Dates outside the year, each once. */
  readonly elsewhere: readonly DateFact[];
}

export function yearPicture(dated: readonly Dated[], year: number): YearPicture {
  const touching = dated.filter(({ fact }) => yearOf(fact.from) <= year && yearOf(fact.to) >= year);
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  const isWhole = ({ fact }: Dated): boolean => fact.from <= start && fact.to >= end;
  const inMonth = ({ fact }: Dated, month: number): boolean => Number(fact.from.slice(5, 7)) === month + 1;
  const stretch = touching.filter(
    (one) => !isWhole(one) && one.fact.granularity !== 'day' && one.fact.granularity !== 'month',
  );
  return {
    months: Array.from({ length: 12 }, (_, month) => {
      const inside = touching.filter((one) => inMonth(one, month));
      return {
        bars: inside.filter(({ fact }) => fact.granularity === 'month'),
        days: inside.filter(({ fact }) => fact.granularity === 'day'),
      };
    }),
    stretches: stretch.map((one) => ({
      dated: one,
      first: one.fact.from < start ? 0 : Number(one.fact.from.slice(5, 7)) - 1,
      last: one.fact.to > end ? 11 : Number(one.fact.to.slice(5, 7)) - 1,
    })),
    whole: touching.filter(isWhole),
    elsewhere: [...new Set(dated.filter((one) => !touching.includes(one)).map(({ fact }) => fact))],
  };
}
