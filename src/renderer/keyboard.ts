import { focusHere } from './letter/follow.ts';
import { backToPage, backToText } from './letter/go.ts';
import { run } from './run.ts';
import { getState, setState } from './state.ts';

/** Keys that are no menu accelerators: F6 round the regions, Escape back to the text, "?" for the overview. */
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

/** Escape: out of the drawer, or back to the text at the same place. */
function leave(event: KeyboardEvent): void {
  const { panel, guideOpen } = getState();
  if (panel !== null) return; // an open panel closes itself
  event.preventDefault();
  const drawer = document.getElementById('contents-button');
  if (guideOpen && drawer?.checkVisibility()) {
    setState({ guideOpen: false });
    drawer.focus();
    return;
  }
  window.getSelection()?.removeAllRanges();
  if (leaveFacts()) return;
  backToText();
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

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}

/** The regions that F6 goes round: the running head, the guide, the letter or the page that stands in its place. */
function focusRegion(direction: 1 | -1): void {
  const regions = ['head', 'guide', getState().view === 'letter' ? 'letter' : 'view']
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
