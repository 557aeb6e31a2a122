import type { KeptNote } from '../../../shared/notebook/view.ts';
import { api } from '../../api.ts';
import { currentMessages, say, useApp, useMessages } from '../../state.ts';
import { focusTitle, PageTitle } from '../../ui/page-title.tsx';
import { restoreFromBin } from '../changes.ts';
import { shortNameOf } from '../text/names.ts';
import { Body } from './entry.tsx';
import { Lemma } from './lemma.tsx';
import { timeOf } from './time.ts';
import { UndoButton } from './undo-button.tsx';
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
      <UndoButton />
      <ul>
        {kept?.map((one) => {
          const { file, note } = one;
          return (
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
                  aria-label={words.restoreOf(shortNameOf(note))}
                  onClick={() => void restore(one)}
                >
                  {words.restore}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

async function restore(kept: KeptNote): Promise<void> {
  if (!(await restoreFromBin(kept))) return;
  say(currentMessages().notebookPage.bin.restored);
  focusTitle(); // what was pressed is gone
}
