import { useSyncExternalStore } from 'react';
import type { Colour, NoteKind, NoteLabel } from '../../../shared/notebook/note.ts';
import type { NoteOrder } from '../../../shared/notebook/notebook.ts';
import type { CheckReport } from '../../../shared/notebook/view.ts';

/** The parts of the notebook's page. */
export const parts = ['notes', 'bin', 'exchange', 'folder'] as const;
export type Part = (typeof parts)[number];

/** What the list is narrowed to; null stands for everything. */
export interface Chosen {
  readonly words: string;
  readonly kind: NoteKind | null;
  readonly label: NoteLabel | null;
  readonly colour: Colour | null;
  readonly tag: string | null;
  readonly dossier: string | null;
}

/** How the page stands. Kept apart from the app's state: nothing outside the page asks for it, and it outlives a visit. */
export interface Shown {
  readonly part: Part;
  readonly chosen: Chosen;
  readonly order: NoteOrder;
  /** The ids of the notes whose boxes are ticked. */
  readonly ticked: ReadonlySet<string>;
  /** How many rows are drawn; more are a press away, so that thousands of notes cost no more than what is looked at. */
  readonly rows: number;
  /** The note whose history is open. */
  readonly history: string | null;
  /** What the check found, while one looks at it or at the history of a note in it. */
  readonly report: CheckReport | null;
  /** The note that waits for a passage to be chosen in the letter. */
  readonly attaching: string | null;
}

export const everything: Chosen = { words: '', kind: null, label: null, colour: null, tag: null, dossier: null };
export const rowsAtOnce = 100;

/** Whether nothing narrows the list, also where a filter was taken off again. */
export const isEverything = (chosen: Chosen): boolean =>
  Object.values(chosen).every((one) => one === null || one === '');

let shown: Shown = {
  part: 'notes',
  chosen: everything,
  order: 'place',
  ticked: new Set(),
  rows: rowsAtOnce,
  history: null,
  report: null,
  attaching: null,
};
const listeners = new Set<() => void>();

export const getShown = (): Shown => shown;

export function setShown(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  for (const listener of listeners) listener();
}

/** Narrows the list; what is not named stays. The first rows of the new list are shown. */
export const choose = (change: Partial<Chosen>): void =>
  setShown({ part: 'notes', history: null, rows: rowsAtOnce, chosen: { ...shown.chosen, ...change } });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useShown<T>(select: (shown: Shown) => T): T {
  return useSyncExternalStore(subscribe, () => select(shown));
}
