import { formatDay } from '../../../shared/i18n/i18n.ts';
import type { Language } from '../../../shared/settings.ts';

/** A moment for people, as the clock stood where it was written: "13 november 2026, 09:42". */
export const timeOf = (iso: string, language: Language): string => `${formatDay(iso, language)}, ${iso.slice(11, 16)}`;
