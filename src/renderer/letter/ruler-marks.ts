import { createHeights } from './heights.ts';

/**
 * Marks on the ruler, each at its height in the letter: hits, and notes. The height of a passage is that of its block,
 * and how far into the block's text it stands. Marks repeat for the eye what is told elsewhere.
 */
export interface RulerMarks {
  /** The class of the marks' drawing. */
  readonly name: string;
  /** Where the passages begin, in order. */
  readonly offsets: ArrayLike<number>;
  /** The one that one is at; its mark is larger and lies over the others. */
  readonly now?: number | undefined;
}

/** In px: at most one mark in so many, and as high as that. */
const apart = 2;
/** In px: how high the mark of the current one is. */
const nowHeight = 6;

/**
 * Draws the marks of one name, in place of those that were there. They are one path: hundreds of elements would have
 * their styles and their places found anew at each letter that is typed.
 */
export function drawRulerMarks({ name, offsets, now }: RulerMarks): void {
  const ruler = document.getElementById('ruler');
  if (ruler === null) return;
  const drawn = ruler.querySelector(`.${name}`);
  const { clientHeight: height } = ruler;
  if (height === 0 || offsets.length === 0) {
    drawn?.remove();
    return;
  }
  const { all, current } = placesOn(height, offsets, now);
  const drawing = drawn ?? ruler.appendChild(emptyDrawing(name));
  drawing.setAttribute('viewBox', `0 0 1 ${height}`);
  const path = [...all].map((place) => bar(place * apart, apart));
  if (current !== null) path.push(bar(current * apart - (nowHeight - apart) / 2, nowHeight));
  drawing.firstElementChild?.setAttribute('d', path.join(''));
}

/** All the width, from `top` down. */
const bar = (top: number, height: number): string => `M0 ${top}h1v${height}H0z`;

function emptyDrawing(name: string): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', name);
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  return drawing;
}

/** The places that have a mark, counted from the top of the ruler, so many px `apart`. */
function placesOn(
  height: number,
  offsets: ArrayLike<number>,
  now: number | undefined,
): { readonly all: ReadonlySet<number>; readonly current: number | null } {
  const whole = document.documentElement.scrollHeight;
  const heightOf = createHeights();
  const all = new Set<number>();
  let current: number | null = null;
  for (let at = 0; at < offsets.length; at++) {
    const place = Math.round(((heightOf(offsets[at] ?? 0) / whole) * height) / apart);
    if (at === now) current = place;
    else all.add(place);
  }
  return { all, current };
}
