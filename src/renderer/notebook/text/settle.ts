import type { Span } from '../../../shared/span.ts';
import { onMeasured } from '../../letter/chunks.ts';
import { rangeOf } from '../../letter/ranges.ts';
import { noteId } from './names.ts';

/**
 * Puts each note in the margin at the height of its passage, their first lines on one baseline. A note that would lie
 * over the one before it, or over an open card, moves down.
 */
interface InMargin {
  readonly id: string;
  readonly span: Span;
}

const between = 12; // px from one note to the next

let shown: readonly InMargin[] = [];
let observer: ResizeObserver | null = null;
let frame = 0;

export function settleMargin(notes: readonly InMargin[]): void {
  shown = notes;
  watch();
  settle();
}

function settle(): void {
  const page = document.getElementById('page')?.getBoundingClientRect();
  if (page === undefined || page.width === 0) return;
  // All is measured before anything moves, so that the page is laid out once.
  const boxes = shown.flatMap(({ id, span }) => {
    const element = document.getElementById(noteId(id));
    const range = rangeOf(span);
    const line = [...(range?.getClientRects() ?? [])].find(({ width, height }) => width > 0 && height > 0);
    if (element === null || range === null || line === undefined) return [];
    const top = line.top + ascentAt(range) - baselineOf(element) - page.top;
    return [{ element, top, left: line.left, height: element.offsetHeight }];
  });
  boxes.sort((a, b) => a.top - b.top || a.left - b.left);
  const card = document.querySelector('#margin > .margin-card')?.getBoundingClientRect();
  let free = Number.NEGATIVE_INFINITY;
  for (const { element, top, height } of boxes) {
    let place = Math.max(top, free);
    if (
      card !== undefined &&
      place < card.bottom - page.top + between &&
      place + height + between > card.top - page.top
    )
      place = card.bottom - page.top + between;
    element.style.setProperty('top', `${place}px`);
    free = place + height + between;
  }
}

/** How far below its top a note has its first baseline: a mark without a size stands on it. */
function baselineOf(note: HTMLElement): number {
  const mark = note.querySelector('.baseline')?.getBoundingClientRect();
  return mark === undefined ? 0 : mark.bottom - note.getBoundingClientRect().top;
}

const ascents = new Map<string, number>();
const canvas = document.createElement('canvas').getContext('2d');

/** How far above their baseline the boxes of these words begin. It differs with the type and its size. */
function ascentAt(range: Range): number {
  const parent = range.startContainer.parentElement;
  if (parent === null || canvas === null) return 0;
  const { fontSize, fontFamily } = getComputedStyle(parent);
  const font = `${fontSize} ${fontFamily}`;
  let ascent = ascents.get(font);
  if (ascent === undefined) {
    canvas.font = font;
    ascent = Math.round(canvas.measureText('x').fontBoundingBoxAscent);
    ascents.set(font, ascent);
  }
  return ascent;
}

function settleSoon(): void {
  if (frame !== 0) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    settle();
  });
}

/** Watches what changes heights: the letter, the notes themselves, and the card that comes and goes. */
function watch(): void {
  if (observer === null) return;
  for (const { id } of shown) {
    const element = document.getElementById(noteId(id));
    if (element !== null) observer.observe(element);
  }
  const card = document.getElementById('margin-card');
  if (card !== null) observer.observe(card);
}

onMeasured(settleSoon);

export function followMargin(): () => void {
  const [article, margin] = [document.getElementById('letter'), document.getElementById('margin')];
  observer = new ResizeObserver(settleSoon);
  if (article !== null) observer.observe(article);
  const cards = new MutationObserver(() => {
    watch();
    settleSoon();
  });
  if (margin !== null) cards.observe(margin, { childList: true });
  window.addEventListener('resize', settleSoon);
  watch();
  return () => {
    observer?.disconnect();
    observer = null;
    cards.disconnect();
    window.removeEventListener('resize', settleSoon);
  };
}
