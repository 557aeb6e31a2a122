import { api, startState } from '../api.ts';
import { getState, setState } from '../state.ts';
import { remeasureChunks } from './chunks.ts';
import { blockAtHeight, placeAtTop, readingHeight, scrollToPlace } from './place.ts';
import { focusBlock } from './positions.ts';
import { drawRuler } from './ruler.ts';

/** Follows the reader: which paragraph and section, the ruler, and the place to come back to. */

const saveAfter = 400; // ms without scrolling

let place = 0;
let saving: ReturnType<typeof setTimeout> | undefined;
let frame = 0;
/**
 * After a jump the target is "here" until the reader scrolls, also where it cannot reach the reading line. The reader
 * has scrolled when the target stands at another height; the browser's own corrections, when parts above the window get
 * their height, leave it where it is.
 */
let jump: { readonly target: HTMLElement; readonly top: number } | null = null;
let width = 0;

/** The place at the top of the window, as last seen while the letter was shown. */
export const currentPlace = (): number => place;

/** Goes to the place where reading stopped last time. */
export function restorePlace(): void {
  history.scrollRestoration = 'manual';
  place = startState().place ?? 0;
  if (place > 0) scrollToPlace(place);
}

/** Starts following, from where the window is. */
export function followReader(article: HTMLElement): void {
  window.addEventListener('scroll', look, { passive: true });
  // A change of width moves the lines; the reader stays at the same words. The window's own event comes first in a frame,
  // before anything reads where the window now happens to stand; the observer sees changes that have other causes.
  const keep = (): void => {
    const now = article.clientWidth;
    if (width !== 0 && now !== 0 && now !== width) {
      // First away with the heights of the width before: gone after the scroll, they would take the words along.
      remeasureChunks();
      scrollToPlace(place);
    }
    if (now !== 0) width = now;
    look();
  };
  keep();
  window.addEventListener('resize', keep);
  new ResizeObserver(() => {
    keep();
    holdArrival();
  }).observe(article);
  window.addEventListener('pagehide', () => void savePlace());
  update();
}

/** Runs a change of how the letter looks, and keeps the same words at the top of the window. */
export function keepPlace(change: () => void): void {
  // A scroll is told in the frame after it: the place is where the window stands now, not where it stood when last told.
  cancelAnimationFrame(frame);
  update();
  const before = place;
  change();
  if (getState().view === 'letter') scrollToPlace(before);
  look();
}

interface Arrival {
  readonly scroll: () => void;
  /** Whether the element becomes "here". */
  readonly pin: boolean;
  /** Whether the focus goes there; it does unless one types in the search field. */
  readonly focus?: boolean;
}

/** Brings an element of the letter to the top of the window and the focus to it. */
export function arriveAt(target: HTMLElement, { scroll, pin, focus = true }: Arrival): void {
  scroll();
  if (focus) {
    focusBlock(target);
  }
  const top = topOf(target);
  jump = pin ? { target, top } : null;
  arrival = { target, top, scrolled: window.scrollY, until: performance.now() + toDraw };
  update();
}

interface Arrived {
  readonly target: HTMLElement;
  /** Where it stands in the window, and how far the window was scrolled then. */
  readonly top: number;
  readonly scrolled: number;
  readonly until: number;
}

/** What one just arrived at; until somebody scrolls. */
let arrival: Arrived | null = null;

/** How long after an arrival the notes near it may still come, in ms. */
const toDraw = 1000;

/**
 * In a narrow window notes stand between the paragraphs, and are made when these are near: those between the top of the
 * window and what one arrived at would push it down, to behind what stands at the foot.
 */
function holdArrival(): void {
  if (arrival === null || performance.now() > arrival.until || getState().view !== 'letter') return;
  const moved = topOf(arrival.target) - arrival.top;
  if (Math.abs(moved) > 2) {
    // It was not pushed, but scrolled away from: by the reader, or by what reads to him.
    if (Math.abs(window.scrollY - arrival.scrolled) > 2) {
      arrival = null;
      return;
    }
    window.scrollBy({ top: moved, behavior: 'instant' });
  }
  arrival = { ...arrival, scrolled: window.scrollY };
}

