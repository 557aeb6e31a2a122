/**
 * Reading the columns that a letter's words are kept in. Their rows are counted by the length of a column, so that a row
 * that is asked for is there; one past the end is nothing: 0, or no word.
 */
export const numberAt = (column: ArrayLike<number>, row: number): number => column[row] ?? 0;

export const wordAt = (words: readonly string[], row: number): string => words[row] ?? '';
