import { useDeferredValue, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { LetterFacts } from '../../../shared/facts/letter-facts.ts';
import { type DossierNames, useDossierNames } from '../../dossier/dossiers.ts';
import { useFacts } from '../../facts/use-facts.ts';
import { useApp, useMessages } from '../../state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Bin } from './bin.tsx';
import { Exchange } from './exchange.tsx';
import { Folder } from './folder.tsx';
import { NotebookGuide } from './guide.tsx';
import { NoteList } from './list.tsx';
import { Past } from './past.tsx';
import { choicesOf, listed, type Row, rowsOf } from './select.ts';
import { useShown } from './shown.ts';
import { UndoButton } from './undo-button.tsx';

const none: readonly Row[] = [];

/** All notes of the letter: what asks for attention, the list, and what can be done with the notebook as a whole. */
export function NotebookPage() {
  const messages = useMessages();
  const facts = useFacts();
  const read = useApp((state) => state.notebook !== null);
  const dossierNames = useDossierNames(typeof facts === 'string' ? null : facts);
  if (facts === 'failed') return <p role="alert">{messages.about.failed}</p>;
  if (facts === 'loading' || dossierNames === null || !read)
    return <p role="status">{messages.notebookPage.loading}</p>;
  return <Loaded facts={facts} dossierNames={dossierNames} />;
}

function Loaded({ facts, dossierNames }: { facts: LetterFacts; dossierNames: DossierNames }) {
  const messages = useMessages();
  const words = messages.notebookPage;
  const notes = useApp((state) => state.notes);
  const inBook = useApp((state) => state.notebook?.notes.length ?? 0);
  const chosen = useShown((shown) => shown.chosen);
  const order = useShown((shown) => shown.order);
  const part = useShown((shown) => shown.part);
  const past = useShown((shown) => shown.history);
  const all = useMemo(() => rowsOf(notes), [notes]);
  // What is typed is in the field at once; a long list follows as soon as there is time.
  const wanted = useDeferredValue(chosen);
  const rows = useMemo(() => listed(all, wanted, order), [all, wanted, order]);
  // So do the counts of the filters, which look at each note.
  const counted = useDeferredValue(all, none);
  const choices = useMemo(() => choicesOf(counted, wanted), [counted, wanted]);
  const guide = document.getElementById('guide-view');
  return (
    <>
      {guide !== null &&
        createPortal(<NotebookGuide choices={choices} all={all.length} dossierNames={dossierNames} />, guide)}
      <div className="wide notebook">
        {past !== null ? (
          <Past key={past} id={past} dossierNames={dossierNames} />
        ) : part === 'bin' ? (
          <Bin />
        ) : part === 'folder' ? (
          <Folder />
        ) : part === 'exchange' ? (
          <Exchange all={all} rows={rows} facts={facts} dossierNames={dossierNames} />
        ) : (
          <>
            <div className="title-line">
              <PageTitle>{messages.nav.notebook}</PageTitle>
              <UndoButton />
            </div>
            <NoteList rows={rows} all={all.length} published={facts.published} dossierNames={dossierNames} />
            {inBook > notes.length && <p className="quiet elsewhere">{words.elsewhere(inBook - notes.length)}</p>}
          </>
        )}
      </div>
    </>
  );
}
