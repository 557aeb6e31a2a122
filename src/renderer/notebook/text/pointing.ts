import { factsAt } from '../../facts/layer.ts';
import { offsetAtPoint } from '../../letter/ranges.ts';
import { getState, setState } from '../../state.ts';
import { showNoteBeside } from './focus.ts';
import { notesIn } from './spans.ts';

/** A press that may yet turn out to be the first of two, which select a word: nothing moves under it so long, in ms. */
const toPressAgain = 400;

/**
 * A press on highlighted words brings their note into focus, and into sight: under a long paragraph it may be out of the
 * window. Of several it is the shortest, and with each press again the next. A fact that is marked there goes first.
 */
export function followPresses(article: HTMLElement): void {
  let pressed: readonly string[] = [];
  let showing: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerdown', () => clearTimeout(showing));
  article.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (window.getSelection()?.isCollapsed === false || target?.closest('a, button, .aside') != null) return;
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset === null || factsAt(offset).length > 0) return;
    const before = pressed;
    pressed = notesAt(offset);
    const isAgain = before.length === pressed.length && before.every((id, at) => id === pressed[at]);
    const at = isAgain ? pressed.indexOf(getState().note ?? '') : -1;
    const note = pressed[(at + 1) % pressed.length] ?? null;
    setState({ note });
    if (note !== null) showing = setTimeout(showNoteBeside, toPressAgain, note);
  });
  // Going elsewhere in the page by key leaves the note; the editor stays as it is.
  document.addEventListener('focusin', ({ target }) => {
    const { note, editing } = getState();
    const atNote = target instanceof Element && target.closest('.note, .marker, .menu') !== null;
    if (note !== null && editing === null && !atNote) setState({ note: null });
  });
}

/** The ids of the notes that highlight the words at an offset, the shortest passage first. */
const notesAt = (offset: number): string[] =>
  notesIn({ start: offset, end: offset + 1 })
    .filter(({ stored }) => stored.note.kind !== 'bookmark')
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .map(({ stored }) => stored.note.id);
