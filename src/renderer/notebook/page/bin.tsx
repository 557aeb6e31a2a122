import { api } from '../../api.ts';
import { useApp, useMessages } from '../../state.ts';
import { focusTitle, PageTitle } from '../../ui/page-title.tsx';
import { act, only } from './act.ts';
import { Body } from './entry.tsx';
import { Lemma, lemmaOf } from './lemma.tsx';
import { timeOf } from './time.ts';
import { useAnswer } from './use-answer.ts';

/** Deleted notes. They can be read and put back; nothing here throws anything away. */
export function Bin() {
  const messages = useMessages();
  const words = messages.notebookPage.bin;
  const language = useApp((state) => state.settings.language);
  const kept = useAnswer(() => api().readBin({}), 'bin');
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lede">{kept?.length === 0 ? words.empty : words.lede}</p>
      <ul>
        {kept?.map(({ file, version, note }) => (
          <li key={file} className="note-entry">
            <p className="lemma-line">
              <Lemma note={note} />
            </p>
            <Body text={note.body} />
            <p className="meta">
              <span>
                {note.label === null ? messages.exchange.kinds[note.kind] : messages.exchange.labels[note.label]}
              </span>
              <span>{timeOf(note.modified, language)}</span>
            </p>
            <p className="actions">
              <button
                type="button"
                className="button"
                aria-label={words.restoreOf(lemmaOf(note))}
                onClick={() =>
                  void act(() => only(api().restoreNotes({ files: [{ file, version }] })), words.restored).then(
                    (done) => done !== null && focusTitle(),
                  )
                }
              >
                {words.restore}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
