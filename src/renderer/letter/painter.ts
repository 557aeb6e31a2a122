import type { Span } from '../../shared/span.ts';
import { lengthOf, startOf } from './positions.ts';

/**
 * Paints words of the letter with the CSS Custom Highlight API. No element and no text node of the letter changes. Only
 * the parts of the letter near the window have ranges, so that a long letter costs no more than a short one. The facts
 * and the hits of a search each have a painter; of what lies over each other the later name, and the higher layer, wins.
 */
export type Painted<Name extends string> = readonly (readonly [name: Name, range: StaticRange])[];

export interface Painter<Name extends string> {
  readonly highlights: Readonly<Record<Name, Highlight>>;
  /** The parts of the letter that are near the window. */
  readonly near: ReadonlySet<Element>;
  /** Paints all parts near the window anew, after what is to be seen has changed. */
  paint(): void;
}

interface PainterOptions<Name extends string> {
  readonly article: HTMLElement;
  /** The names that stylesheets know the highlights by, the weakest first. */
  readonly names: readonly Name[];
  /** What lies over what: the names of a higher layer win. */
  readonly layer: number;
  /** What is to be painted of a part now; null where nothing is. */
  readonly marksIn: (part: Element) => Painted<Name> | null;
  /** What the marks of a part are made of: where it is what it was, they are not made anew. */
  readonly keyOf?: (part: Element) => string;
  /** Told when other parts are near the window. */
  readonly onNear?: () => void;
}

export function createPainter<Name extends string>(options: PainterOptions<Name>): Painter<Name> {
  const { article, names, layer, marksIn, keyOf, onNear } = options;
  const near = new Set<Element>();
  /** What is painted of each part near the window, and of what that was made. */
  const shown = new Map<Element, Painted<Name>>();
  const keys = new WeakMap<Element, string>();
  const highlights = Object.fromEntries(
    names.map((name, index) => {
      const highlight = new Highlight();
      highlight.priority = layer * 100 + index;
      CSS.highlights.set(name, highlight);
      return [name, highlight];
    }),
  ) as Record<Name, Highlight>;

  function show(part: Element, key = keyOf?.(part)): void {
    const painted = marksIn(part);
    if (painted === null) return;
    if (key !== undefined) keys.set(part, key);
    for (const [name, range] of painted) highlights[name].add(range);
    shown.set(part, painted);
  }

  /** Takes a part's ranges away. Each by itself: emptying a highlight would have the browser paint the others again. */
  function hide(part: Element): void {
    for (const [name, range] of shown.get(part) ?? []) highlights[name].delete(range);
    shown.delete(part);
  }

  const coming: Element[] = [];

  /** Shows a part when the browser has a moment, one at a time: while scrolling, a frame has no time to spare. */
  function soon(part: Element): void {
    coming.push(part);
    if (coming.length > 1) return;
    const next = (): void => {
      const first = coming.shift();
      if (first !== undefined && near.has(first) && !shown.has(first)) show(first);
      if (coming.length > 0) requestIdleCallback(next, { timeout: 100 });
    };
    requestIdleCallback(next, { timeout: 100 });
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && !near.has(target)) {
          near.add(target);
          soon(target);
        } else if (!isIntersecting && near.delete(target)) hide(target);
      }
      onNear?.();
    },
    { rootMargin: '60% 0px' },
  );
  for (const part of article.children) observer.observe(part);

  return {
    highlights,
    near,
    paint() {
      for (const part of near) {
        const key = keyOf?.(part);
        if (key !== undefined && key === keys.get(part) && shown.has(part)) continue;
        hide(part);
        show(part, key);
      }
    },
  };
}

/** The blocks of a part of the letter: itself, or those inside it. */
export const blocksIn = (part: Element): readonly HTMLElement[] =>
  part instanceof HTMLElement && part.dataset.start !== undefined
    ? [part]
    : [...part.querySelectorAll<HTMLElement>('[data-start]')];

const spans = new WeakMap<Element, Span>();

/** From the first unit of a part of the letter to its last, in UTF-16 offsets of the letter's text. */
export function spanOfPart(part: Element): Span {
  const known = spans.get(part);
  if (known !== undefined) return known;
  const blocks = blocksIn(part);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const span =
    first === undefined || last === undefined
      ? { start: 0, end: 0 }
      : { start: startOf(first), end: startOf(last) + Math.max(1, lengthOf(last)) };
  spans.set(part, span);
  return span;
}
