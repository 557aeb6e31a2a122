import { arriveAt, currentPlace, focusHere } from '../letter/follow.ts';
import { focusWhenThere, goToSpan } from '../letter/go.ts';
import { goneBack, type Jumps } from '../letter/jumps.ts';
import { scrollToPlace } from '../letter/place.ts';
import { blockAtOffset, startOf } from '../letter/positions.ts';
import { everything, setShown } from '../notebook/page/shown.ts';
import { focusMarker } from '../notebook/text/focus.ts';
import { type Found, getState, setState } from '../state.ts';
import { isDrawer } from '../ui/drawer.ts';
import { showView } from '../view.ts';
import { announceFound, announceHit, announceNoteHit } from './announce.ts';
import { openSearch } from './open.ts';
import { isInSearch, isSearching, type Origin, takeOrigin } from './origin.ts';
import { remember } from './recent.ts';
import { answered, showRows, spanOf } from './session.ts';
import { countOf, placeIn } from './steps.ts';

/** From hit to hit, to a hit, and back to where one was before. */

/** The jumps as they were after the last step. As long as there was no other jump, walking from hit to hit is one. */
let walked: Jumps | null = null;
const isWalking = (): boolean => walked !== null && walked === getState().jumps;

/** To the next or the previous note or hit, in the order of the list, round and round. */
export async function stepHit(direction: 1 | -1): Promise<void> {
  const { search } = getState();
  if (search.query.trim() === '') {
    openSearch(search.scope);
    return;
  }
  if (!search.open) setState({ search: { ...search, open: true } });
  const found = await answered();
  if (found === null) return; // the guide says why
  remember(found.query);
  const count = countOf(found);
  if (count === 0) {
    announceFound();
    return;
  }
  const { hit, noteHit } = getState();
  const here = placeIn(found, hit, noteHit);
  const at = here === null ? firstStep(found, direction) : (here + direction + count) % count;
  // Whoever types goes on typing. A drawer lies over the letter, so it closes, and the focus goes to the text.
  const stay = isDrawer() ? isOnBar() : isInSearch(document.activeElement);
  await show(found, at, { walking: isWalking(), focus: !stay });
}

type How = { walking: boolean; focus: boolean };

async function show(found: Found, at: number, how: How): Promise<void> {
  if (at < found.notes.length) showNote(found, at, how);
  else await showHit(found, at - found.notes.length, how);
}

/** The buttons that stand in the drawer's place while it is closed. */
const isOnBar = (): boolean => document.activeElement?.closest('#walk-bar') != null;

/** To a hit that was chosen in the list. */
export async function goToHit(at: number): Promise<void> {
  const { found, hit } = getState();
  if (found === null) return;
  remember(found.query);
  await showHit(found, at, { walking: isWalking() && at === hit, focus: true });
}

/** To a note that was chosen in the list. */
export function goToNoteHit(at: number): void {
  const { found, noteHit } = getState();
  if (found === null) return;
  remember(found.query);
  showNote(found, at, { walking: isWalking() && at === noteHit, focus: true });
}

/** In the order of the letter one begins where one is; with notes, which come first, and else at the top of the list. */
function firstStep({ notes, order, starts, sort }: Found, direction: 1 | -1): number {
  const last = notes.length + order.length - 1;
  if (sort === 'relevance' || notes.length > 0) return direction === 1 ? 0 : last;
  const place = currentPlace();
  const after = order.findIndex((hit) => (starts[hit] ?? 0) >= place);
  if (direction === 1) return after < 0 ? 0 : after;
  return after <= 0 ? last : after - 1;
}

async function showHit(found: Found, at: number, { walking, focus }: How): Promise<void> {
  const span = spanOf(found, at);
  if (span === null) return;
  setState({ hit: at, noteHit: null });
  goToSpan(span, null, walking, focus);
  walked = getState().jumps;
  await showRows(at + 1);
  announceHit(at);
}

/** The note's passage, with the note beside it; one without a place stands in the notebook only. */
function showNote({ notes }: Found, at: number, { walking, focus }: How): void {
  const one = notes[at];
  if (one === undefined) return;
  const { stored, span } = one.placed;
  const { id } = stored.note;
  setState({ hit: null, noteHit: at });
  announceNoteHit(at);
  if (span === null) {
    setShown({ part: 'notes', history: null, chosen: everything });
    showView('notebook');
    focusWhenThere(`past-${id}`);
    return;
  }
  goToSpan(span, null, walking, false);
  walked = getState().jumps;
  setState({ note: id, ...(focus && { guideOpen: false }) });
  if (focus) focusMarker(id);
}

/** Ends the search by its button in the bar, and stays. */
export function closeSearch(): void {
  leaveSearch();
  focusHere();
}

/** Ends the search. From the field and the list one is back where one was before; in the text one stays. */
export function leaveSearch(): void {
  const inside = isSearching();
  const back = isWalking();
  const origin = takeOrigin();
  const { search } = getState();
  setState({ search: { ...search, open: false }, ...(inside && { guideOpen: false }) });
  walked = null;
  if (inside) returnTo(origin, back);
}

function returnTo(origin: Origin | null, back: boolean): void {
  if (origin !== null && origin.view !== getState().view) {
    showView(origin.view);
    if (origin.focus?.id) focusWhenThere(origin.focus.id);
    return;
  }
  if (origin !== null && back) {
    // As going back after a jump: forward leads to the hit again.
    const step = goneBack(getState().jumps, currentPlace());
    if (step !== null) setState({ jumps: step.jumps });
    showAgain(origin);
  }
  if (origin?.focus?.checkVisibility()) origin.focus.focus({ preventScroll: true });
  else focusHere();
}

/** The same words at the same height of the window. */
function showAgain({ place, block, top }: Origin): void {
  const target = blockAtOffset(place);
  if (target === undefined || block === undefined) return;
  const scroll = (): void => {
    scrollToPlace(startOf(block)); // brings its part of the page into being
    window.scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  arriveAt(target, { scroll, pin: place === startOf(target), focus: false });
}
