import type { Note } from '../../../shared/notebook/note.ts';
import { useMessages } from '../../state.ts';
import { Bookmark } from '../../ui/notebook-icons.tsx';
import { hasLemma, isNamed, shortNameOf } from '../text/names.ts';

/** The lemma as in a critical apparatus: the words with the pattern of their highlight, and a bracket. */
export function Lemma({ note }: { note: Note }) {
  if (isNamed(note))
    return (
      <span className="lemma named">
        <Bookmark />
        {note.name}
      </span>
    );
  if (!hasLemma(note)) return <NoPassage />;
  return (
    <span className="lemma" lang="nl">
      <mark className={`hl ${note.colour}`}>{shortNameOf({ ...note, name: null })}</mark>
      <span className="bracket" aria-hidden="true">
        ]
      </span>
    </span>
  );
}

function NoPassage() {
  return <span className="lemma named quiet">{useMessages().notebookPage.lost.noPassage}</span>;
}
