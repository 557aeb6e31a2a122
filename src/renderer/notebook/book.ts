import { standing } from '../../shared/anchor/resolve-all.ts';
import type { Resolution } from '../../shared/anchor/selector.ts';
import type { PublishedLetter } from '../../shared/letter/published.ts';
import { withNews } from '../../shared/notebook/news.ts';
import { learnPlaces } from '../../shared/notebook/places.ts';
import type { NotebookView, StoredNote } from '../../shared/notebook/view.ts';
import type { Span } from '../../shared/span.ts';
import { api, publishedLetter, startState } from '../api.ts';
import { inSlices, nextTask } from '../slices.ts';
import { currentMessages, getState, setState } from '../state.ts';
import { perform } from './background/perform.ts';

/**
 * The notebook in the page: what main last told of the folder, and where each note of this letter stands in it. Main is
 * the only writer; the page shows what main says is on the disk, and asks again when main says that something changed.
 */

/** A note of this letter with its place; null where it has none that is beyond doubt (*losgeraakt*). */
export interface PlacedNote {
  readonly stored: StoredNote;
  readonly state: Resolution['state'];
  readonly span: Span | null;
}

let reading: Promise<void> | null = null;

/** Reads the notebook and follows what changes in its folder. A failure is told and can be tried again. */
export function followBook(): void {
  api().onNotebook(() => void readBook(false));
  void readBook(false);
}

let next: Promise<void> | null = null;
/** Whether the one that follows looks at the folder anew: one of those who wait for it asked for that. */
let nextAgain = false;
/** What main last told; null before it told anything. */
let revision: number | null = null;

/**
 * Reads the notebook; `again` has the folder looked at anew. What it reads is never older than the asking: where a
 * reading is under way, one more follows it, for all who ask meanwhile.
 */
export function readBook(again: boolean): Promise<void> {
  if (reading !== null) {
    nextAgain ||= again;
    next ??= reading.then(() => {
      const anew = nextAgain;
      next = null;
      nextAgain = false;
      return readBook(anew);
    });
    return next;
  }
  reading = read(again).finally(() => {
    reading = null;
  });
  return reading;
}

async function read(again: boolean): Promise<void> {
  try {
    const answer = await api().readNotebook({ again, since: revision });
    if (!answer.ok) return;
    await showBook(withNews(getState().notebook, answer.value));
    // Only now: where showing failed, all is told anew the next time.
    revision = answer.value.revision;
  } catch (error) {
    console.error('notebook', error);
    setState({ trouble: currentMessages().notebook.notRead });
  }
}

/** Shows the notebook. The letter is read only when there are notes to be found in it. */
async function showBook(view: NotebookView): Promise<void> {
  const isHere = ({ note }: StoredNote): boolean => note.letter.id === startState().letter;
  const notes = view.notes.some(isHere) ? await placed(view, await publishedLetter()) : [];
  await nextTask(); // to look where thousands of notes stand and to draw them is too much for one task
  setState({ notebook: view, notes });
  await nextTask(); // that draws the notes; what follows draws an editor, or what was said
}

/** Notes whose place is known already: the same text of the same note stands where it stood. */
const known = new WeakMap<StoredNote['note']['selectors'], Resolution>();
let last: readonly PlacedNote[] = [];

/** Where the notes of this letter stand, in order of place; those without one come last. */
async function placed(view: NotebookView, { id, letter }: PublishedLetter): Promise<readonly PlacedNote[]> {
  const stored = view.notes.filter(({ note }) => note.letter.id === id);
  const before = new Map(last.map((one) => [one.stored.note.id, one]));
  for (const { note } of stored) {
    const old = before.get(note.id);
    if (old !== undefined && sameSelectors(old.stored, note.selectors)) {
      known.set(
        note.selectors,
        old.span === null ? { state: 'lost' } : { state: old.state as 'exact', span: old.span },
      );
    }
  }
  await learnPlaces(stored, ({ note }) => note.selectors, known, {
    standing: (notes) => inSlices(standing(letter.text, notes, letter.blocks)),
    resolving: async (of) => (await perform({ kind: 'place', of })).items,
  });
  last = stored.map((one) => {
    const resolution = known.get(one.note.selectors) ?? { state: 'lost' as const };
    return { stored: one, state: resolution.state, span: resolution.state === 'lost' ? null : resolution.span };
  });
  last = [...last].sort((a, b) => placeOf(a) - placeOf(b));
  return last;
}

const sameSelectors = (stored: StoredNote, selectors: StoredNote['note']['selectors']): boolean =>
  stored.note.selectors === selectors || JSON.stringify(stored.note.selectors) === JSON.stringify(selectors);

export const placeOf = ({ span }: PlacedNote): number => span?.start ?? Number.POSITIVE_INFINITY;

/** A note of this letter, as it is shown. */
export const noteById = (id: string): PlacedNote | undefined =>
  getState().notes.find(({ stored }) => stored.note.id === id);

/** A note of whichever letter, as main last told of it. */
export const storedById = (id: string): StoredNote | undefined =>
  getState().notebook?.notes.find(({ note }) => note.id === id);
