import type { Span } from '../../shared/span.ts';
import { type Came, getState, setState } from '../state.ts';
import { showView } from '../view.ts';
import { arriveAt, currentPlace, focusHere } from './follow.ts';
import { goneBack, goneForward, jumped } from './jumps.ts';
import { scrollToPlace } from './place.ts';
import { blockAtOffset, startOf } from './positions.ts';
import { showSpan } from './ranges.ts';

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

/**
 * Goes to a passage: its block gets the focus and its words come into sight. `from` is what was pressed on the page that
 * led here; then the way back leads to that page. Walking through the mentions of one fact, or the hits of a search, is
 * one jump, not many.
 */
export function goToSpan(span: Span, from: Omit<Came, 'jumps'> | null, walking = false, focus = true): void {
  const block = blockAtOffset(span.start);
  if (block === undefined) return;
  const left = currentPlace();
  showView('letter');
  arriveAt(block, { scroll: () => showSpan(span, block), pin: true, focus });
  const jumps = walking ? getState().jumps : jumped(getState().jumps, left);
  const came = from === null ? (walking ? getState().came : null) : { ...from, jumps: jumps.past.length };
  setState({ jumps, came });
}

/** Back to the page that led to this passage, at what was pressed there; says whether there was one. */
export function backToPage(): boolean {
  const { view, came, openFact } = getState();
  if (view !== 'letter' || came === null) return false;
  setState({ came: null, openFact: openFact === null || came.by === null ? null : { ...openFact, by: came.by } });
  showView(came.view);
  focusWhenThere(came.from);
  return true;
}

/** The page is drawn after the state has changed; its title takes the focus then, and gives it on to where one was. */
export function focusWhenThere(id: string, tries = 20): void {
  const target = document.getElementById(id);
  if (target === null && tries > 0) {
    setTimeout(() => focusWhenThere(id, tries - 1), 20);
    return;
  }
  setTimeout(() => {
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  });
}

export function goBack(): void {
  const { came, jumps, view } = getState();
  // From another page the way back is the letter, where one left it; from a passage that a page led to, that page.
  if (view !== 'letter') backToText();
  else if (came !== null && jumps.past.length <= came.jumps && backToPage()) return;
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
