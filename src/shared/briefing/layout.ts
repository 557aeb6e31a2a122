/** What can be chosen of a page, and what fits on it. Without zod, so that the page of choices can have it too. */

export const papers = ['A4', 'A5'] as const;
export const orientations = ['portrait', 'landscape'] as const;
/** Of the letter's words, in points; the design's is 10.5. */
export const textSizes = [9, 10.5, 12, 14] as const;

/** The parts of a briefing, in the order in which they stand. */
export const partNames = [
  'cover',
  'facts',
  'passages',
  'timeline',
  'references',
  'people',
  'abbreviations',
  'notes',
  'metadata',
] as const;

export interface PageChoice {
  readonly paper: (typeof papers)[number];
  readonly orientation: (typeof orientations)[number];
  readonly textSize: (typeof textSizes)[number];
}

/** All lengths in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** White around the text: top, right, bottom, left. */
  readonly white: readonly [number, number, number, number];
  /** The column of numbers that hang left of the text, inside the white. */
  readonly hang: number;
  /** The column of notes beside the text, with the space between; null where the page is too narrow for one. */
  readonly margin: { readonly gap: number; readonly width: number } | null;
}

const widthOf = { A4: 210, A5: 148 } as const;
const heightOf = { A4: 297, A5: 210 } as const;
/** A line of fewer characters tires, and so does one of more; a character of the serif is about half as wide as high. */
const fewest = 44;
const most = 76;
const mmPerCharacter = (textSize: number): number => textSize * (25.4 / 72) * 0.5;

/** The measures of a page. `beside` asks for a column of notes, which is given where the text keeps a fair line. */
export function pageSize({ paper, orientation, textSize }: PageChoice, beside: boolean): PageSize {
  const upright = orientation === 'portrait';
  const [width, height] = upright ? [widthOf[paper], heightOf[paper]] : [heightOf[paper], widthOf[paper]];
  const white = whiteOf(width, height, beside);
  const margin = beside ? { gap: 7, width: width > 250 ? 70 : 43 } : null;
  const room = width - white[1] - white[3] - (margin === null ? 0 : margin.gap + margin.width);
  if (margin !== null && room < fewest * mmPerCharacter(textSize))
    return pageSize({ paper, orientation, textSize }, false);
  const spare = Math.max(0, room - most * mmPerCharacter(textSize)) / 2;
  const [top, right, bottom, left] = white;
  const round = (mm: number): number => Math.round(mm * 10) / 10;
  return {
    width,
    height,
    white: [top, round(right + spare), bottom, round(left + spare)],
    hang: width < 210 ? 11 : 14,
    margin,
  };
}

/** Room for holes and for the numbers on the left. */
function whiteOf(width: number, height: number, beside: boolean): readonly [number, number, number, number] {
  if (width < 210) return [18, 14, 20, 20];
  if (height < 200) return [18, beside ? 17 : 30, 20, 34];
  return beside ? [27, 17, 27, 34] : [27, 34, 30, 40];
}
