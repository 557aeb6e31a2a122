import { currentPlace } from '../letter/follow.ts';
import { blockAtHeight, headHeight } from '../letter/place.ts';
import { getState, type View } from '../state.ts';

/** Where one was before one began to search: Escape in the field or the list leads back there. */
export interface Origin {
  readonly view: View;
  readonly place: number;
  /** The block at the top of the window, and at what height of it. */
  readonly block: HTMLElement | undefined;
  readonly top: number;
  readonly focus: HTMLElement | null;
}

let origin: Origin | null = null;

/** Whether something belongs to search: the field, the options, the results. */
export const isInSearch = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('#search-box') !== null;

/**
 * Whether one is in the search: the focus is there, or it was and what had it is gone (a row of a list that was made
 * anew) and one has gone nowhere else since.
 */
export const isSearching = (): boolean =>
  isInSearch(document.activeElement) || (origin !== null && document.activeElement === document.body);

/** Where one is now, with what has the focus. */
export function originNow(focus: EventTarget | null = document.activeElement): Origin {
  const known = focus instanceof HTMLElement && focus !== document.body && !isInSearch(focus);
  const { view } = getState();
  const block = view === 'letter' ? blockAtHeight(headHeight() + 1) : undefined;
  const top = block?.getBoundingClientRect().top ?? 0;
  return { view, place: currentPlace(), block, top, focus: known ? focus : null };
}

export function setOrigin(to: Origin): void {
  origin = to;
}

/** Gives the origin of the search that ends, and forgets it. */
export function takeOrigin(): Origin | null {
  const taken = origin;
  origin = null;
  return taken;
}

/** Notes where one comes from when the focus enters the search; when it leaves, there is nothing to return to. */
export function followOrigin(): void {
  document.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (!isInSearch(target)) origin = null;
    else origin ??= originNow(relatedTarget);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isInSearch(target)) origin = null; // also where a press gives the focus to nothing
  });
}
