import { factsAt } from '../../facts/layer.ts';
import { offsetAtPoint } from '../../letter/ranges.ts';
import { getState, setState } from '../../state.ts';
import { notesIn } from './spans.ts';

/** A press on highlighted words brings their note into focus; of several the shortest. A fact that is marked there goes first. */
export function followPresses(article: HTMLElement): void {
  article.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (window.getSelection()?.isCollapsed === false || target?.closest('a, button, .aside') != null) return;
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset === null || factsAt(offset).length > 0) return;
    const here = notesIn({ start: offset, end: offset + 1 }).filter(({ stored }) => stored.note.kind !== 'bookmark');
    const note = here.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
    setState({ note: note?.stored.note.id ?? null });
  });
  // Going elsewhere in the page by key leaves the note; the editor stays as it is.
  document.addEventListener('focusin', ({ target }) => {
    const { note, editing } = getState();
    const atNote = target instanceof Element && target.closest('.note, .marker, .menu') !== null;
    if (note !== null && editing === null && !atNote) setState({ note: null });
  });
}
