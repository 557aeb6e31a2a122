import { focusHere } from '../letter/follow.ts';
import { isScrolledAway } from '../letter/place.ts';
import { focusBlock } from '../letter/positions.ts';
import { focusedBlock } from '../notebook/text/target.ts';
import { getState } from '../state.ts';
import { isSeen, tabbablesIn } from './tabbable.ts';
import { uncover } from './uncover.ts';

/**
 * The keyboard never loses its place. What has the focus may go: a row is deleted elsewhere, a card closes, the window
 * becomes narrow and the guide a drawer. Where nobody else said where the focus goes then, it goes to what stood next to
 * it, or to the nearest thing around that; and Tab beyond the last thing goes to the first, as in other programs, for
 * this window has no address bar to go to. Without it a screen reader starts again at the top of the window. And what
 * got the focus by key is in sight: the browser scrolls to where it stood, before a drawer closed or a marker was laid
 * over its words, and under the head as well as beside it.
 */

/** How long the part that took it away has to say where the focus goes, in ms: it may be drawn a moment later. */
const patience = 120;

/** How long what the focus sets off takes to come to rest, in ms: two frames and some. */
const toSettle = 50;

/** Where an element stood: for each step outwards what was around it and what stood after and before. */
interface Trail {
  readonly target: Element;
  /** The block of the letter that it belonged to: a marker, a card or a note beside the text has one. */
  readonly block: HTMLElement | null;
  readonly steps: readonly Step[];
}
interface Step {
  readonly around: Element;
  readonly after: Element | null;
  readonly before: Element | null;
}

/** What is next to something in one of these has nothing to do with it. */
const wholes = '#view, #margin, #overlays, #page, .app, body';

let trail: Trail | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

export function keepFocus(): void {
  // Who comes back from another window finds this one as it was, also where the focus has been scrolled away.
  let leftAt: Element | null = null;
  window.addEventListener('blur', () => {
    leftAt = document.activeElement;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    trail = trailOf(target);
    if (target !== leftAt) setTimeout(() => showFocused(target), toSettle);
    leftAt = null;
  });
  // A press beside everything takes the focus away because the reader wants it so.
  document.addEventListener('pointerdown', () => {
    trail = null;
  });
  document.addEventListener('focusout', lookSoon);
  new MutationObserver(lookSoon).observe(document.body, { subtree: true, childList: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.defaultPrevented) setTimeout(() => goRound(event.shiftKey));
  });
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

function lookSoon(): void {
  if (trail === null || !isLost() || waiting !== undefined) return;
  waiting = setTimeout(() => {
    waiting = undefined;
    // What is still there and can be seen was left on purpose.
    if (trail !== null && isLost() && document.hasFocus() && !isSeen(trail.target)) nearest(trail)?.focus();
  }, patience);
}

function trailOf(target: Element): Trail {
  const steps: Step[] = [];
  for (let inner = target; inner.parentElement !== null && inner !== document.body; inner = inner.parentElement) {
    const { parentElement, nextElementSibling, previousElementSibling } = inner;
    steps.push({ around: parentElement, after: nextElementSibling, before: previousElementSibling });
  }
  return { target, block: focusedBlock(), steps };
}

/** What can have the focus nearest to where it was; in the letter its block, and where nothing is left, the place or the title. */
function nearest({ target, block, steps }: Trail): HTMLElement | null {
  const panel = openPanel();
  const inLetter = block !== null || steps.some(({ around }) => around.id === 'letter') || target.id === 'letter';
  if (panel === null && inLetter && getState().view === 'letter') return here(block);
  for (const { around, after, before } of steps) {
    if (around.matches(wholes)) break;
    if (!isSeen(around)) continue;
    const found =
      (after !== null && isSeen(after) && tabbablesIn(after)[0]) ||
      (before !== null && isSeen(before) && tabbablesIn(before).at(-1)) ||
      tabbablesIn(around)[0];
    if (found) return found;
  }
  if (panel !== null) return tabbablesIn(panel)[0] ?? null;
  const drawer = document.getElementById('contents-button');
  const inGuide = steps.some(({ around }) => around.id === 'guide');
  if (inGuide && drawer !== null && isSeen(drawer)) return drawer;
  return here();
}

/** The block of the letter that one was at, or where one reads if that was scrolled away; of another page the title. */
function here(block: HTMLElement | null = null): HTMLElement | null {
  if (getState().view !== 'letter') return document.querySelector<HTMLElement>('#view h1');
  if (block === null || isScrolledAway(block.getBoundingClientRect())) focusHere();
  else focusBlock(block);
  return null;
}

/** Brings what Tab led to in sight, if nothing of it is. The letter's blocks are scrolled to by what leads there. */
function showFocused(target: HTMLElement): void {
  if (document.activeElement !== target || target.tabIndex < 0 || !target.matches(':focus-visible')) return;
  uncover(target);
}

const openPanel = (): HTMLElement | null => document.querySelector<HTMLElement>('.panel, .menu[role=menu]');

/** Tab went beyond the last thing, or Shift+Tab before the first: on at the other end, of what keeps the focus inside. */
function goRound(back: boolean): void {
  if (!isLost()) return;
  const modal = document.querySelector('.backdrop') === null ? null : openPanel();
  tabbablesIn(modal ?? document.body)
    .at(back ? -1 : 0)
    ?.focus();
}
