import { escapePattern } from '../escape-pattern.ts';
import { roles } from '../reference/person-words.ts';

/** Roles of several people, behind which a list of names may stand: "de ministers Blok en Kaag". */
const isPlural = (role: string): boolean =>
  /(?:[^ieu]s|en|dames)$/.test(role) && !/(?:prinses|barones|Baroness|Princess)$/.test(role);
export const pluralRoles = roles.filter(isPlural);
export const singularRoles = roles.filter((role) => !isPlural(role));

/** Roles as alternatives of a pattern, longest first, each word with or without a capital. */
export const rolePattern = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .map((role) => role.replace(/(?<![\p{L}])\p{Ll}(?=\p{L})/gu, (first) => `[${first.toUpperCase()}${first}]`))
    .join('|');

/** Roles of Dutch politics, behind which a surname alone is printed. */
export const usesSurnames = (role: string | null): boolean =>
  role === null ||
  /^(?:lid|leden|(?:\p{L}+ )?kamerl(?:id|eden)|minister|ministers|staatssecretaris|staatssecretarissen|de heer|de heren|heer|heren|mevrouw|mw\.?|dhr\.?)$/iu.test(
    role,
  );

const known = new Set(roles.map((role) => role.toLowerCase()));

/** Whether a word is itself a role. */
export const isRole = (word: string): boolean => known.has(word.toLowerCase());
