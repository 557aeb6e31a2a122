import { getState, setState } from '../state.ts';
import { showView } from '../view.ts';
import { arriveAt, currentPlace, focusHere } from './follow.ts';
import { goneBack, goneForward, jumped } from './jumps.ts';
import { scrollToPlace } from './place.ts';
import { blockAtOffset, startOf } from './positions.ts';

/** Jumps in the letter. Each can be gone back from. */

/** Goes to an element of the letter by its id; says whether it is there. */
export function goToElement(id: string): boolean {
  const target = document.getElementById(id);
  if (target === null) return false;
  const from = currentPlace();
  showView('letter');
  arriveAt(target, { scroll: () => scrollToPlace(startOfTarget(target)), pin: true });
  setState({ jumps: jumped(getState().jumps, from) });
  return true;
}

/** Goes to a numbered paragraph; says whether the letter has it. */
export const goToParagraph = (number: number): boolean => goToElement(`p${number}`);

export function goBack(): void {
  // From another page the way back is the letter, where one left it.
  if (getState().view !== 'letter') backToText();
  else follow(goneBack(getState().jumps, currentPlace()));
}

export function goForward(): void {
  follow(goneForward(getState().jumps, currentPlace()));
}

function follow(step: ReturnType<typeof goneBack>): void {
  if (step === null) return;
  const target = blockAtOffset(step.to);
  if (target === undefined) return;
  showView('letter');
  arriveAt(target, { scroll: () => scrollToPlace(step.to), pin: step.to === startOf(target) });
  setState({ jumps: step.jumps });
}

/** Back to the text, at the same place. */
export function backToText(): void {
  setState({ panel: null });
  showView('letter');
  focusHere();
}

/** The letterhead and the signatures begin at their first block. */
function startOfTarget(target: HTMLElement): number {
  const block = target.dataset.start === undefined ? target.querySelector<HTMLElement>('[data-start]') : target;
  return Number(block?.dataset.start ?? 0);
}
