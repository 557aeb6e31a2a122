/** What a reader can set. Every value is one of a short list, so that a stylesheet can have a rule for each. */

export const languages = ['nl', 'en'] as const;
export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const families = ['serif', 'sans'] as const;
export const measures = ['narrow', 'normal', 'wide'] as const;
export const leadings = ['tight', 'normal', 'loose'] as const;
/** Size of the letter's type in per cent of the design's. */
export const letterSizes = [85, 92, 100, 110, 120, 135, 150, 175, 200] as const;
/** Size of the whole interface in per cent. */
export const zooms = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

/** The groups in which facts are listed, and shown in the text or not. Most hold one type of fact (facts/groups.ts). */
export const factGroups = [
  'person',
  'country',
  'region',
  'place',
  'people',
  'state',
  'organisation',
  'mission',
  'instrument',
  'motion',
  'kamerstuk',
  'resolution',
  'date',
  'amount',
  'sdg',
  'abbreviation',
  'law',
  'url',
] as const;

/** How many searches are kept, and how long each may be. */
export const recentSearchLimits = { count: 10, length: 200 } as const;

export type FactGroup = (typeof factGroups)[number];
export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];
export type Family = (typeof families)[number];
export type Measure = (typeof measures)[number];
export type Leading = (typeof leadings)[number];
export type LetterSize = (typeof letterSizes)[number];
export type Zoom = (typeof zooms)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly family: Family;
  readonly measure: Measure;
  readonly leading: Leading;
  readonly letterSize: LetterSize;
  readonly zoom: Zoom;
  /** Whether slips of the source show a [sic] with the likely reading. */
  readonly sic: boolean;
  /** Whether facts are marked in the text. */
  readonly facts: boolean;
  /** The groups that stay unmarked when facts are marked; a group that a later version adds is marked. */
  readonly hiddenFacts: readonly FactGroup[];
  /** What was searched for, the newest first. No choice of how the app looks, so resetting leaves it. */
  readonly recentSearches: readonly string[];
  /** Whether shortcuts of one character work (WCAG 2.1.4 asks for a way to turn them off). */
  readonly characterKeys: boolean;
}

export const defaultSettings: Settings = {
  language: 'nl',
  theme: 'system',
  family: 'serif',
  measure: 'normal',
  leading: 'normal',
  letterSize: 100,
  zoom: 100,
  sic: false,
  facts: false,
  hiddenFacts: [],
  recentSearches: [],
  characterKeys: true,
};

/** The step after or before `current` in a list of steps; the ends stay where they are. */
export function step<T extends number>(steps: readonly T[], current: T, direction: 1 | -1): T {
  const at = steps.indexOf(current);
  return steps[Math.min(steps.length - 1, Math.max(0, at + direction))] ?? current;
}
