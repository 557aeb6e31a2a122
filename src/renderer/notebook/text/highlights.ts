import { type Colour, colours } from '../../../shared/notebook/note.ts';
import type { Span } from '../../../shared/span.ts';
import { createPainter, type Painted, type Painter } from '../../letter/painter.ts';
import { blocksOver, spanOfBlock } from '../../letter/positions.ts';
import { staticRange, textNodes } from '../../letter/ranges.ts';
import { getState, subscribe } from '../../state.ts';
import { notesIn, placedNotes } from './spans.ts';

/**
 * Highlights painted in the text, each colour with a pattern of its own; the one of the note in focus stronger, and the
 * sentences that are chosen by key. A bookmark paints nothing: it stands in the margin.
 */
type Name = `hl-${Colour}` | `hl-${Colour}-now` | 'chosen';

const names: readonly Name[] = [
  ...colours.map((colour): Name => `hl-${colour}`),
  ...colours.map((colour): Name => `hl-${colour}-now`),
  'chosen',
];

let painter: Painter<Name> | null = null;
const listeners = new Set<() => void>();

/** The parts of the letter near the window: what stands beside the text is made for these only. */
export const partsNear = (): ReadonlySet<Element> => painter?.near ?? new Set();

/** Calls back when other parts of the letter are near the window. */
export function onNear(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function followHighlights(article: HTMLElement): void {
  // Over facts (layer 0), under hits (layer 2).
  painter = createPainter<Name>({ article, names, layer: 1, marksIn, keyOf, onNear: () => tellNear() });
  let before = getState();
  subscribe(() => {
    const was = before;
    const now = getState();
    before = now;
    if (was.notes !== now.notes) painter?.paint();
    if (was.notes !== now.notes || was.note !== now.note) markNow(now.note);
    if (was.chosen !== now.chosen) markChosen(now.chosen);
  });
}

function tellNear(): void {
  for (const listener of listeners) listener();
}

function marksIn(block: HTMLElement): Painted<Name> {
  const own = spanOfBlock(block);
  const inside = notesIn(own).filter(({ stored }) => stored.note.kind !== 'bookmark');
  if (inside.length === 0) return [];
  const nodes = textNodes(block);
  return inside.flatMap(({ stored, span }): Painted<Name> => {
    const range = staticRange(nodes, clipped(span, own));
    return range === null ? [] : [[`hl-${stored.note.colour}`, range]];
  });
}

const keyOf = (block: HTMLElement): string =>
  notesIn(spanOfBlock(block))
    .map(({ stored: { note }, span }) => `${note.kind} ${note.colour} ${span.start} ${span.end}`)
    .join('\n');

const clipped = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(span.start, start),
  end: Math.min(span.end, end),
});

function markNow(id: string | null): void {
  for (const colour of colours) painter?.highlights[`hl-${colour}-now`].clear();
  const note = id === null ? undefined : placedNotes().find(({ stored }) => stored.note.id === id);
  if (note === undefined || note.stored.note.kind === 'bookmark') return;
  addTo(`hl-${note.stored.note.colour}-now`, note.span);
}

function markChosen(span: Span | null): void {
  painter?.highlights.chosen.clear();
  if (span !== null) addTo('chosen', span);
}

function addTo(name: Name, span: Span): void {
  for (const block of blocksOver(span)) {
    const own = spanOfBlock(block);
    const range = staticRange(textNodes(block), clipped(span, own));
    if (range !== null) painter?.highlights[name].add(range);
  }
}
