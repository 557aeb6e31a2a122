import { api } from '../../api.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { focusWhenThere } from '../../letter/go.ts';
import { say, useApp, useMessages } from '../../state.ts';
import { focusTitle, PageTitle } from '../../ui/page-title.tsx';
import { restoreVersion } from '../changes.ts';
import { Diff } from './diff.tsx';
import { AsTyped } from './entry.tsx';
import { FieldChanges } from './field-changes.tsx';
import { Lemma } from './lemma.tsx';
import { setShown, useShown } from './shown.ts';
import { timeOf } from './time.ts';
import { UndoButton } from './undo-button.tsx';
import { useAnswer } from './use-answer.ts';

/** *Geschiedenis*: the versions of a note that were saved, each compared with the present one. */
export function Past({ id, dossierNames }: { id: string; dossierNames: DossierNames }) {
  const words = useMessages().notebookPage.past;
  const language = useApp((state) => state.settings.language);
  // Of another letter's note too: the check of the folder leads here from every note.
  const stored = useApp((state) => state.notebook?.notes.find(({ note }) => note.id === id));
  const part = useShown((shown) => shown.part);
  const versions = useAnswer(() => api().readHistory({ id }), id);
  const restore = async (file: string): Promise<void> => {
    if (!(await restoreVersion(id, file))) return;
    say(stored === undefined ? words.broughtBack : words.restored);
    focusTitle();
  };
  const earlier = versions?.filter(({ version }) => version !== stored?.version);
  const last = versions?.[0];
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lede">{earlier?.length === 0 ? words.empty : words.lede}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => back(id)}>
          {part === 'folder' ? words.backToCheck : words.back}
        </button>{' '}
        <UndoButton />
      </p>
      {stored === undefined && last !== undefined && (
        <section className="note-entry">
          <h2>{words.now}</h2>
          <p className="lemma-line">
            <Lemma note={last.note} />
          </p>
          <p>{words.gone}</p>
        </section>
      )}
      {stored !== undefined && (
        <section className="note-entry">
          <h2>{words.now}</h2>
          <p className="lemma-line">
            <Lemma note={stored.note} />
          </p>
          <AsTyped text={stored.note.body} />
        </section>
      )}
      <ul>
        {earlier?.map(({ file, note }) => {
          const when = timeOf(note.modified, language);
          const same = note.body === stored?.note.body;
          return (
            <li key={file} className="note-entry version">
              <h3>{when}</h3>
              {stored === undefined ? (
                <AsTyped text={note.body} />
              ) : (
                <>
                  <FieldChanges was={note} now={stored.note} dossierNames={dossierNames} />
                  {same ? <p className="quiet">{words.same}</p> : <Diff text={note.body} of={stored.note.body} />}
                </>
              )}
              {!stored?.readOnly && (
                <p className="actions">
                  <button
                    type="button"
                    className="button"
                    aria-label={words.restoreOf(when)}
                    onClick={() => void restore(file)}
                  >
                    {words.restore}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Back to the list, or to what the check found, at the note whose history it was. */
function back(id: string): void {
  setShown({ history: null });
  focusWhenThere(`past-${id}`);
}
