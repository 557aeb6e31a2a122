import { organisations as table } from '../reference/organisations.ts';
import { isLikeliest } from './named-things.ts';

/** Short forms of offices, currencies and papers, whatever body has them too. */
export const otherMeaning = /^(?:HV|EUR|EK|TK)$/;

let byForm: ReadonlyMap<string, string> | undefined;

/** The name of the body that words stand for by the reference table; null for none. */
export function bodyNamed(words: string): string | null {
  if (otherMeaning.test(words)) return null;
  if (byForm === undefined) {
    const made = new Map<string, string>();
    for (const { name, forms, abbreviations } of table) {
      for (const form of [name, ...forms, ...abbreviations])
        if (!made.has(form) && isLikeliest(form, 'organisation', name)) made.set(form, name);
    }
    byForm = made;
  }
  return byForm.get(words) ?? null;
}

export const isKnownBody = (words: string): boolean => bodyNamed(words) !== null;
