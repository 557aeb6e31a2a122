import type { StartState } from '../shared/start.ts';
import { openingTag, rootPlaceholder } from '../shared/start.ts';

/** The platforms that the app tells apart; any other Unix desktop is treated as Linux. */
export function platformOf(platform: NodeJS.Platform): StartState['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}

/** Splits a page as built at its root tag. Throws if the tag is not there exactly once: then the build is broken. */
export function splitPage(html: string): readonly [before: string, after: string] {
  const [before, after, ...more] = html.split(rootPlaceholder);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`a page needs ${rootPlaceholder} exactly once`);
  }
  return [before, after];
}

/** The page with the start state written into its root tag. */
export function fillPage([before, after]: readonly [before: string, after: string], start: StartState): string {
  return before + openingTag(start) + after;
}
