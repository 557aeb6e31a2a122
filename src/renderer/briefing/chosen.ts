import { useSyncExternalStore } from 'react';
import type { BriefingChoice } from '../../shared/briefing/choice.ts';
import { defaultChoice } from '../../shared/briefing/default-choice.ts';
import type { KeptBriefing, KeptBriefings } from '../../shared/briefing/kept.ts';
import type { MadeBriefing, Progress } from '../../shared/briefing/made.ts';
import { getState } from '../state.ts';
import { showView } from '../view.ts';

/** How the page of briefings stands. Kept apart from the app's state: nothing outside asks for it, and it outlives a visit. */
export interface Chosen {
  readonly choice: BriefingChoice;
  /** The file that holds this choice, as it was when it was read or kept; null while it is in no file. */
  readonly kept: KeptBriefing | null;
  /** What is in the notebook's folder; null until it has been read. */
  readonly all: KeptBriefings | null;
  readonly made: Made | null;
  /** What is under way for the pages that are shown; null when nothing is. */
  readonly step: Progress | 'waiting' | null;
  /** Why there are no pages, as words; null where there are, or nothing has been asked for. */
  readonly fault: string | null;
}

/** Pages that were made, and of which choice. */
export interface Made extends MadeBriefing {
  readonly of: BriefingChoice;
  readonly bytes: Uint8Array;
}

let chosen: Chosen = {
  choice: defaultChoice({ kind: 'letter' }),
  kept: null,
  all: null,
  made: null,
  step: null,
  fault: null,
};
const listeners = new Set<() => void>();

export const getChosen = (): Chosen => chosen;

export function setChosen(change: Partial<Chosen>): void {
  chosen = { ...chosen, ...change };
  for (const listener of listeners) listener();
}

export function subscribeChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useChosen<T>(select: (chosen: Chosen) => T): T {
  return useSyncExternalStore(subscribeChosen, () => select(chosen));
}

/** Changes the choice; what is not named stays. */
export const choose = (change: Partial<BriefingChoice>): void => setChosen({ choice: { ...chosen.choice, ...change } });

/**
 * Opens the page for a source. Of the same source everything else stays as it was chosen; of another one the page, the
 * type and the maker stay, as these are the reader's habits.
 */
export function openBriefing(source: BriefingChoice['source']): void {
  const { choice } = chosen;
  if (JSON.stringify(choice.source) !== JSON.stringify(source)) {
    const { paper, orientation, textSize, colour, author } = choice;
    const { language } = getState().settings;
    setChosen({
      choice: { ...defaultChoice(source), paper, orientation, textSize, colour, author, language },
      kept: null,
    });
  }
  showView('briefing');
}

/** A choice that is in no file, of the same source, as it is before anything else is chosen. */
export function startNew(): void {
  const { source, language } = chosen.choice;
  setChosen({ choice: { ...defaultChoice(source), language }, kept: null });
}
