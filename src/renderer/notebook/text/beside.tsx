import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Note } from '../../../shared/notebook/note.ts';
import type { Span } from '../../../shared/span.ts';
import { asideAfter, removeAside } from '../../facts/aside.ts';
import { useFolded } from '../../facts/use-folded.ts';
import { currentPlace } from '../../letter/follow.ts';
import { blockAtOffset, startOf } from '../../letter/positions.ts';
import { useApp } from '../../state.ts';
import { foldOf } from './markers.ts';
import { isAtOtherWords, speaks } from './names.ts';
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
  readonly otherWords: boolean;
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
  const [hosts] = useState<Hosts>(() => new Map());
  useLayoutEffect(() => {
    arrange(hosts, shown, folded);
    settleMargin(folded ? [] : shown.map(({ note, span }) => ({ id: note.id, span })));
  }, [hosts, shown, folded]);
  useEffect(followMargin, []);
  useEffect(
    () => () => {
      arrange(hosts, [], true);
      removeAside('new-note');
    },
    [hosts],
  );
  return shown.map(({ note, otherWords }) =>
    createPortal(
      <NoteBeside note={note} otherWords={otherWords} focused={note.id === focus} editing={note.id === editing?.id} />,
      hostOf(hosts, note.id),
      note.id,
    ),
  );
}

/**
 * Each note has an element of its own, which moves: from the margin to under its paragraph when the window becomes
 * narrow, and from the place of what is new to that of what is saved. Drawn anew there, an editor would lose its caret,
 * what is half typed in its fields, and what can be undone in them, and would take the focus from wherever it is.
 */
type Hosts = Map<string, HTMLElement>;

function hostOf(hosts: Hosts, id: string): HTMLElement {
  let host = hosts.get(id);
  if (host === undefined) {
    host = document.createElement('div');
    host.className = 'note-host';
    hosts.set(id, host);
  }
  return host;
}

/** Puts the notes where they stand, in the letter's order, and takes away the elements of those that are gone. */
function arrange(hosts: Hosts, shown: readonly Shown[], folded: boolean): void {
  const wanted = new Set(shown.map(({ note }) => note.id));
  for (const [id, host] of hosts) {
    if (wanted.has(id)) continue;
    host.remove();
    hosts.delete(id);
  }
  if (!folded) {
    putIn(document.getElementById('margin'), hosts, shown);
    return;
  }
  for (const [block, notes] of byBlock(shown))
    putIn(foldOf(block) ?? asideAfter(startOf(block), 'new-note'), hosts, notes);
}

/** In order, and only what stands elsewhere is moved. A move keeps the focus, the caret and what was scrolled. */
function putIn(place: HTMLElement | null, hosts: Hosts, notes: readonly Shown[]): void {
  let before: Element | null = null;
  for (const { note } of notes) {
    const host = hostOf(hosts, note.id);
    const next: Element | null =
      before === null ? (place?.querySelector(':scope > .note-host') ?? null) : nextHost(before);
    if (place !== null && next !== host) move(host, place, next);
    before = host;
  }
}

/** Where the browser knows no move, as one that is installed and older may not, the focus is put back at least. */
function move(host: HTMLElement, place: HTMLElement, next: Element | null): void {
  if (host.isConnected && place.isConnected && 'moveBefore' in place) {
    place.moveBefore(host, next);
    return;
  }
  const focused = document.activeElement;
  place.insertBefore(host, next);
  if (focused instanceof HTMLElement && host.contains(focused)) focused.focus({ preventScroll: true });
}

function nextHost(host: Element): Element | null {
  let next = host.nextElementSibling;
  while (next !== null && !next.matches('.note-host')) next = next.nextElementSibling;
  return next;
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
  const speaking = (isFew ? all : notesNear()).filter(speaks);
  if (isFew || speaking.length <= most) return speaking;
  const place = currentPlace();
  const from = Math.max(0, speaking.findIndex(({ span }) => span.start >= place) - most / 4);
  return speaking.slice(from, from + most);
}

/** So many there can be beside the text at once: a margin has no room for more. */
const most = 32;

const shownAs = (placed: SpannedNote): Shown => ({
  note: placed.stored.note,
  span: placed.span,
  otherWords: isAtOtherWords(placed),
});

function shownNow(near: readonly SpannedNote[], focus: string | null, editing: Note | null): Shown[] {
  const all = placedNotes();
  const shown = new Map<string, Shown>();
  for (const one of near) shown.set(one.stored.note.id, shownAs(one));
  // What one is at stays, wherever the window is.
  const here = focus === null ? undefined : all.find(({ stored }) => stored.note.id === focus);
  if (here !== undefined) shown.set(here.stored.note.id, shownAs(here));
  if (editing !== null) {
    const own = all.find(({ stored }) => stored.note.id === editing.id);
    const place = own === undefined ? { span: editing.selectors.position, otherWords: false } : shownAs(own);
    shown.set(editing.id, { ...place, note: editing });
  }
  return [...shown.values()].sort((a, b) => a.span.start - b.span.start);
}
