/** How Dutch words are sorted and compared outside the search, which has its own folding with a map back to the text. */

/** Dutch order: case and accents do not count, "nr. 9" comes before "nr. 10". */
export const alphabet = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** A text without its accents and other marks: "Curaçao" as "Curacao". Lengths may differ. */
export const stripAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
