import { recentSearchLimits } from '../../shared/settings.ts';
import { storeSettings } from '../settings.ts';
import { getState } from '../state.ts';

/** The last searches, each once, the newest first. One counts when it was followed: a hit was gone to, or Enter pressed. */
export function remember(query: string): void {
  const { recentSearches } = getState().settings;
  const changed = withSearch(recentSearches, query);
  if (changed !== recentSearches) void storeSettings({ recentSearches: changed });
}

export function withSearch(searches: readonly string[], query: string): readonly string[] {
  const words = query.trim().replace(/\s+/g, ' ');
  const { count, length } = recentSearchLimits;
  if (words === '' || words.length > length || words === searches[0]) return searches;
  return [words, ...searches.filter((other) => other !== words)].slice(0, count);
}

export const forgetAll = (): Promise<void> => storeSettings({ recentSearches: [] });
