import { shorter } from '../../../shared/facts/context.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import { useMessages } from '../../state.ts';
import { Bookmark } from '../../ui/notebook-icons.tsx';

/** What a note is called: its own name, its passage with the middle left out, or where it has none its first words. */
export function lemmaOf({ name, selectors, body }: Note): string {
  if (name !== null && name.trim() !== '') return name;
  const [words = '…'] = [selectors.quote.exact, body].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return shorter(words, 40, 24);
}

/** Whether a note has words of the letter, or a name, to be known by. */
export const hasLemma = (note: Note): boolean => isNamed(note) || note.selectors.quote.exact.trim() !== '';

const isNamed = ({ kind, name }: Note): boolean => kind === 'bookmark' && name !== null && name.trim() !== '';

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
      <mark className={`hl ${note.colour}`}>{lemmaOf({ ...note, name: null })}</mark>
      <span className="bracket" aria-hidden="true">
        ]
      </span>
    </span>
  );
}

function NoPassage() {
  return <span className="lemma named quiet">{useMessages().notebookPage.lost.noPassage}</span>;
}
