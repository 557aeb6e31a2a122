import { useSyncExternalStore } from 'react';
import { spanOfPart } from '../../letter/painter.ts';
import { onNear, partsNear } from './highlights.ts';
import { notesFrom, type SpannedNote } from './spans.ts';

/** The notes of the parts of the letter near the window: only they stand beside the text. */
export const notesNear = (): SpannedNote[] =>
  [...partsNear()].flatMap((part) => notesFrom(spanOfPart(part))).sort((a, b) => a.span.start - b.span.start);

let version = 0;
onNear(() => {
  version++;
});

/** Another number each time other parts are near. */
export const useNear = (): number => useSyncExternalStore(onNear, () => version);
