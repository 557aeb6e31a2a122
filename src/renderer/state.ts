import { useSyncExternalStore } from 'react';
import { type Messages, messagesIn } from '../shared/i18n/i18n.ts';
import type { Colour, Note } from '../shared/notebook/note.ts';
import type { NotebookView } from '../shared/notebook/view.ts';
import { defaultSettings, type FactGroup, type Settings } from '../shared/settings.ts';
import type { Span } from '../shared/span.ts';
import { type Jumps, noJumps } from './letter/jumps.ts';
import type { PlacedNote } from './notebook/book.ts';
import type { Saving } from './notebook/saving.ts';
import type { PageData } from './page-data.ts';
import type { Answer } from './search/answer.ts';
import type { FoundNote } from './search/find-notes.ts';
import { newSearch, type Search, type Sort } from './search/search.ts';

export type View = 'letter' | 'facts' | 'notebook' | 'dossiers' | 'briefing' | 'source' | 'about';

/** The fact whose card is open, and which of its mentions one is at. */
export interface OpenFact {
  readonly key: string;
  readonly mention: number;
  /** Where it was opened: in a list or a picture, in the text, or by pointing at the text, which closes it by itself. */
  readonly by: 'list' | 'picture' | 'text' | 'hover';
}

/** The page from which one came to a passage, to go back to as long as no other jump was made since. */
export interface Came {
  readonly view: 'facts' | 'notebook' | 'dossiers';
  /** The id of what was pressed there. */
  readonly from: string;
  /** Where the card was open there. */
  readonly by: OpenFact['by'] | null;
  /** How many jumps there were on arrival. */
  readonly jumps: number;
}

/** What was found, for which words, and how it is listed. */
export interface Found extends Answer {
  readonly query: string;
  readonly sort: Sort;
  /** The notes that have the words, by place; none unless notes are searched too. They are listed first. */
  readonly notes: readonly FoundNote[];
}

/** The one thing that is open above the page. */
export type Panel =
  | { readonly kind: 'more' | 'display' | 'goTo' | 'shortcuts' }
  | { readonly kind: 'sic'; readonly remark: number };

/** Where the reader is: the paragraph at the reading line, and the entry of the outline that it belongs to. */
export interface Here {
  readonly paragraph: number | null;
  readonly entry: number;
}

export interface State {
  readonly page: PageData;
  readonly settings: Settings;
  readonly view: View;
  readonly panel: Panel | null;
  /** Whether the guide is open, where the window is too narrow for it to stand beside the letter. */
  readonly guideOpen: boolean;
  readonly here: Here;
  readonly jumps: Jumps;
  /** The group of facts that is listed, and the words that all groups are searched for. */
  readonly group: FactGroup | null;
  readonly factSearch: string;
  readonly openFact: OpenFact | null;
  readonly came: Came | null;
  /** The mention one is at while walking from fact to fact in the text. */
  readonly cursor: { readonly key: string; readonly mention: number } | null;
  /** The dossier that is shown, by its id. */
  readonly dossier: string | null;
  /** The notebook as main last told it; null until it has been read. */
  readonly notebook: NotebookView | null;
  /** The notes of this letter with where they stand, in order of place; those without a place come last. */
  readonly notes: readonly PlacedNote[];
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The note in focus, by its id: its passage is painted stronger, and it stands in the margin. */
  readonly note: string | null;
  /** The note that is written in: as it was when that began, and new ones before they are on the disk. */
  readonly editing: Note | null;
  /** The sentences that are chosen by key. */
  readonly chosen: Span | null;
  /** The colour that was used last. */
  readonly colour: Colour;
  readonly search: Search;
  readonly found: Found | null;
  /** The hit one is at, by its place in the list. */
  readonly hit: number | null;
  /** The found note one is at, by its place among them; then there is no hit one is at. */
  readonly noteHit: number | null;
  /** Whether search is at work for longer than a moment, or has failed. */
  readonly searching: 'idle' | 'busy' | 'failed';
  /** What came of a search, said to screen readers only: the guide shows it. */
  readonly searchSaid: string;
  /** Said to screen readers and shown for a while: what an action did. */
  readonly status: Said;
  /** A fault that stays on the screen until it is closed. */
  readonly trouble: string | null;
}

interface Said {
  readonly words: string;
  readonly unseen: string;
}

export const nothingSaid: Said = { words: '', unseen: '' };

/** Where the page as it is served says that one is; the window moves on from there. */
const firstHere: Here = { paragraph: null, entry: 0 };

let state: State = {
  page: { title: '', paragraphs: 0, outline: [], remarks: [] },
  settings: defaultSettings,
  view: 'letter',
  panel: null,
  guideOpen: false,
  here: firstHere,
  jumps: noJumps,
  group: null,
  factSearch: '',
  openFact: null,
  came: null,
  cursor: null,
  dossier: null,
  notebook: null,
  notes: [],
  saving: { kind: 'idle' },
  canUndo: false,
  canRedo: false,
  note: null,
  editing: null,
  chosen: null,
  colour: 'geel',
  search: newSearch,
  found: null,
  hit: null,
  noteHit: null,
  searching: 'idle',
  searchSaid: '',
  status: nothingSaid,
  trouble: null,
};

const listeners = new Set<() => void>();

export const getState = (): State => state;

export function setState(change: Partial<State>): void {
  const before = state;
  state = { ...state, ...change };
  if (Object.keys(change).some((key) => before[key as keyof State] !== state[key as keyof State])) {
    for (const listener of listeners) listener();
  }
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the state that a component shows; `select` must return the same value for the same state. */
export function useApp<T>(select: (state: State) => T): T {
  // React compares the page as served with the state as it was then, also if the reader has been followed meanwhile.
  return useSyncExternalStore(
    subscribe,
    () => select(state),
    () => select({ ...state, here: firstHere }),
  );
}

export function useMessages(): Messages {
  return messagesIn(useApp((state) => state.settings.language));
}

/** The messages outside a component. */
export const currentMessages = (): Messages => messagesIn(state.settings.language);

/**
 * Says what an action did. The same words twice are said twice. `unseen`: what is read out behind them and does not show,
 * because it stands in the text already, and would stand before it.
 */
export function say(words: string, unseen = ''): void {
  setState({ status: nothingSaid });
  setTimeout(() => setState({ status: { words, unseen } }), 50);
}
