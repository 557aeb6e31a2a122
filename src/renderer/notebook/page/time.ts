import type { Language } from '../../../shared/settings.ts';

/** A moment for people, as the clock stood where it was written: "13 november 2026, 09:42". */
export function timeOf(iso: string, language: Language): string {
  const local = new Date(`${iso.slice(0, 19)}Z`);
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${day.format(local)}, ${iso.slice(11, 16)}`;
}
