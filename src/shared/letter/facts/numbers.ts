/** Numbers as Dutch letters print them: "500.000", "1 250", "3,5", "twaalf", "12e". */

/** A number in digits, with its thousands marked by a full stop or not, and its decimals by a comma. */
export const digits = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?|\d+\.\d{1,2}(?!\d)`;

/** The value of what `digits` matches. */
export function numericValue(printed: string): number {
  const plain = printed.replace(/ /g, '');
  // "3.5" is English for 3,5; "3.500" is three thousand five hundred.
  const english = /^\d+\.\d{1,2}$/.test(plain);
  return Number(english ? plain : plain.replace(/\./g, '').replace(',', '.'));
}

/** Number words from two up; "een" may be an article and "eerste" counts nothing. */
const units: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
const tens: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

const all = new Map<string, number>([...Object.entries(units), ...Object.entries(tens)]);
for (const [ten, value] of Object.entries(tens)) {
  for (const [unit, small] of [['een', 1] as const, ...Object.entries(units).filter(([, n]) => n < 10)]) {
    all.set(`${unit}${/e$/.test(unit) ? 'ën' : 'en'}${ten}`, value + small);
  }
}
for (const [word, value] of [
  ['honderd', 100] as const,
  ['duizend', 1000] as const,
  ...Object.entries(units).map(([w, n]) => [`${w}honderd`, n * 100] as const),
]) {
  all.set(word, value);
}

for (const [word, value] of [...all]) {
  if (value < 100) all.set(`${word}duizend`, value * 1000);
}

export const numberWords = [...all.keys()].sort((a, b) => b.length - a.length).join('|');

/** Words of a pattern with or without a capital. */
export const inAnyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');

/** The value of a number word, null for another word. */
export const wordValue = (word: string): number | null => all.get(word.toLowerCase()) ?? null;

/** Ordinals that open "helft" and "kwartaal", and "12e". */
export const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '1ste': 1,
  '2de': 2,
  '3de': 3,
  '4de': 4,
};

/** The factor of "miljoen", "mln.", "miljard", "mld.", "duizend", "biljoen"; 1 for none. */
export function factorOf(word: string | undefined): number {
  if (word === undefined) return 1;
  if (/^(?:miljoen|mln|mio|million)/i.test(word)) return 1e6;
  if (/^(?:miljard|mld|mrd|billion|bn)/i.test(word)) return 1e9;
  if (/^(?:biljoen|trillion)/i.test(word)) return 1e12;
  return /^duizend|^thousand|^k$/i.test(word) ? 1e3 : 1;
}

export const factors = String.raw`(?:miljoen|miljard|biljoen|mln\.?|mld\.?|mrd\.?|mio\.?|duizend|million|billion)(?![\p{L}])`;

/** Without the noise that a product of binary fractions leaves: 1,2 miljoen is 1200000. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
