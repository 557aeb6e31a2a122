import { remeasureChunks } from './letter/chunks.ts';
import { currentPlace } from './letter/follow.ts';
import { scrollToPlace } from './letter/place.ts';
import { getState, setState, type View } from './state.ts';

/** The pages whose guide is their own list, in place of the outline. */
export const hasOwnGuide = (view: View): boolean =>
  view === 'facts' || view === 'notebook' || view === 'dossiers' || view === 'briefing';

/** Shows the letter or one of the pages about it. The letter stays in the page, hidden, and comes back where it was. */
export function showView(view: View): void {
  if (getState().view === view) {
    setState({ guideOpen: false });
    return;
  }
  const place = currentPlace();
  const isLetter = view === 'letter';
  // First: once the letter is hidden, going to the top would lay everything out at once, a long task in a long letter.
  if (!isLetter) window.scrollTo({ top: 0, behavior: 'instant' });
  setState({ view, panel: null, guideOpen: false, cursor: null });
  for (const id of ['letter', 'ruler']) {
    const element = document.getElementById(id);
    if (element !== null) element.hidden = !isLetter;
  }
  if (isLetter) {
    remeasureChunks();
    scrollToPlace(place);
  }
}
