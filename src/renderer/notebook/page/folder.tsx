import { useEffect, useRef, useState } from 'react';
import { shorter } from '../../../shared/facts/context.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import { api } from '../../api.ts';
import { useApp, useMessages } from '../../state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { hasLemma, shortNameOf } from '../text/names.ts';
import { act } from './act.ts';
import { chooseFolder } from './banner.tsx';
import { Lemma } from './lemma.tsx';
import { getShown, setShown, useShown } from './shown.ts';
import { useInSight } from './use-in-sight.ts';

/** Where the notebook is, what can be done with its folder, and a check of everything in it. */
export function Folder() {
  const words = useMessages().notebookPage.folder;
  const folder = useApp((state) => state.notebook?.folder ?? '');
  const status = useApp((state) => state.notebook?.status ?? 'ready');
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lede">{words.lede}</p>
      <dl className="folder-facts">
        <dt>{words.path}</dt>
        <dd className="file">{folder}</dd>
        <dd>{words.status[status]}</dd>
      </dl>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => void act(() => api().showNotebook({ file: null }), null)}
        >
          {words.show}
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(false, words.chosen)}>
          {words.choose}
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(true, words.moved)}>
          {words.move}
        </button>
      </p>
      <Check />
    </>
  );
}

/** *Controleer mijn notities*: reads all of it and tells what is wrong. Changes nothing. */
function Check() {
  const words = useMessages().notebookPage.folder;
  const found = useShown((shown) => shown.report);
  const [busy, setBusy] = useState(false);
  // Not what was there already: who comes back from a history is at its button.
  const [made, setMade] = useState<typeof found>(null);
  const told = useInSight(made);
  const here = useRef(true);
  const report = busy ? null : found;
  const check = async (): Promise<void> => {
    setBusy(true);
    const answer = await act(() => api().checkNotebook({}), null);
    if (!here.current) return;
    setShown({ report: answer });
    setMade(answer);
    setBusy(false);
  };
  // It is of a moment: one that comes back later looks again, but not one that comes back from a history in it.
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      if (getShown().history === null) setShown({ report: null });
    };
  }, []);
  return (
    <section>
      <h2>{words.check}</h2>
      <p className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={() => void check()}>
          {words.check}
        </button>
      </p>
      <div className="report">
        {/* Read out by itself: how it is as a whole. The findings are there to be read. */}
        <div role="status" ref={told}>
          {busy && <p>{words.checking}</p>}
          {report !== null && (
            <>
              <p>{words.checked(report.files, report.notes)}</p>
              <p>
                <strong>
                  {report.findings.length === 0 ? words.nothingFound : words.found(report.findings.length)}
                </strong>
              </p>
            </>
          )}
        </div>
        {report !== null && report.findings.length > 0 && (
          <ul className="files">
            {report.findings.map(({ what, file, detail, note }) => (
              <li key={`${what} ${file} ${detail ?? ''}`}>
                {words.findings[what]}: <span className="file">{file}</span>
                {note !== undefined && <Lost note={note} />}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** What a note was that has no file any more, and the way to its versions, of which one can be put back. */
function Lost({ note }: { note: Note }) {
  const words = useMessages().notebookPage;
  const isBack = useApp((state) => state.notebook?.notes.some((stored) => stored.note.id === note.id) ?? false);
  const name = shortNameOf(note);
  const body = note.body.replace(/\s+/g, ' ').trim();
  return (
    <>
      <p className="lemma-line">{hasLemma(note) ? <Lemma note={note} /> : <span dir="auto">{name}</span>}</p>
      {hasLemma(note) && body !== '' && (
        <p className="body" dir="auto">
          {shorter(body, 60, 24)}
        </p>
      )}
      {isBack && <p className="small quiet">{words.folder.backAgain}</p>}
      <p className="actions">
        <button
          type="button"
          className="button"
          id={`past-${note.id}`}
          aria-label={words.historyOf(name)}
          onClick={() => setShown({ history: note.id })}
        >
          {words.history}
        </button>
      </p>
    </>
  );
}
