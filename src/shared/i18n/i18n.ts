import type { Language } from '../settings.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

export type { Messages };

/** The messages of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : nl;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A formatter for each language, made once: making one costs more than a row of a list. */
const inEach = <T>(make: (locale: string) => T): Readonly<Record<Language, T>> => ({
  nl: make(locales.nl),
  en: make(locales.en),
});

const dayAndMonth = { day: 'numeric', month: 'long' } as const;
const days = inEach((locale) => new Intl.DateTimeFormat(locale, { ...dayAndMonth, year: 'numeric', timeZone: 'UTC' }));
const shortDays = inEach((locale) => new Intl.DateTimeFormat(locale, { ...dayAndMonth, timeZone: 'UTC' }));
const numbers = inEach((locale) => new Intl.NumberFormat(locale));

const utc = (isoDay: string): Date => new Date(`${isoDay.slice(0, 10)}T00:00:00Z`);

/** A date for people, "15 februari 2019", from an ISO day or time; the day is taken as it stands, without a time zone. */
export const formatDay = (iso: string, language: Language): string => days[language].format(utc(iso));

/** The same without the year: "15 februari". */
export const formatShortDay = (iso: string, language: Language): string => shortDays[language].format(utc(iso));

/** A whole number for people, "24.524" or "24,524". */
export const formatCount = (count: number, language: Language): string => numbers[language].format(count);
