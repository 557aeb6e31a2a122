import { startState } from './api.ts';
import { withRest } from './later.ts';
import { focusHere } from './letter/follow.ts';
import { backToPage, backToText } from './letter/go.ts';
import { inTurn, run } from './run.ts';
import { isInSearch } from './search/origin.ts';
import { getState, setState } from './state.ts';
import { isTyping } from './ui/typing.ts';

/**
 * Keys that are no menu accelerators: F6 round the regions, Escape back to the text, "?" for the overview. And Ctrl+F,
 * though it is one: by way of the menu it comes back after the letters that were typed right behind it.
 */
export function listenToKeys(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'F6') {
        event.preventDefault();
        focusRegion(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') {
        leave(event);
      } else if (event.key.toLowerCase() === 'f' && isCommand(event)) {
        event.preventDefault();
        void run(event.shiftKey ? 'searchAll' : 'search');
      } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
        if (!getState().settings.characterKeys) return;
        event.preventDefault();
        void run('shortcuts');
      }
      // Before any panel's own keys: whether a panel is open is asked before it closes itself.
    },
    { capture: true },
  );
}

const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !altKey && (startState().platform === 'mac' ? metaKey && !ctrlKey : ctrlKey && !metaKey);

/** Escape: out of the drawer, or back to the text at the same place. */
function leave(event: KeyboardEvent): void {
  const { panel, guideOpen } = getState();
  if (panel !== null) return; // an open panel closes itself
  if (document.activeElement?.closest('[data-own-escape]')) return;
  event.preventDefault();
  if (isInNotes()) {
    window.getSelection()?.removeAllRanges();
    void withRest((rest) => rest.leaveNote());
    return;
  }
  if (isInSearch(document.activeElement) || endsSearch()) {
    window.getSelection()?.removeAllRanges();
    // After the steps that were asked for before it: one that comes later would open the search again.
    void inTurn('search', () => withRest((rest) => rest.leaveSearch()));
    return;
  }
  const drawer = document.getElementById('contents-button');
  if (guideOpen && drawer?.checkVisibility()) {
    setState({ guideOpen: false });
    drawer.focus();
    return;
  }
  window.getSelection()?.removeAllRanges();
  if (leaveFacts() || backWhereOneCameFrom()) return;
  backToText();
}

/** Whether one writes a note, is at one, or has chosen sentences for one: Escape goes one step out of that. */
function isInNotes(): boolean {
  const { view, chosen } = getState();
  const atNote = document.activeElement?.closest('.note, .marker') != null;
  return view === 'letter' && (atNote || (chosen !== null && document.activeElement?.closest('#letter') != null));
}

/** Whether a search is under way and one is in the text: the first Escape ends it, before anything else but a fact's card. */
function endsSearch(): boolean {
  const { view, search } = getState();
  const inFact = document.activeElement?.closest('#fact-cursor, #margin-card') != null;
  return view === 'letter' && search.open && !inFact;
}

/** In the text, at a passage that a page led to, and no further jump since: Escape leads back to that page. */
function backWhereOneCameFrom(): boolean {
  const { view, came, jumps } = getState();
  const inText =
    document.activeElement === document.body || document.activeElement?.closest('#letter, #margin') != null;
  return view === 'letter' && inText && came !== null && jumps.past.length <= came.jumps && backToPage();
}

/** Out of what stands open about a fact in the letter, one step at a time; says whether there was something to leave. */
function leaveFacts(): boolean {
  const { view, openFact, came, cursor } = getState();
  if (view !== 'letter' || (openFact === null && cursor === null)) return false;
  const inCard = document.activeElement?.closest('#margin-card') !== null;
  if (came !== null && openFact !== null) return backToPage();
  if (openFact !== null) {
    setState({ openFact: null });
    if (inCard) returnToWords();
    return true;
  }
  setState({ cursor: null });
  focusHere();
  return true;
}

/** The focus was in a card that closes: back to the fact that it was opened from, or to where one reads. */
function returnToWords(): void {
  const cursor = document.getElementById('fact-cursor');
  if (cursor === null) focusHere();
  else cursor.focus({ preventScroll: true });
}

/**
 * The regions that F6 goes round: the running head, the guide, the letter or the page that stands in its place, and the
 * bar below the letter while a passage is being chosen for a note.
 */
function focusRegion(direction: 1 | -1): void {
  const regions = ['head', 'guide', getState().view === 'letter' ? 'letter' : 'view', 'attach-bar']
    .map((id) => document.getElementById(id))
    .filter((region) => region?.checkVisibility());
  const found = regions.findIndex((region) => region?.contains(document.activeElement));
  const at = found < 0 && direction < 0 ? 0 : found;
  const next = regions[(at + direction + regions.length) % regions.length] ?? regions.at(-1);
  if (next?.id === 'letter') {
    focusHere();
    return;
  }
  const inside = [...(next?.querySelectorAll<HTMLElement>('[aria-current], button, a[href], h1') ?? [])];
  const shown = inside.filter((element) => element.checkVisibility());
  const first = next?.matches('[tabindex]')
    ? next
    : (shown.find((element) => element.ariaCurrent !== null) ?? shown[0]);
  first?.focus();
}
