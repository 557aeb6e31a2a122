import type { FactGroup } from '../../shared/settings.ts';

/** Where one searches: in the letter, or in the letter and one's notes on it. */
export type Scope = 'letter' | 'all';

export type Sort = 'section' | 'relevance';

/** What is searched for and how, as it stands in the guide. */
export interface Search {
  /** Whether results stand in place of the outline and hits are marked; the words outlive it, to be offered again. */
  readonly open: boolean;
  readonly scope: Scope;
  readonly query: string;
  readonly sort: Sort;
  readonly wholeWords: boolean;
  readonly accents: boolean;
  readonly case: boolean;
  /** Whether other names of the same thing count. */
  readonly aliases: boolean;
  /** Whether letters in the middle of words count for a query of a few letters; for a longer one they always do. */
  readonly inside: boolean;
  /** The entry of the outline to look in. */
  readonly entry: number | null;
  /** Only passages with a fact of this group, or with this one (fact-key.ts). */
  readonly group: FactGroup | null;
  readonly fact: string | null;
  /** Only passages with a date in this range; as typed. */
  readonly from: string;
  readonly to: string;
  /** Only passages with a note of one's own. */
  readonly mine: boolean;
}

export const newSearch: Search = {
  open: false,
  scope: 'letter',
  query: '',
  sort: 'section',
  wholeWords: false,
  accents: false,
  case: false,
  aliases: true,
  inside: false,
  entry: null,
  group: null,
  fact: null,
  from: '',
  to: '',
  mine: false,
};

/** More than anyone types; longer text would only be pasted by mistake. */
export const longestQuery = 10_000;
