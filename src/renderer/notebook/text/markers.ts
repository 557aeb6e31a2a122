import type { Messages } from '../../../shared/i18n/i18n.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import { blockAtOffset, startOf } from '../../letter/positions.ts';
import { rangeOf } from '../../letter/ranges.ts';
import { currentMessages, getState, setState, subscribe } from '../../state.ts';
import { goToNoteBeside } from './focus.ts';
import { markerId, nameOfNote } from './names.ts';
import { placedNotes, type SpannedNote } from './spans.ts';

/**
 * The marker of each note: a button with its name right after the block where its passage begins, so that it is met in
 * place by Tab and by reading aloud. It is drawn over the words, and only when it has the focus. All notes have one,
 * also far from the window, so they are made without React, and only where they changed.
 */
interface Marked {
  readonly aside: HTMLElement;
  readonly buttons: HTMLElement;
  /** The names and ids as last drawn. */
  drawn: string;
}

const marked = new Map<HTMLElement, Marked>();

/** Where the block of each aside begins. */
const begins = new WeakMap<Element, number>();

export function followMarkers(): void {
  let before: unknown[] = [];
  const look = (): void => {
    const { notes, settings } = getState();
    const now = [notes, settings.language];
    if (now.every((part, i) => part === before[i])) return;
    before = now;
    draw();
  };
  subscribe(look);
  look();
}

/** Where the notes of a block are, after it; for what folds under its paragraph. */
export const foldOf = (block: HTMLElement): HTMLElement | null =>
  marked.get(block)?.aside.querySelector<HTMLElement>('.notes-fold') ?? null;

function draw(): void {
  const byBlock = new Map<HTMLElement, SpannedNote[]>();
  for (const note of placedNotes()) {
    const block = blockAtOffset(note.span.start);
    if (block === undefined) continue;
    const others = byBlock.get(block);
    if (others === undefined) byBlock.set(block, [note]);
    else others.push(note);
  }
  for (const [block, { aside }] of marked) {
    if (byBlock.has(block)) continue;
    aside.remove();
    marked.delete(block);
  }
  for (const [block, notes] of byBlock) {
    const names = notes.map(({ stored }) => knownName(stored.note));
    const drawn = notes.map(({ stored, span }, i) => `${stored.note.id} ${span.start} ${names[i]}`).join('\n');
    const here = marked.get(block) ?? place(block);
    if (here.drawn === drawn) continue;
    here.drawn = drawn;
    fill(here.buttons, notes, names);
  }
}

let names = new WeakMap<Note, string>();
let namedIn: Messages | null = null;

/** The name of a note, made once: whenever one of thousands changes, all are looked at. */
function knownName(note: Note): string {
  const messages = currentMessages();
  if (messages !== namedIn) names = new WeakMap();
  namedIn = messages;
  const name = names.get(note) ?? nameOfNote(note, messages);
  names.set(note, name);
  return name;
}

/** The buttons that stay are the same elements, so that the one with the focus keeps it. */
function fill(place: HTMLElement, notes: readonly SpannedNote[], names: readonly string[]): void {
  const old = new Map([...place.children].map((child) => [child.id, child as HTMLButtonElement]));
  const wanted = notes.map(({ stored: { note } }, i) => {
    const button = old.get(markerId(note.id)) ?? makeButton(note.id);
    button.setAttribute('aria-label', names[i] ?? '');
    return button;
  });
  for (const [id, button] of old) if (!wanted.some((one) => one.id === id)) button.remove();
  wanted.forEach((button, i) => {
    if (place.children[i] !== button) place.insertBefore(button, place.children[i] ?? null);
  });
}

function makeButton(id: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = markerId(id);
  button.className = 'marker';
  button.addEventListener('focus', () => {
    setState({ note: id });
    keepOver(button, id);
  });
  button.addEventListener('blur', () => overWords.disconnect());
  button.addEventListener('click', () => goToNoteBeside(id));
  return button;
}

/** Watches the letter while a marker has the focus: in another window or size of letters its lines break anew. */
let overWords = new ResizeObserver(() => {});

function keepOver(button: HTMLElement, id: string): void {
  overWords.disconnect();
  layOver(button, id);
  overWords = new ResizeObserver(() => layOver(button, id));
  const letter = button.closest('#letter');
  if (letter !== null) overWords.observe(letter);
}

/** Lays a marker over the first line of its words. */
function layOver(button: HTMLElement, id: string): void {
  const span = placedNotes().find(({ stored }) => stored.note.id === id)?.span;
  const box =
    span === undefined ? undefined : [...(rangeOf(span)?.getClientRects() ?? [])].find((one) => one.width > 0);
  const origin = button.parentElement?.getBoundingClientRect();
  if (box === undefined || origin === undefined) return;
  button.style.setProperty('translate', `${box.x - origin.x}px ${box.y - origin.y}px`);
  button.style.setProperty('width', `${box.width}px`);
  button.style.setProperty('height', `${box.height}px`);
}

function place(block: HTMLElement): Marked {
  const aside = document.createElement('div');
  aside.className = 'aside notes-aside';
  const buttons = document.createElement('div');
  buttons.className = 'markers';
  const fold = document.createElement('div');
  fold.className = 'notes-fold';
  aside.append(buttons, fold);
  const after = block.closest<HTMLElement>('.letterhead, .table-frame, .signatures') ?? block;
  // After those of earlier blocks that share this place: a table has one place for all its rows.
  let last: Element = after;
  for (
    let next = last.nextElementSibling;
    next !== null && (begins.get(next) ?? Number.POSITIVE_INFINITY) < startOf(block);
    next = next.nextElementSibling
  )
    last = next;
  begins.set(aside, startOf(block));
  last.after(aside);
  const made = { aside, buttons, drawn: '' };
  marked.set(block, made);
  return made;
}
