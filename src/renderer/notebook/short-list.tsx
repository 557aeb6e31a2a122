import { useMemo, useState } from 'react';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import type { Letter } from '../../shared/letter/letter.ts';
import type { Span } from '../../shared/span.ts';
import { useApp, useMessages } from '../state.ts';
import type { PlacedNote } from './book.ts';
import { Lemma } from './page/lemma.tsx';

/** Notes on the pages about the letter's content: those that belong to what the page shows, each a way to its passage. */

const shownAtFirst = 5;

/** The notes whose passage shares words with one of some spans, or that are said to belong here, in order of place. */
export function useNotesIn(spans: readonly Span[], dossier: string | null = null): readonly PlacedNote[] {
  const notes = useApp((state) => state.notes);
  return useMemo(
    () =>
      notes.filter(
        ({ stored, span }) =>
          span !== null &&
          ((dossier !== null && stored.note.dossiers.includes(dossier)) ||
            spans.some(({ start, end }) => start < span.end && span.start < end)),
      ),
    [notes, spans, dossier],
  );
}

interface ShortListProps {
  readonly notes: readonly PlacedNote[];
  readonly letter: Letter;
  /** Goes to a passage; `from` is the id of what was pressed. */
  readonly go: (span: Span, from: string) => void;
}

export function ShortList({ notes, letter, go }: ShortListProps) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? notes : notes.slice(0, shownAtFirst);
  return (
    <>
      <ul className="own-notes">
        {shown.map(({ stored: { note }, span }) => {
          if (span === null) return null;
          const id = `own-${note.id}`;
          const where = whereIs(letter, span.start);
          const text = note.body.trim();
          return (
            <li key={note.id}>
              <button type="button" id={id} onClick={() => go(span, id)}>
                <span className="n">
                  <span aria-hidden="true">{typeof where === 'number' ? where : ''}</span>
                  <span className="visually-hidden">{messages.notebookPage.go(whereName(where, messages))}</span>
                </span>
                <span>
                  <Lemma note={note} />
                  {text !== '' && <span className="own-text"> {text}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {notes.length > shown.length && (
        <button type="button" className="button plain" onClick={() => setAll(true)}>
          {messages.notebookPage.moreRows(notes.length - shown.length)}
        </button>
      )}
    </>
  );
}
