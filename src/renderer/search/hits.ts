import { lowerBound } from '../../shared/letter/lower-bound.ts';
import { onMeasured } from '../letter/chunks.ts';
import { createPainter, type Painted } from '../letter/painter.ts';
import { blockAtOffset, lengthOf, startOf } from '../letter/positions.ts';
import { staticRange, textNodes } from '../letter/ranges.ts';
import { getState, subscribe } from '../state.ts';
import { drawMarks } from './ruler-marks.ts';
import { spanOf } from './session.ts';

/** The hits of a search in the text, with the one that one is at filled, and on the ruler. */
type Name = 'hit' | 'hit-now';

export function followHits(article: HTMLElement): void {
  // A hit wins over facts (layer 0) and over what readers mark (layer 1).
  const painter = createPainter<Name>({ article, names: ['hit', 'hit-now'], layer: 2, marksIn });
  let before = getState();
  let frame = 0;
  const drawSoon = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawMarks();
    });
  };
  subscribe(() => {
    const was = before;
    const { found, hit, view } = getState();
    before = getState();
    // More rows of the list are the same hits.
    const others = was.found?.starts !== found?.starts;
    if (others) painter.paint();
    if (others || was.hit !== hit) markNow(painter.highlights['hit-now']);
    if (others || was.hit !== hit || was.view !== view) drawSoon();
  });
  onMeasured(drawSoon);
  window.addEventListener('resize', drawSoon);
}

function marksIn(block: HTMLElement): Painted<Name> {
  const { found } = getState();
  if (found === null) return [];
  const { starts, ends } = found;
  const end = startOf(block) + lengthOf(block);
  const first = lowerBound(starts.length, (i) => (starts[i] ?? 0) < startOf(block));
  if ((starts[first] ?? end) >= end) return [];
  const painted: [Name, StaticRange][] = [];
  const nodes = textNodes(block);
  for (let i = first; i < starts.length && (starts[i] ?? end) < end; i++) {
    const range = staticRange(nodes, { start: starts[i] ?? 0, end: ends[i] ?? 0 });
    if (range !== null) painted.push(['hit', range]);
  }
  return painted;
}

function markNow(highlight: Highlight): void {
  highlight.clear();
  const { found, hit } = getState();
  const span = found === null || hit === null ? null : spanOf(found, hit);
  const block = span === null ? undefined : blockAtOffset(span.start);
  const range = span === null || block === undefined ? null : staticRange(textNodes(block), span);
  if (range !== null) highlight.add(range);
}
