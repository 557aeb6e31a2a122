import type { Heading } from './briefing.ts';

/** Gives headings their numbers: "2", "2.1", "2.1.1". */
export interface Numbering {
  next(level: 2 | 3 | 4, id: string, text: string, ofLetter?: boolean): Heading;
}

export function createNumbering(): Numbering {
  let counts = [0, 0, 0];
  return {
    next(level, id, text, ofLetter = false) {
      const depth = level - 2;
      counts = counts.map((count, at) => (at < depth ? count : at === depth ? count + 1 : 0));
      // A letter may begin with a subsection; it then stands under no section, and counts as one.
      const number = counts
        .slice(0, depth + 1)
        .filter((count) => count > 0)
        .join('.');
      return { id, level, number, text, ofLetter };
    },
  };
}
