import { groupOfType } from '../../shared/facts/groups.ts';
import { type FactType, factTypes } from '../../shared/letter/fact.ts';
import type { Filter, FindOptions } from '../../shared/search/result.ts';
import type { Span } from '../../shared/span.ts';
import type { OutlineEntry } from '../page-data.ts';
import { newSearch, type Search } from './search.ts';

/** What the reader set, as the core of search takes it; `own` is where one's notes stand. */
export function findOptions(search: Search, outline: readonly OutlineEntry[], own: readonly Span[] = []): FindOptions {
  const filter = filterOf(search, outline, own);
  return {
    wholeWords: search.wholeWords,
    accents: search.accents,
    case: search.case,
    aliases: search.aliases,
    inside: search.inside || !isShort(search.query),
    ...(filter !== null && { filter }),
  };
}

/** A query of a few letters stands in the middle of very many words; those are found on demand only. */
export const isShort = (query: string): boolean => [...query.trim()].length < 4;

function filterOf(search: Search, outline: readonly OutlineEntry[], own: readonly Span[]): Filter | null {
  const { entry, group, fact, from, to, mine } = search;
  const dates = dateFault(search) === null;
  const filter: Filter = {
    ...(entry !== null && { sections: sectionsOf(outline, entry) }),
    ...(fact !== null ? { facts: [fact] } : group !== null && { factTypes: typesOf(group) }),
    ...(dates && from.trim() !== '' && { from: from.trim() }),
    ...(dates && to.trim() !== '' && { to: to.trim() }),
    ...(mine && { spans: own }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

const typesOf = (group: Search['group']): readonly FactType[] =>
  factTypes.filter((type) => groupOfType[type] === group);

/** The sections of an entry of the outline: its own and those below it; -1 is what comes before the first. */
export function sectionsOf(outline: readonly OutlineEntry[], entry: number): number[] {
  const chosen = outline[entry];
  if (chosen?.kind !== 'section') return [-1];
  const sections = outline.filter(({ kind }) => kind === 'section');
  const first = sections.indexOf(chosen);
  const after = sections.findIndex(({ level }, index) => index > first && level <= chosen.level);
  const end = after < 0 ? sections.length : after;
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** What is wrong with the dates as they are typed. */
export function dateFault({ from, to }: Pick<Search, 'from' | 'to'>): 'bad' | 'reversed' | null {
  const days = [from.trim(), to.trim()].filter(Boolean);
  if (!days.every(isDay)) return 'bad';
  return days.length === 2 && from.trim() > to.trim() ? 'reversed' : null;
}

/** Whether this is a day of the calendar, written as 2018-11-15. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const day = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}

const filters = ['entry', 'group', 'fact', 'from', 'to', 'mine'] as const;
const choices = ['sort', 'scope', 'wholeWords', 'accents', 'case', 'aliases'] as const;

const pick = <K extends keyof Search>(from: Search, keys: readonly K[]): Pick<Search, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<Search, K>;

export const withoutFilters = (search: Search): Search => ({ ...search, ...pick(newSearch, filters) });

/** As it was before anything was set; the words stay. */
export const withoutOptions = (search: Search): Search => ({
  ...withoutFilters(search),
  ...pick(newSearch, choices),
});

export const hasFilter = (search: Search): boolean => filters.some((key) => search[key] !== newSearch[key]);

export const hasOptions = (search: Search): boolean =>
  hasFilter(search) || choices.some((key) => search[key] !== newSearch[key]);

/** Whether two searches may have different answers. */
export function asksOtherwise(a: Search, b: Search): boolean {
  const keys = [...filters, ...choices, 'query', 'inside', 'open'] as const;
  return keys.some((key) => a[key] !== b[key]);
}
