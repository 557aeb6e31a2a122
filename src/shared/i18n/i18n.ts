import type { Language } from '../settings.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

export type { Messages };

/** The messages of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : nl;
}

/** A date for people, "15 februari 2019", from an ISO day; the day is taken as it stands, without a time zone. */
export function formatDay(isoDay: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${isoDay}T00:00:00Z`));
}

/** Made once each: making one costs more than a row of a list. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL'),
  en: new Intl.NumberFormat('en-GB'),
};

/** A whole number for people, "24.524" or "24,524". */
export const formatCount = (count: number, language: Language): string => numbers[language].format(count);
