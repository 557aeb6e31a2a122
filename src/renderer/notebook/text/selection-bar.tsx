import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { colours } from '../../../shared/notebook/note.ts';
import { selectedPassage } from '../../letter/positions.ts';
import { run } from '../../run.ts';
import { setState, useApp, useMessages } from '../../state.ts';
import { BookmarkIcon } from '../../ui/icons.tsx';

const settlesIn = 200; // ms in which a selection that is changed otherwise than by a drag comes to rest

/** What can be done with words that were selected with a pointer, near where the selection ends. Keys have their own way. */
export function SelectionBar() {
  const view = useApp((state) => state.view);
  const [lines, setLines] = useState<Lines | null>(null);
  useEffect(() => followSelection(setLines), []);
  const page = document.getElementById('page');
  if (view !== 'letter' || lines === null || page === null) return null;
  return createPortal(<Bar lines={lines} page={page} />, page);
}

/**
 * Tells where the selection is once a pointer has made it, and again when it changes after that: by Shift and the arrows,
 * or in a window of another size. A finger selects by resting, and moves the ends by handles that are not of the page: it
 * is done when the selection stays as it is.
 */
function followSelection(tell: (lines: Lines | null) => void): () => void {
  let isShown = false;
  let isDragging = false;
  let byFinger = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (lines: Lines | null): void => {
    clearTimeout(timer);
    isShown = lines !== null;
    tell(lines);
  };
  // The selection is only known after the pointer's own event.
  const look = (after = 0): void => {
    clearTimeout(timer);
    timer = setTimeout(() => show(selectedPassage() === null ? null : linesOfSelection()), after);
  };
  const pressed = ({ pointerType, button }: PointerEvent): void => {
    byFinger = pointerType === 'touch';
    isDragging = !byFinger && button === 0; // another one opens a menu, which takes the release
  };
  const released = ({ target }: PointerEvent): void => {
    isDragging = false;
    if (!(target instanceof Element && target.closest('#selection-bar'))) look();
  };
  const changed = (): void => {
    if (window.getSelection()?.isCollapsed !== false) show(null);
    else if (!isDragging && (isShown || byFinger)) look(settlesIn);
  };
  const resized = (): void => {
    if (isShown) look(settlesIn);
  };
  document.addEventListener('pointerdown', pressed);
  document.addEventListener('pointerup', released);
  document.addEventListener('pointercancel', released);
  document.addEventListener('selectionchange', changed);
  window.addEventListener('resize', resized);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointerdown', pressed);
    document.removeEventListener('pointerup', released);
    document.removeEventListener('pointercancel', released);
    document.removeEventListener('selectionchange', changed);
    window.removeEventListener('resize', resized);
  };
}

function Bar({ lines, page }: { lines: Lines; page: HTMLElement }) {
  const { marks } = useMessages();
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const from = page.getBoundingClientRect();
    const { first, last: end } = lines;
    const below = end.bottom + 8 + element.offsetHeight < window.innerHeight;
    // Above all of the selection, so that it covers none of it; where that has scrolled away, above its last line.
    const head = document.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
    const above = first.top - 8 - element.offsetHeight >= Math.max(0, head) ? first : end;
    const left = Math.min(end.right - from.left - element.offsetWidth / 2, page.clientWidth - element.offsetWidth - 8);
    const top = below ? end.bottom + 8 : above.top - 8 - element.offsetHeight;
    element.style.setProperty('left', `${Math.max(8, left)}px`);
    element.style.setProperty('top', `${top - from.top}px`);
  }, [lines, page]);
  return (
    <section
      id="selection-bar"
      ref={bar}
      aria-label={marks.bar.label}
      // Pressing a button must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="swatches">
        <span>{marks.bar.mark}</span>
        {colours.map((colour) => (
          <button
            key={colour}
            type="button"
            aria-label={marks.bar.markIn(marks.colours[colour])}
            onClick={() => pick(colour)}
          >
            <span className={`hl ${colour}`}>{marks.colours[colour]}</span>
          </button>
        ))}
      </div>
      <div className="actions">
        <button type="button" onClick={() => void run('note')}>
          {marks.bar.note}
        </button>
        <button type="button" onClick={() => void run('bookmark')}>
          <BookmarkIcon /> {marks.bar.bookmark}
        </button>
        <button type="button" onClick={() => void run('copyWithSource')}>
          {marks.bar.copy}
        </button>
      </div>
    </section>
  );
}

function pick(colour: (typeof colours)[number]): void {
  setState({ colour });
  void run('mark');
}

/** The first and the last line of a selection. */
interface Lines {
  readonly first: DOMRect;
  readonly last: DOMRect;
}

function linesOfSelection(): Lines | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const lines = [...selection.getRangeAt(0).getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
