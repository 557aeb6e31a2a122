import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { colours } from '../../../shared/notebook/note.ts';
import { selectedPassage } from '../../letter/positions.ts';
import { run } from '../../run.ts';
import { setState, useApp, useMessages } from '../../state.ts';
import { BookmarkIcon } from '../../ui/icons.tsx';

/** What can be done with words that were selected with a pointer, near where the selection ends. Keys have their own way. */
export function SelectionBar() {
  const view = useApp((state) => state.view);
  const [lines, setLines] = useState<Lines | null>(null);
  useEffect(() => {
    // The selection is only known after the pointer's own event.
    const look = (): void => {
      setTimeout(() => setLines(selectedPassage() === null ? null : linesOfSelection()));
    };
    const released = (event: PointerEvent): void => {
      if (!(event.target instanceof Element && event.target.closest('#selection-bar'))) look();
    };
    const changed = (): void => {
      if (window.getSelection()?.isCollapsed !== false) setLines(null);
    };
    document.addEventListener('pointerup', released);
    document.addEventListener('selectionchange', changed);
    return () => {
      document.removeEventListener('pointerup', released);
      document.removeEventListener('selectionchange', changed);
    };
  }, []);
  const page = document.getElementById('page');
  if (view !== 'letter' || lines === null || page === null) return null;
  return createPortal(<Bar lines={lines} page={page} />, page);
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
