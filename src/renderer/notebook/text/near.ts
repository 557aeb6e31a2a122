import { useSyncExternalStore } from 'react';
import { blocksIn } from '../../letter/painter.ts';
import { lengthOf, startOf } from '../../letter/positions.ts';
import { onNear, partsNear } from './highlights.ts';
import { notesFrom, type SpannedNote } from './spans.ts';

/** The notes of the parts of the letter near the window: only they stand beside the text. */
export const notesNear = (): SpannedNote[] =>
  [...partsNear()].flatMap((part) => notesFrom(spanOf(part))).sort((a, b) => a.span.start - b.span.start);

const spans = new WeakMap<Element, { start: number; end: number }>();

function spanOf(part: Element): { start: number; end: number } {
  const known = spans.get(part);
  if (known !== undefined) return known;
  const blocks = blocksIn(part);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const span =
    first === undefined || last === undefined
      ? { start: 0, end: 0 }
      : { start: startOf(first), end: startOf(last) + Math.max(1, lengthOf(last)) };
  spans.set(part, span);
  return span;
}

let version = 0;
onNear(() => {
  version++;
});

/** Another number each time other parts are near. */
export const useNear = (): number => useSyncExternalStore(onNear, () => version);
