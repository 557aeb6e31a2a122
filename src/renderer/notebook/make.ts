import type { PublishedLetter } from '../../shared/letter/published.ts';
import type { Note, NoteKind } from '../../shared/notebook/note.ts';
import { selectorsAt } from '../../shared/notebook/selectors.ts';
import { trimmed } from '../../shared/notebook/trimmed.ts';
import type { Span } from '../../shared/span.ts';
import { getState } from '../state.ts';
import { freshId } from './background/work.ts';
import { now } from './saving.ts';

/**
 * A new highlight, note or bookmark at a passage, with the colour that was used last; not on the disk yet. Whitespace
 * alone is no passage: null.
 */
export function noteAt(kind: NoteKind, passage: Span, { id, letter, source }: PublishedLetter): Note | null {
  const span = trimmed(letter.text, passage);
  if (span === null) return null;
  const time = now();
  return {
    id: freshId(),
    kind,
    letter: { id, sha256: source.sha256 },
    created: time,
    modified: time,
    colour: getState().colour,
    label: null,
    tags: [],
    dossiers: [],
    name: null,
    selectors: selectorsAt(letter, span),
    conflictOf: null,
    body: '',
  };
}
