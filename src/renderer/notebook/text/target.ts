import type { Span } from '../../../shared/span.ts';
import { blockAtOffset, blocksOver, selectedPassage, spanOfBlock } from '../../letter/positions.ts';
import { spanOf } from '../../search/session.ts';
import { getState } from '../../state.ts';

/**
 * The passage that a mark is for: what is selected; else the sentences that were chosen by key; else the hit one is at;
 * else the paragraph that has the focus, or the one at which one reads. Null where there is none.
 */
export function markedPassage(): Span | null {
  if (getState().view !== 'letter') return null;
  return selectedPassage() ?? chosenHere() ?? hitHere() ?? paragraphHere();
}

/** The sentences that were chosen by key, unless one has gone on to another paragraph. */
export function chosenHere(): Span | null {
  const { chosen } = getState();
  const focused = focusedBlock();
  return chosen === null || (focused !== null && !blocksOver(chosen).includes(focused)) ? null : chosen;
}

/** The current hit, unless one has gone on to another paragraph. */
function hitHere(): Span | null {
  const { found, hit, search } = getState();
  const span = found === null || hit === null || !search.open ? null : spanOf(found, hit);
  const focused = focusedBlock();
  return span === null || (focused !== null && focused !== blockAtOffset(span.start)) ? null : span;
}

/** The block of the letter that has the focus, or after which something of ours has it. */
export function focusedBlock(): HTMLElement | null {
  const focused = document.activeElement;
  const aside = focused?.closest('#letter .aside') ?? null;
  let before = aside?.previousElementSibling ?? null;
  while (before?.classList.contains('aside')) before = before.previousElementSibling;
  return (before ?? focused)?.closest<HTMLElement>('#letter [data-start]') ?? null;
}

/** The block one is at: the one with the focus, else the paragraph at the reading line. */
export function blockHere(): HTMLElement | null {
  const { here } = getState();
  return focusedBlock() ?? (here.paragraph === null ? null : document.getElementById(`p${here.paragraph}`));
}

function paragraphHere(): Span | null {
  const block = blockHere();
  return block === null ? null : spanOfBlock(block);
}