function look(): void {
  if (frame === 0) frame = requestAnimationFrame(update);
}

function update(): void {
  frame = 0;
  if (getState().view !== 'letter') return;
  if (jump !== null && Math.abs(jump.top - topOf(jump.target)) > 2) jump = null;
  const block = jump?.target ?? blockAtHeight(readingHeight());
  if (block !== undefined) setHere(block);
  drawRuler();
  // A jump leaves a little white above its target; the place is the target all the same.
  const start = jump?.target.dataset.start;
  const now = start === undefined ? placeAtTop() : Number(start);
  if (now === place) return;
  place = now;
  clearTimeout(saving);
  saving = setTimeout(() => void savePlace(), saveAfter);
}

const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;

/** Remembers the place on disk. A failure says nothing here: a reading place is no work of the reader's. */
function savePlace(): Promise<unknown> {
  clearTimeout(saving);
  return api()
    .savePlace({ letter: startState().letter, offset: place })
    .catch(() => undefined);
}

let marked: HTMLElement | null = null;
let current: HTMLElement | null = null;

/** Puts the focus where the reader is, so that Tab and reading aloud go on there. Nothing moves. */
export function focusHere(): void {
  const target = current ?? document.getElementById('letter');
  if (target === null) return;
  focusBlock(target);
}

function setHere(block: HTMLElement): void {
  current = block;
  const paragraph = paragraphOf(block);
  const number = paragraph === null ? null : Number(paragraph.dataset.n);
  if (marked !== paragraph) {
    marked?.classList.remove('here');
    paragraph?.classList.add('here');
    marked = paragraph;
  }
  const entry = entryOf(block, number);
  const { here } = getState();
  if (here.paragraph !== number || here.entry !== entry) setState({ here: { paragraph: number, entry } });
}

/**
 * The block at which one reads, for who marks it: the paragraph that it belongs to; but a footnote itself, as its
 * paragraph may be pages away.
 */
export const readingBlock = (): HTMLElement | null => (current?.matches('.footnote') === true ? current : marked);

/**
 * The numbered paragraph a block belongs to: itself, or for a list item or a table row the one before it. A footnote
 * belongs to the one that refers to it, which the page says as far as it is known: where notes are gathered at the end
 * the paragraph before them has nothing to do with them.
 */
function paragraphOf(block: HTMLElement): HTMLElement | null {
  if (block.matches('.par')) return block;
  if (block.matches('.footnote')) {
    const { of } = block.dataset;
    return of === undefined ? null : document.getElementById(`p${of}`);
  }
  if (block.closest('.letterhead, .signatures') !== null || block.matches('.salutation, .closing')) return null;
  const inChunk = [...(block.closest('.chunk')?.querySelectorAll<HTMLElement>('.par') ?? [])];
  const after = block.matches('h2, h3, h4, h5, h6');
  const follows = (other: HTMLElement): boolean =>
    (block.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (after ? inChunk.find(follows) : inChunk.findLast((other) => !follows(other))) ?? null;
}

function entryOf(block: HTMLElement, paragraph: number | null): number {
  const { outline } = getState().page;
  if (block.closest('.letterhead') !== null || block.matches('.salutation')) return 0;
  if (block.closest('.signatures') !== null || block.matches('.closing')) {
    const signature = outline.findIndex((entry) => entry.kind === 'signature');
    if (signature >= 0) return signature;
  }
  const heading = outline.findIndex((entry) => entry.target === block.id);
  if (heading >= 0) return heading;
  if (paragraph === null)
    return Math.max(
      0,
      outline.findLastIndex((entry) => entry.first > 0),
    );
  return Math.max(
    0,
    outline.findLastIndex((entry) => entry.first > 0 && entry.first <= paragraph),
  );
}
