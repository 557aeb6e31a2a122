import { useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { Note } from '../../../shared/notebook/note.ts';
import type { Span } from '../../../shared/span.ts';
import { asideAfter, removeAside } from '../../facts/aside.ts';
import { useFolded } from '../../facts/use-folded.ts';
import { currentPlace } from '../../letter/follow.ts';
import { blockAtOffset, startOf } from '../../letter/positions.ts';
import { useApp } from '../../state.ts';
import { foldOf } from './markers.ts';
import { speaks } from './names.ts';
import { notesNear, useNear } from './near.ts';
import { NoteBeside } from './note-beside.tsx';
import { followMargin, settleMargin } from './settle.ts';
import { placedNotes, type SpannedNote } from './spans.ts';

/** What stands beside the letter: notes and bookmarks in the margin; in a narrow window under their paragraph. */
export function NotesBeside() {
  const inLetter = useApp((state) => state.view === 'letter');
  return inLetter ? <Beside /> : null;
}

interface Shown {
  readonly note: Note;
  readonly span: Span;
}

function Beside() {
  const notes = useApp((state) => state.notes);
  const focus = useApp((state) => state.note);
  const editing = useApp((state) => state.editing);
  const folded = useFolded();
  // The letter scrolls first; what stands beside it follows when there is time.
  const parts = useDeferredValue(useNear());
  // Where notes crowd, which of them are there follows the reader.
  const paragraph = useDeferredValue(useApp((state) => (state.notes.length > most ? state.here.paragraph : null)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is near depends on the parts and the paragraph
  const near = useMemo(() => nearNow(folded), [notes, parts, paragraph, folded]);
  // Made anew with the list of notes too: what is near is.
  const shown = useMemo(() => shownNow(near, focus, editing), [near, focus, editing]);
  useLayoutEffect(
    () => settleMargin(folded ? [] : shown.map(({ note, span }) => ({ id: note.id, span }))),
    [shown, folded],
  );
  useEffect(followMargin, []);
  useEffect(() => () => removeAside('new-note'), []);
  const margin = document.getElementById('margin');
  if (margin === null) return null;
  const beside = ({ note }: Shown) => (
    <NoteBeside key={note.id} note={note} focused={note.id === focus} editing={note.id === editing?.id} />
  );
  if (!folded) return createPortal(shown.map(beside), margin);
  // All notes of a block in one portal: portals into one element stand in the order in which they were made.
  return [...byBlock(shown)].map(([block, notes]) => {
    const place = foldOf(block) ?? asideAfter(startOf(block), 'new-note');
    return place === null ? null : createPortal(notes.map(beside), place, String(startOf(block)));
  });
}

/** Notes by the block where they begin, in the letter's order. */
function byBlock(shown: readonly Shown[]): Map<HTMLElement, Shown[]> {
  const blocks = new Map<HTMLElement, Shown[]>();
  for (const one of shown) {
    const block = blockAtOffset(one.span.start);
    if (block === undefined) continue;
    const others = blocks.get(block);
    if (others === undefined) blocks.set(block, [one]);
    else others.push(one);
  }
  return blocks;
}

/** So many notes under paragraphs can all be there; of more, only those near the window. */
const fewEnough = 200;

/** Of those near the window, the notes that stand beside the text. Where they crowd, those about where one reads. */
function nearNow(folded: boolean): readonly SpannedNote[] {
  const all = placedNotes();
  const isFew = folded && all.length <= fewEnough;
  const speaking = (isFew ? all : notesNear()).filter(({ stored }) => speaks(stored.note));
  if (isFew || speaking.length <= most) return speaking;
  const place = currentPlace();
  const from = Math.max(0, speaking.findIndex(({ span }) => span.start >= place) - most / 4);
  return speaking.slice(from, from + most);
}

/** So many there can be beside the text at once: a margin has no room for more. */
const most = 32;

function shownNow(near: readonly SpannedNote[], focus: string | null, editing: Note | null): Shown[] {
  const all = placedNotes();
  const shown = new Map<string, Shown>();
  for (const { stored, span } of near) shown.set(stored.note.id, { note: stored.note, span });
  // What one is at stays, wherever the window is.
  const here = focus === null ? undefined : all.find(({ stored }) => stored.note.id === focus);
  if (here !== undefined) shown.set(here.stored.note.id, { note: here.stored.note, span: here.span });
  if (editing !== null) {
    const span = all.find(({ stored }) => stored.note.id === editing.id)?.span ?? editing.selectors.position;
    shown.set(editing.id, { note: editing, span });
  }
  return [...shown.values()].sort((a, b) => a.span.start - b.span.start);
}
