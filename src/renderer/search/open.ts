import { flushSync } from 'react-dom';
import { getState, setState } from '../state.ts';
import { isDrawer } from '../ui/drawer.ts';
import { showView } from '../view.ts';
import { isInSearch, originNow, setOrigin } from './origin.ts';
import type { Scope } from './search.ts';

/** The search field, from wherever one is, with the last words in it, selected: Enter looks further, typing begins anew. */
export function openSearch(scope: Scope): void {
  if (getState().panel !== null) {
    // A panel that closes gives the focus back to where it was; only then can the field have it.
    setState({ panel: null });
    setTimeout(() => openSearch(scope));
    return;
  }
  const origin = isInSearch(document.activeElement) ? null : originNow();
  // The words have to be in the field before they can be selected.
  flushSync(() => {
    showView('letter');
    const { search } = getState();
    setState({ guideOpen: isDrawer(), search: { ...search, scope, open: search.query.trim() !== '' } });
  });
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
  if (origin !== null) setOrigin(origin);
}
