import { useState } from 'react';
import { type Note, parseNote } from '../../../shared/notebook/note.ts';
import type { Draft } from '../../../shared/notebook/view.ts';
import { api } from '../../api.ts';
import { say, useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { saveDraft } from '../changes.ts';
import { act } from './act.ts';
import { Body } from './entry.tsx';
import { Lemma } from './lemma.tsx';
import { Trouble } from './trouble.tsx';

/** Text that was typed and is not known to be on the disk, offered again: after a crash, or when the disk refused it. */
export function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  return drafts.map((draft) => <Unsaved key={`${draft.stage.session} ${draft.stage.count}`} draft={draft} />);
}

function Unsaved({ draft }: { draft: Draft }) {
  const words = useMessages().notebookPage.drafts;
  const [asking, setAsking] = useState(false);
  const read = parseNote(draft.text);
  const note: Note | null = read.ok ? read.value.note : null;
  const end = (done: unknown): void => {
    if (done !== null) focusTitle();
  };
  const save = async (): Promise<void> => {
    if (!(await saveDraft(draft))) return;
    say(words.saved);
    focusTitle();
  };
  const drop = async (): Promise<void> => end(await act(() => dropped(draft), words.dropped));
  return (
    <Trouble title={words.title}>
      {note === null ? (
        <>
          <p className="why">{words.broken}</p>
          <pre className="body">{draft.text}</pre>
        </>
      ) : (
        <>
          <p className="lemma-line">
            <Lemma note={note} />
          </p>
          <Body text={note.body} />
        </>
      )}
      {asking ? (
        <>
          <p className="why" role="alert">
            {words.sure}
          </p>
          <p className="actions">
            {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed */}
            <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
              {words.keep}
            </button>
            <button type="button" className="button plain" onClick={() => void drop()}>
              {words.drop}
            </button>
          </p>
        </>
      ) : (
        <p className="actions">
          {note !== null && (
            <button type="button" className="button" onClick={() => void save()}>
              {words.save}
            </button>
          )}
          <button type="button" className="button plain" onClick={() => setAsking(true)}>
            {words.drop}
          </button>
        </p>
      )}
    </Trouble>
  );
}

/** The answer says nothing; that it is there says that it was done. */
async function dropped({ stage }: Draft) {
  const answer = await api().dropDraft(stage);
  return answer.ok ? { ok: true as const, value: true } : answer;
}
