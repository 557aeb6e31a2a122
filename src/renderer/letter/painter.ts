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
  /** What is to be painted of a block now. */
  readonly marksIn: (block: HTMLElement) => Painted<Name>;
  /** What the marks of a block are made of: where it is what it was, they are not made anew. */
  readonly keyOf?: (block: HTMLElement) => string;
  /** Told when other parts are near the window. */
  readonly onNear?: () => void;
}

interface Shown<Name extends string> {
  readonly key: string | undefined;
  readonly painted: Painted<Name>;
}

export function createPainter<Name extends string>(options: PainterOptions<Name>): Painter<Name> {
  const { article, names, layer, marksIn, keyOf, onNear } = options;
  const near = new Set<Element>();
  /** What is painted of each part near the window, block by block, and of what that was made. */
  const shown = new Map<Element, Map<HTMLElement, Shown<Name>>>();
  const highlights = Object.fromEntries(
    names.map((name, index) => {
      const highlight = new Highlight();
      highlight.priority = layer * 100 + index;
      CSS.highlights.set(name, highlight);
      return [name, highlight];
    }),
  ) as Record<Name, Highlight>;

  /** Paints a part, or of one that is painted the blocks that changed: one new mark among hundreds is one block. */
  function show(part: Element): void {
    const before = shown.get(part);
    const now = new Map<HTMLElement, Shown<Name>>();
    for (const block of blocksIn(part)) {
      const key = keyOf?.(block);
      const old = before?.get(block);
      if (old !== undefined && key !== undefined && old.key === key) {
        now.set(block, old);
        continue;
      }
      unpaint(old);
      const painted = marksIn(block);
      for (const [name, range] of painted) highlights[name].add(range);
      now.set(block, { key, painted });
    }
    shown.set(part, now);
  }

  /** Takes ranges away. Each by itself: emptying a highlight would have the browser paint the others again. */
  function unpaint(block: Shown<Name> | undefined): void {
    for (const [name, range] of block?.painted ?? []) highlights[name].delete(range);
  }

  function hide(part: Element): void {
    for (const block of shown.get(part)?.values() ?? []) unpaint(block);
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
      for (const part of near) show(part);
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
