import { shorter } from '../../../shared/facts/context.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import { Bookmark } from '../../ui/notebook-icons.tsx';

/** What a note is called: its own name, or its passage with the middle left out. */
export const lemmaOf = ({ name, selectors }: Note): string =>
  name !== null && name.trim() !== '' ? name : shorter(selectors.quote.exact.replace(/\s+/g, ' ').trim(), 40, 24);

/** The lemma as in a critical apparatus: the words with the pattern of their highlight, and a bracket. */
export function Lemma({ note }: { note: Note }) {
  const named = note.kind === 'bookmark' && note.name !== null && note.name.trim() !== '';
  if (named)
    return (
      <span className="lemma named">
        <Bookmark />
        {note.name}
      </span>
    );
  return (
    <span className="lemma" lang="nl">
      <mark className={`hl ${note.colour}`}>{lemmaOf({ ...note, name: null })}</mark>
      <span className="bracket" aria-hidden="true">
        ]
      </span>
    </span>
  );
}
