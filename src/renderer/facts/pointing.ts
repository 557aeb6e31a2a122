import type { PlacedMention } from '../../shared/facts/letter-facts.ts';
import { offsetAtPoint } from '../letter/ranges.ts';
import { getState, setState } from '../state.ts';
import { factsAt, hoverFact } from './layer.ts';
import { openFact } from './open.ts';

/**
 * Pointing at facts in the text. The letter has no elements for them, so the place under the pointer is looked up. A
 * moment's rest on a fact opens its card in the margin; it closes again when the pointer has left both. A press keeps it.
 */
const restsFor = 350; // ms on a fact before its card opens
const leavesFor = 400; // ms away from fact and card before it closes: time to go from one to the other

let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
let frame = 0;
let under: PlacedMention | null = null;

export function followPointer(article: HTMLElement): void {
  article.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || frame !== 0 || !getState().settings.facts) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      point(article, mentionAt(event));
    });
  });
  article.addEventListener('pointerleave', () => point(article, null));
  article.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const selecting = window.getSelection()?.isCollapsed === false;
    if (selecting || !getState().settings.facts || target?.closest('a, button, .aside') !== null) return;
    const mention = mentionAt(event);
    if (mention !== null) press(mention);
    else if (getState().openFact?.by === 'hover') setState({ openFact: null });
  });
}

/** The pointer is on the card: it stays. */
export const stayOpen = (): void => clearTimeout(closing);

/** The pointer has left the card, or the fact: a card that was opened by pointing closes soon. */
export function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(() => {
    if (getState().openFact?.by === 'hover') setState({ openFact: null });
  }, leavesFor);
}

function mentionAt({ clientX, clientY }: { clientX: number; clientY: number }): PlacedMention | null {
  const offset = offsetAtPoint(clientX, clientY);
  return offset === null ? null : (factsAt(offset)[0] ?? null);
}

function press(mention: PlacedMention): void {
  clearTimeout(opening);
  clearTimeout(closing);
  openFact(mention.key, 'text', mention.index);
  // Under its paragraph the card may be below the window; it is drawn after the state has changed.
  if (isFolded()) setTimeout(() => document.getElementById('margin-card')?.scrollIntoView({ block: 'nearest' }), 30);
}

function point(article: HTMLElement, mention: PlacedMention | null): void {
  if (mention === under) return;
  under = mention;
  article.toggleAttribute('data-over-fact', mention !== null);
  hoverFact(mention);
  clearTimeout(opening);
  const open = getState().openFact;
  if (mention === null) {
    if (open?.by === 'hover') closeSoon();
    return;
  }
  stayOpen();
  // A card that was asked for stays; and where the margin is folded, a card would push the text from under the pointer.
  if ((open !== null && open.by !== 'hover') || isFolded()) {
    if (open?.by === 'hover') closeSoon();
    return;
  }
  opening = setTimeout(() => openFact(mention.key, 'hover', mention.index), restsFor);
}

/** Whether the window is too narrow for a margin: the width at which folds.css puts it under its paragraph. */
export const isFolded = (): boolean => window.matchMedia('(max-width: 61rem)').matches;
