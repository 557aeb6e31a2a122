import { getState } from '../state.ts';
import { answered } from './session.ts';

/** Moving through a list of buttons by key: one stop of Tab, arrows and Home and End go from one to the next. */

/** From the field to the list below it, once it is that of the words in the field. */
export async function focusList(): Promise<void> {
  const { search, found } = getState();
  const from = document.activeElement;
  if (search.open && found?.query !== search.query) await answered();
  else if (focusFirst()) return;
  focusSoon(from);
}

/** What was found is drawn a moment after the state has changed; who has gone elsewhere meanwhile stays there. */
function focusSoon(from: Element | null, tries = 40): void {
  setTimeout(() => {
    if (document.activeElement === from && !focusFirst() && tries > 0) focusSoon(from, tries - 1);
  }, 16);
}

function focusFirst(): boolean {
  const view = document.getElementById('search-view');
  // A list that is about to be replaced would take the focus with it.
  const row = view?.querySelector<HTMLElement>('[data-stale="false"] .result[tabindex="0"], .recent li button');
  row?.focus();
  return row != null;
}

/** Handles an arrow key in a list; upwards from its first row one is back in the field. */
export function moveInList(event: React.KeyboardEvent<HTMLElement>, selector: string): void {
  const { key, currentTarget, target } = event;
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key) || event.ctrlKey || event.altKey || event.metaKey) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = rows.indexOf(target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  if (key === 'ArrowUp' && at === 0) document.getElementById('search')?.focus();
  else if (key === 'Home') rows[0]?.focus();
  else if (key === 'End') rows.at(-1)?.focus();
  else rows[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
}

/** Scrolls the guide, and nothing else, so that a row of its list can be seen below the field. */
export function keepInSight(row: HTMLElement | null): void {
  const guide = document.getElementById('guide');
  if (row === null || guide === null || guide.scrollHeight <= guide.clientHeight) return;
  const [box, frame] = [row.getBoundingClientRect(), guide.getBoundingClientRect()];
  const top = Math.max(frame.top, document.getElementById('search-top')?.getBoundingClientRect().bottom ?? 0);
  if (box.top < top + 8) guide.scrollTop -= top + 8 - box.top;
  else if (box.bottom > frame.bottom - 8) guide.scrollTop += box.bottom - (frame.bottom - 8);
}
