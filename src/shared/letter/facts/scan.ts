/**
 * Reads on from a place, step by step. A pattern is compiled with the flags "yu" (sticky), so it matches at the place or
 * not at all.
 */
export function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** The last `length` characters before a place, for a look back that cannot run away. */
export const before = (text: string, place: number, length: number): string =>
  text.slice(Math.max(0, place - length), place);

/** The named groups of a match; none where its pattern names none. */
export const groupsOf = ({ groups }: RegExpExecArray): Readonly<Record<string, string | undefined>> => ({ ...groups });
