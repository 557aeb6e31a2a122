/** Lines that a page carries and a letter does not say: page numbers, the imprint of the printer, running heads. */
const pageLines = [
  /^(?:-|–|—)? ?\d{1,3} ?(?:-|–|—)?$/,
  /^(?:pagina|blad|page|p\.|blz\.?) ?:? ?\d{1,3}(?: ?(?:van|\/|of) ?\d{1,3})?$/i,
  /^\d{1,3} ?(?:van|\/) ?\d{1,3}$/,
  // A running foot with its page number on one line.
  /^\p{Lu}.{2,70}[^.,;] (?:pagina|blad) \d{1,3} (?:van|\/) ?\d{1,3}$/iu,
  /^\{\d+\}-{4,}$/,
  /^naar boven$/i,
  /^-{3,}$|^_{3,}$|^\f$/,
];

const imprint = [
  /^(?:tk|ek|h-)?kst-?\d{5,}[\w-]*(?:\s+issn.*)?$/i,
  /^\d?(?:kst|tkkst|ekkst)[ -]?\d{4,}\w*(?:\s.*)?$/i,
  /^\d[A-Z]\d{4,6}$/,
  /^issn [\d-]/i,
  /^sdu uitgevers?(?: bv)?\b.{0,40}$/i,
  /^sdu (?:grafisch|publishing|identification).{0,60}$/i,
  /^['’‘`´]s[- ]?gravenhage,? \d{4}(?: (?:tweede|eerste) kamer,? vergaderjaar .{0,90})?$/i,
  /^(?:tweede|eerste) kamer,? vergaderjaar .{0,90}$/i,
  /^(?:tweede|eerste) kamer der staten-generaal\s+[12]?\s*vergaderjaar.{0,60}$/i,
];

/** Whether a line is never part of a letter's text, wherever it stands. */
export function isPageFurniture(line: string): boolean {
  if (line.length > 140) return false;
  const text = bareLine(line);
  return text !== '' && (pageLines.some((form) => form.test(text)) || imprint.some((form) => form.test(text)));
}

/** A line without the blanks that differ from page to page. */
export const bareLine = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** A line as it is compared with others: case and blanks left out, and the colon behind a label. */
export const lineKey = (line: string): string =>
  bareLine(line)
    .toLowerCase()
    .replace(/:(?=\s|$)/g, '');
