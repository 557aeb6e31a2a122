import type { Letter } from '../letter/letter.ts';
import type { Named, SubjectAt } from './bold.ts';

const matters = "(?:kwesties|dossiers|zaken|onderwerpen|thema[’']s|gevallen|conflicten|crises|landen)";

/** "in onder meer kwesties als MH17, Skripal, de OPCW-hack, Syrië)": the list up to its bracket or its sentence's end. */
const lists = new RegExp(
  `\\b${matters} (?:als|zoals|waaronder|rond|rondom):? ([^.;:()\\n]{2,200})(?=[.;:)\\n]|$)`,
  'giu',
);

/** The matters that a letter lists by name, without bold. Items that are no names (whole clauses) are left out. */
export function listedTopics(letter: Letter, subjectAt: SubjectAt): Named[] {
  return [...letter.text.matchAll(lists)].flatMap((match) => {
    const [whole, list = ''] = match;
    const from = match.index + whole.length - list.length;
    return items(list).flatMap(({ words, at }): Named[] => {
      const start = from + at;
      const fact = subjectAt({ start, end: start + words.length });
      if (fact === 'other' || !isMatter(words)) return [];
      return [{ name: fact?.type === 'country' ? fact.label : words, fact, start }];
    });
  });
}

/** The items of a list with their places in it, articles left out. */
function items(list: string): { words: string; at: number }[] {
  const found: { words: string; at: number }[] = [];
  for (const match of list.matchAll(
    /(?:^|, (?:en |of )?| en | of )(?:(?:de|het|een|rond|om) )?([^,]+?)(?=,| en | of |$)/giu,
  )) {
    const [whole, item = ''] = match;
    found.push({ words: item.trim(), at: match.index + whole.length - item.length });
  }
  return found;
}

/** A name: at most four words, the first with a capital or a figure in it. */
const isMatter = (words: string): boolean => words.split(' ').length <= 4 && /^\S*[\p{Lu}\d]/u.test(words);
