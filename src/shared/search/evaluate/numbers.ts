/**
 * A number that is typed means that number: 87 is no 1877, and 500 no 2.500. This tells whether digits are a whole printed
 * number, or where in one they stand: its digits, its groups of three ("26 150") and its decimals belong to it.
 */
export type NumberPlace = 'whole' | 'beginning' | 'inside';

export function placeInNumber(text: string, start: number, end: number): NumberPlace {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 5);
  const isGroup = end - start === 3 && !/^\d/.test(after);
  if (/\d[.,]?$/.test(before) || (isGroup && /(?<!\d)\d{1,3} $/.test(before))) return 'inside';
  const isFirst = end - start <= 3;
  return /^(?:\d|,\d|\.\d{3}(?!\d))/.test(after) || (isFirst && /^ \d{3}(?!\d)/.test(after)) ? 'beginning' : 'whole';
}
