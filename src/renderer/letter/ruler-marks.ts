import { createHeights } from './heights.ts';

/**
 * Marks on the ruler, each at its height in the letter: hits, and notes. The height of a passage is that of its block,
 * and how far into the block's text it stands. Marks repeat for the eye what is told elsewhere.
 */
export interface RulerMarks {
  /** The class of the marks' elements. */
  readonly name: string;
  /** Where the passages begin, in order. */
  readonly offsets: ArrayLike<number>;
  /** The one that one is at; its mark has the class "now" too and lies over the others. */
  readonly now?: number | undefined;
}

const apart = 2; // px: at most one mark in so many

/** Draws the marks of one name, in place of those that were there. */
export function drawRulerMarks(marks: RulerMarks): void {
  const ruler = document.getElementById('ruler');
  if (ruler === null) return;
  const places = placesOn(ruler, marks);
  const old = [...ruler.querySelectorAll<HTMLElement>(`.${marks.name}`)];
  // The elements stay and are put elsewhere: from one letter typed to the next most marks are where others were.
  places.forEach(({ top, isNow }, i) => {
    const mark = old[i] ?? ruler.appendChild(document.createElement('i'));
    const name = isNow ? `${marks.name} now` : marks.name;
    if (mark.className !== name) mark.className = name;
    if (mark.style.top !== top) mark.style.setProperty('top', top);
  });
  for (const left of old.slice(places.length)) left.remove();
}

interface MarkPlace {
  /** In per cent of the ruler. */
  readonly top: string;
  readonly isNow: boolean;
}

function placesOn(ruler: HTMLElement, { offsets, now }: RulerMarks): MarkPlace[] {
  const length = ruler.clientHeight;
  if (length === 0 || offsets.length === 0) return [];
  const whole = document.documentElement.scrollHeight;
  const heightOf = createHeights();
  const taken = new Set<number>();
  const places: MarkPlace[] = [];
  const mark = (offset: number, isNow: boolean): void => {
    const place = Math.round(((heightOf(offset) / whole) * length) / apart);
    if (taken.has(place) && !isNow) return;
    taken.add(place);
    // As the style gives it back.
    places.push({ top: `${Number(((100 * apart * place) / length).toFixed(3))}%`, isNow });
  };
  for (let at = 0; at < offsets.length; at++) if (at !== now) mark(offsets[at] ?? 0, false);
  const nowOffset = now === undefined ? undefined : offsets[now];
  if (nowOffset !== undefined) mark(nowOffset, true);
  return places;
}
