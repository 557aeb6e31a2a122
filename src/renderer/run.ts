import type { Command } from '../shared/commands.ts';
import { later, withRest } from './later.ts';
import { backToText, goBack, goForward } from './letter/go.ts';
import { openSearch } from './search/open.ts';
import { resetZoom, stepLetterSize, stepZoom, toggleFacts } from './settings.ts';
import { currentMessages, setState } from './state.ts';
import { showView } from './view.ts';

/** What each command does, wherever it was chosen: the menu, a shortcut, or a button. */
const actions: Readonly<Record<Command, () => unknown>> = {
  search: () => openSearch('letter'),
  searchAll: () => openSearch('all'),
  nextHit: () => withRest((rest) => rest.stepHit(1)),
  previousHit: () => withRest((rest) => rest.stepHit(-1)),
  goTo: () => setState({ panel: { kind: 'goTo' } }),
  back: goBack,
  forward: goForward,
  letter: backToText,
  facts: () => showView('facts'),
  notebook: () => showView('notebook'),
  dossiers: () => showView('dossiers'),
  source: () => showView('source'),
  about: () => showView('about'),
  nextFact: () => withRest((rest) => rest.stepFact(1)),
  previousFact: () => withRest((rest) => rest.stepFact(-1)),
  nextMention: () => withRest((rest) => rest.stepMention(1)),
  previousMention: () => withRest((rest) => rest.stepMention(-1)),
  markFacts: () => toggleFacts(),
  copyWithSource: () => later.copy().then((copy) => copy.copyWithSource()),
  copyCitation: () => later.copy().then((copy) => copy.copyCitation()),
  undo: () => withRest((rest) => rest.undoHere('undo')),
  redo: () => withRest((rest) => rest.undoHere('redo')),
  mark: () => withRest((rest) => rest.mark()),
  note: () => withRest((rest) => rest.writeNote()),
  bookmark: () => withRest((rest) => rest.bookmark()),
  sentence: () => withRest((rest) => rest.chooseSentence()),
  nextNote: () => withRest((rest) => rest.stepNote(1)),
  previousNote: () => withRest((rest) => rest.stepNote(-1)),
  briefing: () => withRest((rest) => rest.briefingHere()),
  print: () => withRest((rest) => rest.printHere()),
  display: () => setState({ panel: { kind: 'display' } }),
  larger: () => stepLetterSize(1),
  smaller: () => stepLetterSize(-1),
  zoomIn: () => stepZoom(1),
  zoomOut: () => stepZoom(-1),
  zoomReset: () => resetZoom(),
  shortcuts: () => setState({ panel: { kind: 'shortcuts' } }),
};

/** Commands that lead to a hit, once it has been found, or to a sentence, once the letter has been read. */
const leading: ReadonlySet<Command> = new Set(['nextHit', 'previousHit', 'sentence']);

/** Where one is on the way to, and what ends on arrival. */
let arriving: { readonly by: Command; readonly done: Promise<void> } | null = null;

export const isOnTheWay = (by: Command): boolean => arriving?.by === by;

/**
 * Does what a command asks; while one is still on the way to a hit or a sentence, there and not where one was: a mark
 * must not come to stand at the paragraph that one has left. What goes wrong is said, never swallowed.
 */
export const run = (command: Command): Promise<void> => inTurn(command, actions[command]);

/** The same for work that is done as part of a command. */
export async function inTurn(command: Command, work: () => unknown): Promise<void> {
  const done = arriving === null ? act(command, work) : arriving.done.then(() => act(command, work));
  if (leading.has(command)) {
    const mine = { by: command, done };
    arriving = mine;
    void done.then(() => {
      if (arriving === mine) arriving = null;
    });
  }
  await done;
}

async function act(command: Command, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(command, error);
    setState({ trouble: currentMessages().trouble.failed });
  }
}
