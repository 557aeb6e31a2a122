import type { Span } from '../../../shared/span.ts';
import { readingBlock } from '../../letter/follow.ts';
import { isScrolledAway } from '../../letter/place.ts';
import { blockAtOffset, blocksOver, selectedPassage, spanOfBlock } from '../../letter/positions.ts';
import { rangeOf } from '../../letter/ranges.ts';
import { spanOf } from '../../search/session.ts';
import { getState } from '../../state.ts';
import { idOfNote } from './names.ts';
import { placedNotes, type SpannedNote } from './spans.ts';

/**
 * The passage that a mark is for: what is selected; else the sentences that were chosen by key; else the passage of the
 * note that has the focus; else the hit one is at; else the paragraph that has the focus, or the one, or the footnote, at which
 * one reads. Null where there is none.
 */
export function markedPassage(): Span | null {
  if (getState().view !== 'letter') return null;
  return selectedPassage() ?? chosenHere() ?? noteHere() ?? hitHere() ?? paragraphHere();
}

/** The sentences that were chosen by key, unless one has gone on to another paragraph. */
export function chosenHere(): Span | null {
  const { chosen } = getState();
  return chosen === null || hasGoneOnFrom(chosen) ? null : chosen;
}

/** The current hit, unless one has gone on to another paragraph or scrolled away from it. */
function hitHere(): Span | null {
  const { found, hit, search } = getState();
  const span = found === null || hit === null || !search.open ? null : spanOf(found, hit);
  if (span === null || hasGoneOnFrom(span)) return null;
  const box = rangeOf(span)?.getBoundingClientRect();
  return box !== undefined && isScrolledAway(box) ? null : span;
}

/** Whether the focus is in the letter, and not where a passage is. */
function hasGoneOnFrom(passage: Span): boolean {
  const focused = focusedBlock();
  return focused !== null && !blocksOver(passage).includes(focused);
}

/** The passage of the note one is at, at its marker or beside the text, unless one has scrolled away from it. */
function noteHere(): Span | null {
  const note = focusedNote();
  return note === undefined || focusedBlockInSight() === null ? null : note.span;
}

/** The note that has the focus: at its marker, or beside the text. */
function focusedNote(): SpannedNote | undefined {
  const id = idOfNote(document.activeElement?.closest('#page :is(.note, .marker)')?.id);
  return id === null ? undefined : placedNotes().find(({ stored }) => stored.note.id === id);
}

/** The block of the letter that has the focus, or that what has it belongs to: a note and its marker, or an aside. */
export function focusedBlock(): HTMLElement | null {
  const focused = document.activeElement;
  const note = focusedNote();
  if (note !== undefined) return blockAtOffset(note.span.start) ?? null;
  const aside = focused?.closest('#letter .aside') ?? null;
  let before = aside?.previousElementSibling ?? null;
  while (before?.classList.contains('aside')) before = before.previousElementSibling;
  return (before ?? focused)?.closest<HTMLElement>('#letter [data-start]') ?? null;
}

/** The same, unless one has scrolled away from it since: who reads on by wheel or by page leaves the focus behind. */
export function focusedBlockInSight(): HTMLElement | null {
  const block = focusedBlock();
  const parts = block === null ? [] : [block, document.activeElement ?? block];
  return parts.every((part) => isScrolledAway(part.getBoundingClientRect())) ? null : block;
}

/** The block one is at: the one with the focus, else the paragraph or the footnote at the reading line. */
export const blockHere = (): HTMLElement | null => focusedBlockInSight() ?? readingBlock();

function paragraphHere(): Span | null {
  const block = blockHere();
  return block === null ? null : spanOfBlock(block);
}
